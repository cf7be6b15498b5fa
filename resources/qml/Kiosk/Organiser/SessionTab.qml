pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// The session on the kiosk, a new one being prepared, or all there were.
Loader {
    id: root

    required property OrganiserViewModel organiser
    property bool cue: true

    readonly property SessionTabViewModel session: organiser.session

    sourceComponent: ({
            "now": now,
            "new": fresh,
            "past": past
        })[session.page]

    Component {
        id: now

        SessionNow {
            organiser: root.organiser
            cue: root.cue
        }
    }

    Component {
        id: fresh

        SessionNew {
            session: root.session
            cue: root.cue
        }
    }

    Component {
        id: past

        SessionPast {
            session: root.session
            cue: root.cue
        }
    }
}
