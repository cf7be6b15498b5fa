"""Estimates syllables from spelling, for readability formulas: good enough to compare two texts, not to sing one."""

import re
from collections.abc import Callable, Mapping
from typing import Final

_ENGLISH_VOWELS: Final = re.compile(r"[aeiouyàâäáãåéèêëíìîïóòôöõúùûü]+")
_ENGLISH_SILENT: Final = re.compile(r"(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouyscxz]es)$")
_GERMAN: Final = re.compile(r"aa|ai|au|äu|ay|ee|ei|eu|ey|ie|oo|[aeiouyäöüéèêàáâóôïë]")
"""The diphthongs and doubled vowels of German are one syllable; other neighbours are two, as in 'The-a-ter'."""
_QU: Final = re.compile(r"q(?:u|ue?(?=['’]))")
_FRENCH: Final = re.compile(r"é(?=[aàâeéiouy])|[aeouàâé]+(?=[éèëï])|[aeiouyàâæéèêëîïôœöùûü]+")
"""Neighbours are one syllable, as in 'na-tion', unless an accent or a diaeresis parts them, as in 'thé-âtre' and 'No-ël'."""
_FRENCH_SILENT: Final = re.compile(r"(?<=[^aeiouyàâæéèêëîïôœöùûü])es?$|(?<=[éiuy])es?$")
_SPANISH: Final = re.compile(r"[iuüy]*(?:[aeoáéóíú])|[iuüy]+")
"""Weak vowels lean on the strong one after or before them; two strong ones, and a weak one with an accent, are apart, as in 'pa-ís'."""
_SPANISH_FALL: Final = re.compile(r"(?<=[aeoáéó])[iuüy](?![aeoáéóíúiuü])")
_SPANISH_SILENT_U: Final = re.compile(r"(?<=q)u|(?<=g)u(?=[eiéí])")


def count_english(word: str) -> int:
    """Estimate the syllables of an English word, at least 1."""
    lower = word.lower()
    return max(1, len(_ENGLISH_VOWELS.findall(lower)) - bool(_ENGLISH_SILENT.search(lower)))


def count_german(word: str) -> int:
    """Estimate the syllables of a German word, at least 1."""
    return max(1, len(_GERMAN.findall(word.lower().replace("qu", "q"))))


def count_french(word: str) -> int:
    """Estimate the syllables of a French word, at least 1; a final e is silent, as in prose."""
    lower = _FRENCH_SILENT.sub("", _QU.sub("q", word.lower()))
    return max(1, len(_FRENCH.findall(lower)))


def count_spanish(word: str) -> int:
    """Count the syllables of a Spanish word, at least 1; spelling tells them, but for a few words."""
    lower = _SPANISH_SILENT_U.sub("", word.lower())
    return max(1, len(_SPANISH.findall(_SPANISH_FALL.sub("", lower))))


COUNTERS: Final[Mapping[str, Callable[[str], int]]] = {
    "en": count_english,
    "de": count_german,
    "fr": count_french,
    "es": count_spanish,
}
