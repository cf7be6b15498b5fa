"""What a debate that is being written looks like to visitors: which screen is asked for, and where each field is on it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kiosk.domain.debate_draft import DebateDraft
from kiosk.domain.draft_fields import all_fields, read_field
from kiosk.domain.text import plain_words

SCREENS: Final = ("attract", "ground", "arguments", "for", "against", "vote")
"""'for' and 'against' are the pages on which an argument is read."""
_LEAST: Final = 4
"""Letters of a field that may be found inside other words of a screen."""


@dataclass(frozen=True, slots=True)
class PreviewRequest:
    """`key` is that of the draft, for its other files; `width` and `height` are those of the screen that is shown, in pixels."""

    key: str
    draft: DebateDraft
    screen: str
    language: str
    theme: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PreviewPlace:
    """Words on a picture; all numbers are shares of its width or height."""

    words: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PreviewPicture:
    """`path` is the picture, a PNG that nobody changes as long as it is the newest one."""

    path: str
    places: tuple[PreviewPlace, ...] = ()


def field_at(draft: DebateDraft, language: str, places: Iterable[PreviewPlace], x: float, y: float) -> str:
    """Return the field whose words are at a point of a picture, '' if there are none of the draft."""
    hit = [place for place in places if place.x <= x <= place.x + place.width and place.y <= y <= place.y + place.height]
    for place in sorted(hit, key=lambda place: place.width * place.height):
        if field := field_of(draft, language, place.words):
            return field
    return ""


def field_of(draft: DebateDraft, language: str, words: str) -> str:
    """Return the field that words on a screen come from: the one with just these words, else the longest that is part of them."""
    shown = plain_words(words)
    best, most = "", 0
    for field in all_fields(draft):
        for line in read_field(draft, language, field).splitlines():
            written = plain_words(line)
            if written and written == shown:
                return field
            if len(written) > max(most, _LEAST - 1) and written in shown:
                best, most = field, len(written)
    return best
