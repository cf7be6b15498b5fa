"""Slips with one-time codes to cut apart: ten on a sheet, each with the question, its code and the way to the page where it is typed.

The QR code of an address is the same on all of them: a code in an address would stay in the history of a phone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.domain.debate import DebateText
from kiosk.domain.slips import printed
from kiosk.publishing import qr
from kiosk.publishing.pdf.canvas import PageCanvas, TextStyle
from kiosk.publishing.pdf.cut_lines import draw_cuts
from kiosk.publishing.pdf.document import DocumentInfo, PdfDocument, open_document
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.publishing.pdf.text_blocks import BLACK
from kiosk.publishing.text import classroom, labels
from kiosk.services.progress import Progress
from kiosk.services.result_text import ENGLISH, Locale

_GRID: Final = (2, 5)
_ON_A_PAGE: Final = _GRID[0] * _GRID[1]
_PADDING: Final = 18.0
_GAP: Final = 8.0
_QR: Final = 84.0
_QUESTION_SIZES: Final = (12.0, 11.0, 10.0, 9.0, 8.0)
_CODE: Final = TextStyle(Font.BOLD, 20, 27, BLACK)
_NOTE: Final = TextStyle(Font.SANS, 8, 10, BLACK)
_ADDRESS: Final = TextStyle(Font.BOLD, 9, 11.5, BLACK)


@dataclass(frozen=True, slots=True)
class SlipSheet:
    """What is on the slips. `url` is where they are typed, '' if that is not known yet; `day` that of the session."""

    text: DebateText
    codes: Sequence[str]
    url: str = ""
    day: date | None = None


def build(sheet: SlipSheet, fonts: FontSet, locale: Locale = ENGLISH, paper: Paper = Paper.A4) -> bytes:
    """Return the slips as a PDF, in the order of the codes. The same slips give the same bytes."""
    info = DocumentInfo(sheet.text.question, classroom.vote_slips(locale), day=sheet.day)
    with open_document(info, fonts, locale, paper, Progress()) as (document, out):
        document.numbered = False
        slips = _Slips(document, sheet, qr.matrix_if_possible(sheet.url) if sheet.url else [])
        for start in range(0, len(sheet.codes), _ON_A_PAGE):
            slips.draw_page(sheet.codes[start : start + _ON_A_PAGE])
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Slips:
    document: PdfDocument
    sheet: SlipSheet
    matrix: list[list[bool]]

    def draw_page(self, codes: Sequence[str]) -> None:
        columns, rows = _GRID
        canvas = self.document.canvas
        width, height = self._cell
        for number, code in enumerate(codes):
            row, column = divmod(number, columns)
            canvas.pdf.saveState()
            canvas.pdf.translate(column * width * (-1 if canvas.mirrored else 1), -row * height)
            self._draw_slip(canvas, code)
            canvas.pdf.restoreState()
        draw_cuts(self.document, (columns, rows))
        self.document.finish_page()

    def _draw_slip(self, canvas: PageCanvas, code: str) -> None:
        """Draw a slip in the corner where reading starts. What all of them say is read aloud once."""
        width, height = self._cell
        paper = self.document.paper.size[1]
        left, top, inner = _PADDING, paper - _PADDING, width - 2 * _PADDING
        if self.matrix:
            inner -= _QR + _GAP
            with canvas.structure.once("code"):
                canvas.qr_code(left + inner + _GAP, top - _QR, _QR, self.matrix, labels.qr_name(self.sheet.url, self._locale))
        if (question := self._question(canvas, inner)) is not None:
            with canvas.structure.once("question"):
                top = canvas.in_language(self.sheet.text.language).headline(left, top, self.sheet.text.question, question, inner) - _GAP / 2
        top = canvas.block(left, top, [printed(code)], _CODE, inner)
        with canvas.structure.once("note"):
            top = canvas.paragraph(left, top, classroom.one_vote(self._locale), _NOTE, inner) - _GAP / 2
            self._draw_address(canvas, (left, max(top, paper - height + _PADDING)), width - 2 * _PADDING)

    def _draw_address(self, canvas: PageCanvas, at: tuple[float, float], width: float) -> None:
        if not self.sheet.url:
            return
        left, top = at
        shown = self.sheet.url.removeprefix("http://").removeprefix("https://").removesuffix("/")
        top = canvas.block(left, top, [classroom.open_on_a_phone(self._locale)], _NOTE, width)
        lines = canvas.wrap(shown, _ADDRESS, width)
        canvas.link(left, top, lines, _ADDRESS, self.sheet.url, name=shown, width=width)

    def _question(self, canvas: PageCanvas, width: float) -> TextStyle | None:
        """Return the largest type in which the question leaves room for the rest, None if none does: the code matters more."""
        height = self._cell[1] - 2 * _PADDING - _CODE.leading - _GAP
        height -= len(canvas.wrap(classroom.one_vote(self._locale), _NOTE, width)) * _NOTE.leading
        if self.sheet.url:
            height -= _NOTE.leading + len(canvas.wrap(self.sheet.url, _ADDRESS, width)) * _ADDRESS.leading
        styles = (TextStyle(Font.DISPLAY, size, size * 1.15, BLACK, "H1") for size in _QUESTION_SIZES)
        fitting = (style for style in styles if len(canvas.wrap(self.sheet.text.question, style, width)) * style.leading <= height)
        return next(fitting, None)

    @property
    def _cell(self) -> tuple[float, float]:
        width, height = self.document.paper.size
        return width / _GRID[0], height / _GRID[1]

    @property
    def _locale(self) -> Locale:
        return self.document.locale
