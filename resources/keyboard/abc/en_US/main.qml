// Letters in alphabetical order.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 160

    KeyboardRow {
        Key { text: "a"; alternativeKeys: "aàáâäãå" }
        Key { text: "b" }
        Key { text: "c"; alternativeKeys: "cçćč" }
        Key { text: "d" }
        Key { text: "e"; alternativeKeys: "eéèêë" }
        Key { text: "f" }
        Key { text: "g" }
        Key { text: "h" }
        Key { text: "i"; alternativeKeys: "iíìîï" }
    }

    KeyboardRow {
        Key { text: "j" }
        Key { text: "k" }
        Key { text: "l" }
        Key { text: "m" }
        Key { text: "n"; alternativeKeys: "nñń" }
        Key { text: "o"; alternativeKeys: "oóòôöõø" }
        Key { text: "p" }
        Key { text: "q" }
        Key { text: "r" }
    }

    KeyboardRow {
        ShiftKey { weight: 240 }
        Key { text: "s"; alternativeKeys: "sßśš" }
        Key { text: "t" }
        Key { text: "u"; alternativeKeys: "uúùûü" }
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
        Key { text: "?" }
        Key { text: "!" }
        HideKeyboardKey { weight: 160 }
        EnterKey { weight: 240 }
    }
}
