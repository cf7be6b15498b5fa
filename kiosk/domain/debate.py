"""A debate: what both sides agree on, a proposition, and a case for and a case against it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

_WORDS_A_MINUTE: Final = 200


def reading_minutes(words: int) -> int:
    """Return how long so many words take to read, at least a minute."""
    return max(1, round(words / _WORDS_A_MINUTE))


class Side(StrEnum):
    """The two answers to the proposition. Their wording comes from the pack."""

    FOR = "for"
    AGAINST = "against"

    @property
    def other(self) -> "Side":
        return Side.AGAINST if self is Side.FOR else Side.FOR


class BlockKind(StrEnum):
    """The kinds of block in an argument."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or list item of an argument.

    `text` is plain. `markup` adds `<b>` and `<i>`, with `&amp; &lt; &gt; &quot;` escaped, and no other tag or entity: both Qt's
    StyledText and reportlab's Paragraph can read that. `number` is set for numbered items only.
    """

    kind: BlockKind
    text: str
    markup: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Discussion:
    """Questions to discuss, for a class or a panel. Nobody votes on them."""

    heading: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """The case of one side. `label` is short enough for a button ('Yes'); `claim` is the rest of the heading."""

    heading: str
    label: str
    claim: str
    in_short_heading: str
    points: tuple[str, ...]
    argument_heading: str
    argument: tuple[Block, ...]
    discussion: Discussion | None = None

    @property
    def word_count(self) -> int:
        """Return the length of the argument, for reading times."""
        return sum(len(block.text.split()) for block in self.argument)


@dataclass(frozen=True, slots=True)
class Watch:
    """A video to watch. `video` and `captions` are paths, set only if the pack contains the files."""

    heading: str
    caption: str
    url: str | None = None
    video: str | None = None
    captions: str | None = None


class PicturePart(StrEnum):
    """The parts of a debate that may have a picture. Either both sides have one or neither."""

    COMMON_GROUND = "common_ground"
    FOR = "for"
    AGAINST = "against"

    @classmethod
    def from_side(cls, side: Side) -> "PicturePart":
        return cls(side.value)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the pack, for what is drawn of it; its file is never shown itself.

    `sha256` (hex) is the hash of the file's content, `width` and `height` are in pixels, as shown. `alt` describes it in one language.
    """

    path: str
    sha256: str
    width: int
    height: int
    alt: str = ""


@dataclass(frozen=True, slots=True)
class DebateText:
    """A debate in one language."""

    language: str
    question: str
    tagline: str
    introduction: tuple[str, ...]
    common_ground_heading: str
    facts: tuple[str, ...]
    proposition_heading: str
    proposition: str
    cases: Mapping[Side, Case]
    watch: Watch | None = None
    discussion: Discussion | None = None
    """Questions about what both sides agree on."""
    pictures: Mapping[PicturePart, Picture] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Debate:
    """A debate in one or more languages; the first is the default.

    `fingerprint` is the SHA-256 (hex) of the pack's texts and pictures. A session is bound to it from its first vote on.
    """

    id: str
    languages: tuple[str, ...]
    online_url: str
    texts: Mapping[str, DebateText]
    fingerprint: str
    logo: str = ""
    """The path of the logo of the event's host, '' if the pack has none."""

    def text(self, language: str | None = None) -> DebateText:
        """Return the text in `language`, or in the default language if there is no translation."""
        return self.texts.get(language or "", self.texts[self.languages[0]])
