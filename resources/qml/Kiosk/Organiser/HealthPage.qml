pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The results of the diagnostics, the worst first, each with what to do.
TwoColumns {
    id: root

    required property KioskTabViewModel machine

    readonly property DiagnosticsViewModel diagnostics: machine.diagnostics

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: PageNames.names["health"]
        },
        Phrase {
            objectName: "healthBusy"
            Layout.fillWidth: true
            visible: !root.diagnostics.hasResults
            text: root.diagnostics.busy ? qsTr("Looking at the machine …") : qsTr("Nothing was looked at yet.")
            color: Theme.muted
        },
        Repeater {
            model: root.diagnostics.rows

            HealthRow {}
        }
    ]

    Pill {
        objectName: "lookAgain"
        Layout.fillWidth: true
        enabled: !root.diagnostics.busy
        text: root.diagnostics.busy ? qsTr("Looking …") : qsTr("Look again")
        onClicked: root.diagnostics.check()
    }

    Pill {
        objectName: "printSheet"
        irreversible: true
        Layout.fillWidth: true
        enabled: root.diagnostics.hasResults && !root.diagnostics.busy
        text: qsTr("Print this page")
        onClicked: root.diagnostics.printSheet()
    }

    Pill {
        objectName: "healthDone"
        Layout.fillWidth: true
        filled: true
        text: qsTr("Done")
        onClicked: root.machine.goBack()
    }
}
