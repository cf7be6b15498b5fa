"""Compares length and reading level of the two sides. Differences are warnings, never errors: the author decides."""

import re
from collections.abc import Iterator
from typing import Final

from kiosk.domain.debate import Case, DebateText, Side
from kiosk.domain.text import count_letters

MAX_LENGTH_DIFFERENCE: Final = 0.25
MAX_GRADE_DIFFERENCE: Final = 2.0
_NO_SPACES: Final = {"zh", "ja", "th", "lo", "km", "my"}
_SENTENCE_END: Final = re.compile(r"(?<![.!?…])[.!?…]++(?=[\"'”’)\]]*(?:\s|$))")
_WORD: Final = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")
_VOWELS: Final = re.compile(r"[aeiouy]+")
_SILENT: Final = re.compile(r"(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouyscxz]es)$")


def imbalances(text: DebateText) -> Iterator[str]:
    """Yield a sentence for each imbalance between the sides. School grades are compared for English only, as the formula requires."""
    language = text.language.partition("-")[0]
    for_, against = (text.cases[side] for side in Side)
    lengths = [_length(case, language) for case in (for_, against)]
    if max(lengths) > min(lengths) * (1 + MAX_LENGTH_DIFFERENCE):
        unit = "letters" if language in _NO_SPACES else "words"
        yield f"the arguments differ by more than 25 % in length: {lengths[0]} {unit} for, {lengths[1]} against"
    if language == "en":
        grades = [flesch_kincaid_grade(" ".join(_sentences(case))) for case in (for_, against)]
        if abs(grades[0] - grades[1]) > MAX_GRADE_DIFFERENCE:
            yield f"the arguments differ by more than two school grades: grade {grades[0]:.1f} for, {grades[1]:.1f} against"


def flesch_kincaid_grade(text: str) -> float:
    """Return the Flesch-Kincaid grade level of an English text, 0 for a text without words.

    0.39 words/sentences + 11.8 syllables/words - 15.59; Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75, Naval
    Technical Training Command, 1975. Syllables are estimated from groups of vowels: good enough to compare two texts.
    """
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = max(1, len(_SENTENCE_END.findall(text)))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(count_syllables, words)) / len(words) - 15.59


def count_syllables(word: str) -> int:
    """Estimate the syllables of an English word, at least 1."""
    lower = word.lower()
    return max(1, len(_VOWELS.findall(lower)) - bool(_SILENT.search(lower)))


def _length(case: Case, language: str) -> int:
    return sum(count_letters(block.text) for block in case.argument) if language in _NO_SPACES else case.word_count


def _sentences(case: Case) -> Iterator[str]:
    """Yield the blocks of the argument, each ending a sentence, also list items without a full stop."""
    return (block.text if block.text.rstrip("\"'”’)").endswith((".", "!", "?", "…")) else f"{block.text}." for block in case.argument)
