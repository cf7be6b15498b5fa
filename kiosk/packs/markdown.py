"""Parses Markdown into sections: headings and the pieces of text below them, each with its line.

Only the token stream is used; nothing is rendered. Links, images and HTML stay enabled in the parser so that each one is found and
reported: with them disabled, the parser would pass them on as text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
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
    "hr": ("a horizontal rule", "text only"),
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
    reader.read(iter(MarkdownIt("commonmark").parse(_without_slow_passages(file, text, findings), environment)))
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
class _Container:
    """A quote or list item that is being read. `number` is that of an item; `pieces` counts what it contains."""

    kind: BlockKind
    number: int | None = None
    is_item: bool = False
    pieces: int = 0


@dataclass(slots=True)
class _Reader:
    """Reads the block tokens into sections."""

    file: str
    findings: Findings
    sections: list[Section] = field(default_factory=lambda: [Section(0, Piece(BlockKind.PARAGRAPH, "", "", 1))])

    def read(self, tokens: Iterator[Token], container: _Container | None = None) -> None:
        """Read tokens up to the end of `container`, the quote or list item that they are in."""
        for token in tokens:
            if token.type in _FOREIGN:
                self._problem(token, *_FOREIGN[token.type])
                if token.type != "hr":
                    self._add(Piece(BlockKind.PARAGRAPH, token.content, "", _line(token)), container)
            elif token.type == "heading_open":
                self._heading(int(token.tag[1:]), self._piece(tokens, "heading"), container)
            elif token.type == "paragraph_open":
                self._add(self._piece(tokens, "paragraph"), container)
            elif token.type in {*_LISTS, "blockquote_open"}:
                if container:
                    self._problem(token, "a list or quote inside another", "lists and quotes of one level")
                self._list(tokens, _LISTS[token.type]) if token.type in _LISTS else self.read(tokens, _Container(BlockKind.QUOTE))
            elif token.nesting < 0:
                return

    def _list(self, tokens: Iterator[Token], kind: BlockKind) -> None:
        number: int | None = None
        for token in tokens:
            if token.type != "list_item_open":
                return
            if token.info:  # that of the first item: later ones do not count in Markdown
                number = int(token.info) if number is None else number + 1
            item = _Container(kind, number, is_item=True)
            self.read(tokens, item)
            if not item.pieces:
                self._problem(token, "an empty list item", "text in it")

    def _piece(self, tokens: Iterator[Token], name: str) -> Piece:
        inline, _closing = next(tokens), next(tokens)
        text, markup = flatten_inline(self.file, inline, self.findings)
        if not text.strip():
            self._problem(inline, f"a {name} without words", "words")
        return Piece(BlockKind.PARAGRAPH, text, markup, _line(inline))

    def _heading(self, level: int, title: Piece, container: _Container | None) -> None:
        if container:
            self.findings.add_problem(self.file, title.line, "a heading inside a list or quote", "a top-level heading")
            container.pieces += 1
        else:
            self.sections.append(Section(level, title))

    def _add(self, piece: Piece, container: _Container | None) -> None:
        """Append a paragraph to its section, as plain text, quote or list item."""
        if container:
            if container.is_item and container.pieces:
                self.findings.add_problem(self.file, piece.line, "a second paragraph in a list item", "one paragraph an item")
            container.pieces += 1
            piece = replace(piece, kind=container.kind, number=container.number)
        self.sections[-1].pieces.append(piece)

    def _problem(self, token: Token, found: str, expected: str) -> None:
        self.findings.add_problem(self.file, _line(token), found, expected)


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1
