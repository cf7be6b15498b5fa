"""Flags parts of a reason that the organiser may want to check. A flag never hides anything.

Words are matched whole and in the language of the reason, so that 'accurate', 'culture' and 'vacuum' are not flagged.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kiosk.domain.lazy_pattern import LazyPattern

if TYPE_CHECKING:
    import regex

EVERY_LANGUAGE: Final = "all"
"""Name of an organiser's list that applies to every language."""
_COMMENT: Final = "#"
_UNSPACED: Final = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
"""Scripts without spaces between words, where a word may be anywhere in the text."""


class FlagKind(StrEnum):
    """The kinds of content that are flagged."""

    WORD = "word"
    MAIL = "mail"
    PHONE = "phone"
    ADDRESS = "address"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class ContentFlag:
    """A match, as it is written in the reason."""

    kind: FlagKind
    found: str


_NO_DATE: Final = r"(?!\d{4}\s?[-–/.]\s?\d{1,2}\s?[-–/.]\s?\d{1,2}(?!\d))(?!\d{4}\s?[-–]\s?\d{4}(?!\d))"
_PERSONAL: Final = {
    FlagKind.MAIL: LazyPattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    FlagKind.ADDRESS: LazyPattern(
        r"(?:https?://|www\.)\S+|(?<![\w@.-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|info|io|app|dev|tv|de|fr|uk|eu|ch|nl|ru|cn|jp|br)"
        r"(?![\w@])(?:/\S*)?"
    ),
    FlagKind.ACCOUNT: LazyPattern(r"(?<![\w.])@\w{2,}"),
    # Digits grouped as in telephone numbers: at least nine, or seven that start with a prefix or contain a dash.
    FlagKind.PHONE: LazyPattern(
        rf"(?<![\w.,]){_NO_DATE}(?:"
        r"(?:\+|00?|\()\)?(?:[\s()./-]{0,2}\d){6,14}|\d{3,4}-\d{3,4}(?:-\d{2,4})?|\d(?:[\s()./-]{0,2}\d){8,14}"
        r")(?![\w,]\d|\w)"
    ),
}


@dataclass(slots=True)
class ContentFlags:
    """Finds flagged content by the word lists of each language, which are read on first use.

    A list is a text file `LANGUAGE.txt` with a word or phrase a line; text after # is a comment. The lists of all `folders` are
    combined, so organisers can add to the bundled ones. A list that cannot be read is skipped and reported in `problems`.
    """

    folders: Sequence[Path]
    problems: list[str] = field(default_factory=list)
    _word_patterns: "dict[str, regex.Pattern[str] | None]" = field(default_factory=dict)

    def find(self, text: str, language: str) -> Sequence[ContentFlag]:
        """Return the flags of a reason in the order of the text, without repeats."""
        matches = sorted(self._matches(text, language), key=lambda match: match[0])
        return list(dict.fromkeys(flag for _, flag in matches))

    def find_words(self, text: str, language: str) -> Sequence[str]:
        """Return the words of the list that a text has, as they are written, in its order and with repeats."""
        words = self._word_pattern(language.partition("-")[0].lower())
        return [match.group() for match in words.finditer(text)] if words else []

    def _matches(self, text: str, language: str) -> Iterator[tuple[int, ContentFlag]]:
        words = self._word_pattern(language.partition("-")[0].lower())
        kinds: Mapping[FlagKind, Any] = _PERSONAL if words is None else {FlagKind.WORD: words, **_PERSONAL}
        for kind, pattern in kinds.items():
            yield from ((match.start(), ContentFlag(kind, match.group())) for match in pattern.finditer(text))

    def _word_pattern(self, language: str) -> "regex.Pattern[str] | None":
        if language not in self._word_patterns:
            names = (f"{language}.txt", f"{EVERY_LANGUAGE}.txt")
            words = frozenset(word for folder in self.folders for name in names for word in self._read_list(folder / name))
            self._word_patterns[language] = _pattern(words) if words else None
        return self._word_patterns[language]

    def _read_list(self, path: Path) -> Iterator[str]:
        try:
            lines = path.read_text(encoding="utf-8-sig").splitlines()
        except FileNotFoundError:
            return
        except (OSError, UnicodeDecodeError) as error:
            self.problems.append(f"The list of words {path} cannot be read ({error}), so its words are not flagged. Fix or remove it.")
            return
        yield from (word for line in lines if (word := " ".join(line.partition(_COMMENT)[0].split())))


@lru_cache(maxsize=8)  # compiling takes a tenth of a second
def _pattern(words: frozenset[str]) -> "regex.Pattern[str]":
    """Return a pattern for all words, longest first, so that a phrase is matched before a word of it."""
    alternatives = "|".join(_word(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    import regex  # noqa: PLC0415 - no start of the kiosk needs it

    return regex.compile(alternatives, regex.IGNORECASE | regex.FULLCASE)


def _word(word: str) -> str:
    import regex  # noqa: PLC0415 - the same

    spaced = r"\s+".join(regex.escape(part, special_only=True) for part in word.split())
    before = "" if regex.match(rf"[{_UNSPACED}]", word) else r"(?<![\p{L}\p{M}\p{N}])"
    after = "" if regex.search(rf"[{_UNSPACED}]\p{{M}}*$", word) else r"(?![\p{L}\p{M}\p{N}])"
    return f"{before}{spaced}{after}"
