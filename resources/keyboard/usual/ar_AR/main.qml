// Letters in the language's usual order.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    inputMode: InputEngine.InputMode.Arabic
    keyWeight: 160

    KeyboardRow {
        Key { text: "ض" }
        Key { text: "ص" }
        Key { text: "ث" }
        Key { text: "ق" }
        Key { text: "ف" }
        Key { text: "غ" }
        Key { text: "ع" }
        Key { text: "ه"; alternativeKeys: "هة" }
        Key { text: "خ" }
        Key { text: "ح" }
        Key { text: "ج"; alternativeKeys: "جچ" }
        Key { text: "د" }
    }

    KeyboardRow {
        Key { text: "ش" }
        Key { text: "س" }
        Key { text: "ي"; alternativeKeys: "يى" }
        Key { text: "ب"; alternativeKeys: "بپ" }
        Key { text: "ل" }
        Key { text: "ا"; alternativeKeys: "اأإآ" }
        Key { text: "ت" }
        Key { text: "ن" }
        Key { text: "م" }
        Key { text: "ك"; alternativeKeys: "كگ" }
        Key { text: "ط" }
        Key { text: "ذ" }
    }

    KeyboardRow {
        Key { text: "ئ" }
        Key { text: "ء" }
        Key { text: "ؤ" }
        Key { text: "ر" }
        Key { text: "ى" }
        Key { text: "ة" }
        Key { text: "و" }
        Key { text: "ز" }
        Key { text: "ظ"; alternativeKeys: "ظًٌٍَُِّْ" }
        BackspaceKey { weight: 240 }
    }

    KeyboardRow {
        SymbolModeKey { weight: 240 }
        Key { text: "،" }
        SpaceKey { weight: 320 }
        Key { text: "." }
        Key { text: "؟" }
        Key { text: "!" }
        HideKeyboardKey { weight: 160 }
        EnterKey { weight: 240 }
    }
}
