import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The last phase of a lesson: how its page is made.
Page {
    id: root

    objectName: "lessonEnd"

    CentredColumn {
        anchors.fill: parent

        Heading {
            objectName: "endHeading"
            Layout.fillWidth: true
            text: qsTr("The page for the wall")
            horizontalAlignment: Text.AlignHCenter
        }

        Phrase {
            objectName: "endNote"
            Layout.fillWidth: true
            text: qsTr("It is made when the session is ended: Organiser, Session, ‘End session and make the page’. After that it can be printed under Report.")
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Math.max(Theme.body, 36 * Theme.u)
        }

        Pill {
            objectName: "endOrganiser"
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            filled: true
            lead: "lock"
            text: qsTr("Organiser")
            onClicked: root.kiosk.openOrganiser()
        }
    }
}
