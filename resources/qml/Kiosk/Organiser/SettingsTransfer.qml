pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Exports the settings for other kiosks, or imports them after showing what would change.
TwoColumns {
    id: root

    required property KioskTabViewModel machine

    readonly property SettingsTransferViewModel transfer: machine.transfer
    readonly property bool hasChanges: transfer.changes.length > 0

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: root.hasChanges ? qsTr("This would change") : PageNames.names["transfer"]
        },
        Phrase {
            Layout.fillWidth: true
            visible: !root.hasChanges
            text: qsTr("Save this kiosk’s settings on a stick and take them over on others. The PIN, the printer, the size of the screen and folders stay with each machine.")
        },
        Repeater {
            model: root.transfer.changes

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
        irreversible: true
        Layout.fillWidth: true
        visible: root.hasChanges
        filled: true
        text: qsTr("Take these over")
        onClicked: root.transfer.apply()
    }

    Pill {
        objectName: "saveSetup"
        Layout.fillWidth: true
        visible: !root.hasChanges
        text: qsTr("Save the set-up")
        onClicked: root.transfer.save()
    }

    Pill {
        objectName: "loadSetup"
        Layout.fillWidth: true
        visible: !root.hasChanges
        text: qsTr("Take one over")
        onClicked: root.transfer.load()
    }

    Pill {
        objectName: "showHub"
        Layout.fillWidth: true
        visible: !root.hasChanges && root.machine.stations.available
        text: qsTr("All kiosks in one place")
        onClicked: root.machine.show("hub")
    }

    Pill {
        objectName: "transferDone"
        Layout.fillWidth: true
        tone: Theme.muted
        text: root.hasChanges ? qsTr("Change nothing") : qsTr("Done")
        onClicked: root.machine.goBack()
    }
}
