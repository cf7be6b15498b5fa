"""How it was counted, in full: every number a reader could add up, and what none of them says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.publishing.pdf.canvas import INK, MUTED, Align, PageCanvas, TextStyle
from kiosk.publishing.pdf.document import PdfDocument
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.text import labels
from kiosk.publishing.text.methodology import Entry, sections, statements
from kiosk.services.summary import Summary

_TITLE: Final = TextStyle(Font.DISPLAY, 20, 24)
_HEADING: Final = TextStyle(Font.BOLD, 10.5, 13)
_ENTRY: Final = TextStyle(Font.SANS, 10, 13)
_SUM: Final = TextStyle(Font.BOLD, 10, 14)
_TEXT: Final = TextStyle(Font.SANS, 10, 13, MUTED)
_COLUMNS: Final = 2
_STEP: Final = 14.0
_SPACE: Final = 11.0
_GUTTER: Final = 28.0
_NUMBERS: Final = 60.0
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
"""Blocks that one column holds together: a heading is never parted from what it heads."""


@dataclass(frozen=True, slots=True)
class MethodologyPages:
    """The last pages of a summary, in two columns."""

    document: PdfDocument
    summary: Summary

    def count(self) -> int:
        """How many there will be."""
        return (len(self._columns()) + 1) // 2

    def draw(self) -> None:
        """Draw them all."""
        columns, frame = self._columns(), self.document.inner
        for first in range(0, len(columns), 2):
            self.document.draw_running_title()
            top = frame.top
            if first == 0:
                top = self._canvas.block(frame.left, top, [labels.method_heading(self.document.locale)], _TITLE) - _TITLE_SPACE
            for index, blocks in enumerate(columns[first : first + 2]):
                self._draw_column(blocks, frame.left + index * (self._width + _GUTTER), top)
            self.document.finish(self._notes([block for blocks in columns[first : first + 2] for block in blocks]))
            self.document.step()

    @property
    def _canvas(self) -> PageCanvas:
        return self.document.canvas

    @property
    def _width(self) -> float:
        return (self.document.frame.width - _GUTTER) / 2

    def _notes(self, blocks: Sequence[_Block]) -> list[str]:
        return self.document.notes_to([line for block in blocks for line in block.lines])

    def _columns(self) -> list[list[_Block]]:
        inner, columns = self.document.inner, [list[_Block]()]
        for group in self._groups():
            page = [*(columns[-2] if len(columns) % 2 == 0 else []), *columns[-1], *group]
            head = _TITLE.leading + _TITLE_SPACE if len(columns) <= _COLUMNS else 0
            room = inner.top - inner.bottom - head - self.document.notes_height(self._notes(page))
            if columns[-1] and _height([*columns[-1], *group]) > room:
                columns.append([])
            columns[-1] += group
        return columns

    def _groups(self) -> Iterator[_Group]:
        locale = self.document.locale
        for heading, entries in sections(self.summary, locale):
            yield from self._under(heading, [self._entry(entry) for entry in entries])
        for heading, paragraphs in statements(self.summary, locale):
            yield from self._under(heading, [_Block(self._wrap(text, _TEXT), _TEXT, 2) for text in paragraphs])

    def _under(self, heading: str, blocks: Sequence[_Block]) -> Iterator[_Group]:
        head = _Block(self._wrap(heading, _HEADING), _HEADING, _SPACE)
        yield [head, *blocks[:1]]
        yield from ([block] for block in blocks[1:])

    def _wrap(self, text: str, style: TextStyle) -> list[str]:
        return self._canvas.wrap(text, style, self._width)

    def _entry(self, entry: Entry) -> _Block:
        indent, style = _STEP * entry.level, _SUM if entry.total else _ENTRY
        number = "" if entry.number is None else self.document.locale.number(entry.number)
        width = self._width - indent - (_NUMBERS if number else 0)
        return _Block(self._canvas.wrap(entry.text, style, width), style, 1, number, indent, entry.total)

    def _draw_column(self, blocks: Sequence[_Block], x: float, top: float) -> None:
        for index, block in enumerate(blocks):
            top = self._draw(block, x, top if index else top + block.space)

    def _draw(self, block: _Block, x: float, top: float) -> float:
        top -= block.space
        if block.ruled:
            self._canvas.rule(x, top, self._width, INK)
        width = self._width - block.indent - (_NUMBERS if block.number else 0)
        bottom = self._canvas.block(x + block.indent, top, block.lines, block.style, width)
        if block.number:
            y = top - (block.style.leading + self._canvas.cap_height(block.style)) / 2
            self._canvas.line(x + self._width, y, block.number, block.style, Align.RIGHT)
        return bottom


def _height(blocks: Sequence[_Block]) -> float:
    return sum(block.height for block in blocks)
