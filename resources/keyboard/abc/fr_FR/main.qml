// Letters in alphabetical order.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 160

    KeyboardRow {
        Key { text: "a"; alternativeKeys: "aàâæ" }
        Key { text: "b" }
        Key { text: "c" }
        Key { text: "d" }
        Key { text: "e"; alternativeKeys: "eéèêë" }
        Key { text: "f" }
        Key { text: "g" }
        Key { text: "h" }
        Key { text: "i"; alternativeKeys: "iîï" }
        Key { text: "j" }
    }

    KeyboardRow {
        Key { text: "k" }
        Key { text: "l" }
        Key { text: "m" }
        Key { text: "n" }
        Key { text: "o"; alternativeKeys: "oôœ" }
        Key { text: "p" }
        Key { text: "q" }
        Key { text: "r" }
        Key { text: "s" }
        Key { text: "t" }
    }

    KeyboardRow {
        ShiftKey { weight: 240 }
        Key { text: "u"; alternativeKeys: "uùûü" }
        Key { text: "v" }
        Key { text: "w" }
        Key { text: "x" }
        Key { text: "y" }
        Key { text: "z" }
        Key { text: "é" }
        Key { text: "è" }
        Key { text: "à" }
        Key { text: "ç" }
        BackspaceKey { weight: 240 }
    }

    KeyboardRow {
        SymbolModeKey { weight: 240 }
        Key { text: "," }
        Key { text: "’" }
        SpaceKey { weight: 240 }
        Key { text: "." }
        Key { text: "?" }
        Key { text: "!" }
        HideKeyboardKey { weight: 160 }
        EnterKey { weight: 240 }
    }
}
