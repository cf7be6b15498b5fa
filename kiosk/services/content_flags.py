"""What in a reason the organiser may want to look at twice. A hint only ever flags: nobody's words are held back by a list.

Words are looked for whole, in the reason's own language, so that 'accurate', 'culture' and 'vacuum' are what they are.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

import regex

EVERY_LANGUAGE: Final = "all"
"""The name of an own list that counts whatever the language."""
_COMMENT: Final = "#"
_JOINED: Final = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
"""Scripts that put no space between words: there a word may stand anywhere."""


class FlagKind(StrEnum):
    """What was found."""

    WORD = "word"
    MAIL = "mail"
    PHONE = "phone"
    ADDRESS = "address"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class ContentFlag:
    """One thing found, as it is written in the reason."""

    kind: FlagKind
    found: str


_NO_DATE: Final = r"(?!\d{4}\s?[-–/.]\s?\d{1,2}\s?[-–/.]\s?\d{1,2}(?!\d))(?!\d{4}\s?[-–]\s?\d{4}(?!\d))"
_PERSONAL: Final = {
    FlagKind.MAIL: regex.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    FlagKind.ADDRESS: regex.compile(
        r"(?:https?://|www\.)\S+|(?<![\w@.-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|info|io|app|dev|tv|de|fr|uk|eu|ch|nl|ru|cn|jp|br)"
        r"(?![\w@])(?:/\S*)?"
    ),
    FlagKind.ACCOUNT: regex.compile(r"(?<![\w.])@\w{2,}"),
    # Groups of digits as telephones have them: at least nine, or seven that begin like a number to dial or have a dash inside.
    FlagKind.PHONE: regex.compile(
        rf"(?<![\w.,]){_NO_DATE}(?:"
        r"(?:\+|00?|\()\)?(?:[\s()./-]{0,2}\d){6,14}|\d{3,4}-\d{3,4}(?:-\d{2,4})?|\d(?:[\s()./-]{0,2}\d){8,14}"
        r")(?![\w,]\d|\w)"
    ),
}


@dataclass(slots=True)
class ContentFlags:
    """Lists of words by language, read when a language is first met.

    A list is a text file `LANGUAGE.txt` with a word or phrase a line; what follows # is a remark. `folders` are read one after the
    other, so an organiser's own lists add to those that ship. The words of a list that cannot be read are not flagged, and everything
    else goes on: `problems` has a sentence on each.
    """

    folders: Sequence[Path]
    problems: list[str] = field(default_factory=list)
    _lists: dict[str, regex.Pattern[str] | None] = field(default_factory=dict)

    def find(self, text: str, language: str) -> Sequence[ContentFlag]:
        """Everything there is to flag in a reason, each finding once, in the order of the words."""
        found = sorted(self._all(text, language), key=lambda each: each[0])
        return list(dict.fromkeys(hint for _, hint in found))

    def _all(self, text: str, language: str) -> Iterator[tuple[int, ContentFlag]]:
        words = self._list(language.partition("-")[0].lower())
        kinds = _PERSONAL if words is None else {FlagKind.WORD: words, **_PERSONAL}
        for kind, pattern in kinds.items():
            yield from ((match.start(), ContentFlag(kind, match.group())) for match in pattern.finditer(text))

    def _list(self, language: str) -> "regex.Pattern[str] | None":
        if language not in self._lists:
            names = (f"{language}.txt", f"{EVERY_LANGUAGE}.txt")
            words = {word for folder in self.folders for name in names for word in self._read(folder / name)}
            self._lists[language] = _whole(words) if words else None
        return self._lists[language]

    def _read(self, path: Path) -> Iterator[str]:
        try:
            lines = path.read_text(encoding="utf-8-sig").splitlines()
        except FileNotFoundError:
            return
        except (OSError, UnicodeDecodeError) as error:
            self.problems.append(f"The list of words {path} cannot be read ({error}), so its words are not flagged. Mend or remove it.")
            return
        yield from (word for line in lines if (word := " ".join(line.partition(_COMMENT)[0].split())))


def _whole(words: Iterable[str]) -> "regex.Pattern[str]":
    """One pattern for all words; longer ones first, so that a phrase is found before a word of it."""
    found = "|".join(_one(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    return regex.compile(found, regex.IGNORECASE | regex.FULLCASE)


def _one(word: str) -> str:
    spaced = r"\s+".join(regex.escape(part, special_only=True) for part in word.split())
    before = "" if regex.match(rf"[{_JOINED}]", word) else r"(?<![\p{L}\p{M}\p{N}])"
    after = "" if regex.search(rf"[{_JOINED}]\p{{M}}*$", word) else r"(?![\p{L}\p{M}\p{N}])"
    return f"{before}{spaced}{after}"
