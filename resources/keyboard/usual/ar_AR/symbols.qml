// Digits, punctuation and emoji.
import "../.."

SymbolPages {
    letters: "\u0623\u200C\u0628\u200C\u062C"
    otherDigits: "١٢٣٤٥٦٧٨٩٠"
    comma: "،"
    semicolon: "؛"
    question: "؟"
}
