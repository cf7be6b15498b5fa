"""How votes were counted, in full: every number a reader could add up, and what none of them says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.publishing.pdf.canvas import INK, MUTED, Align, TextStyle
from kiosk.publishing.pdf.document import DocumentPart
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.text import labels
from kiosk.publishing.text.methodology import Entry, sections, statements
from kiosk.services.summary import Summary

_TITLE: Final = TextStyle(Font.DISPLAY, 20, 24)
_HEADING: Final = TextStyle(Font.BOLD, 10.5, 13)
_ENTRY: Final = TextStyle(Font.SANS, 10, 13)
_TOTAL: Final = TextStyle(Font.BOLD, 10, 14)
_TEXT: Final = TextStyle(Font.SANS, 10, 13, MUTED)
_COLUMNS: Final = 2
_INDENT: Final = 14.0
_HEADING_SPACE: Final = 11.0
_GUTTER: Final = 28.0
_NUMBER_WIDTH: Final = 60.0
_TITLE_SPACE: Final = 6.0


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that stay together, an optional number at their end, and the space above them."""

    lines: list[str]
    style: TextStyle
    space: float = 0
    number: str = ""
    indent: float = 0
    ruled: bool = False

    @property
    def height(self) -> float:
        return self.space + len(self.lines) * self.style.leading


_Group = list[_Block]
"""Blocks in one column: a heading is never separated from its first entry."""


@dataclass(frozen=True, slots=True)
class MethodologyPages(DocumentPart):
    """The last pages of a summary, in two columns."""

    summary: Summary

    def count(self) -> int:
        return (len(self._columns()) + 1) // 2

    def draw(self) -> None:
        columns, frame = self._columns(), self.document.inner_frame
        for first in range(0, len(columns), 2):
            self.document.draw_running_title()
            top = frame.top
            if first == 0:
                top = self.canvas.block(frame.left, top, [labels.method_heading(self.locale)], _TITLE) - _TITLE_SPACE
            page = columns[first : first + 2]
            for index, blocks in enumerate(page):
                self._draw_column(blocks, frame.left + index * (self._width + _GUTTER), top)
            self.document.finish_page(self._footnotes([block for blocks in page for block in blocks]))
            self.document.step()

    @property
    def _width(self) -> float:
        return (self.frame.width - _GUTTER) / 2

    def _footnotes(self, blocks: Sequence[_Block]) -> list[str]:
        return self.document.footnotes_for([line for block in blocks for line in block.lines])

    def _columns(self) -> list[list[_Block]]:
        frame, columns = self.document.inner_frame, [list[_Block]()]
        for group in self._groups():
            page = [*(columns[-2] if len(columns) % 2 == 0 else []), *columns[-1], *group]
            title = _TITLE.leading + _TITLE_SPACE if len(columns) <= _COLUMNS else 0
            height = frame.top - frame.bottom - title - self.document.footnotes_height(self._footnotes(page))
            if columns[-1] and sum(block.height for block in (*columns[-1], *group)) > height:
                columns.append([])
            columns[-1] += group
        return columns

    def _groups(self) -> Iterator[_Group]:
        for heading, entries in sections(self.summary, self.locale):
            yield from self._headed(heading, [self._entry(entry) for entry in entries])
        for heading, paragraphs in statements(self.summary, self.locale):
            yield from self._headed(heading, [_Block(self.canvas.wrap(text, _TEXT, self._width), _TEXT, 2) for text in paragraphs])

    def _headed(self, heading: str, blocks: Sequence[_Block]) -> Iterator[_Group]:
        yield [_Block(self.canvas.wrap(heading, _HEADING, self._width), _HEADING, _HEADING_SPACE), *blocks[:1]]
        yield from ([block] for block in blocks[1:])

    def _entry(self, entry: Entry) -> _Block:
        indent, style = _INDENT * entry.level, _TOTAL if entry.total else _ENTRY
        number = "" if entry.number is None else self.locale.number(entry.number)
        width = self._width - indent - (_NUMBER_WIDTH if number else 0)
        return _Block(self.canvas.wrap(entry.text, style, width), style, 1, number, indent, entry.total)

    def _draw_column(self, blocks: Sequence[_Block], x: float, top: float) -> None:
        for index, block in enumerate(blocks):
            top = self._draw_block(block, x, top if index else top + block.space)

    def _draw_block(self, block: _Block, x: float, top: float) -> float:
        top -= block.space
        if block.ruled:
            self.canvas.rule(x, top, self._width, INK)
        width = self._width - block.indent - (_NUMBER_WIDTH if block.number else 0)
        bottom = self.canvas.block(x + block.indent, top, block.lines, block.style, width)
        if block.number:
            self.canvas.line(x + self._width, self.canvas.baseline(top, block.style), block.number, block.style, Align.RIGHT)
        return bottom
