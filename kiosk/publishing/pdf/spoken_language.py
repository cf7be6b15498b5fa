"""In which language a text is to be read aloud: the one it is said to be in, unless its letters say otherwise."""

from collections import Counter
from typing import Final

from kiosk.publishing.pdf.fonts import script

_LATIN: Final = "Latin"
_LAST_LATIN: Final = "\u024f"
_SCRIPTS: Final = {
    **dict.fromkeys(("ar", "arc", "ckb", "dv", "fa", "ps", "sd", "ug", "ur"), "Arabic"),
    **dict.fromkeys(("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"), "Cyrillic"),
    **dict.fromkeys(("hi", "mr", "ne", "sa"), "Devanagari"),
    **dict.fromkeys(("he", "iw", "yi"), "Hebrew"),
    **dict.fromkeys(("ja", "zh"), "CJK"),
    "el": "Greek",
    "ko": "Hangul",
    "th": "Thai",
}
"""The scripts of languages that do not use Latin letters."""
_LANGUAGES: Final = {
    "Arabic": "ar",
    "Armenian": "hy",
    "Bengali": "bn",
    "CJK": "zh",
    "Cyrillic": "und-Cyrl",
    "Devanagari": "hi",
    "Ethiopic": "am",
    "Georgian": "ka",
    "Greek": "el",
    "Gujarati": "gu",
    "Gurmukhi": "pa",
    "Hangul": "ko",
    "Hebrew": "he",
    "Hiragana": "ja",
    "Kannada": "kn",
    "Katakana": "ja",
    "Khmer": "km",
    "Lao": "lo",
    "Latin": "und-Latn",
    "Malayalam": "ml",
    "Myanmar": "my",
    "Sinhala": "si",
    "Tamil": "ta",
    "Telugu": "te",
    "Thai": "th",
}
"""The language that most texts in a script are in. Latin and Cyrillic letters are read aloud too differently to choose one."""
_JAPANESE: Final = {"Hiragana", "Katakana"}


def spoken_language(text: str, said: str) -> str:
    """Return the code of a text's language. `said` is in which language it was written, as far as anybody knows."""
    home = _SCRIPTS.get(said.partition("-")[0], _LATIN)
    if home == _LATIN and (text.isascii() or not any(letter > _LAST_LATIN and letter.isalpha() for letter in {*text})):
        return said
    scripts = Counter(script(letter) for letter in text if letter.isalpha())
    found = max(scripts, key=scripts.__getitem__, default=home)
    if found == home or (home == "CJK" and found in _JAPANESE):
        return said
    if found == "CJK" and _JAPANESE & scripts.keys():
        return "ja"
    return _LANGUAGES.get(found, said)
