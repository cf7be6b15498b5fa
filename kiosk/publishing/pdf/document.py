"""The document that pages are drawn into: what every page has beside its content, and the progress of the whole."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Final

from reportlab.lib.colors import Color

from kiosk.publishing.pdf.canvas import INK, MUTED, Align, PageCanvas, TextStyle, new_pdf
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.paper import Frame, Paper
from kiosk.publishing.pdf.structure import ARTIFACT
from kiosk.publishing.text import labels
from kiosk.publishing.text.sentences import rehearsal_note
from kiosk.services.progress import Progress
from kiosk.services.result_text import Locale

_FOOT_HEIGHT: Final = 22.0
"""Of the line with the page number."""
_NOTE: Final = TextStyle(Font.SANS, 9, 11.5, MUTED)
_NUMBER: Final = TextStyle(Font.SANS, 9, 12, MUTED, ARTIFACT)
_RUNNING_TITLE: Final = TextStyle(Font.SEMIBOLD, 9, 12, MUTED, ARTIFACT)
_RUNNING_TITLE_HEIGHT: Final = 26.0
_NOTES_GAP: Final = 8.0
_NOTES_SHARE: Final = 0.4
"""Footnotes may take this much of a page."""
_WATERMARK_WIDTH: Final = 720.0


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """A document's metadata. The `title` also runs above every page but the first. `day` is the last one that it is about."""

    title: str
    subject: str
    rehearsal: bool = False
    day: date | None = None


@dataclass(slots=True)
class PdfDocument:
    """One document being drawn. `pages` is how many there will be, `steps` how many steps of progress."""

    canvas: PageCanvas
    paper: Paper
    locale: Locale
    info: DocumentInfo
    progress: Progress
    numbered: bool = True
    pages: int = 1
    page: int = 1
    steps: int = 1
    done: int = 0

    @property
    def frame(self) -> Frame:
        """Return where text may stand on the first page, above the page number."""
        page = self.paper.frame
        return Frame(page.left, page.bottom + _FOOT_HEIGHT, page.width, page.top)

    @property
    def inner_frame(self) -> Frame:
        """Return where text may stand on other pages, below the running title."""
        page = self.frame
        return Frame(page.left, page.bottom, page.width, page.top - _RUNNING_TITLE_HEIGHT)

    @property
    def max_note_lines(self) -> int:
        return int(_NOTES_SHARE * (self.frame.top - self.frame.bottom) / _NOTE.leading)

    def footnotes_for(self, lines: Sequence[str]) -> list[str]:
        """Return the wrapped footnotes that these lines point to."""
        texts = self.canvas.text.notes.texts(lines).values()
        return [line for text in texts for line in self.canvas.wrap(text, _NOTE, self.frame.width)]

    def footnotes_height(self, notes: Sequence[str]) -> float:
        """Return what footnotes take of a page. Those that do not fit go on at the foot of the next page."""
        count = min(len(notes), self.max_note_lines)
        return count * _NOTE.leading + _NOTES_GAP if count else 0

    def step(self, steps: int = 1) -> None:
        """Report progress. Raises CancelledError."""
        self.done += steps
        self.progress.step(self.done, self.steps)

    def draw_running_title(self) -> None:
        frame = self.frame
        lines = self.canvas.wrap(self.info.title, _RUNNING_TITLE, frame.width)
        text = lines[0] + ("…" if len(lines) > 1 else "")
        self.canvas.line(frame.left, frame.top - 8, text, _RUNNING_TITLE)
        self.canvas.rule(frame.left, frame.top - 15, frame.width)

    def finish_page(self, notes: Sequence[str] = (), bottom: float | None = None) -> None:
        """End the page with footnotes standing on `bottom`, its number, and a rehearsal's watermark."""
        self._draw_footnotes(notes[: self.max_note_lines], self.frame.bottom if bottom is None else bottom)
        if self.numbered:
            page, number = self.paper.frame, labels.page_of(self.page, self.pages, self.locale)
            self.canvas.line(page.right, page.bottom, number, _NUMBER, Align.RIGHT)
        if self.info.rehearsal:
            self._draw_watermark()
        self.canvas.pdf.showPage()
        self.page += 1

    def _draw_footnotes(self, notes: Sequence[str], bottom: float) -> None:
        if notes:
            top = bottom + len(notes) * _NOTE.leading
            self.canvas.rule(self.frame.left, top + _NOTES_GAP / 2, self.frame.width / 4)
            self.canvas.block(self.frame.left, top, notes, _NOTE)

    def _draw_watermark(self) -> None:
        """Draw it over everything in transparent ink: ink on ink stays ink, so it seems to lie behind text but covers every fill."""
        pdf, text = self.canvas.pdf, rehearsal_note(self.locale)
        (width, height), colour = self.paper.size, Color(INK.red, INK.green, INK.blue, alpha=0.16)
        size = 60 * _WATERMARK_WIDTH / self.canvas.width(text, TextStyle(Font.BOLD, 60, 60))
        pdf.saveState()
        pdf.translate(width / 2 + 14, height / 2 + 40)
        pdf.rotate(54)
        PageCanvas(pdf, self.canvas.text).line(0, -size / 3, text, TextStyle(Font.BOLD, size, size, colour, ARTIFACT), Align.CENTRE)
        pdf.restoreState()


@dataclass(frozen=True, slots=True)
class DocumentPart:
    """Base of what draws pages of a document."""

    document: PdfDocument

    @property
    def canvas(self) -> PageCanvas:
        return self.document.canvas

    @property
    def locale(self) -> Locale:
        return self.document.locale

    @property
    def frame(self) -> Frame:
        return self.document.frame


@contextmanager
def open_document(
    info: DocumentInfo, fonts: FontSet, locale: Locale, paper: Paper, progress: Progress
) -> Iterator[tuple[PdfDocument, BytesIO]]:
    """Yield a document to draw into, and its bytes once the block ends."""
    with new_pdf(paper.size, info.title, fonts, lang=locale.code, mirrored=locale.rtl, day=info.day) as (canvas, out):
        canvas.pdf.setSubject(info.subject)
        if locale.rtl:
            canvas.pdf.setViewerPreference("Direction", "R2L")
        yield PdfDocument(canvas, paper, locale, info, progress), out
