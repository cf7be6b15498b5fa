pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// The session on the kiosk, a new one, or the history.
Loader {
    id: root

    required property OrganiserViewModel organiser
    property bool cue: true

    readonly property SessionTabViewModel session: organiser.session

    sourceComponent: ({
            "now": now,
            "new": newSession,
            "history": history
        })[session.page]

    Component {
        id: now

        CurrentSession {
            organiser: root.organiser
            cue: root.cue
        }
    }

    Component {
        id: newSession

        NewSession {
            session: root.session
            cue: root.cue
        }
    }

    Component {
        id: history

        SessionHistory {
            session: root.session
            cue: root.cue
        }
    }
}
