"""Several sessions on paper: the question and the answer of all together, then a row for each and their sum."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.publishing import safe_file
from kiosk.publishing.charts import BarWords, bar
from kiosk.publishing.fonts import SYSTEM_FOLDERS, Face, Fonts
from kiosk.publishing.labels import voted_on
from kiosk.publishing.paper import Frame, Paper
from kiosk.publishing.pen import MUTED, Pen, Style
from kiosk.publishing.session_rows import SessionRows
from kiosk.publishing.several_sentences import days, intro, method, notes
from kiosk.publishing.sheets import About, Sheets, sheets
from kiosk.publishing.shift import Shift
from kiosk.services.progress import Progress
from kiosk.services.several import SummaryOfSeveral
from kiosk.services.wording import ENGLISH, Language, headline

_KICKER: Final = Style(Face.BOLD, 9, 12, MUTED)
_QUESTION: Final = Style(Face.DISPLAY, 24, 26)
_SENTENCE: Final = Style(Face.SERIF, 13.5, 18, MUTED)
_BODY: Final = Style(Face.SANS, 10, 13, MUTED)
_SMALLEST_TABLE: Final = 110.0
_PICTURE: Final = 150.0


def write(several: SummaryOfSeveral, target: Path, *, fonts: Path, language: Language = ENGLISH, paper: Paper = Paper.A4) -> None:
    """Write the report to `target`, whole or not at all. Raises KnownError as `summary_pdf.write` does."""
    safe_file.write(target, build(several, Fonts(fonts, SYSTEM_FOLDERS), language, paper))


def build(several: SummaryOfSeveral, fonts: Fonts, language: Language = ENGLISH, paper: Paper = Paper.A4) -> bytes:
    """The report as a PDF."""
    about = About(f"{several.question} — {days(several, language)}", headline(several, language))
    with sheets(about, fonts, language, paper, Progress()) as (document, out):
        report = _Report(document, several)
        document.pages = len(report.pages())
        report.draw()
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Report:
    """The result of all, the table of rows, and on the last page how it was added up."""

    sheets: Sheets
    several: SummaryOfSeveral

    def pages(self) -> list[slice]:
        """Which rows stand on which page; the last one may have none and hold only the method."""
        first = self._head_bottom() - self.sheets.frame.bottom
        return self._rows.pages(max(first, _SMALLEST_TABLE), self.sheets.inner.top - self.sheets.inner.bottom, self._method_height)

    def draw(self) -> None:
        """Draw every page."""
        pages = self.pages()
        for number, rows in enumerate(pages):
            if number == 0:
                top = self._head()
            else:
                self.sheets.running_line()
                top = self.sheets.inner.top
            bottom = self._rows.draw(rows, top, last=number == len(pages) - 1)
            if number == len(pages) - 1:
                self._draw_method(bottom)
            self.sheets.finish(self.sheets.notes_for(self._rows.typed(rows)))

    @property
    def _pen(self) -> Pen:
        return self.sheets.pen

    @property
    def _language(self) -> Language:
        return self.sheets.language

    @property
    def _frame(self) -> Frame:
        return self.sheets.frame

    @property
    def _rows(self) -> SessionRows:
        return SessionRows(self._pen, self.several, self._language, self._frame)

    @property
    def _shift(self) -> Shift:
        return Shift(self._pen, self.several, self._language, self._frame, notes(self.several, self._language))

    def _texts(self) -> list[tuple[str, Style, float]]:
        """What stands over the result, and the space under each."""
        return [
            (intro(self.several, self._language).upper(), _KICKER, 10),
            (self.several.question, _QUESTION, 5),
            (headline(self.several, self._language), _SENTENCE, 6),
            (voted_on(self.several.proposition, self._language), _BODY, 10),
        ]

    def _head_bottom(self) -> float:
        """Where the table may begin on the first page."""
        heights = (len(self._pen.wrap(text, style, self._frame.width)) * style.leading + space for text, style, space in self._texts())
        result = 0 if self.several.split is None else self._shift.height(min(_PICTURE, self._shift.most)) + 46 + 24 + 18
        return self._frame.top - sum(heights) - result

    def _head(self) -> float:
        top = self._frame.top
        for text, style, space in self._texts():
            lines = self._pen.wrap(text, style, self._frame.width)
            top = self._pen.block(self._frame.left, top, lines, style, self._frame.width) - space
        if self.several.split is not None:
            top = self._bar(self.several.split, top) - 18
            self._shift.draw(top, min(_PICTURE, self._shift.most))
        return self._head_bottom()

    def _bar(self, split: Split, top: float) -> float:
        words = {side: BarWords.of(side, split, self.several.labels[side], self._language) for side in Side}
        return bar(self._pen, top, (self._frame.left, self._frame.right), split, words)

    def _method_lines(self) -> list[str]:
        return [line for text in method(self.several, self._language) for line in self._pen.wrap(text, _BODY, self._frame.width)]

    @property
    def _method_height(self) -> float:
        return len(self._method_lines()) * _BODY.leading + 12

    def _draw_method(self, top: float) -> None:
        top -= 12
        for text in method(self.several, self._language):
            lines = self._pen.wrap(text, _BODY, self._frame.width)
            top = self._pen.block(self._frame.left, top, lines, _BODY, self._frame.width)
