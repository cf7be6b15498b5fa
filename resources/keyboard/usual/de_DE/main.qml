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
        Key { text: "e"; alternativeKeys: "eéè" }
        Key { text: "r" }
        Key { text: "t" }
        Key { text: "z" }
        Key { text: "u"; alternativeKeys: "uü" }
        Key { text: "i" }
        Key { text: "o"; alternativeKeys: "oö" }
        Key { text: "p" }
        Key { text: "ü" }
    }

    KeyboardRow {
        Key { text: "a"; alternativeKeys: "aäàá" }
        Key { text: "s"; alternativeKeys: "sß" }
        Key { text: "d" }
        Key { text: "f" }
        Key { text: "g" }
        Key { text: "h" }
        Key { text: "j" }
        Key { text: "k" }
        Key { text: "l" }
        Key { text: "ö" }
        Key { text: "ä" }
    }

    KeyboardRow {
        ShiftKey { weight: 160 }
        Key { text: "y" }
        Key { text: "x" }
        Key { text: "c" }
        Key { text: "v" }
        Key { text: "b" }
        Key { text: "n" }
        Key { text: "m" }
        Key { text: "ß" }
        Key { text: "’" }
        BackspaceKey { weight: 160 }
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
