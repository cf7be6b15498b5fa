// Digits, punctuation and emoji.
import "../.."

SymbolPages {
    invertedMarks: true
}
