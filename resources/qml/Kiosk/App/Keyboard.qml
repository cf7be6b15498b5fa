pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The on-screen keyboard in the visitor's language, created in advance and kept. It is as tall as its width requires, centred
// at the bottom. Beside it, or above it where there is no room, are two buttons: one switches between alphabetical order and the
// usual layout, the other clears a visitor's reason.
Item {
    id: root

    required property LanguageViewModel language
    required property DraftQuestionViewModel question
    required property VisitViewModel visit
    // Whether the keyboard writes a visitor's reason.
    required property bool writesReason
    // Whether the current page has a text field; only then does the keyboard follow the language.
    required property bool needed
    readonly property bool orderButtonFits: (width - loader.width) / 2 > Math.max(orderButton.implicitWidth, clearButton.implicitWidth) + Theme.margin
    readonly property real usedHeight: loader.up ? loader.height + Theme.margin / 2 + (orderButtonFits ? 0 : orderButton.height + Theme.smallGap) : 0
    property bool used: false
    readonly property string usualLabel: ({
            "de_DE": "QWERTZ",
            "fr_FR": "AZERTY",
            "ar_AR": "ض ص ث"
        })[language.keyboardLocale] ?? "QWERTY"
    // Not 'ABC': that key of the symbols page leads back to the letters.
    readonly property string alphabeticalLabel: language.keyboardLocale === "ar_AR" ? "أ–ي" : "A–Z"

    // A keyboard that exists accepts a new layout folder once, but cannot return to the old one, so it is created again.
    function applyLanguage(): void {
        const path = Qt.resolvedUrl("../../../keyboard/" + (language.alphabeticalKeys ? "abc" : "usual"));
        loader.active = loader.active && VirtualKeyboardSettings.layoutPath.toString() === path.toString();
        VirtualKeyboardSettings.layoutPath = path;
        VirtualKeyboardSettings.activeLocales = [language.keyboardLocale];
        VirtualKeyboardSettings.locale = language.keyboardLocale;
        loader.active = true;
    }

    // Qt's keyboard keeps a copy of the text that it was last used on, until another field gets the focus.
    function forgetText(): void {
        if (used)
            empty.forceActiveFocus();
        used = false;
    }

    onNeededChanged: {
        if (needed)
            applyLanguage();
    }

    // Not mirrored: the layouts already list their keys in the order of their script.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "goodfaith";
        VirtualKeyboardSettings.visibleFunctionKeys = QtVirtualKeyboard.KeyboardFunctionKeys.Hide;
        applyLanguage();
    }

    Connections {
        function onChanged(): void {
            root.applyLanguage();
        }

        enabled: root.needed
        target: root.language
    }

    TextEdit {
        id: empty

        activeFocusOnPress: false
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        Accessible.ignored: true
    }

    Loader {
        id: loader

        readonly property bool up: (item as InputPanel)?.active ?? false

        onUpChanged: root.used = root.used || up

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
        id: orderButton

        objectName: "keyOrder"
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.orderButtonFits ? Theme.margin / 2 : loader.height + Theme.margin / 2 + Theme.smallGap
        visible: loader.up
        focusPolicy: Qt.NoFocus
        width: Math.max(Theme.target, implicitWidth)
        leftPadding: 24 * Theme.u
        rightPadding: 24 * Theme.u
        textSize: Theme.upTo(Theme.small, 34)
        text: root.language.alphabeticalKeys ? root.usualLabel : root.alphabeticalLabel
        Accessible.name: root.language.alphabeticalKeys ? qsTr("Letters as on typewriters") : qsTr("Letters in the order of the alphabet")
        onClicked: root.language.toggleKeyOrder()
    }

    Pill {
        id: clearButton

        objectName: "clearWords"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: orderButton.anchors.bottomMargin
        width: Math.max(Theme.target, implicitWidth)
        visible: loader.up && root.writesReason
        enabled: root.visit.hasWords
        focusPolicy: Qt.NoFocus
        leftPadding: 24 * Theme.u
        rightPadding: 24 * Theme.u
        textSize: orderButton.textSize
        text: qsTr("Clear")
        Accessible.name: qsTr("Erase all that you wrote")
        onClicked: root.question.clearWords()
    }
}
