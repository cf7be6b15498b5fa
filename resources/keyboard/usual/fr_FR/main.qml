// Letters in the language's usual order.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 160

    KeyboardRow {
        Key { text: "a"; alternativeKeys: "aàâæ" }
        Key { text: "z" }
        Key { text: "e"; alternativeKeys: "eéèêë" }
        Key { text: "r" }
        Key { text: "t" }
        Key { text: "y"; alternativeKeys: "yÿ" }
        Key { text: "u"; alternativeKeys: "uùûü" }
        Key { text: "i"; alternativeKeys: "iîï" }
        Key { text: "o"; alternativeKeys: "oôœ" }
        Key { text: "p" }
    }

    KeyboardRow {
        Key { text: "q" }
        Key { text: "s" }
        Key { text: "d" }
        Key { text: "f" }
        Key { text: "g" }
        Key { text: "h" }
        Key { text: "j" }
        Key { text: "k" }
        Key { text: "l" }
        Key { text: "m" }
    }

    KeyboardRow {
        ShiftKey { weight: 240 }
        Key { text: "w" }
        Key { text: "x" }
        Key { text: "c"; alternativeKeys: "cç" }
        Key { text: "v" }
        Key { text: "b" }
        Key { text: "n" }
        Key { text: "’" }
        BackspaceKey { weight: 240 }
    }

    KeyboardRow {
        SymbolModeKey { weight: 240 }
        Key { text: "," }
        SpaceKey { weight: 320 }
        Key { text: "." }
        Key { text: "?" }
        Key { text: "!" }
        HideKeyboardKey { weight: 160 }
        EnterKey { weight: 240 }
    }
}
