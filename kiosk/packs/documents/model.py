"""What every reader of documents returns: paragraphs in their order, free of the format they came in."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from kiosk.domain.debate import BlockKind
from kiosk.packs.safe_unpack import MAX_BYTES
from kiosk.services.document_remarks import RemarkKind

TITLE: Final = 0
"""The level of a title, above all headings."""
MAX_PARAGRAPHS: Final = 5_000
"""A hundred times as many as a debate has."""
TOO_MANY: Final = f"it holds more than {MAX_PARAGRAPHS} paragraphs"
TOO_LARGE: Final = f"it is larger than {MAX_BYTES // 1_000_000} MB: make its pictures smaller or take them out"
LOCKED: Final = "it is locked with a password: save it without one"
_SPACES: Final = re.compile(r"[ \t\r\n\f\v]+")
_DROPPED: Final = {ord(sign): None for sign in "\u00ad\u200b\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffc"}
"""Soft hyphens and signs that are invisible; those that change the writing direction may not be in a pack."""


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring words, all of them bold or none, all of them italic or none."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class EmbeddedPicture:
    """A picture in the document, with the text that says what it shows, '' if it has none."""

    content: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A heading if `level` is set: TITLE or 1 and more. `depth` is that of a list in lists, 0 for the outer one.

    `number` is that of an item, None where it is the one after the item before it, or 1.
    """

    runs: tuple[Run, ...]
    level: int | None = None
    kind: BlockKind = BlockKind.PARAGRAPH
    depth: int = 0
    number: int | None = None

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    @property
    def bold(self) -> bool:
        return bool(self.runs) and all(run.bold or not run.text.strip() for run in self.runs)

    @property
    def is_item(self) -> bool:
        return self.kind in {BlockKind.BULLET, BlockKind.NUMBER}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something at this place of the document that a debate does not hold."""

    kind: RemarkKind


Element = Paragraph | LeftOut | EmbeddedPicture


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Join runs of one style, with one space where there are several or tabs, and none at either end."""
    cleaned = [replace(run, text=run.text.translate(_DROPPED)) for run in runs]
    joined: list[Run] = []
    for (bold, italic), group in groupby((run for run in cleaned if run.text), key=lambda run: (run.bold, run.italic)):
        text = _SPACES.sub(" ", "".join(run.text for run in group))
        if joined and joined[-1].text.endswith(" "):
            text = text.removeprefix(" ")
        if text:
            joined.append(Run(text, bold, italic))
    if joined:
        joined[0] = replace(joined[0], text=joined[0].text.lstrip(" "))
        joined[-1] = replace(joined[-1], text=joined[-1].text.rstrip(" "))
    return tuple(run for run in joined if run.text)


def cut(runs: Iterable[Run], letters: int) -> tuple[Run, ...]:
    """Return the runs without their first letters."""
    rest: list[Run] = []
    for run in runs:
        rest.append(replace(run, text=run.text[letters:]))
        letters = max(0, letters - len(run.text))
    return tidy(rest)


def lines(runs: Iterable[Run]) -> Iterator[tuple[Run, ...]]:
    """Yield the runs of each line; a line ends with a line feed."""
    line: list[Run] = []
    for run in runs:
        first, *more = run.text.split("\n")
        line.append(replace(run, text=first))
        for text in more:
            yield tuple(line)
            line = [replace(run, text=text)]
    yield tuple(line)
