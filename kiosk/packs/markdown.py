"""Parses Markdown into sections: headings and the pieces of text below them, each with its line.

Only the token stream is used; nothing is rendered. Links, images and HTML stay enabled in the parser so that each one is found and
reported: with them disabled, the parser would pass them on as text.
"""

from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.domain.debate import BlockKind
from kiosk.packs.characters import unwanted_characters
from kiosk.packs.inline import flatten_inline
from kiosk.packs.problems import Findings, printable

_MAX_LETTERS: Final = 3_000
"""Three times the longest paragraph anyone would read. Parsing time is quadratic in a paragraph of brackets or stars."""
_MAX_BRACKETS: Final = 100
_LISTS: Final = {"bullet_list_open": BlockKind.BULLET, "ordered_list_open": BlockKind.NUMBER}
_FOREIGN: Final = {
    "fence": ("a block of code", "text only"),
    "code_block": ("text indented by four spaces", "text that starts at the margin"),
    "html_block": ("HTML", "text only"),
    "hr": ("a ruled line", "text only"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A heading, paragraph or list item. `kind` is PARAGRAPH for a heading; `text` and `markup` are as in `Block`."""

    kind: BlockKind
    text: str
    markup: str
    line: int
    number: int | None = None

    @property
    def emphasised(self) -> bool:
        """Whether the plain text loses emphasis."""
        return "<" in self.markup


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of `level` 1 to 6 and the text below it, up to the next heading. Level 0 is the text before the first heading."""

    level: int
    title: Piece
    pieces: list[Piece] = field(default_factory=list)


def parse_sections(file: str, text: str, findings: Findings) -> list[Section]:
    """Parse the text into sections, starting with the one of level 0.

    Anything a pack may not contain is reported; its words stay, so that it causes no further problems.
    """
    for number, name in unwanted_characters(text):
        findings.add_problem(file, number + 1, name, "text without it")
    environment: dict[str, Any] = {}
    reader = _Reader(file, findings)
    for token in MarkdownIt("commonmark").parse(_without_slow_passages(file, text, findings), environment):
        reader.read(token)
    for reference in [*environment.get("references", {}).values(), *environment.get("duplicate_refs", [])]:
        findings.add_problem(file, reference["map"][0] + 1, f"a link definition for {printable(reference['href'])}", "text only")
    return reader.sections


def _without_slow_passages(file: str, text: str, findings: Findings) -> str:
    """Blank out passages that would take minutes to parse. Line numbers do not change."""
    kept: list[str] = []
    for empty, group in groupby(text.split("\n"), key=lambda line: not line.strip()):
        lines = list(group)
        letters = sum(map(len, lines))
        brackets = sum(line.count("[") for line in lines)
        if letters > _MAX_LETTERS or brackets > _MAX_BRACKETS:
            if not empty:
                found = f"{letters} letters and {brackets} [ without an empty line"
                findings.add_problem(file, len(kept) + 1, found, f"at most {_MAX_LETTERS} letters and {_MAX_BRACKETS} [ in one piece")
            lines = [""] * len(lines)
        kept += lines
    return "\n".join(kept)


@dataclass(slots=True)
class _Reader:
    """Walks the block tokens. `_open` is the stack of containers around the current one."""

    file: str
    findings: Findings
    sections: list[Section] = field(default_factory=lambda: [Section(0, Piece(BlockKind.PARAGRAPH, "", "", 1))])
    _open: list["_Container"] = field(default_factory=list)
    _heading: int = 0

    def read(self, token: Token) -> None:
        if token.type == "inline":
            self._inline(token)
        elif token.type == "heading_open":
            self._heading = int(token.tag[1:])
        elif token.type in _FOREIGN:
            self._foreign(token)
        elif token.type in {*_LISTS, "blockquote_open", "list_item_open"}:
            self._enter(token)
        elif token.type in {"bullet_list_close", "ordered_list_close", "blockquote_close", "list_item_close"}:
            self._leave()

    def _enter(self, token: Token) -> None:
        line = _line(token)
        if token.type == "list_item_open":
            self._open.append(self._open[-1].item(line, token.info))
            return
        if self._open:
            self.findings.add_problem(self.file, line, "a list or quote inside another", "lists and quotes of one level")
        self._open.append(_Container(_LISTS.get(token.type, BlockKind.QUOTE), line))

    def _leave(self) -> None:
        left = self._open.pop()
        if left.is_item and not left.pieces:
            self.findings.add_problem(self.file, left.line, "an empty list item", "text in it")

    def _foreign(self, token: Token) -> None:
        found, expected = _FOREIGN[token.type]
        self.findings.add_problem(self.file, _line(token), found, expected)
        if token.type != "hr":
            self._add(Piece(BlockKind.PARAGRAPH, token.content, "", _line(token)))

    def _inline(self, token: Token) -> None:
        text, markup = flatten_inline(self.file, token, self.findings)
        piece = Piece(BlockKind.PARAGRAPH, text, markup, _line(token))
        level, self._heading = self._heading, 0
        if not text.strip():
            self.findings.add_problem(self.file, piece.line, "a heading without words" if level else "a paragraph without words", "words")
        if level and self._open:
            self.findings.add_problem(self.file, piece.line, "a heading inside a list or quote", "a heading at the margin")
            self._open[-1].pieces += 1
        elif level:
            self.sections.append(Section(level, piece))
        else:
            self._add(piece)

    def _add(self, piece: Piece) -> None:
        """Append a paragraph to its section, as plain text, quote or list item."""
        if self._open:
            around = self._open[-1]
            if around.is_item and around.pieces:
                self.findings.add_problem(self.file, piece.line, "a second paragraph in a list item", "one paragraph an item")
            around.pieces += 1
            piece = Piece(around.kind, piece.text, piece.markup, piece.line, around.number)
        self.sections[-1].pieces.append(piece)


@dataclass(slots=True)
class _Container:
    """A list, a list item or a quote. `number` is that of an item; in a list, that of its next item."""

    kind: BlockKind
    line: int
    number: int | None = None
    is_item: bool = False
    pieces: int = 0

    def item(self, line: int, written: str) -> "_Container":
        """Return the next item of the list. Only the first number `written` counts, as in Markdown."""
        number = self.number if self.number is not None or not written else int(written)
        self.number = None if number is None else number + 1
        return _Container(self.kind, line, number, is_item=True)


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1
