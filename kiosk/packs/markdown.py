"""Parses Markdown into sections: headings and the blocks of text below them, each with its line.

Only the token stream is used; nothing is rendered. Links, images and HTML stay enabled in the parser so that each one is found and
reported: with them disabled, the parser would pass them on as text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.domain.debate import BlockKind
from kiosk.packs.ineffective_markup import MarkupCheck
from kiosk.packs.inline import flatten_inline
from kiosk.packs.problems import Findings, printable
from kiosk.packs.source_text import prepare_source

_LISTS: Final = {"bullet_list_open": BlockKind.BULLET, "ordered_list_open": BlockKind.NUMBER}
_FOREIGN: Final = {
    "fence": ("a block of code", "text only"),
    "code_block": ("text indented by four spaces", "text that starts at the margin"),
    "html_block": ("HTML", "text only"),
    "hr": ("a horizontal rule", "text only"),
}
_UNDERLINES: Final = {"-", "="}
_UNDERLINED_LINES: Final = 2
"""Of a heading and the line below it."""
_MIN_UNDERLINE: Final = 3
_TOP_LEVELS: Final = {1, 2}


@dataclass(frozen=True, slots=True)
class SourceBlock:
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

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return self.markup.startswith("<b>") and self.markup.find("</b>") == len(self.markup) - len("</b>")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of `level` 1 to 6 and the text below it, up to the next heading. Level 0 is the text before the first heading."""

    level: int
    title: SourceBlock
    blocks: list[SourceBlock] = field(default_factory=list)


def parse_sections(file: str, text: str, findings: Findings) -> list[Section]:
    """Parse the text into sections, starting with the one of level 0.

    Anything a pack may not contain is reported; its words stay, so that it causes no further problems.
    """
    text = prepare_source(file, text, findings)
    environment: dict[str, Any] = {}
    reader = _Reader(file, MarkupCheck(file, text.split("\n"), findings), findings)
    # Without text_join, escaped signs stay apart from text.
    parser = MarkdownIt("commonmark").disable("text_join")
    reader.read(iter(parser.parse(text, environment)))
    reader.warn_of_underlines()
    definitions = [*environment.get("references", {}).items(), *((one["label"], one) for one in environment.get("duplicate_refs", []))]
    for label, definition in definitions:
        found = "a footnote" if label.startswith("^") else f"a link definition for {printable(definition['href'])}"
        findings.add_problem(file, definition["map"][0] + 1, found, "text only")
    return reader.sections


@dataclass(slots=True)
class _Container:
    """A quote or list item that is being read. `number` is that of an item; `blocks` counts what it contains."""

    kind: BlockKind
    number: int | None = None
    is_item: bool = False
    blocks: int = 0


@dataclass(slots=True)
class _Reader:
    """Reads the block tokens into sections. `underlined` are headings with a line below them in place of # before them."""

    file: str
    markup: MarkupCheck
    findings: Findings
    underlined: list[Section] = field(default_factory=list)
    sections: list[Section] = field(default_factory=lambda: [Section(0, SourceBlock(BlockKind.PARAGRAPH, "", "", 1))])

    def read(self, tokens: Iterator[Token], container: _Container | None = None) -> None:
        """Read tokens up to the end of `container`, the quote or list item that they are in."""
        for token in tokens:
            if token.type in _FOREIGN:
                self._problem(token, *_FOREIGN[token.type])
                if token.type != "hr":
                    self._add(SourceBlock(BlockKind.PARAGRAPH, token.content, "", _line(token)), container)
            elif token.type == "heading_open" and not self._is_accident(token):
                self._heading(token, self._block(tokens, "heading", container), container)
            elif token.type in {"paragraph_open", "heading_open"}:
                self._add(self._block(tokens, "paragraph", container), container)
            elif token.type in {*_LISTS, "blockquote_open"}:
                if container:
                    self._problem(token, "a list or quote inside another", "lists and quotes of one level")
                self._list(tokens, _LISTS[token.type]) if token.type in _LISTS else self.read(tokens, _Container(BlockKind.QUOTE))
            elif token.nesting < 0:
                return

    def _list(self, tokens: Iterator[Token], kind: BlockKind) -> None:
        number: int | None = None
        items: list[Token] = []
        for token in tokens:
            if token.type != "list_item_open":
                self._warn_of_single_number(items, number)
                return
            items.append(token)
            if token.info:  # that of the first item: later ones do not count in Markdown
                number = int(token.info) if number is None else number + 1
            item = _Container(kind, number, is_item=True)
            self.read(tokens, item)
            if not item.blocks:
                self._problem(token, "an empty list item", "text in it")

    def _block(self, tokens: Iterator[Token], name: str, container: _Container | None) -> SourceBlock:
        inline, _closing = next(tokens), next(tokens)
        self.markup.check(inline, in_item=container is not None and container.is_item)
        text, markup = flatten_inline(self.file, inline, self.findings)
        if not text.strip():
            self._problem(inline, f"a {name} without words", "words")
        return SourceBlock(BlockKind.PARAGRAPH, text, markup, _line(inline))

    def _heading(self, token: Token, title: SourceBlock, container: _Container | None) -> None:
        if container:
            self.findings.add_problem(self.file, title.line, "a heading inside a list or quote", "a top-level heading")
            container.blocks += 1
            return
        self.markup.start_section()
        self.sections.append(Section(int(token.tag[1:]), title))
        if token.markup in _UNDERLINES:
            self.underlined.append(self.sections[-1])

    def _is_accident(self, token: Token) -> bool:
        """Report a paragraph that a line below it makes a heading, unless it may be meant."""
        if token.markup not in _UNDERLINES or token.map is None:
            return False
        first, end = token.map
        if end - first == _UNDERLINED_LINES and len(self.markup.source[end - 1].strip()) >= _MIN_UNDERLINE:
            return False
        self._problem(
            token, f"words above a line of '{token.markup}'", "an empty line between the two, or '## ' before the words of a heading"
        )
        return True

    def warn_of_underlines(self) -> None:
        """Warn of underlined headings in a text whose other headings have #: the line may have been meant as a rule."""
        if any(section.level in _TOP_LEVELS and section not in self.underlined for section in self.sections):
            for section in self.underlined:
                instead = f"begin them with '{'#' * section.level} ' or leave a line empty between the two"
                message = f"the line below makes these words a heading; {instead}"
                self.findings.add_warning(self.file, section.title.line, message)

    def _warn_of_single_number(self, items: Sequence[Token], number: int | None) -> None:
        if len(items) == 1 and number is not None:
            message = f"a numbered list of one item; write '{number}\\{items[0].markup}' if the number belongs to the sentence"
            self.findings.add_warning(self.file, _line(items[0]), message)

    def _add(self, block: SourceBlock, container: _Container | None) -> None:
        """Append a paragraph to its section, as plain text, quote or list item."""
        if container:
            if container.is_item and container.blocks:
                self.findings.add_problem(self.file, block.line, "a second paragraph in a list item", "one paragraph an item")
            container.blocks += 1
            block = replace(block, kind=container.kind, number=container.number)
        self.sections[-1].blocks.append(block)

    def _problem(self, token: Token, found: str, expected: str) -> None:
        self.findings.add_problem(self.file, _line(token), found, expected)


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1
