"""A summary as one slide for a projector or a post: the question, the result, the sentence, the code.

It is drawn as a page of PDF, 640 × 360 points; whoever has a rasteriser makes a picture of it (`ui.picture`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.debate import Side
from kiosk.publishing import qr
from kiosk.publishing.pdf.canvas import MUTED, WHITE, PageCanvas, TextStyle
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.result_bar import BarLabel, bar
from kiosk.publishing.pdf.text_layout import TextLayout
from kiosk.publishing.text import combined, labels
from kiosk.publishing.text.sentences import kicker, rehearsal_note
from kiosk.services.combined_summary import Report, ReportResults, results_of
from kiosk.services.result_text import ENGLISH, Locale, headline
from kiosk.services.summary import Summary

SIZE: Final = (640.0, 360.0)
_MARGIN: Final = 34.0
_INNER: Final = SIZE[0] - 2 * _MARGIN
_SURFACE: Final = HexColor("#FAF6EE")
_CODE: Final = 88.0
_AIR: Final = 18.0
_KICKER: Final = TextStyle(Font.BOLD, 11, 14, MUTED)
_QUESTIONS: Final = tuple(TextStyle(Font.DISPLAY, size, size * 1.08) for size in (40, 36, 33, 30, 27, 24, 20, 17, 14))
_SENTENCES: Final = tuple(TextStyle(Font.SERIF, size, size * 1.3) for size in (22, 20, 18, 16, 14, 12))
_ONLINE: Final = TextStyle(Font.BOLD, 11, 14)
_ADDRESS: Final = TextStyle(Font.SANS, 11, 14, MUTED)
_WARNING: Final = TextStyle(Font.BOLD, 15, 20)


def build(summary: Report, fonts: FontSet, locale: Locale = ENGLISH) -> bytes:
    """The slide as a PDF of one page; the same summary gives the same bytes."""
    out = BytesIO()
    pdf = Canvas(out, pagesize=SIZE, invariant=1, pageCompression=1, lang=locale.code)
    pdf.setTitle(results_of(summary).debate.question)
    pdf.setFillColor(_SURFACE)
    pdf.rect(0, 0, *SIZE, stroke=0, fill=1)
    _Slide(PageCanvas(pdf, TextLayout(fonts), SIZE[0], locale.rtl), summary, locale).draw()
    pdf.showPage()
    pdf.save()
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Slide:
    """The foot stands first; question, bar and sentence share the rest in the largest type that fits."""

    canvas: PageCanvas
    summary: Report
    locale: Locale

    def draw(self) -> None:
        floor = self._foot()
        top = SIZE[1] - _MARGIN
        if isinstance(self.summary, Summary) and self.summary.results.rehearsal:
            top = self.canvas.block(_MARGIN, top, [rehearsal_note(self.locale)], _WARNING, _INNER) - 4
        words = self.canvas.wrap("   ·   ".join(self._kicker()), _KICKER, _INNER)[:2]
        top = self.canvas.block(_MARGIN, top, words, _KICKER, _INNER) - 8
        question, sentence = self._styles(top - floor)
        top = self._set(top, self._results.debate.question, question) - _AIR * 0.8
        if self._results.split is not None:
            split, said = self._results.split, self._results.debate.labels
            bars = {side: BarLabel.of(side, split, said[side], self.locale) for side in Side}
            top = bar(self.canvas, top, (_MARGIN, SIZE[0] - _MARGIN), split, bars) - _AIR * 0.8
        self._set(top, headline(self._results, self.locale), sentence)

    @property
    def _results(self) -> ReportResults:
        return results_of(self.summary)

    def _kicker(self) -> Sequence[str]:
        if isinstance(self.summary, Summary):
            return kicker(self.summary, self.locale)
        return combined.kicker(self.summary, self.locale)

    def _styles(self, room: float) -> tuple[TextStyle, TextStyle]:
        """The largest type for question and sentence that leaves the bar its room."""
        room -= 2 * _AIR + (70 if self._results.split is not None else 0)
        pairs = [(question, sentence) for question in _QUESTIONS for sentence in _SENTENCES if sentence.size <= question.size * 0.62]
        pairs.sort(key=lambda pair: -(pair[0].size + 2 * pair[1].size))
        return next((pair for pair in pairs if self._height(*pair) <= room), (_QUESTIONS[-1], _SENTENCES[-1]))

    def _height(self, question: TextStyle, sentence: TextStyle) -> float:
        lines = self.canvas.wrap(self._results.debate.question, question, _INNER)
        said = self.canvas.wrap(headline(self._results, self.locale), sentence, _INNER)
        return len(lines) * question.leading + len(said) * sentence.leading

    def _set(self, top: float, text: str, style: TextStyle) -> float:
        return self.canvas.block(_MARGIN, top, self.canvas.balanced(text, style, _INNER), style, _INNER)

    def _foot(self) -> float:
        """The code with its address, where there is one; returns its top."""
        code = qr.matrix_if_possible(self.summary.online_url) if isinstance(self.summary, Summary) else []
        if not isinstance(self.summary, Summary) or not code:
            return _MARGIN
        x = SIZE[0] - _MARGIN - _CODE
        self.canvas.pdf.setFillColor(WHITE)
        self.canvas.pdf.roundRect(self.canvas.unmirrored_x(x, _CODE), _MARGIN, _CODE, _CODE, 6, stroke=0, fill=1)
        self.canvas.qr_code(x, _MARGIN, _CODE, code)
        width = _INNER - _CODE - _AIR
        lines = self.canvas.wrap(self.summary.online_url, _ADDRESS, width)[:3]
        top = _MARGIN + _ONLINE.leading + len(lines) * _ADDRESS.leading
        top = self.canvas.block(_MARGIN, top, [labels.online_heading(self.locale)], _ONLINE, width)
        self.canvas.block(_MARGIN, top, lines, _ADDRESS, width)
        return _MARGIN + _CODE
