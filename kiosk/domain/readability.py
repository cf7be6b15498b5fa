"""How hard a text is to read, by the formula that was made for its language.

The formulas are here and not from a library: textstat, with all it needs, is 15 MB, and its syllables come from rules for hyphens,
which leave out a first letter ('o-pen') on purpose.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.domain.syllables import COUNTERS

_MARKS: Final = "\u064b-\u0652\u0670"
_SENTENCE_END: Final = re.compile(r"(?<![.!?…؟])[.!?…؟]++(?=[\"'”’»)\]]*(?:\s|$))")
_WORD: Final = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}]|['’-](?=[^\W\d_]))*")
_GERMAN_LONG: Final = 6
_ARABIC_LONG: Final = 5


class Scale(StrEnum):
    """What a score counts: years of school, or ease from 0 to 100."""

    GRADE = "grade"
    EASE = "ease"

    @property
    def noticeable(self) -> float:
        """Return the difference from which two texts are not equally hard: two years of school, one of Flesch's steps of ten."""
        return 2.0 if self is Scale.GRADE else 10.0


@dataclass(frozen=True, slots=True)
class Readability:
    """A score and what it counts. `formula` is its name in the literature."""

    formula: str
    scale: Scale
    score: float

    def is_harder_than(self, other: "Readability") -> bool:
        """Return whether the text is noticeably harder than another in the same language."""
        harder = self.score - other.score if self.scale is Scale.GRADE else other.score - self.score
        return harder > self.scale.noticeable


def measure_readability(text: str, language: str) -> Readability | None:
    """Return how hard a text is, None for a text without words or a language without a formula here."""
    formula = _FORMULAS.get(language.partition("-")[0].lower())
    if formula is None or not _WORD.search(text):
        return None
    name, scale, score = formula
    return Readability(name, scale, score(text))


def flesch_kincaid_grade(text: str) -> float:
    """Return the Flesch-Kincaid grade level of an English text, 0 for a text without words.

    0.39 words/sentences + 11.8 syllables/words - 15.59; Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75, Naval
    Technical Training Command, 1975.
    """
    words = _WORD.findall(text)
    return 0.39 * _words_a_sentence(text, words) + 11.8 * _syllables_a_word(words, "en") - 15.59 if words else 0.0


def wiener_sachtextformel(text: str) -> float:
    """Return the grade, from 4 to 15, by the first new Vienna formula for factual German texts.

    0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875, with the percentages of words of three or more syllables (MS), of more than
    six letters (IW) and of one syllable (ES), and words a sentence (SL); Bamberger and Vanecek, Lesen - Verstehen - Lernen - Schreiben,
    Vienna 1984.
    """
    words = _WORD.findall(text)
    syllables = [COUNTERS["de"](word) for word in words]
    many, one = (_percent(counts) for counts in ([count >= 3 for count in syllables], [count == 1 for count in syllables]))  # noqa: PLR2004
    long = _percent([len(word) > _GERMAN_LONG for word in words])
    return 0.1935 * many + 0.1672 * _words_a_sentence(text, words) + 0.1297 * long - 0.0327 * one - 0.875


def kandel_moles(text: str) -> float:
    """Return Flesch's ease of reading for French.

    207 - 1.015 words/sentences - 73.6 syllables/words; Kandel and Moles, Application de l'indice de Flesch à la langue française,
    Cahiers d'Études de Radio-Télévision 19, 1958.
    """
    words = _WORD.findall(text)
    return 207 - 1.015 * _words_a_sentence(text, words) - 73.6 * _syllables_a_word(words, "fr")


def szigriszt_pazos(text: str) -> float:
    """Return the perspicuity of a Spanish text, which the INFLESZ scale calls normal from 55 to 65.

    206.835 - 62.3 syllables/words - words/sentences; Szigriszt Pazos, Sistemas predictivos de legibilidad del mensaje escrito,
    Universidad Complutense de Madrid, 1993. Scale: Barrio Cantalejo and others, Anales del Sistema Sanitario de Navarra 31, 2008.
    """
    words = _WORD.findall(text)
    return 206.835 - 62.3 * _syllables_a_word(words, "es") - _words_a_sentence(text, words)


def osman(text: str) -> float:
    """Return the ease of reading of an Arabic text, with or without vowel marks.

    200.791 - 1.015 words/sentences - 24.181 (complex + long + classical words + syllables)/words; El-Haj and Rayson, OSMAN - A Novel
    Arabic Readability Metric, LREC 2016. Long words have more than five letters, complex ones more than five vowel marks, classical
    ('faseeh') ones more than five syllables and a letter that everyday writing drops.
    """
    words = _WORD.findall(text)
    complex_ = sum(len(re.findall("[\u064b-\u0651]", word)) > _ARABIC_LONG for word in words)
    long = sum(len(re.sub(f"[{_MARKS}]", "", word)) > _ARABIC_LONG for word in words)
    classical = sum(_arabic_syllables([word]) > _ARABIC_LONG and bool(re.search("[ئءؤذظ]|وا|ون", word)) for word in words)
    parts = (complex_ + long + classical + _arabic_syllables(words)) / len(words)
    return 200.791 - 1.015 * _words_a_sentence(text, words) - 24.181 * parts


def _arabic_syllables(words: Sequence[str]) -> int:
    """Count syllables by their vowel marks, long and doubled ones twice; without marks estimate them from the letters, as OSMAN does."""
    text = "".join(words)
    long = len(re.findall("[\u064e\u064f\u0650](?=[\u0627\u0648\u064a])", text))
    short = len(re.findall("[\u064e\u064f\u0650]", text)) - long
    doubled = len(re.findall("[\u064b-\u064d\u0651]", text))
    return (short or len(re.sub("[اى]", "", text)) - 2) + 2 * (long + doubled)


def _words_a_sentence(text: str, words: Sequence[str]) -> float:
    """Divide by the sentences, of which the last may lack its full stop."""
    return len(words) / sum(bool(_WORD.search(sentence)) for sentence in _SENTENCE_END.split(text))


def _syllables_a_word(words: Sequence[str], language: str) -> float:
    return sum(map(COUNTERS[language], words)) / len(words)


def _percent(counts: Sequence[bool]) -> float:
    return 100 * sum(counts) / len(counts)


_FORMULAS: Final[Mapping[str, tuple[str, Scale, Callable[[str], float]]]] = {
    "en": ("Flesch–Kincaid", Scale.GRADE, flesch_kincaid_grade),
    "de": ("Wiener Sachtextformel", Scale.GRADE, wiener_sachtextformel),
    "fr": ("Kandel–Moles", Scale.EASE, kandel_moles),
    "es": ("Szigriszt-Pazos", Scale.EASE, szigriszt_pazos),
    "ar": ("OSMAN", Scale.EASE, osman),
}
