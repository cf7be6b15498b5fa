"""The table of a report of several sessions: a row each, their sum at the end, its head on every page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.flow import Flow, Moves
from kiosk.domain.tally import Split
from kiosk.publishing.fonts import Face
from kiosk.publishing.paper import Frame
from kiosk.publishing.pen import INK, MUTED, Align, Pen, Style
from kiosk.publishing.several_sentences import day_of, heads, sum_name
from kiosk.services.figures import SessionFigures
from kiosk.services.several import SummaryOfSeveral
from kiosk.services.wording import Language

_HEAD: Final = Style(Face.BOLD, 9, 11.5, MUTED)
_NAME: Final = Style(Face.SEMIBOLD, 10, 13)
_DAY: Final = Style(Face.SANS, 9, 12, MUTED)
_NUMBER: Final = Style(Face.SANS, 10, 13)
_SUM: Final = Style(Face.BOLD, 10, 13)
_COLUMN: Final = 52.0
_COLUMNS: Final = 7
_AIR: Final = 7.0
_MISSING: Final = "–"
"""Where a row shows nothing, or its sum would not be of all rows."""


@dataclass(frozen=True, slots=True)
class SessionRows:
    """Measures and draws rows."""

    pen: Pen
    several: SummaryOfSeveral
    language: Language
    frame: Frame

    def pages(self, first: float, others: float, end: float) -> list[slice]:
        """Rows for a first page with room for `first` and others with `others`; the sum and `end` points more stand on the last."""
        pages, start, left = list[slice](), 0, first - self._head_height
        for index, row in enumerate(self.several.rows):
            height = self._height(row)
            if height > left and index > start:
                pages.append(slice(start, index))
                start, left = index, others - self._head_height
            left -= height
        pages.append(slice(start, len(self.several.rows)))
        if left < end + self._sum_height:
            pages.append(slice(len(self.several.rows), len(self.several.rows)))
        return pages

    def typed(self, rows: slice) -> list[str]:
        """What organisers typed that stands in these rows, as it is drawn."""
        return [line for row in self.several.rows[rows] for line in self._name(row)]

    def draw(self, rows: slice, top: float, *, last: bool) -> float:
        """Draw these rows, and the sum under the `last`; returns the bottom."""
        top = self._draw_head(top)
        for row in self.several.rows[rows]:
            top = self._draw_row(row, top)
        return self._draw_sum(top) if last else top

    @property
    def _head_height(self) -> float:
        lines = max(len(self.pen.wrap(head, _HEAD, _COLUMN - 6)) for head in heads(self.several, self.language))
        return lines * _HEAD.leading + 6

    @property
    def _sum_height(self) -> float:
        return _SUM.leading + 2 * _AIR

    @property
    def _name_width(self) -> float:
        return self.frame.width - _COLUMNS * _COLUMN

    def _name(self, row: SessionFigures) -> list[str]:
        return self.pen.wrap(row.session, _NAME, self._name_width - 8)

    def _height(self, row: SessionFigures) -> float:
        return len(self._name(row)) * _NAME.leading + _DAY.leading + _AIR

    def _draw_head(self, top: float) -> float:
        bottom = top - self._head_height
        for index, head in enumerate(heads(self.several, self.language)):
            lines = self.pen.wrap(head, _HEAD, _COLUMN - 6)
            for number, line in enumerate(lines):
                y = bottom + 8 + (len(lines) - 1 - number) * _HEAD.leading
                self.pen.line(self._right(index), y, line, _HEAD, Align.RIGHT)
        self.pen.rule(self.frame.left, bottom, self.frame.width, INK)
        return bottom

    def _draw_row(self, row: SessionFigures, top: float) -> float:
        y = top - _AIR / 2
        self._numbers(self._cells(row.visits, row.votes, row.split, row.flow or row.moves), y, _NUMBER)
        y = self.pen.block(self.frame.left, y, self._name(row), _NAME, self._name_width - 8)
        self.pen.block(self.frame.left, y, [day_of(row, self.language)], _DAY, self._name_width - 8)
        bottom = top - self._height(row)
        self.pen.rule(self.frame.left, bottom, self.frame.width)
        return bottom

    def _draw_sum(self, top: float) -> float:
        self.pen.rule(self.frame.left, top, self.frame.width, INK)
        y = top - _AIR
        moved = self.several.flow or self.several.moves
        self._numbers(self._cells(self.several.visits, self.several.votes, self.several.split, moved), y, _SUM)
        self.pen.block(self.frame.left, y, [sum_name(self.several, self.language)], _SUM, self._name_width - 8)
        return top - self._sum_height

    def _cells(self, visits: int, votes: int, split: Split | None, moved: Flow | Moves | None) -> Sequence[str]:
        sides = (split.for_, split.against) if split else (None, None)
        moves = (moved.stayed, moved.changed, moved.decided) if moved else (None, None, None)
        return [_MISSING if count is None else self.language.number(count) for count in (visits, votes, *sides, *moves)]

    def _numbers(self, cells: Sequence[str], top: float, style: Style) -> None:
        y = top - (style.leading + self.pen.capital(style)) / 2
        for index, cell in enumerate(cells):
            self.pen.line(self._right(index), y, cell, style, Align.RIGHT)

    def _right(self, index: int) -> float:
        return self.frame.left + self._name_width + (index + 1) * _COLUMN
