// Digits, punctuation and emoji.
import "../.."

SymbolPages {}
