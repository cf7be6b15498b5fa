pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The state of the session on the kiosk, and its actions.
TwoColumns {
    id: root

    required property OrganiserViewModel organiser

    readonly property SessionTabViewModel session: organiser.session
    readonly property ReasonsTabViewModel reasons: organiser.reasons
    readonly property bool running: session.stage === "open" || session.stage === "paused"

    facts: [
        Kicker {
            objectName: "stateLine"
            Layout.fillWidth: true
            text: root.session.stateText
        },
        Heading {
            objectName: "sessionName"
            Layout.fillWidth: true
            text: root.session.name
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: 52 * Theme.u * Theme.displayScale
        },
        OrganiserRow {
            label: qsTr("Mode")
            value: root.session.mode
        },
        OrganiserRow {
            visible: root.session.stage !== "none"
            label: qsTr("Votes")
            value: qsTr("%Ln", "", root.session.votes)
        },
        OrganiserRow {
            visible: root.session.stage !== "none"
            label: qsTr("Reasons")
            value: root.reasons.waitingCount > 0 ? qsTr("%L1 (%L2 waiting for you)").arg(root.reasons.totalCount).arg(root.reasons.waitingCount) : qsTr("%Ln", "", root.reasons.totalCount)
        },
        OrganiserRow {
            visible: root.session.stage !== "none"
            label: qsTr("Saved")
            value: qsTr("every vote, on this machine")
        },
        OrganiserRow {
            visible: root.session.stage !== "none"
            label: qsTr("Results")
            value: root.session.results
        },
        StepRow {
            visible: (root.running || root.session.rehearsal) && !root.organiser.helper
            key: "end"
            label: qsTr("Planned time left")
            value: root.session.plannedEnd.left
            least: root.session.plannedEnd.least
            most: root.session.plannedEnd.most
            onStepped: direction => root.session.plannedEnd.step(direction)
        }
    ]

    SessionQuestion {
        Layout.fillWidth: true
        visible: root.session.asking !== ""
        organiser: root.organiser
    }

    SessionActions {
        Layout.fillWidth: true
        visible: root.session.asking === ""
        session: root.session
        lesson: root.organiser.lesson
        phones: root.organiser.phones
        helper: root.organiser.helper
    }
}
