pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the organiser can do with the session now. Ending it asks once more.
ColumnLayout {
    id: root

    required property OrganiserViewModel organiser
    property bool ending: false

    readonly property bool running: organiser.stage === "open" || organiser.stage === "paused"

    spacing: Theme.smallGap

    Card {
        Layout.fillWidth: true
        visible: !root.running
        implicitHeight: 100 * Theme.u * Theme.textScale
        border.color: Theme.ink

        T.TextField {
            id: field

            objectName: "newName"
            anchors.fill: parent
            anchors.margins: 24 * Theme.u
            maximumLength: 60
            color: Theme.ink
            font.family: Theme.plain
            font.pixelSize: Theme.body
            verticalAlignment: TextInput.AlignVCenter
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Name of the new session")

            Phrase {
                anchors.verticalCenter: parent.verticalCenter
                width: field.width
                visible: field.text === ""
                font.pixelSize: Math.min(Theme.body, 36 * Theme.u)
                lineHeight: 1
                text: qsTr("Name of the new session")
                color: Theme.muted
                Accessible.ignored: true
            }
        }
    }

    Pill {
        objectName: "startSession"
        Layout.fillWidth: true
        visible: !root.running
        enabled: field.text.trim() !== ""
        filled: true
        text: qsTr("Start the session")
        onClicked: {
            field.focus = false;
            root.organiser.start(field.text);
            field.clear();
        }
    }

    Pill {
        objectName: "endSession"
        Layout.fillWidth: true
        visible: root.running && !root.ending
        filled: true
        text: qsTr("End session and make the page")
        onClicked: root.ending = true
    }

    Phrase {
        Layout.fillWidth: true
        visible: root.running && root.ending
        text: qsTr("End ‘%1’? Voting stops, and everyone can see the results.").arg(root.organiser.name)
        font.weight: Font.Bold
    }

    Pill {
        objectName: "confirmEnd"
        Layout.fillWidth: true
        visible: root.running && root.ending
        filled: true
        text: qsTr("End it")
        onClicked: {
            root.ending = false;
            root.organiser.end();
        }
    }

    Pill {
        objectName: "keepGoing"
        Layout.fillWidth: true
        visible: root.running && root.ending
        text: qsTr("Keep going")
        onClicked: root.ending = false
    }

    Pill {
        objectName: "moderate"
        Layout.fillWidth: true
        visible: root.organiser.waiting > 0
        text: qsTr("Go through %Ln reason(s)", "", root.organiser.waiting)
        onClicked: root.organiser.moderate()
    }

    Pill {
        objectName: "pauseOrResume"
        Layout.fillWidth: true
        visible: root.running
        text: root.organiser.stage === "paused" ? qsTr("Go on with voting") : qsTr("Pause voting")
        onClicked: root.organiser.pauseOrResume()
    }

    Pill {
        objectName: "reveal"
        Layout.fillWidth: true
        visible: root.running && !root.organiser.revealed
        text: qsTr("Reveal results on screen")
        onClicked: root.organiser.reveal()
    }

    Pill {
        objectName: "printPage"
        Layout.fillWidth: true
        visible: root.organiser.stage === "ended" || (root.running && root.organiser.revealed)
        text: root.organiser.stage === "ended" ? qsTr("Print the page") : qsTr("Print the page so far")
        onClicked: root.organiser.printPage()
    }

    Pill {
        objectName: "leaveKiosk"
        Layout.fillWidth: true
        tone: Theme.muted
        text: qsTr("Leave the kiosk")
        onClicked: root.organiser.leaveKiosk()
    }
}
