pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The on-screen keyboard, made before anyone writes and kept, in the visitor's language, as tall as its width asks for, centred
// at the bottom. Beside it, where there is room, else above it, a button that puts its letters in another order.
Item {
    id: root

    required property LanguageViewModel language
    // Whether a page with something to write on is shown: only then is it worth going with the language.
    required property bool wanted
    readonly property bool beside: (width - holder.width) / 2 > order.implicitWidth + Theme.margin
    readonly property real usedHeight: holder.up ? holder.height + Theme.margin / 2 + (beside ? 0 : order.height + Theme.smallGap) : 0
    readonly property string usual: ({
            "de_DE": "QWERTZ",
            "fr_FR": "AZERTY",
            "ar_AR": "ض ص ث"
        })[language.keyboardLocale] ?? "QWERTY"
    readonly property string alphabet: language.keyboardLocale === "ar_AR" ? "ا ب ت" : "ABC"

    // Qt's own layouts are here; an empty path would leave it without any.
    readonly property url own: "qrc:/qt-project.org/imports/QtQuick/VirtualKeyboard/Layouts"

    // A keyboard that stands finds the way to another folder of layouts, and never back: so it is made anew.
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

    // Keys stand where they stand in every script: the layouts themselves are in the order of their script.
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

        active: false // until style and layouts are chosen: else it is made twice, and first as Qt's own
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
