"""How votes were counted, in full: every number a reader could add up, and what none of them says."""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import Final

from kiosk.publishing.pdf.canvas import INK, MUTED, Align, TextStyle
from kiosk.publishing.pdf.document import DocumentPart
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.text import labels
from kiosk.publishing.text.methodology import Entry, sections, statements
from kiosk.services.summary import Summary

_TITLE: Final = TextStyle(Font.DISPLAY, 20, 24, tag="H2")
_HEADING: Final = TextStyle(Font.BOLD, 10.5, 13, tag="H3")
_ENTRY: Final = TextStyle(Font.SANS, 10, 13)
_TOTAL: Final = TextStyle(Font.BOLD, 10, 14)
_TEXT: Final = TextStyle(Font.SANS, 10, 13, MUTED)
_COLUMNS: Final = 2
_INDENT: Final = 14.0
_HEADING_SPACE: Final = 11.0
_GUTTER: Final = 28.0
_NUMBER_WIDTH: Final = 60.0
_TITLE_SPACE: Final = 6.0
_SPACE_ABOVE: Final = 22.0
"""Above the title on a page that has something else on it."""
_SCALES: Final = (1.0, 0.95, 0.9)
"""Smaller settings below the last reasons save a page that would be nearly empty."""


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that stay together, an optional number at their end, and the space above them."""

    lines: list[str]
    style: TextStyle
    space: float = 0
    number: str = ""
    indent: float = 0
    ruled: bool = False
    heading: bool = False

    @property
    def height(self) -> float:
        return self.space + len(self.lines) * self.style.leading


_Group = tuple[_Block, list[_Block]]
"""The heading of a list and blocks of it that stay in one column. The first ones begin with the heading."""


@dataclass(frozen=True, slots=True)
class MethodologyPages(DocumentPart):
    """The end of a summary, in two columns: below the last reasons if there is room, else on pages of its own."""

    summary: Summary
    scale: float = 1.0

    def count(self) -> int:
        return (len(self._columns()) + 1) // 2

    def fitting_below(self, room: float) -> "MethodologyPages | None":
        """Return it in the largest setting that fits into that height, on a page that has something else above it and no footnotes."""
        settings = (replace(self, scale=scale) for scale in _SCALES)
        return next((setting for setting in settings if setting.columns_below(room) is not None), None)

    def draw_below(self, top: float) -> None:
        """Draw it all below `top` and end the page."""
        columns = self.columns_below(top - self.frame.bottom) or []
        top = self._draw_title(top - _SPACE_ABOVE)
        for index, blocks in enumerate(columns):
            self._draw_column(blocks, self.frame.left + index * (self._width + _GUTTER), top)
        self.document.finish_page(self._footnotes([block for blocks in columns for block in blocks]))
        self.document.step(self.count())

    def draw(self) -> None:
        columns, frame = self._columns(), self.document.inner_frame
        for first in range(0, len(columns), 2):
            self.document.draw_running_title()
            top = frame.top
            if first == 0:
                top = self._draw_title(top)
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

    def _draw_title(self, top: float) -> float:
        return self.canvas.block(self.frame.left, top, [labels.method_heading(self.locale)], _TITLE) - _TITLE_SPACE

    def _columns(self) -> list[list[_Block]]:
        """Return two columns a page, even ones if one page is enough. Where a list goes on in the next column, its heading is repeated."""
        frame, columns = self.document.inner_frame, [list[_Block]()]
        if one_page := self.columns_below(frame.top - frame.bottom + _SPACE_ABOVE):
            return one_page
        for heading, group in self._groups():
            page = [*(columns[-2] if len(columns) % 2 == 0 else []), *columns[-1], *group]
            title = _TITLE.leading + _TITLE_SPACE if len(columns) <= _COLUMNS else 0
            height = frame.top - frame.bottom - title - self.document.footnotes_height(self._footnotes(page))
            if columns[-1] and sum(block.height for block in (*columns[-1], *group)) > height:
                columns.append([] if group[0] is heading else [heading])
            columns[-1] += group
        return columns

    def columns_below(self, room: float) -> list[list[_Block]] | None:
        """Return what `draw_below` draws: two columns of about the same height, divided between two lists, None if they are too high."""
        groups = list(self._groups())
        notes = self._footnotes([block for _, group in groups for block in group])
        height = room - _SPACE_ABOVE - _TITLE.leading - _TITLE_SPACE - self.document.footnotes_height(notes)
        starts = [number for number, (heading, group) in enumerate(groups) if group[0] is heading]
        divided = [[_blocks(groups[:start]), _blocks(groups[start:])] for start in starts]
        best = min(divided, key=_height)
        return best if _height(best) <= height else None

    def _groups(self) -> Iterator[_Group]:
        for heading, entries in sections(self.summary, self.locale):
            yield from self._headed(heading, [self._entry(entry) for entry in entries])
        for heading, paragraphs in statements(self.summary, self.locale):
            yield from self._headed(heading, [self._block(text, _TEXT, 2) for text in paragraphs])

    def _block(self, text: str, style: TextStyle, space: float, *, heading: bool = False) -> _Block:
        style = self._scaled(style)
        return _Block(self.canvas.wrap(text, style, self._width), style, space * self.scale, heading=heading)

    def _scaled(self, style: TextStyle) -> TextStyle:
        return replace(style, size=style.size * self.scale, leading=style.leading * self.scale)

    def _headed(self, heading: str, blocks: Sequence[_Block]) -> Iterator[_Group]:
        title = self._block(heading, _HEADING, _HEADING_SPACE, heading=True)
        yield title, [title, *blocks[:1]]
        yield from ((title, [block]) for block in blocks[1:])

    def _entry(self, entry: Entry) -> _Block:
        indent, style = _INDENT * entry.level, self._scaled(_TOTAL if entry.total else _ENTRY)
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
        structure, x_text = self.canvas.structure, x + block.indent
        if not block.number:  # a heading stands again where its list goes on in the next column
            with structure.once(tuple(block.lines)) if block.heading else nullcontext():
                return self.canvas.block(x_text, top, block.lines, block.style, width)
        with structure.row():
            with structure.element("TH", scope="Row"):
                bottom = self.canvas.block(x_text, top, block.lines, block.style)  # beside its number, whichever way it reads
            with structure.element("TD"):
                self.canvas.line(x + self._width, self.canvas.baseline(top, block.style), block.number, block.style, Align.RIGHT)
        return bottom


def _blocks(groups: Sequence[_Group]) -> list[_Block]:
    return [block for _, group in groups for block in group]


def _height(columns: Sequence[Sequence[_Block]]) -> float:
    return max(sum(block.height for block in blocks) for blocks in columns)
