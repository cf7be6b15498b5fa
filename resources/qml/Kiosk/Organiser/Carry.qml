pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A set-up for other kiosks, and one from another kiosk with what it would change.
TwoColumns {
    id: root

    required property KioskTabViewModel machine

    readonly property SettingsTransferViewModel carry: machine.carry
    readonly property bool waiting: carry.lines.length > 0

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: root.waiting ? qsTr("This would change") : PageNames.names["carry"]
        },
        Phrase {
            Layout.fillWidth: true
            visible: !root.waiting
            text: qsTr("Save this kiosk’s settings on a stick and take them over on others. The PIN, the printer, the size of the screen and folders stay with each machine.")
        },
        Repeater {
            model: root.carry.lines

            Phrase {
                required property string modelData
                required property int index

                objectName: "change-" + index
                Layout.fillWidth: true
                text: modelData
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    ]

    Pill {
        objectName: "takeOver"
        Layout.fillWidth: true
        visible: root.waiting
        filled: true
        text: qsTr("Take these over")
        onClicked: root.carry.takeOver()
    }

    Pill {
        objectName: "saveSetup"
        Layout.fillWidth: true
        visible: !root.waiting
        text: qsTr("Save the set-up")
        onClicked: root.carry.save()
    }

    Pill {
        objectName: "loadSetup"
        Layout.fillWidth: true
        visible: !root.waiting
        text: qsTr("Take one over")
        onClicked: root.carry.load()
    }

    Pill {
        objectName: "carryDone"
        Layout.fillWidth: true
        tone: Theme.muted
        text: root.waiting ? qsTr("Change nothing") : qsTr("Done")
        onClicked: root.machine.goBack()
    }
}
