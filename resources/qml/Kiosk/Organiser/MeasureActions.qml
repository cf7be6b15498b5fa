import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The answers to 'How large is this screen?', or the way back from its page.
GridLayout {
    id: root

    required property KioskTabViewModel machine

    columns: Theme.cramped || (Theme.tight && !Theme.portrait) ? 2 : 1
    columnSpacing: Theme.smallGap
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Pill {
        objectName: "sizeFits"
        Layout.fillWidth: true
        visible: root.machine.askingScreenSize
        filled: true
        text: qsTr("The bar fits, keep this size")
        onClicked: root.machine.answerScreenSize(true)
    }

    Pill {
        objectName: "sizeLater"
        Layout.fillWidth: true
        visible: root.machine.askingScreenSize
        text: qsTr("Not now")
        onClicked: root.machine.answerScreenSize(false)
    }

    Pill {
        objectName: "settingsDone"
        Layout.fillWidth: true
        visible: !root.machine.askingScreenSize
        filled: true
        text: qsTr("Done")
        onClicked: root.machine.goBack()
    }
}
