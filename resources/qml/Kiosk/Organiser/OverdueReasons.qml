pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Asks whether to erase reasons whose time is over by the calendar or by the days the kiosk has run, but not by both.
TwoColumns {
    id: root

    required property SessionTabViewModel session

    readonly property OverdueReasonsViewModel overdue: session.overdue

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: qsTr("Is the time of these words over?")
        },
        OrganiserRow {
            label: qsTr("Reasons")
            value: qsTr("%Ln", "", root.overdue.reasons)
        },
        OrganiserRow {
            label: qsTr("Sessions")
            value: qsTr("%Ln", "", root.overdue.sessions)
        },
        OrganiserRow {
            label: qsTr("Kept for")
            value: qsTr("%Ln day(s)", "", root.overdue.days)
        },
        OrganiserRow {
            objectName: "overdueToday"
            label: qsTr("Today")
            value: root.overdue.today
        },
        Phrase {
            Layout.fillWidth: true
            text: qsTr("The calendar says one thing, the days this kiosk has run say another: it was off for long, or its clock was wrong. Nothing was erased.")
            color: Theme.muted
        }
    ]

    Pill {
        objectName: "eraseOverdue"
        irreversible: true
        Layout.fillWidth: true
        text: qsTr("Erase them now")
        onClicked: root.overdue.erase()
    }

    Pill {
        objectName: "keepOverdue"
        irreversible: true
        Layout.fillWidth: true
        filled: true
        text: qsTr("Keep them")
        onClicked: root.overdue.keep()
    }

    Pill {
        objectName: "overdueLater"
        Layout.fillWidth: true
        tone: Theme.muted
        text: qsTr("Ask me later")
        onClicked: root.session.showNow()
    }
}
