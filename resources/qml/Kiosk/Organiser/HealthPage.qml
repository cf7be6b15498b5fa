pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What was found on the machine, the worst first, each with what is to be done.
TwoColumns {
    id: root

    required property KioskTabViewModel machine

    readonly property DiagnosticsViewModel health: machine.health

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: PageNames.names["health"]
        },
        Phrase {
            objectName: "healthBusy"
            Layout.fillWidth: true
            visible: !root.health.known
            text: root.health.busy ? qsTr("Looking at the machine …") : qsTr("Nothing was looked at yet.")
            color: Theme.muted
        },
        Repeater {
            model: root.health.rows

            HealthRow {}
        }
    ]

    Pill {
        objectName: "lookAgain"
        Layout.fillWidth: true
        enabled: !root.health.busy
        text: root.health.busy ? qsTr("Looking …") : qsTr("Look again")
        onClicked: root.health.check()
    }

    Pill {
        objectName: "printSheet"
        Layout.fillWidth: true
        enabled: root.health.known && !root.health.busy
        text: qsTr("Print this page")
        onClicked: root.health.printSheet()
    }

    Pill {
        objectName: "healthDone"
        Layout.fillWidth: true
        filled: true
        text: qsTr("Done")
        onClicked: root.machine.goBack()
    }
}
