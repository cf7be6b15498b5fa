pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The keys for a recovery code: only the letters and digits it can contain.
ColumnLayout {
    id: root

    required property PinViewModel pin
    // The width there is: its own can be no smaller than its keys.
    required property real room

    spacing: Theme.smallGap

    GridLayout {
        // Not mirrored: a code is read from the left in Arabic, too.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(6, Math.floor((root.room + columnSpacing) / (Theme.target + columnSpacing))))
        columnSpacing: Theme.smallGap
        rowSpacing: Theme.smallGap
        uniformCellWidths: true

        Repeater {
            model: root.pin.codeLetters

            Pill {
                required property string modelData

                objectName: "letter-" + modelData
                Layout.fillWidth: true
                Layout.minimumWidth: Theme.target
                leftPadding: 4 * Theme.u
                rightPadding: 4 * Theme.u
                textSize: Math.max(Theme.minimumFontSize, 40 * Theme.u)
                text: modelData
                onClicked: root.pin.press(modelData)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.smallGap
        uniformCellSizes: true

        Pill {
            objectName: "pinErase"
            Layout.fillWidth: true
            textSize: Theme.upTo(Theme.body, 40)
            text: qsTr("Delete")
            onClicked: root.pin.erase()
        }

        Pill {
            objectName: "pinSubmit"
            Layout.fillWidth: true
            enabled: root.pin.canSubmit
            filled: true
            textSize: Theme.upTo(Theme.body, 40)
            text: qsTr("Next")
            onClicked: root.pin.submit()
        }
    }
}
