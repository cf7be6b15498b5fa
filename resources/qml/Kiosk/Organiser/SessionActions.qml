pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The actions on the session.
ColumnLayout {
    id: root

    required property SessionTabViewModel session
    required property LessonPlanViewModel lesson
    required property PhonesViewModel phones
    // A helper may only pause voting and go on with it.
    property bool helper: false

    readonly property bool running: session.stage === "open" || session.stage === "paused"
    readonly property bool rehearsing: session.rehearsal

    spacing: Theme.gap

    Pill {
        objectName: "openForReal"
        irreversible: true
        Layout.fillWidth: true
        visible: root.rehearsing && !root.helper
        filled: true
        text: qsTr("Open the session, wipe the rehearsal")
        onClicked: root.session.endRehearsal()
    }

    Pill {
        objectName: "startLesson"
        Layout.fillWidth: true
        visible: root.lesson.available
        filled: true
        text: root.lesson.on || root.lesson.begun ? qsTr("Go on with the lesson") : qsTr("Start the lesson")
        onClicked: root.lesson.start()
    }

    Pill {
        objectName: "planLesson"
        Layout.fillWidth: true
        visible: root.lesson.available && !root.lesson.on
        text: qsTr("Phases and times of the lesson")
        onClicked: root.lesson.show()
    }

    Pill {
        objectName: "leaveLesson"
        Layout.fillWidth: true
        visible: root.lesson.available && root.lesson.on
        text: qsTr("Leave the lesson")
        onClicked: root.lesson.leave()
    }

    Phrase {
        Layout.fillWidth: true
        visible: root.session.heldBack && !root.helper
        text: root.session.threeAnswers ? qsTr("Everyone who decided voted the same way. Show it?") : qsTr("Everyone voted the same way. Show it?")
        font.weight: Font.Bold
    }

    Pill {
        objectName: "showUnanimous"
        irreversible: true
        Layout.fillWidth: true
        visible: root.session.heldBack && !root.helper
        text: qsTr("Show the result")
        onClicked: root.session.showUnanimous()
    }

    Pill {
        objectName: "newSession"
        Layout.fillWidth: true
        visible: !root.helper
        filled: !root.rehearsing && !root.running
        text: qsTr("New session")
        onClicked: root.session.showNew()
    }

    Pill {
        objectName: "endSession"
        Layout.fillWidth: true
        visible: root.running && !root.helper
        filled: true
        text: qsTr("End session and make the page")
        onClicked: root.session.ask("end")
    }

    Pill {
        objectName: "pauseOrResume"
        irreversible: true
        Layout.fillWidth: true
        visible: root.running
        text: root.session.stage === "paused" ? qsTr("Go on with voting") : qsTr("Pause voting")
        onClicked: root.session.pauseOrResume()
    }

    Pill {
        objectName: "reveal"
        irreversible: true
        Layout.fillWidth: true
        visible: root.running && !root.session.revealed && !root.helper
        text: qsTr("Reveal results on screen")
        onClicked: root.session.ask("reveal")
    }

    Pill {
        objectName: "allSessions"
        Layout.fillWidth: true
        visible: !root.helper
        tone: Theme.muted
        text: qsTr("All sessions")
        onClicked: root.session.showHistory()
    }

    Pill {
        objectName: "showPhones"
        Layout.fillWidth: true
        visible: root.phones.available && !root.helper
        text: root.phones.on ? qsTr("Phones in the room: on") : qsTr("Phones in the room")
        onClicked: root.phones.show()
    }

    Phrase {
        objectName: "helperNote"
        Layout.fillWidth: true
        visible: root.helper
        text: qsTr("With the helper’s PIN you can review reasons, pause voting and print. Everything else needs the organiser’s PIN.")
        color: Theme.muted
    }
}
