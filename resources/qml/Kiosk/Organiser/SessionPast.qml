pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Every session there was: mark one to go on with it or to erase it, two to put them side by side.
TwoColumns {
    id: root

    required property SessionTabViewModel session

    readonly property SessionHistoryViewModel past: session.past
    readonly property bool asking: past.question !== ""
    readonly property bool comparing: past.labels.length > 0

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: root.comparing ? qsTr("Side by side") : qsTr("All sessions")
        },
        Phrase {
            Layout.fillWidth: true
            visible: root.past.names.length === 0
            text: qsTr("There is no session yet.")
            color: Theme.muted
        },
        Repeater {
            model: root.comparing ? 0 : root.past.names.length

            SessionRow {
                required property int index

                objectName: "past-" + index
                Layout.fillWidth: true
                text: root.past.names[index] ?? ""
                detail: root.past.details[index] ?? ""
                marked: root.past.marked.includes(index)
                onClicked: root.past.mark(index)
            }
        },
        SideBySide {
            Layout.fillWidth: true
            visible: root.comparing
            past: root.past
        }
    ]

    Phrase {
        Layout.fillWidth: true
        visible: !root.comparing && !root.asking && root.past.marked.length === 0
        text: qsTr("Mark a session to go on with it or to erase it, two to compare them.")
        color: Theme.muted
    }

    Phrase {
        objectName: "eraseQuestion"
        Layout.fillWidth: true
        visible: root.asking
        text: root.past.question
        font.weight: Font.Bold
    }

    Pill {
        objectName: "eraseNow"
        Layout.fillWidth: true
        visible: root.asking
        filled: true
        text: root.past.sure ? qsTr("Erase it for good") : qsTr("Erase it")
        onClicked: root.past.sure ? root.past.eraseForGood() : root.past.beSure()
    }

    Pill {
        objectName: "comparePast"
        Layout.fillWidth: true
        visible: root.past.canCompare && !root.comparing
        filled: true
        text: qsTr("Compare the two")
        onClicked: root.past.compare()
    }

    Pill {
        objectName: "takeUpPast"
        Layout.fillWidth: true
        visible: root.past.canTakeUp && !root.asking
        filled: true
        text: qsTr("Show it on the kiosk")
        onClicked: root.past.takeUp()
    }

    Pill {
        objectName: "reopenPast"
        Layout.fillWidth: true
        visible: root.past.canTakeUp && !root.asking
        text: qsTr("Open it again")
        onClicked: root.past.reopen()
    }

    Pill {
        objectName: "erasePast"
        Layout.fillWidth: true
        visible: root.past.canErase && !root.asking
        text: qsTr("Erase it…")
        onClicked: root.past.erase()
    }

    Pill {
        objectName: "backFromPast"
        Layout.fillWidth: true
        tone: Theme.muted
        text: root.asking ? qsTr("Keep it") : root.comparing ? qsTr("Back to the list") : qsTr("Back to the session")
        onClicked: root.asking || root.comparing ? root.past.back() : root.session.showNow()
    }
}
