// Letters in alphabetical order.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 160

    KeyboardRow {
        Key { text: "a"; alternativeKeys: "aáà" }
        Key { text: "b" }
        Key { text: "c" }
        Key { text: "d" }
        Key { text: "e"; alternativeKeys: "eéè" }
        Key { text: "f" }
        Key { text: "g" }
        Key { text: "h" }
        Key { text: "i"; alternativeKeys: "iíì" }
    }

    KeyboardRow {
        Key { text: "j" }
        Key { text: "k" }
        Key { text: "l" }
        Key { text: "m" }
        Key { text: "n" }
        Key { text: "ñ" }
        Key { text: "o"; alternativeKeys: "oóò" }
        Key { text: "p" }
        Key { text: "q" }
    }

    KeyboardRow {
        ShiftKey { weight: 240 }
        Key { text: "r" }
        Key { text: "s" }
        Key { text: "t" }
        Key { text: "u"; alternativeKeys: "uúü" }
        Key { text: "v" }
        Key { text: "w" }
        Key { text: "x" }
        Key { text: "y" }
        Key { text: "z" }
        BackspaceKey { weight: 240 }
    }

    KeyboardRow {
        SymbolModeKey { weight: 240 }
        Key { text: "," }
        Key { text: "’" }
        SpaceKey { weight: 240 }
        Key { text: "." }
        Key { text: "?"; alternativeKeys: "?¿" }
        Key { text: "!"; alternativeKeys: "!¡" }
        HideKeyboardKey { weight: 160 }
        EnterKey { weight: 240 }
    }
}
