"""Reads the terms of reasons, in the languages that have a list of stop words, and finds the themes among them."""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from kiosk.domain.lazy_pattern import LazyPattern
from kiosk.domain.themes import ReasonTerms, Theme, find_themes
from kiosk.services.moderation import Reason
from kiosk.services.stop_words import read_stop_words

_ALGORITHMS: Final = {"ar": "arabic", "de": "german", "en": "english", "es": "spanish", "fr": "french"}
"""Names of stemmers by language. Each language has a list in `resources/stop_words`."""
_WORD: Final = LazyPattern(r"\p{L}[\p{L}\p{M}]+")
"""At least two letters; an apostrophe, a hyphen or a digit ends it."""
_LONGEST: Final = 30
"""Code points. Longer words are keyboard noise, or a script without spaces."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _TermReader:
    """Reads the terms of one language."""

    stop_words: frozenset[str]
    stem: Callable[[str], str]

    def terms(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield each stem with the word as it is written."""
        for word in _WORD.findall(text):
            folded = word.casefold()
            if folded not in self.stop_words and len(word) <= _LONGEST:
                yield self.stem(folded), word


def themes_of(reasons: Iterable[Reason], min_group: int) -> Sequence[Theme]:
    """Return the themes of published reasons. A language without a list of stop words has none."""
    return find_themes(_read_terms(reasons), min_group)


def _read_terms(reasons: Iterable[Reason]) -> Iterator[ReasonTerms]:
    find_reader = cache(_term_reader)  # not longer than this: a reader remembers words that visitors wrote
    for reason in reasons:
        language = reason.language.replace("_", "-").partition("-")[0].lower()
        if reader := find_reader(language):
            yield ReasonTerms(reason.final, language, dict(reader.terms(reason.text)))


def _term_reader(language: str) -> _TermReader | None:
    """Return None for a language without a list of stop words, and if the list of a damaged installation cannot be read."""
    if language not in _ALGORITHMS:
        return None
    from snowballstemmer import stemmer  # noqa: PLC0415 - only what shows themes loads it

    try:
        words = read_stop_words(language)
    except (OSError, UnicodeDecodeError) as error:
        _log.warning("no themes in %s: its stop words cannot be read (%s)", language, error)
        return None
    return _TermReader(words, cache(stemmer(_ALGORITHMS[language]).stemWord))
