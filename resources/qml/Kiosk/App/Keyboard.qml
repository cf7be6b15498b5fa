pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The on-screen keyboard in the visitor's language, created in advance and kept. It is as tall as its width requires, centred
// at the bottom. Beside it, or above it where there is no room, a button switches between alphabetical order and the usual layout.
Item {
    id: root

    required property LanguageViewModel language
    // Whether the current page has a text field; only then does the keyboard follow the language.
    required property bool wanted
    readonly property bool beside: (width - holder.width) / 2 > order.implicitWidth + Theme.margin
    readonly property real usedHeight: holder.up ? holder.height + Theme.margin / 2 + (beside ? 0 : order.height + Theme.smallGap) : 0
    readonly property string usual: ({
            "de_DE": "QWERTZ",
            "fr_FR": "AZERTY",
            "ar_AR": "ض ص ث"
        })[language.keyboardLocale] ?? "QWERTY"
    readonly property string alphabet: language.keyboardLocale === "ar_AR" ? "ا ب ت" : "ABC"

    // Where Qt's own layouts are; with an empty path there would be none.
    readonly property url own: "qrc:/qt-project.org/imports/QtQuick/VirtualKeyboard/Layouts"

    // A keyboard that exists accepts a new layout folder once, but cannot return to the old one, so it is created again.
    function follow(): void {
        const path = language.alphabeticalKeys ? Qt.resolvedUrl("../../../keyboard/abc") : own;
        holder.active = holder.active && VirtualKeyboardSettings.layoutPath.toString() === path.toString();
        VirtualKeyboardSettings.layoutPath = path;
        VirtualKeyboardSettings.activeLocales = [language.keyboardLocale];
        VirtualKeyboardSettings.locale = language.keyboardLocale;
        holder.active = true;
    }

    onWantedChanged: {
        if (wanted)
            follow();
    }

    // Not mirrored: the layouts already list their keys in the order of their script.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "goodfaith";
        VirtualKeyboardSettings.visibleFunctionKeys = QtVirtualKeyboard.KeyboardFunctionKeys.Hide;
        follow();
    }

    Connections {
        function onChanged(): void {
            root.follow();
        }

        enabled: root.wanted
        target: root.language
    }

    Loader {
        id: holder

        readonly property bool up: (item as InputPanel)?.active ?? false

        active: false // until the style and the layouts are set; otherwise it would be created twice, first in Qt's style
        anchors.horizontalCenter: parent.horizontalCenter
        y: up ? parent.height - height - Theme.margin / 2 : parent.height
        width: Math.min(parent.width - 2 * Theme.margin, Theme.portrait || parent.width < 1.5 * parent.height ? parent.width : parent.width * 0.7, 1.9 * parent.height)
        sourceComponent: InputPanel {
            objectName: "keyboard"
            visible: active
        }
    }

    Pill {
        id: order

        objectName: "keyOrder"
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.beside ? Theme.margin / 2 : holder.height + Theme.margin / 2 + Theme.smallGap
        visible: holder.up
        focusPolicy: Qt.NoFocus
        leftPadding: 24 * Theme.u
        rightPadding: 24 * Theme.u
        textSize: Theme.upTo(Theme.small, 34)
        text: root.language.alphabeticalKeys ? root.usual : root.alphabet
        Accessible.name: root.language.alphabeticalKeys ? qsTr("Letters as on typewriters") : qsTr("Letters in the order of the alphabet")
        onClicked: root.language.toggleKeyOrder()
    }
}
