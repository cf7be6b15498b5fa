"""An argument as it is typed in a draft, a paragraph a line, as Markdown and as blocks."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.domain.debate import Block, BlockKind
from kiosk.packs.documents.writer import MARKUP, escape_start

_BULLET: Final = re.compile(r"[-*•–·]\s+(?=\S)")
_NUMBER: Final = re.compile(r"(\d{1,9})[.)]\s+(?=\S)")
_QUOTE: Final = re.compile(r">\s*(?=\S)")
_LITERAL: Final = re.compile(r"\\(?=[-*•–·]\s|\d{1,9}[.)]\s|>)")
"""Before a sign that begins a paragraph and is meant to be seen."""
_TAGS: Final = {"<b>": "**", "</b>": "**", "<i>": "*", "</i>": "*"}
_TAG: Final = re.compile("(</?[bi]>)")
_SIGN: Final = re.compile(r"\\[\\*]|\*|[^\\*]+|\\")


@dataclass(frozen=True, slots=True)
class ArgumentLine:
    """A block of an argument; `words` keep the stars of emphasis."""

    kind: BlockKind
    words: str
    number: int = 0


def argument_lines(text: str) -> Iterator[ArgumentLine]:
    """Yield the blocks of an argument that was typed."""
    for raw in text.splitlines():
        line = " ".join(raw.split("\t")).strip()
        if not line:
            continue
        if match := _BULLET.match(line):
            yield ArgumentLine(BlockKind.BULLET, line[match.end() :])
        elif match := _NUMBER.match(line):
            yield ArgumentLine(BlockKind.NUMBER, line[match.end() :], int(match[1]))
        elif match := _QUOTE.match(line):
            yield ArgumentLine(BlockKind.QUOTE, line[match.end() :])
        else:
            yield ArgumentLine(BlockKind.PARAGRAPH, _LITERAL.sub("", line, count=1) if _LITERAL.match(line) else line)


def markdown_of(words: str) -> str:
    """Return a line of Markdown in which stars mean emphasis, unless a backslash stands before them, and every other sign itself."""
    line = ""
    for sign in _SIGN.findall(words):
        line += sign if sign[0] == "*" or (len(sign) > 1 and sign[0] == "\\") else "\\\\" if sign == "\\" else MARKUP.sub(r"\\\1", sign)
    return escape_start(line)


def typed(blocks: Iterable[Block]) -> str:
    """Return an argument as it would be typed."""
    return "\n".join(_typed_block(block) for block in blocks)


def _typed_block(block: Block) -> str:
    words = _words(block.markup)
    match block.kind:
        case BlockKind.BULLET:
            return f"• {words}"
        case BlockKind.NUMBER:
            return f"{block.number}. {words}"
        case BlockKind.QUOTE:
            return f"> {words}"
        case _:
            return f"\\{words}" if any(sign.match(words) for sign in (_BULLET, _NUMBER, _QUOTE, _LITERAL)) else words


def _words(markup: str) -> str:
    pieces = _TAG.split(markup)
    return "".join(_TAGS.get(piece) or html.unescape(piece).replace("\\", "\\\\").replace("*", "\\*") for piece in pieces)
