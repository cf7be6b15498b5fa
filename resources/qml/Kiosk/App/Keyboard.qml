pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk.Theme

// The on-screen keyboard, as tall as its width asks for, centred at the bottom.
Item {
    id: root

    readonly property real usedHeight: panel.active ? panel.height + Theme.margin / 2 : 0

    InputPanel {
        id: panel

        objectName: "keyboard"
        anchors.horizontalCenter: parent.horizontalCenter
        y: active ? parent.height - height - Theme.margin / 2 : parent.height
        width: Math.min(parent.width - 2 * Theme.margin, Theme.portrait ? parent.width : parent.width * 0.7, 1.9 * parent.height)
        visible: active
    }

    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "goodfaith";
        VirtualKeyboardSettings.activeLocales = ["en_US"];
    }
}
