// Letters in the language's usual order.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 160

    KeyboardRow {
        Key { text: "q" }
        Key { text: "w" }
        Key { text: "e"; alternativeKeys: "eéèê" }
        Key { text: "r" }
        Key { text: "t" }
        Key { text: "y" }
        Key { text: "u"; alternativeKeys: "uúü" }
        Key { text: "i"; alternativeKeys: "iíì" }
        Key { text: "o"; alternativeKeys: "oóòº" }
        Key { text: "p" }
    }

    KeyboardRow {
        Key { text: "a"; alternativeKeys: "aáàª" }
        Key { text: "s" }
        Key { text: "d" }
        Key { text: "f" }
        Key { text: "g" }
        Key { text: "h" }
        Key { text: "j" }
        Key { text: "k" }
        Key { text: "l" }
        Key { text: "ñ" }
    }

    KeyboardRow {
        ShiftKey { weight: 160 }
        Key { text: "z" }
        Key { text: "x" }
        Key { text: "c"; alternativeKeys: "cç" }
        Key { text: "v" }
        Key { text: "b" }
        Key { text: "n" }
        Key { text: "m" }
        Key { text: "’" }
        BackspaceKey { weight: 160 }
    }

    KeyboardRow {
        SymbolModeKey { weight: 240 }
        Key { text: "," }
        SpaceKey { weight: 320 }
        Key { text: "." }
        Key { text: "?"; alternativeKeys: "?¿" }
        Key { text: "!"; alternativeKeys: "!¡" }
        HideKeyboardKey { weight: 160 }
        EnterKey { weight: 240 }
    }
}
