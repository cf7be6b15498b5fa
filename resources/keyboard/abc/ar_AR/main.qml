// Letters in alphabetical order.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    inputMode: InputEngine.InputMode.Arabic
    keyWeight: 160

    KeyboardRow {
        Key { text: "س" }
        Key { text: "ز" }
        Key { text: "ر" }
        Key { text: "ذ" }
        Key { text: "د" }
        Key { text: "خ" }
        Key { text: "ح" }
        Key { text: "ج" }
        Key { text: "ث" }
        Key { text: "ت" }
        Key { text: "ب" }
        Key { text: "ا" }
    }

    KeyboardRow {
        Key { text: "م" }
        Key { text: "ل" }
        Key { text: "ك" }
        Key { text: "ق" }
        Key { text: "ف" }
        Key { text: "غ" }
        Key { text: "ع" }
        Key { text: "ظ" }
        Key { text: "ط" }
        Key { text: "ض" }
        Key { text: "ص" }
        Key { text: "ش" }
    }

    KeyboardRow {
        Key { text: "ئ" }
        Key { text: "ؤ" }
        Key { text: "ى" }
        Key { text: "ة" }
        Key { text: "آ" }
        Key { text: "إ" }
        Key { text: "أ" }
        Key { text: "ء" }
        Key { text: "ي" }
        Key { text: "و" }
        Key { text: "ه" }
        Key { text: "ن" }
    }

    KeyboardRow {
        SymbolModeKey { weight: 240 }
        Key { text: "،" }
        SpaceKey { weight: 320 }
        Key { text: "." }
        Key { text: "؟" }
        Key { text: "!" }
        BackspaceKey { weight: 240 }
        HideKeyboardKey { weight: 160 }
        EnterKey { weight: 240 }
    }
}
