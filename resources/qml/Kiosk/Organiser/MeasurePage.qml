pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The size of a small screen, or one with large letters: the bar and every button are in sight at once, the words are below them.
ScrollArea {
    id: root

    required property KioskViewModel kiosk

    readonly property KioskTabViewModel machine: kiosk.organiser.kiosk

    ColumnLayout {
        width: parent.width
        spacing: Theme.smallGap

        Ruler {
            Layout.fillWidth: true
            appearance: root.kiosk.appearance
        }

        Repeater {
            model: root.machine.settings.rows

            SettingRow {
                settings: root.machine.settings
            }
        }

        MeasureActions {
            Layout.fillWidth: true
            machine: root.machine
        }

        Phrase {
            objectName: "rulerHelp"
            Layout.fillWidth: true
            text: qsTr("Lay a bank card against the bar and make the bar as long as the card: then letters and buttons are as large as they have to be.")
            color: Theme.muted
        }

        GlassNote {
            Layout.fillWidth: true
            appearance: root.kiosk.appearance
        }
    }
}
