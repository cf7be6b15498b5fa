import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Asks whether the results of a lesson should be shown.
Page {
    id: root

    objectName: "reveal"

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Problem {
            Layout.fillWidth: true
            text: root.kiosk.lesson.problem
        }

        CentredColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Heading {
                objectName: "revealHeading"
                Layout.fillWidth: true
                text: qsTr("Show the results to everyone?")
                horizontalAlignment: Text.AlignHCenter
            }

            Phrase {
                objectName: "revealNote"
                Layout.fillWidth: true
                text: qsTr("%Ln vote(s) so far.", "", root.kiosk.results.votes) + " " + qsTr("Once they are shown they stay shown, also while further votes come in.")
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Math.max(Theme.body, 36 * Theme.u)
            }

            Pill {
                objectName: "showResults"
                irreversible: true
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: parent.width
                filled: true
                text: qsTr("Show the results")
                onClicked: root.kiosk.lesson.reveal()
            }
        }
    }
}
