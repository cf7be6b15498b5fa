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
        Key { text: "e"; alternativeKeys: "eéèêë" }
        Key { text: "r" }
        Key { text: "t" }
        Key { text: "y" }
        Key { text: "u"; alternativeKeys: "uúùûü" }
        Key { text: "i"; alternativeKeys: "iíìîï" }
        Key { text: "o"; alternativeKeys: "oóòôöõø" }
        Key { text: "p" }
    }

    KeyboardRow {
        Key { text: "a"; alternativeKeys: "aàáâäãå" }
        Key { text: "s"; alternativeKeys: "sßśš" }
        Key { text: "d" }
        Key { text: "f" }
        Key { text: "g" }
        Key { text: "h" }
        Key { text: "j" }
        Key { text: "k" }
        Key { text: "l" }
        Key { text: "’" }
    }

    KeyboardRow {
        ShiftKey { weight: 240 }
        Key { text: "z" }
        Key { text: "x" }
        Key { text: "c"; alternativeKeys: "cçćč" }
        Key { text: "v" }
        Key { text: "b" }
        Key { text: "n"; alternativeKeys: "nñń" }
        Key { text: "m" }
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
