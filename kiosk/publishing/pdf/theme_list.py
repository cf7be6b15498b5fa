"""The words that set the two sides apart: a quiet list for each side, with counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.debate import Side
from kiosk.publishing.pdf.canvas import MUTED, Align, PageCanvas, TextStyle
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.pdf.side_heading import HEADING, INDENT, draw_heading
from kiosk.publishing.text import themes
from kiosk.services.result_text import Locale
from kiosk.services.summary import Summary

_GUTTER: Final = 24.0
_TITLE: Final = TextStyle(Font.BOLD, 10.5, 13, tag="H2")
_INTRO: Final = TextStyle(Font.SANS, 9, 11.5, MUTED)
_WORD: Final = TextStyle(Font.SANS, 10, 13)
_USES: Final = TextStyle(Font.BOLD, 10, 13, MUTED)
_GAP: Final = 6.0
_SPACE_BELOW: Final = 16.0

_Row = tuple[str, list[str]]
"""The uses of a word, and the word, wrapped."""


@dataclass(frozen=True, slots=True)
class ThemeList:
    """Measured before it is drawn. Takes no height without themes. `width` is that of both columns together."""

    canvas: PageCanvas
    summary: Summary
    locale: Locale
    width: float

    @property
    def lines(self) -> list[str]:
        """Return everything in it that someone typed."""
        if not self.summary.themes:
            return []
        return [line for side in Side for lines in (self._heading(side), *(word for _, word in self._rows(side))) for line in lines]

    @property
    def height(self) -> float:
        if not self.summary.themes:
            return 0
        columns = max(len(self._heading(side)) * HEADING.leading + _rows_height(self._rows(side)) for side in Side)
        return _TITLE.leading + len(self._intro) * _INTRO.leading + _GAP + columns + _SPACE_BELOW

    def draw(self, x: float, top: float) -> None:
        """Draw it below `top`."""
        if not self.summary.themes:
            return
        top = self.canvas.block(x, top, [themes.heading(self.locale)], _TITLE)
        top = self.canvas.block(x, top, self._intro, _INTRO) - _GAP
        for side in Side:
            if rows := self._rows(side):
                self._draw_column(side, rows, x, top)
            x += self._column + _GUTTER

    @property
    def _column(self) -> float:
        return (self.width - _GUTTER) / 2

    @property
    def _intro(self) -> list[str]:
        return self.canvas.wrap(themes.intro(self.summary, self.locale), _INTRO, self.width)

    def _heading(self, side: Side) -> list[str]:
        label = self.summary.results.debate.labels[side]
        return self.canvas.wrap(themes.side_heading(label, self.locale), HEADING, self._column - INDENT)

    def _rows(self, side: Side) -> list[_Row]:
        found = [(themes.uses(theme, self.locale), theme.word) for theme in themes.themes_of_side(self.summary, side)]
        width = self._column - INDENT - self._uses_width([uses for uses, _ in found])
        return [(uses, self.canvas.wrap(word, _WORD, width)) for uses, word in found]

    def _uses_width(self, uses: Sequence[str]) -> float:
        return max((self.canvas.width(each, _USES) for each in uses), default=0) + _GAP

    def _draw_column(self, side: Side, rows: Sequence[_Row], x: float, top: float) -> None:
        top = draw_heading(self.canvas, side, self._heading(side), x, top)
        start = x + INDENT + self._uses_width([uses for uses, _ in rows])
        for uses, word in rows:
            with self.canvas.structure.item():
                self.canvas.line(start - _GAP, self.canvas.baseline(top, _USES), uses, _USES, Align.RIGHT)
                top = self.canvas.block(start, top, word, _WORD)


def _rows_height(rows: Sequence[_Row]) -> float:
    return sum(len(word) * _WORD.leading for _, word in rows)
