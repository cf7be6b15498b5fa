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

    required property SessionTabViewModel session
    property bool ending: false

    readonly property bool running: session.stage === "open" || session.stage === "paused"

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
            root.session.start(field.text);
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
        text: qsTr("End ‘%1’? Voting stops, and everyone can see the results.").arg(root.session.name)
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
            root.session.end();
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
        objectName: "pauseOrResume"
        Layout.fillWidth: true
        visible: root.running
        text: root.session.stage === "paused" ? qsTr("Go on with voting") : qsTr("Pause voting")
        onClicked: root.session.pauseOrResume()
    }

    Pill {
        objectName: "reveal"
        Layout.fillWidth: true
        visible: root.running && !root.session.revealed
        text: qsTr("Reveal results on screen")
        onClicked: root.session.reveal()
    }
}
