import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Shown only after a pupil's vote is on disk, for some seconds.
Item {
    id: root

    required property KioskViewModel kiosk

    objectName: "handover"

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.margin
        spacing: Theme.gap

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: 120 * Theme.u
            implicitHeight: implicitWidth
            radius: width / 2
            color: Theme.ink

            Icon {
                anchors.centerIn: parent
                implicitWidth: 70 * Theme.u
                name: "check"
                tone: Theme.overInk
            }
        }

        Heading {
            objectName: "handoverHeading"
            Layout.fillWidth: true
            text: root.kiosk.rehearsal.on ? qsTr("Thank you. In a rehearsal nothing is counted.") : qsTr("Thank you. Your vote is counted.")
            horizontalAlignment: Text.AlignHCenter
        }

        Phrase {
            Layout.fillWidth: true
            text: qsTr("Please hand the screen on.")
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
