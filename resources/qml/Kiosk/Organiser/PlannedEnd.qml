pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Asks how a session goes on whose planned time is over.
TwoColumns {
    id: root

    required property SessionTabViewModel session

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: qsTr("The planned time is over")
        },
        Heading {
            Layout.fillWidth: true
            text: root.session.name
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: 52 * Theme.u * Theme.displayScale
        },
        OrganiserRow {
            label: qsTr("Votes")
            value: qsTr("%Ln", "", root.session.votes)
        },
        Phrase {
            Layout.fillWidth: true
            text: qsTr("Voting is paused. Nothing was ended and nothing was revealed.")
        },
        Phrase {
            Layout.fillWidth: true
            text: qsTr("If you end the session, its page is made, and everyone can see the results.")
            color: Theme.muted
        }
    ]

    Pill {
        objectName: "goOn15"
        irreversible: true
        Layout.fillWidth: true
        filled: true
        text: qsTr("Go on for 15 minutes")
        onClicked: root.session.plannedEnd.goOn(15)
    }

    Pill {
        objectName: "goOnWithoutEnd"
        irreversible: true
        Layout.fillWidth: true
        text: qsTr("Go on without an end time")
        onClicked: root.session.plannedEnd.goOn(0)
    }

    Pill {
        objectName: "endPlanned"
        irreversible: true
        Layout.fillWidth: true
        text: qsTr("End session and make the page")
        onClicked: root.session.ask("end")
    }

    Pill {
        objectName: "plannedEndLater"
        Layout.fillWidth: true
        tone: Theme.muted
        text: qsTr("Ask me later")
        onClicked: root.session.showNow()
    }
}
