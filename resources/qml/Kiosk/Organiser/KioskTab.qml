pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The machine: PIN, recovery code, pages of settings, and quitting the kiosk.
TwoColumns {
    id: root

    required property KioskViewModel kiosk

    readonly property KioskTabViewModel machine: kiosk.organiser.kiosk
    property bool leaving: false

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: qsTr("This machine")
        },
        OrganiserRow {
            label: qsTr("PIN")
            value: root.kiosk.pin.locked ? qsTr("set: only the organiser’s door leads out") : qsTr("none: anyone can leave the kiosk with Ctrl+Q")
        },
        OrganiserRow {
            visible: root.kiosk.pin.locked
            label: qsTr("Recovery")
            value: root.kiosk.pin.hasRecoveryCode ? qsTr("a code was written down") : qsTr("no code yet: whoever forgets the PIN is locked out")
        },
        OrganiserRow {
            visible: root.kiosk.pin.locked
            label: qsTr("Helper")
            value: root.kiosk.pin.hasHelper ? qsTr("has a PIN to review reasons, pause and print") : qsTr("no PIN")
        },
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.textScale > 1.2 ? 1 : Theme.viewWidth < 1.5 * Theme.viewHeight ? 2 : 3
            columnSpacing: Theme.smallGap
            rowSpacing: Theme.smallGap
            uniformCellWidths: true

            Repeater {
                model: PageNames.keys

                Pill {
                    required property string modelData

                    objectName: "settings-" + modelData
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: PageNames.names[modelData]
                    onClicked: root.machine.show(modelData)
                }
            }
        }
    ]

    Confirmation {
        Layout.fillWidth: true
        visible: root.leaving
        key: "Leave"
        question: qsTr("Close the program? The screen then shows this computer’s own desktop, and nobody can vote until the program is started again. Every vote is kept.")
        keepText: qsTr("Stay")
        confirmText: qsTr("Close the program")
        onKept: root.leaving = false
        onConfirmed: root.machine.quitRequested()
    }

    Pill {
        objectName: "mendSettings"
        irreversible: true
        Layout.fillWidth: true
        visible: !root.leaving && root.machine.settings.problem !== ""
        filled: true
        text: qsTr("Put the settings in force back into the file")
        onClicked: root.machine.settings.replaceBrokenFile()
    }

    Pill {
        objectName: "changePin"
        Layout.fillWidth: true
        visible: !root.leaving
        text: root.kiosk.pin.locked ? qsTr("Change the PIN") : qsTr("Set a PIN")
        onClicked: root.machine.pinChangeRequested()
    }

    Pill {
        objectName: "helperPin"
        Layout.fillWidth: true
        visible: !root.leaving && root.kiosk.pin.locked
        text: root.kiosk.pin.hasHelper ? qsTr("Change the helper’s PIN") : qsTr("Set a helper’s PIN")
        onClicked: root.machine.helperPinRequested()
    }

    Pill {
        objectName: "removeHelper"
        Layout.fillWidth: true
        visible: !root.leaving && root.kiosk.pin.locked
        enabled: root.kiosk.pin.hasHelper
        text: qsTr("Remove the helper’s PIN")
        onClicked: root.kiosk.pin.removeHelper()
    }

    Pill {
        objectName: "newCode"
        irreversible: true
        Layout.fillWidth: true
        visible: !root.leaving && root.kiosk.pin.locked
        text: qsTr("New recovery code")
        onClicked: root.machine.recoveryCodeRequested()
    }

    Pill {
        objectName: "leaveKiosk"
        irreversible: true
        Layout.fillWidth: true
        visible: !root.leaving
        tone: Theme.muted
        text: qsTr("Close the program")
        onClicked: root.leaving = true
    }
}
