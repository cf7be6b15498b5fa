"""One page that says what a session said, and stands alone when someone pins it to a wall."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow
from kiosk.domain.tally import Split
from kiosk.publishing import safe_file
from kiosk.publishing.charts import BarWords, Box, bar, hatch, state
from kiosk.publishing.flow_chart import HATCH, STRENGTH, FlowChart
from kiosk.publishing.fonts import SYSTEM_FOLDERS, Face, Fonts
from kiosk.publishing.footer import Footer
from kiosk.publishing.labels import voted_on
from kiosk.publishing.pen import INK, MUTED, Align, Pen, Style
from kiosk.publishing.reason_columns import Columns
from kiosk.publishing.runs import Typesetter
from kiosk.publishing.sentences import flow_counts, flow_note, flow_titles, kicker, rehearsal_note
from kiosk.services.summary import Summary
from kiosk.services.wording import ENGLISH, Language, headline

_WIDTH, _HEIGHT = A4
_MARGIN: Final = 48.0
_BOTTOM: Final = 30.0
_INNER: Final = _WIDTH - 2 * _MARGIN
_KICKER: Final = Style(Face.BOLD, 8.6, 12, MUTED)
_QUESTION_SIZES: Final = (27, 24, 21, 18, 15)
_QUESTION_LINES: Final = 3
_SENTENCE: Final = Style(Face.SERIF, 13.5, 18, MUTED)
_LONE_QUESTION: Final = 38
_LONE_SENTENCE: Final = Style(Face.SERIF, 17, 23, MUTED)
"""Without a result to show, the words are the page."""
_TITLE: Final = Style(Face.BOLD, 10.5, 13)
_BODY: Final = Style(Face.SANS, 10, 13, MUTED)
_FLOW_HEIGHTS: Final = (112.0, 172.0)
_FLOW_END: Final = 16.0
_WATERMARK: Final = 720.0


def write(summary: Summary, target: Path, *, fonts: Path, language: Language = ENGLISH) -> None:
    """Write the page to `target`, whole or not at all.

    `fonts` is the folder with our TTFs. The same summary gives the same bytes.

    Raises:
        KnownError: the file could not be written or a font is missing; an earlier file still stands.
    """
    safe_file.write(target, build(summary, Fonts(fonts, SYSTEM_FOLDERS), language))


def build(summary: Summary, fonts: Fonts, language: Language = ENGLISH) -> bytes:
    """The page as a PDF of exactly one page."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1, pageCompression=1, lang=language.code)
    canvas.setTitle(f"{summary.question} — {summary.session}")
    canvas.setAuthor("Goodfaith")
    canvas.setCreator("Goodfaith")
    canvas.setSubject(headline(summary, language))
    canvas.setViewerPreference("DisplayDocTitle", "true")
    _Page(Pen(canvas, Typesetter(fonts)), summary, language).draw()
    canvas.showPage()
    canvas.save()
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Page:
    """Top and foot take what they need; the flow and the reasons share what is left."""

    pen: Pen
    summary: Summary
    language: Language

    def draw(self) -> None:
        footer = Footer.of(self.pen, self.summary, self.language, _INNER)
        floor = _BOTTOM + footer.height + 16
        top = self._head(_HEIGHT - _MARGIN)
        if self.summary.split is not None:
            top = self._bar(top, self.summary.split)
        columns = Columns(self.pen, self.summary, self.language, _INNER)
        fitted = columns.fit(top - floor - self._flow_height(_FLOW_HEIGHTS[0]))
        spare = top - floor - max((column.height for column in fitted), default=0) - self._flow_height(0)
        top = self._flow(top, min(spare, _FLOW_HEIGHTS[1]))
        columns.draw(fitted, _MARGIN, top)
        footer.draw(self.pen, _MARGIN, _BOTTOM, _INNER)
        if self.summary.rehearsal:
            self._watermark()

    def _head(self, top: float) -> float:
        dot = "   ·   "
        line = dot.join(part.upper() for part in kicker(self.summary, self.language))
        top = self.pen.block(_MARGIN, top, self.pen.wrap(line, _KICKER, _INNER), _KICKER) - 10
        question = self._question_style()
        lines = self.pen.balanced(self.summary.question, question, _INNER)
        top = self.pen.block(_MARGIN, top, lines, question, _INNER) - 5
        text = headline(self.summary, self.language)
        if self.summary.rehearsal:
            text = f"{rehearsal_note(self.language)}. {text}"
        sentence = _SENTENCE if self.summary.split is not None else _LONE_SENTENCE
        top = self.pen.block(_MARGIN, top, self.pen.balanced(text, sentence, _INNER), sentence, _INNER) - 6
        return (
            self.pen.block(_MARGIN, top, self.pen.wrap(voted_on(self.summary.proposition, self.language), _BODY, _INNER), _BODY, _INNER)
            - 10
        )

    def _bar(self, top: float, split: Split) -> float:
        words = {side: BarWords.of(side, split, self.summary.labels[side], self.language) for side in Side}
        return bar(self.pen, top, (_MARGIN, _WIDTH - _MARGIN), split, words) - 18

    def _question_style(self) -> Style:
        sizes = _QUESTION_SIZES if self.summary.split is not None else (_LONE_QUESTION, *_QUESTION_SIZES)
        styles = [Style(Face.DISPLAY, size, size * 1.08) for size in sizes]
        return next((s for s in styles if len(self.pen.wrap(self.summary.question, s, _INNER)) <= _QUESTION_LINES), styles[-1])

    def _flow_height(self, picture: float) -> float:
        """Room for the flow with a picture of that height, its titles and notes."""
        notes = len(self._flow_notes()) * _BODY.leading
        if self._drawn_flow is None:
            return notes + (_FLOW_END if notes else 0)
        return _TITLE.leading + 7 + picture + 8 + _BODY.leading + notes + _FLOW_END

    @property
    def _drawn_flow(self) -> Flow | None:
        return self.summary.flow if self.summary.split is not None else None

    def _flow_notes(self) -> list[str]:
        note = flow_note(self.summary, self.language)
        return self.pen.wrap(note, _BODY, _INNER) if note else []

    def _flow(self, top: float, picture: float) -> float:
        """The flow with its titles and legend, or the line that says why there is none; returns its bottom."""
        bottom, flow = top - self._flow_height(picture), self._drawn_flow
        if flow is not None:
            top = self._flow_titles(top) - 7
            FlowChart(self.pen, Box(_MARGIN, top - picture, _INNER, picture), flow, self.summary.labels, self.language).draw()
            top = self._legend(top - picture - 8, flow)
        self.pen.block(_MARGIN, top, self._flow_notes(), _BODY)
        return bottom

    def _flow_titles(self, top: float) -> float:
        y = top - (_TITLE.leading + self.pen.capital(_TITLE)) / 2
        places = ((_MARGIN, Align.LEFT), (_WIDTH / 2, Align.CENTRE), (_WIDTH - _MARGIN, Align.RIGHT))
        for (x, align), title in zip(places, flow_titles(self.summary, self.language), strict=True):
            self.pen.line(x, y, title, _TITLE, align)
        return top - _TITLE.leading

    def _legend(self, top: float, flow: Flow) -> float:
        """A swatch and a count for each kind of ribbon, centred."""
        entries = flow_counts(flow, self.language)
        swatch, gap = 18.0, 22.0
        total = sum(swatch + 6 + self.pen.width(text, _BODY) for _, text in entries) + gap * (len(entries) - 1)
        x = (_WIDTH - total) / 2
        y = top - (_BODY.leading + self.pen.capital(_BODY)) / 2
        for kind, text in entries:
            self._swatch(Box(x, y - 0.5, swatch, 8), kind)
            x += swatch + 6
            x += self.pen.line(x, y, text, _BODY) + gap
        return top - _BODY.leading

    def _swatch(self, box: Box, kind: str) -> None:
        canvas = self.pen.canvas
        with state(canvas):
            canvas.setFillColor(Color(INK.red, INK.green, INK.blue, alpha=STRENGTH[kind]))
            canvas.rect(box.x, box.y, box.width, box.height, stroke=0, fill=1)
        if kind == "changed":
            path = canvas.beginPath()
            path.rect(box.x, box.y, box.width, box.height)
            hatch(canvas, path, box, HATCH)

    def _watermark(self) -> None:
        """Across everything in see-through ink: ink on ink stays ink, so it lies behind the words and yet over every fill."""
        canvas, words = self.pen.canvas, rehearsal_note(self.language)
        colour = Color(INK.red, INK.green, INK.blue, alpha=0.16)
        size = 60 * _WATERMARK / self.pen.width(words, Style(Face.BOLD, 60, 60))
        with state(canvas):
            canvas.translate(_WIDTH / 2 + 14, _HEIGHT / 2 + 40)
            canvas.rotate(54)
            self.pen.line(0, -size / 3, words, Style(Face.BOLD, size, size, colour), Align.CENTRE)
