"""The part of the first page about who changed their mind: the flow, or a bar if that would show too small a group, or why neither."""

from dataclasses import dataclass, replace
from typing import Final

from reportlab.lib.colors import Color

from kiosk.domain.flow import Flow, Moves
from kiosk.publishing import chart_layout
from kiosk.publishing.pdf.alluvial_chart import HATCH_OPACITY, OPACITY, AlluvialChart
from kiosk.publishing.pdf.canvas import INK, MUTED, Align, PageCanvas, TextStyle
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.pdf.paper import Frame
from kiosk.publishing.pdf.result_bar import Box, hatch_box
from kiosk.publishing.text import alternatives, net_swing
from kiosk.publishing.text.sentences import flow_counts, flow_counts_line, flow_titles
from kiosk.services.combined_summary import ReportResults
from kiosk.services.result_text import Locale

_TITLE: Final = TextStyle(Font.BOLD, 10.5, 13, tag="H2")
_END: Final = replace(_TITLE, tag="P")
"""Of the titles above both ends."""
_BODY: Final = TextStyle(Font.SANS, 10, 13, MUTED)
_SPACE_BELOW: Final = 16.0
_CHART_HEIGHTS: Final = (112.0, 172.0)
"""A lower chart cannot be read, a higher one shows no more."""
_STRIP_HEIGHT: Final = 22.0
_SWATCH: Final = 18.0
_LEGEND_GAP: Final = 22.0
_SWING_SPACE: Final = 2.0


@dataclass(frozen=True, slots=True)
class OpinionFlow:
    """Measured before it is drawn; its chart takes the height that is left. The `note` says whom it leaves out, or why there is none."""

    canvas: PageCanvas
    results: ReportResults
    locale: Locale
    frame: Frame
    note: str = ""

    @property
    def chart_heights(self) -> tuple[float, float]:
        """Return the least and the greatest useful height of the chart."""
        return _CHART_HEIGHTS if self._flow else (_STRIP_HEIGHT, _STRIP_HEIGHT)

    def height(self, chart_height: float) -> float:
        """Return the height of a chart with its titles and notes."""
        lines = len(self._notes) * _BODY.leading
        if self._moves is None:
            return lines + (_SPACE_BELOW if lines else 0)
        lines += (1 + len(self._swing)) * _BODY.leading
        return _TITLE.leading + self._note_space + 7 + chart_height + 8 + lines + _SWING_SPACE + _SPACE_BELOW

    def draw(self, top: float, chart_height: float) -> float:
        """Draw it below `top` and return its bottom."""
        bottom = top - self.height(chart_height)
        if self._moves is None:
            self.canvas.block(self.frame.left, top, self._notes, _BODY, self.frame.width)
            return bottom
        top = self._draw_title(top) - self._note_space
        top = self.canvas.block(self.frame.left, top, self._notes, _BODY, self.frame.width) - 7
        self._draw_chart(Box(self.frame.left, top - chart_height, self.frame.width, chart_height))
        top = self._draw_legend(top - chart_height - 8, self._moves)
        self.canvas.block(self.frame.left, top - _SWING_SPACE, self._swing, _BODY, self.frame.width)
        return bottom

    def _draw_chart(self, box: Box) -> None:
        with self.canvas.figure(self._alt, box.x, box.width) as figure:
            figure.top, figure.bottom = box.y + box.height, box.y
            if self._flow is not None:
                figure.top += 7 + len(self._notes) * _BODY.leading + self._note_space + _TITLE.leading
                self._draw_titles_of_ends(figure.top)
                AlluvialChart(self.canvas, box, self._flow, self.results.debate.labels, self.locale).draw()
            elif self._moves is not None:
                for kind, start, width in chart_layout.strip(self._moves, box.width):
                    self._draw_swatch(Box(box.x + start, box.y, width, box.height), kind)

    @property
    def _alt(self) -> str:
        if self._flow is not None:
            return alternatives.flow(self.results, self._flow, self.locale)
        return flow_counts_line(self._moves, self.locale) if self._moves else ""

    @property
    def _flow(self) -> Flow | None:
        return self.results.flow if self.results.split is not None else None

    @property
    def _moves(self) -> Flow | Moves | None:
        return self._flow or (self.results.moves if self.results.split is not None else None)

    @property
    def _notes(self) -> list[str]:
        return self.canvas.wrap(self.note, _BODY, self.frame.width)

    @property
    def _note_space(self) -> float:
        """Return the space between the title and the note, which stands above the chart: there its shares differ from the result's."""
        return 3.0 if self._notes else 0.0

    @property
    def _swing(self) -> list[str]:
        return self.canvas.wrap(net_swing.sentence(self.results, self.locale), _BODY, self.frame.width)

    def _draw_title(self, top: float) -> float:
        _, title, _ = flow_titles(self.results, self.locale)
        self.canvas.line(self.frame.middle, self.canvas.baseline(top, _TITLE), title, _TITLE, Align.CENTRE)
        return top - _TITLE.leading

    def _draw_titles_of_ends(self, top: float) -> None:
        before, _, after = flow_titles(self.results, self.locale)
        y = self.canvas.baseline(top, _END)
        self.canvas.line(self.frame.left, y, before, _END)
        self.canvas.line(self.frame.right, y, after, _END, Align.RIGHT)

    def _draw_legend(self, top: float, flow: Flow | Moves) -> float:
        """Draw a swatch and a count for each kind of ribbon, from where the picture begins."""
        x, y = self.frame.left, self.canvas.baseline(top, _BODY)
        for kind, text in flow_counts(flow, self.locale):
            self._draw_swatch(Box(x, y - 0.5, _SWATCH, 8), kind)
            x += _SWATCH + 6
            with self.canvas.structure.item():
                x += self.canvas.line(x, y, text, _BODY) + _LEGEND_GAP
        return top - _BODY.leading

    def _draw_swatch(self, box: Box, kind: str) -> None:
        if not box.width:
            return
        with self.canvas.shapes() as pdf:
            pdf.setFillColor(Color(INK.red, INK.green, INK.blue, alpha=OPACITY[kind]))
            pdf.rect(box.x, box.y, box.width, box.height, stroke=0, fill=1)
            if kind == "changed":
                hatch_box(pdf, box, HATCH_OPACITY)
