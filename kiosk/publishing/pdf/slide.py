"""A summary as one slide for a projector or a post: the question, the result, the sentence, the QR code.

It is drawn as a PDF page of 640 × 360 points, or of 600 × 315 for a post; `ui.pdf_image` makes a PNG of it.
"""

from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import HexColor

from kiosk.publishing import qr
from kiosk.publishing.pdf.canvas import MUTED, WHITE, Align, PageCanvas, TextStyle, new_pdf
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.result_bar import draw_result_bar
from kiosk.publishing.text import combined, labels
from kiosk.publishing.text.sentences import kicker, rehearsal_note
from kiosk.services.combined_summary import Report, ReportResults, results_of
from kiosk.services.result_text import ENGLISH, Locale, headline
from kiosk.services.summary import Summary

SLIDE: Final = (640.0, 360.0)
POST: Final = (600.0, 315.0)
"""The shape in which networks and messengers show a picture: 1200 × 630 pixels."""
_MARGIN: Final = 34.0
_SURFACE: Final = HexColor("#FAF6EE")
_CODE: Final = 88.0
_GAP: Final = 18.0
_KICKER: Final = TextStyle(Font.BOLD, 11, 14, MUTED)
_QUESTIONS: Final = tuple(TextStyle(Font.DISPLAY, size, size * 1.08, tag="H1") for size in (40, 36, 33, 30, 27, 24, 20, 17, 14))
_SENTENCES: Final = tuple(TextStyle(Font.SERIF, size, size * 1.3) for size in (22, 20, 18, 16, 14, 12))
_ONLINE: Final = TextStyle(Font.BOLD, 11, 14)
_ADDRESS: Final = TextStyle(Font.SANS, 11, 14, MUTED)
_LOGO: Final = (140.0, 30.0)
"""The largest size of the event's logo."""
_WARNING: Final = TextStyle(Font.BOLD, 15, 20)


def build(summary: Report, fonts: FontSet, locale: Locale = ENGLISH, size: tuple[float, float] = SLIDE) -> bytes:
    """Return the slide as a PDF of one page of that size, SLIDE or POST. The same summary gives the same bytes."""
    results = results_of(summary)
    day = (summary.results.closed_on or summary.results.opened_on) if isinstance(summary, Summary) else summary.days[1]
    with new_pdf(size, results.debate.question, fonts, lang=locale.code, mirrored=locale.rtl, day=day) as (canvas, out):
        with canvas.shapes() as pdf:
            pdf.setFillColor(_SURFACE)
            pdf.rect(0, 0, *size, stroke=0, fill=1)
        _Slide(canvas, results, locale, size).draw(summary)
        canvas.pdf.showPage()
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Slide:
    """Question, bar and sentence share what the foot leaves in the largest type that fits."""

    canvas: PageCanvas
    results: ReportResults
    locale: Locale
    size: tuple[float, float]

    @property
    def _width(self) -> float:
        return self.size[0] - 2 * _MARGIN

    def draw(self, summary: Report) -> None:
        code = qr.matrix_if_possible(summary.online_url)
        floor, top, width, logo_height = _MARGIN + (_CODE if code else 0), self.size[1] - _MARGIN, self._width, 0.0
        if isinstance(summary, Summary):
            if summary.results.rehearsal:
                top = self.canvas.block(_MARGIN, top, [rehearsal_note(self.locale)], _WARNING, self._width) - 4
            if logo := summary.event.logo:
                alt = summary.event.name or summary.results.session_name
                logo_width, logo_height = self.canvas.picture(self.size[0] - _MARGIN, top, logo, _LOGO, Align.RIGHT, alt=alt)
                width -= logo_width + _GAP
        parts = kicker(summary, self.locale) if isinstance(summary, Summary) else combined.kicker(summary, self.locale)
        lines = self.canvas.wrap("   ·   ".join(parts), _KICKER, width)[:2]
        top = min(self.canvas.block(_MARGIN, top, lines, _KICKER, rtl=self.locale.rtl), top - logo_height) - 8
        question, sentence = self._styles(top - floor)
        top = self.canvas.headline(_MARGIN, top, self.results.debate.question, question, self._width) - _GAP * 0.8
        if self.results.split is not None:
            top = draw_result_bar(self.canvas, top, (_MARGIN, self.size[0] - _MARGIN), self.results, self.locale) - _GAP * 0.8
        self.canvas.headline(_MARGIN, top, headline(self.results, self.locale), sentence, self._width)
        if code:
            self._draw_address(summary.online_url, code)

    def _styles(self, height: float) -> tuple[TextStyle, TextStyle]:
        """Return the largest type for question and sentence that leaves room for the bar."""
        height -= 2 * _GAP + (70 if self.results.split is not None else 0)
        pairs = [(question, sentence) for question in _QUESTIONS for sentence in _SENTENCES if sentence.size <= question.size * 0.62]
        pairs.sort(key=lambda pair: -(pair[0].size + 2 * pair[1].size))
        return next((pair for pair in pairs if self._text_height(*pair) <= height), (_QUESTIONS[-1], _SENTENCES[-1]))

    def _text_height(self, question: TextStyle, sentence: TextStyle) -> float:
        question_lines = self.canvas.wrap(self.results.debate.question, question, self._width)
        sentence_lines = self.canvas.wrap(headline(self.results, self.locale), sentence, self._width)
        return len(question_lines) * question.leading + len(sentence_lines) * sentence.leading

    def _draw_address(self, url: str, code: list[list[bool]]) -> None:
        """Draw the QR code with its address at the foot."""
        x, width = self.size[0] - _MARGIN - _CODE, self._width - _CODE - _GAP
        with self.canvas.shapes() as pdf:
            pdf.setFillColor(WHITE)
            pdf.roundRect(x, _MARGIN, _CODE, _CODE, 6, stroke=0, fill=1)
        self.canvas.qr_code(x, _MARGIN, _CODE, code, labels.qr_name(url, self.locale))
        lines = self.canvas.wrap(url, _ADDRESS, width)[:3]
        top = _MARGIN + _ONLINE.leading + len(lines) * _ADDRESS.leading
        top = self.canvas.block(_MARGIN, top, [labels.online_heading(self.locale)], _ONLINE)
        self.canvas.link(_MARGIN, top, lines, _ADDRESS, url, name=labels.online_heading(self.locale))
