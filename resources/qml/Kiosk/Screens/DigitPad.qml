pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The keys for a PIN.
GridLayout {
    id: root

    required property PinViewModel pin

    // Not mirrored: digits are in telephone order in Arabic, too.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    columns: 3
    columnSpacing: Theme.smallGap
    rowSpacing: Theme.smallGap
    uniformCellWidths: true

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        Pill {
            required property string modelData

            objectName: "digit-" + modelData
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(120 * Theme.u, Theme.target)
            textSize: Math.max(Theme.minimumFontSize, 46 * Theme.u)
            text: modelData
            onClicked: root.pin.press(modelData)
        }
    }

    Pill {
        objectName: "pinErase"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(120 * Theme.u, Theme.target)
        leftPadding: 8 * Theme.u
        rightPadding: 8 * Theme.u
        textSize: Theme.upTo(Theme.body, 40)
        text: qsTr("Delete")
        onClicked: root.pin.erase()
    }

    Pill {
        objectName: "digit-0"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(120 * Theme.u, Theme.target)
        textSize: Math.max(Theme.minimumFontSize, 46 * Theme.u)
        text: "0"
        onClicked: root.pin.press("0")
    }

    Pill {
        objectName: "pinSubmit"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(120 * Theme.u, Theme.target)
        leftPadding: 8 * Theme.u
        rightPadding: 8 * Theme.u
        enabled: root.pin.canSubmit
        filled: true
        textSize: Theme.upTo(Theme.body, 40)
        text: root.pin.mode === "enter" ? qsTr("Open") : root.pin.mode === "choose" ? qsTr("Next") : qsTr("Set PIN")
        onClicked: root.pin.submit()
    }
}
