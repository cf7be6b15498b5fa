"""Measures whether the two sides of a debate get the same: length, reading level, points to choose, words that take sides.

Differences are told, never refused: the author decides. What is told is in `fairness_text`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import Final

from kiosk import paths
from kiosk.domain.debate import Block, Case, Debate, DebateText, Side, reading_minutes
from kiosk.domain.readability import Readability, measure_readability
from kiosk.domain.text import count_letters
from kiosk.services.content_flags import ContentFlags

MAX_LENGTH_DIFFERENCE: Final = 0.25
"""The longer side may have a quarter more than the shorter one."""
LEVEL_FROM: Final = 100
"""Words on each side before their levels are compared: Flesch's samples, for which the formulas were made, had a hundred."""
_NO_SPACES: Final = {"zh", "ja", "th", "lo", "km", "my"}


class Unequal(Enum):
    """What one side has more of than the other."""

    LENGTH = auto()
    LEVEL = auto()
    POINTS = auto()


@dataclass(frozen=True, slots=True)
class SideFigures:
    """The figures of one side. `length` is that of the argument, as is the level; loaded words are searched for in all of its texts."""

    length: int
    in_letters: bool
    """Whether `length` counts letters, in languages without spaces between words."""
    minutes: int
    points: int
    level: Readability | None
    loaded: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Imbalance:
    """`side` has more: it reads longer, is harder to read, or has more points."""

    kind: Unequal
    side: Side


@dataclass(frozen=True, slots=True)
class TextFairness:
    """Both sides of a debate in one language."""

    language: str
    sides: Mapping[Side, SideFigures]

    @property
    def longer(self) -> Side | None:
        """Return the side that reads longer, by however little."""
        return self._more([self.sides[side].length for side in Side])

    @property
    def imbalances(self) -> tuple[Imbalance, ...]:
        """Return what a reader would notice; none of it if both sides are level."""
        return tuple(self._imbalances())

    def _imbalances(self) -> Iterator[Imbalance]:
        lengths = [self.sides[side].length for side in Side]
        if self.longer and max(lengths) > min(lengths) * (1 + MAX_LENGTH_DIFFERENCE):
            yield Imbalance(Unequal.LENGTH, self.longer)
        for side in Side:
            level, other = self.sides[side].level, self.sides[side.other].level
            if min(lengths) >= LEVEL_FROM and level and other and level.is_harder_than(other):
                yield Imbalance(Unequal.LEVEL, side)
        if more := self._more([self.sides[side].points for side in Side]):
            yield Imbalance(Unequal.POINTS, more)

    @staticmethod
    def _more(counts: Sequence[int]) -> Side | None:
        for_, against = counts
        return None if for_ == against else Side.FOR if for_ > against else Side.AGAINST


@dataclass(frozen=True, slots=True)
class FairnessReport:
    """The figures of a debate in each of its languages."""

    texts: Mapping[str, TextFairness]


def measure_fairness(debate: Debate) -> FairnessReport:
    return FairnessReport({language: measure_text(text) for language, text in debate.texts.items()})


def measure_text(text: DebateText) -> TextFairness:
    return TextFairness(text.language, {side: measure_case(text.cases[side], text.language) for side in Side})


def measure_case(case: Case, language: str) -> SideFigures:
    """Measure one side; any of its texts may be empty, as while it is written."""
    in_letters = language.partition("-")[0] in _NO_SPACES
    length = sum(count_letters(block.text) for block in case.argument) if in_letters else case.word_count
    level = measure_readability(" ".join(_sentences(case.argument)), language)
    written = "\n".join((case.heading, *case.points, *(block.text for block in case.argument)))
    return SideFigures(length, in_letters, reading_minutes(case.word_count), len(case.points), level, find_loaded_words(written, language))


def find_loaded_words(text: str, language: str) -> tuple[str, ...]:
    """Return words that take a side before the reader can, as they are written, each once, in the order of the text."""
    found: dict[str, str] = {}
    for word in _loaded_words().find_words(text, language):
        found.setdefault(" ".join(word.split()).casefold(), word)
    return tuple(found.values())


@cache
def _loaded_words() -> ContentFlags:
    return ContentFlags((paths.loaded_words(),))


def _sentences(argument: Iterable[Block]) -> Iterator[str]:
    """Yield the blocks of the argument, each ending a sentence, also list items without a full stop."""
    for block in argument:
        yield block.text if block.text.rstrip("\"'”’»)").endswith((".", "!", "?", "…", "؟")) else f"{block.text}."
