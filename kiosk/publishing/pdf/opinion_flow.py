"""The part of the first page about who changed their mind: the flow, a bar where that would show too small a group, or why neither."""

from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import Color

from kiosk.domain.flow import Flow, Moves
from kiosk.publishing import chart_layout
from kiosk.publishing.pdf.alluvial_chart import HATCH_OPACITY, OPACITY, AlluvialChart
from kiosk.publishing.pdf.canvas import INK, MUTED, Align, PageCanvas, TextStyle
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.pdf.paper import Frame
from kiosk.publishing.pdf.result_bar import Box, hatch_box
from kiosk.publishing.text.sentences import flow_counts, flow_titles
from kiosk.services.combined_summary import ReportResults
from kiosk.services.result_text import Locale

_TITLE: Final = TextStyle(Font.BOLD, 10.5, 13)
_BODY: Final = TextStyle(Font.SANS, 10, 13, MUTED)
_END: Final = 16.0
_LEAST: Final = 112.0
_MOST: Final = 172.0
_STRIP: Final = 22.0
_SWATCH: Final = 18.0
_BETWEEN: Final = 22.0


@dataclass(frozen=True, slots=True)
class OpinionFlow:
    """Measured before it is drawn; its chart_height may be as high as there is room."""

    canvas: PageCanvas
    results: ReportResults
    locale: Locale
    frame: Frame
    note: str = ""
    """What has to be said below it."""

    @property
    def min_height(self) -> float:
        """The lowest chart_height that can still be read."""
        return _LEAST if self._flow else _STRIP

    @property
    def max_height(self) -> float:
        """A chart_height higher than this tells no more."""
        return _MOST if self._flow else _STRIP

    def height(self, chart_height: float) -> float:
        """Room for a chart_height of that height with its titles and notes."""
        notes = len(self._notes) * _BODY.leading
        if self._moves is None:
            return notes + (_END if notes else 0)
        return _TITLE.leading + 7 + chart_height + 8 + _BODY.leading + notes + _END

    def draw(self, top: float, chart_height: float) -> float:
        """Draw it below `top`; returns its bottom."""
        bottom = top - self.height(chart_height)
        if self._moves is not None:
            top = self._titles(top) - 7
            box = Box(self.frame.left, top - chart_height, self.frame.width, chart_height)
            if self._flow is not None:
                AlluvialChart(self.canvas, box, self._flow, self.results.debate.labels, self.locale).draw()
            else:
                self._strip(box, self._moves)
            top = self._legend(top - chart_height - 8, self._moves)
        self.canvas.block(self.frame.left, top, self._notes, _BODY, self.frame.width)
        return bottom

    @property
    def _flow(self) -> Flow | None:
        return self.results.flow if self.results.split is not None else None

    @property
    def _moves(self) -> Flow | Moves | None:
        """What the legend counts: the flow's groups, or those of the moves in its place."""
        return self._flow or (self.results.moves if self.results.split is not None else None)

    @property
    def _notes(self) -> list[str]:
        return self.canvas.wrap(self.note, _BODY, self.frame.width) if self.note else []

    def _strip(self, box: Box, moves: Flow | Moves) -> None:
        """Stayed, changed and decided as one bar."""
        for kind, start, width in chart_layout.strip(moves, box.width):
            if width:
                self._swatch(Box(box.x + start, box.y, width, box.height), kind)

    def _titles(self, top: float) -> float:
        y = top - (_TITLE.leading + self.canvas.cap_height(_TITLE)) / 2
        places = ((self.frame.left, Align.LEFT), (self.frame.middle, Align.CENTRE), (self.frame.right, Align.RIGHT))
        for (x, align), title in zip(places, flow_titles(self.results, self.locale), strict=True):
            if self._flow or align is Align.CENTRE:
                self.canvas.line(x, y, title, _TITLE, align)
        return top - _TITLE.leading

    def _legend(self, top: float, flow: Flow | Moves) -> float:
        """A swatch and a count for each kind of ribbon, centred."""
        entries = flow_counts(flow, self.locale)
        total = sum(_SWATCH + 6 + self.canvas.width(text, _BODY) for _, text in entries) + _BETWEEN * (len(entries) - 1)
        x = self.frame.middle - total / 2
        y = top - (_BODY.leading + self.canvas.cap_height(_BODY)) / 2
        for kind, text in entries:
            self._swatch(Box(x, y - 0.5, _SWATCH, 8), kind)
            x += _SWATCH + 6
            x += self.canvas.line(x, y, text, _BODY) + _BETWEEN
        return top - _BODY.leading

    def _swatch(self, box: Box, kind: str) -> None:
        with self.canvas.shapes() as pdf:
            pdf.setFillColor(Color(INK.red, INK.green, INK.blue, alpha=OPACITY[kind]))
            pdf.rect(box.x, box.y, box.width, box.height, stroke=0, fill=1)
            if kind == "changed":
                hatch_box(pdf, box, HATCH_OPACITY)
