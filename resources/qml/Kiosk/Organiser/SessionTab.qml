pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// The session on the kiosk, the start page, a new session, the history, or a question: about reasons past their time, or how to go on.
Loader {
    id: root

    required property OrganiserViewModel organiser
    property bool cue: true

    readonly property SessionTabViewModel session: organiser.session

    sourceComponent: organiser.lesson.open ? lessonPlan : organiser.phones.open ? phones : ({
            "now": now,
            "first steps": firstSteps,
            "new": newSession,
            "history": history,
            "overdue": overdue,
            "planned end": plannedEnd
        })[session.page]

    Component {
        id: now

        CurrentSession {
            organiser: root.organiser
            cue: root.cue
        }
    }

    Component {
        id: lessonPlan

        LessonPlan {
            plan: root.organiser.lesson
            cue: root.cue
        }
    }

    Component {
        id: phones

        PhonesPage {
            phones: root.organiser.phones
            slips: root.organiser.slips
            cue: root.cue
        }
    }

    Component {
        id: firstSteps

        FirstSteps {
            session: root.session
        }
    }

    Component {
        id: newSession

        NewSession {
            organiser: root.organiser
            cue: root.cue
        }
    }

    Component {
        id: overdue

        OverdueReasons {
            session: root.session
        }
    }

    Component {
        id: plannedEnd

        PlannedEnd {
            session: root.session
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
