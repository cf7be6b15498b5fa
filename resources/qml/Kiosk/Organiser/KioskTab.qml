pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The machine: whether it is locked, and the way out.
TwoColumns {
    id: root

    required property KioskViewModel kiosk

    readonly property KioskTabViewModel machine: kiosk.organiser.kiosk

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: qsTr("This machine")
        },
        OrganiserRow {
            label: qsTr("PIN")
            value: root.kiosk.locked ? qsTr("set: only the organiser’s door leads out") : qsTr("none: anyone can leave the kiosk with Ctrl+Q")
        }
    ]

    Pill {
        objectName: "leaveKiosk"
        Layout.fillWidth: true
        tone: Theme.muted
        text: qsTr("Leave the kiosk")
        onClicked: root.machine.leaveKiosk()
    }
}
