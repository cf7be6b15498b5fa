import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The event's name and logo, the debate's tagline and the organiser's button.
RowLayout {
    id: root

    required property KioskViewModel kiosk

    readonly property bool eventShown: eventLine.visible

    spacing: Theme.gap

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 24 * Theme.u

        EventLine {
            id: eventLine

            Layout.fillWidth: true
            event: root.kiosk.eventInfo
        }

        Kicker {
            Layout.fillWidth: true
            text: root.kiosk.debate.tagline
            font.pixelSize: Theme.upTo(Theme.body, 34)
        }
    }

    Pill {
        objectName: "organiserDoor"
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: -30 * Theme.u
        Layout.rightMargin: -30 * Theme.u
        leftPadding: 28 * Theme.u
        rightPadding: 28 * Theme.u
        textSize: Theme.tiny
        text: qsTr("Organiser")
        tone: Theme.muted
        background.opacity: down || visualFocus ? 1 : 0.35
        Accessible.description: root.kiosk.attention.needed ? qsTr("The machine needs the organiser") : ""
        onClicked: root.kiosk.openOrganiser()

        // Small, because it concerns only the staff.
        Rectangle {
            objectName: "attention"
            anchors.right: parent.right
            anchors.top: parent.top
            width: 20 * Theme.u
            height: width
            radius: width / 2
            visible: root.kiosk.attention.needed
            color: Theme.warning
            Accessible.ignored: true
        }
    }
}
