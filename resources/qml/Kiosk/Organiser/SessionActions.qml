pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The actions on the session. Ending it asks for confirmation.
ColumnLayout {
    id: root

    required property SessionTabViewModel session
    property bool ending: false

    readonly property bool running: session.stage === "open" || session.stage === "paused"
    readonly property bool rehearsing: session.rehearsal

    spacing: Theme.gap

    Pill {
        objectName: "openForReal"
        Layout.fillWidth: true
        visible: root.rehearsing
        filled: true
        text: qsTr("Open the session, wipe the rehearsal")
        onClicked: root.session.endRehearsal()
    }

    Phrase {
        Layout.fillWidth: true
        visible: root.session.heldBack
        text: qsTr("Everyone voted the same way. Show it?")
        font.weight: Font.Bold
    }

    Pill {
        objectName: "showUnanimous"
        Layout.fillWidth: true
        visible: root.session.heldBack
        text: qsTr("Show the result")
        onClicked: root.session.showUnanimous()
    }

    Pill {
        objectName: "newSession"
        Layout.fillWidth: true
        visible: !root.running
        filled: !root.rehearsing
        text: qsTr("New session")
        onClicked: root.session.showNew()
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

    Pill {
        objectName: "allSessions"
        Layout.fillWidth: true
        tone: Theme.muted
        text: qsTr("All sessions")
        onClicked: root.session.showHistory()
    }
}
