import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A red bar on every screen of the organiser while the kiosk can be left; a tap lists how, and how to close each way.
T.AbstractButton {
    id: root

    required property LockdownViewModel lockdown

    readonly property color lettering: down ? Theme.alarm : Theme.overAlarm

    objectName: "lockBand"
    implicitHeight: Math.max(Theme.target, words.implicitHeight + 24 * Theme.u)
    focusPolicy: Qt.TabFocus
    text: lockdown.summary
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: lockdown.show(!lockdown.expanded)

    contentItem: RowLayout {
        spacing: Theme.smallGap

        Phrase {
            id: words

            Layout.fillWidth: true
            Layout.leftMargin: 32 * Theme.u
            text: root.text
            color: root.lettering
            font.weight: Font.Bold
            font.pixelSize: Theme.upTo(Theme.body, 44)
            lineHeight: 1
            Accessible.ignored: true
        }

        Icon {
            Layout.rightMargin: 24 * Theme.u
            name: root.lockdown.expanded ? "up" : "down"
            tone: root.lettering
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.overAlarm : Theme.alarm
        border.color: Theme.alarm
        border.width: Theme.thick

        FocusRing {
            radius: parent.radius
            visible: root.visualFocus
        }
    }
}
