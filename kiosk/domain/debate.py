"""A debate as it is shown: what both sides agree on, a proposition, and a case for and against it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """The two answers to the proposition; what they say comes from the pack."""

    FOR = "for"
    AGAINST = "against"

    @property
    def other(self) -> "Side":
        """The side across the aisle."""
        return Side.AGAINST if self is Side.FOR else Side.FOR


class BlockKind(StrEnum):
    """What a piece of running text is."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or list item of an argument.

    `text` is plain. `markup` is the same with `<b>`, `<i>` and `&amp; &lt; &gt; &quot;` and no other tag or entity, which Qt's
    StyledText and reportlab's Paragraph both read. `number` is set for numbered items only.
    """

    kind: BlockKind
    text: str
    markup: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """What one side says. `label` is short enough for a button ('Yes'), `claim` is the rest of the heading."""

    heading: str
    label: str
    claim: str
    in_short_heading: str
    points: tuple[str, ...]
    argument_heading: str
    argument: tuple[Block, ...]

    @property
    def word_count(self) -> int:
        """Length of the full argument in words, for reading times."""
        return sum(len(block.text.split()) for block in self.argument)


@dataclass(frozen=True, slots=True)
class Watch:
    """Something to watch: always a caption; a video file and its captions only when the pack brings them."""

    heading: str
    caption: str
    url: str | None = None
    video: str | None = None
    captions: str | None = None


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


@dataclass(frozen=True, slots=True)
class Debate:
    """A whole pack: the same debate in one or more languages, the first of which is the default.

    `fingerprint` is the SHA-256 (hex) of the pack's texts; a session is locked to it once the first vote is in.
    """

    id: str
    languages: tuple[str, ...]
    online_url: str
    texts: Mapping[str, DebateText]
    fingerprint: str

    def text(self, language: str | None = None) -> DebateText:
        """The debate in `language`, or in the pack's default where there is no such translation."""
        return self.texts.get(language or "", self.texts[self.languages[0]])
