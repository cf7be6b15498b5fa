pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// All sessions: mark one to load, reopen or erase it or to read its log, two to compare them.
TwoColumns {
    id: root

    required property SessionTabViewModel session

    readonly property SessionHistoryViewModel history: session.history
    readonly property bool asking: history.question !== ""
    readonly property bool comparing: history.labels.length > 0
    readonly property bool reading: history.log.title !== ""
    readonly property bool listing: !comparing && !reading

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: root.reading ? qsTr("Session log: %1").arg(root.history.log.title) : root.comparing ? qsTr("Side by side") : qsTr("All sessions")
        },
        Phrase {
            Layout.fillWidth: true
            visible: root.history.names.length === 0
            text: qsTr("There is no session yet.")
            color: Theme.muted
        },
        Repeater {
            model: root.listing ? root.history.names.length : 0

            SessionRow {
                required property int index

                objectName: "past-" + index
                Layout.fillWidth: true
                text: root.history.names[index] ?? ""
                detail: root.history.details[index] ?? ""
                marked: root.history.marked.includes(index)
                onClicked: root.history.mark(index)
            }
        },
        SessionComparison {
            Layout.fillWidth: true
            visible: root.comparing
            history: root.history
        },
        SessionLog {
            Layout.fillWidth: true
            visible: root.reading
            log: root.history.log
        }
    ]

    Phrase {
        Layout.fillWidth: true
        visible: root.listing && !root.asking && root.history.marked.length === 0
        text: qsTr("Mark a session to go on with it or to erase it, two to compare them.")
        color: Theme.muted
    }

    Confirmation {
        Layout.fillWidth: true
        visible: root.asking
        key: "Erase"
        question: root.history.question
        keepText: qsTr("Keep it")
        confirmText: qsTr("Erase it permanently")
        onKept: root.history.goBack()
        onConfirmed: root.history.erase()
    }

    Pill {
        objectName: "comparePast"
        Layout.fillWidth: true
        visible: root.history.canCompare && !root.comparing
        filled: true
        text: qsTr("Compare the two")
        onClicked: root.history.compare()
    }

    Pill {
        objectName: "takeUpPast"
        Layout.fillWidth: true
        visible: root.history.canLoad && root.listing && !root.asking
        filled: true
        text: qsTr("Show it on the kiosk")
        onClicked: root.history.load()
    }

    Pill {
        objectName: "reopenPast"
        Layout.fillWidth: true
        visible: root.history.canLoad && root.listing && !root.asking
        text: qsTr("Open it again")
        onClicked: root.history.reopen()
    }

    Pill {
        objectName: "logPast"
        Layout.fillWidth: true
        visible: root.listing && !root.asking && root.history.marked.length < 2
        text: root.history.marked.length === 1 ? qsTr("Read its log") : qsTr("Read the kiosk’s log")
        onClicked: root.history.showLog()
    }

    Pill {
        objectName: "erasePast"
        Layout.fillWidth: true
        visible: root.history.canErase && root.listing && !root.asking
        text: qsTr("Erase it…")
        onClicked: root.history.askToErase()
    }

    Pill {
        objectName: "backFromPast"
        Layout.fillWidth: true
        visible: !root.asking
        tone: Theme.muted
        text: root.listing ? qsTr("Back to the session") : qsTr("Back to the list")
        onClicked: root.listing ? root.session.showNow() : root.history.goBack()
    }
}
