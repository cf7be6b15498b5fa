// Digits, punctuation and emoji.
import "../.."

SymbolPages {
    letters: "\u0623\u200C\u0628\u200C\u062C"
    digits: "١٢٣٤٥٦٧٨٩٠"
    otherDigits: "1234567890"
    comma: "،"
    semicolon: "؛"
    question: "؟"
}
