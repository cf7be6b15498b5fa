"""The document that pages are drawn into: what every page has beside its content, and how far along it is."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from kiosk.publishing.pdf.canvas import INK, MUTED, Align, PageCanvas, TextStyle
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.paper import Frame, Paper
from kiosk.publishing.pdf.text_layout import TextLayout
from kiosk.publishing.text import labels
from kiosk.publishing.text.sentences import rehearsal_note
from kiosk.services.progress import Progress
from kiosk.services.result_text import Locale

FOOT: Final = 22.0
"""Room for the line with the page's number."""
NOTE: Final = TextStyle(Font.SANS, 9, 11.5, MUTED)
_NUMBER: Final = TextStyle(Font.SANS, 9, 12, MUTED)
_RUNNING: Final = TextStyle(Font.SEMIBOLD, 9, 12, MUTED)
_RUNNING_SPACE: Final = 26.0
_NOTES_GAP: Final = 8.0
_NOTES_SHARE: Final = 0.4
"""Notes may take this much of a page."""
_WATERMARK: Final = 720.0


def mirrored(locale: Locale) -> bool:
    """Whether pages in this language begin at their right edge."""
    return locale.rtl


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What a document says of itself: `title` also runs over every page but the first."""

    title: str
    subject: str
    rehearsal: bool = False


@dataclass(slots=True)
class PdfDocument:
    """One document being drawn. `pages` is how many there will be in all."""

    canvas: PageCanvas
    paper: Paper
    locale: Locale
    about: DocumentInfo
    progress: Progress
    numbered: bool = True
    pages: int = 1
    page: int = 1
    steps: int = 1
    done: int = 0

    @property
    def frame(self) -> Frame:
        """Where text may stand on any page; its foot is left out."""
        whole = self.paper.frame
        return Frame(whole.left, whole.bottom + FOOT, whole.width, whole.top)

    @property
    def inner(self) -> Frame:
        """The same below the line that runs over every page but the first."""
        whole = self.frame
        return Frame(whole.left, whole.bottom, whole.width, whole.top - _RUNNING_SPACE)

    def notes_to(self, lines: Sequence[str]) -> list[str]:
        """Footnotes to these lines, wrapped."""
        texts = self.canvas.type.notes.texts(lines).values()
        return [line for text in texts for line in self.canvas.wrap(text, NOTE, self.frame.width)]

    def notes_height(self, notes: Sequence[str]) -> float:
        """Height that these footnotes take of a page, where more of them than fit will go on at the foot of the next."""
        count = min(len(notes), self.max_note_lines)
        return count * NOTE.leading + _NOTES_GAP if count else 0

    def step(self, steps: int = 1) -> None:
        """Say that so much more is done. Raises CancelledError."""
        self.done += steps
        self.progress.step(self.done, self.steps)

    def draw_running_title(self) -> None:
        """What this page belongs to, over it."""
        frame = self.frame
        lines = self.canvas.wrap(self.about.title, _RUNNING, frame.width)
        text = lines[0] + ("…" if len(lines) > 1 else "")
        self.canvas.line(frame.left, frame.top - 8, text, _RUNNING)
        self.canvas.rule(frame.left, frame.top - 15, frame.width)

    def finish(self, notes: Sequence[str] = (), bottom: float | None = None) -> None:
        """End the page: footnotes on `bottom`, its number, a rehearsal's watermark."""
        self._footnotes(notes, self.frame.bottom if bottom is None else bottom)
        if self.numbered:
            self._number()
        if self.about.rehearsal:
            self._watermark()
        self.canvas.pdf.showPage()
        self.page += 1

    def _number(self) -> None:
        whole = self.paper.frame
        number = labels.page_of(self.page, self.pages, self.locale)
        self.canvas.line(whole.right, whole.bottom, number, _NUMBER, Align.RIGHT)

    @property
    def max_note_lines(self) -> int:
        """How many lines of footnotes a page holds."""
        return int(_NOTES_SHARE * (self.frame.top - self.frame.bottom) / NOTE.leading)

    def _footnotes(self, notes: Sequence[str], bottom: float) -> None:
        here = notes[: self.max_note_lines]
        if not here:
            return
        top = bottom + len(here) * NOTE.leading
        self.canvas.rule(self.frame.left, top + _NOTES_GAP / 2, self.frame.width / 4)
        self.canvas.block(self.frame.left, top, here, NOTE)

    def _watermark(self) -> None:
        """Across everything in see-through ink: ink on ink stays ink, so it lies behind the words and yet over every fill."""
        pdf, words = self.canvas.pdf, rehearsal_note(self.locale)
        (width, height), colour = self.paper.size, Color(INK.red, INK.green, INK.blue, alpha=0.16)
        size = 60 * _WATERMARK / self.canvas.width(words, TextStyle(Font.BOLD, 60, 60))
        flat = PageCanvas(pdf, self.canvas.type)
        pdf.saveState()
        pdf.translate(width / 2 + 14, height / 2 + 40)
        pdf.rotate(54)
        flat.line(0, -size / 3, words, TextStyle(Font.BOLD, size, size, colour), Align.CENTRE)
        pdf.restoreState()


@contextmanager
def open_document(
    about: DocumentInfo, fonts: FontSet, locale: Locale, paper: Paper, progress: Progress
) -> Iterator[tuple[PdfDocument, BytesIO]]:
    """A document to draw into, and its bytes once this is left."""
    out = BytesIO()
    pdf = Canvas(out, pagesize=paper.size, invariant=1, pageCompression=1, lang=locale.code)
    pdf.setTitle(about.title)
    pdf.setAuthor("Goodfaith")
    pdf.setCreator("Goodfaith")
    pdf.setSubject(about.subject)
    pdf.setViewerPreference("DisplayDocTitle", "true")
    if mirrored(locale):
        pdf.setViewerPreference("Direction", "R2L")
    canvas = PageCanvas(pdf, TextLayout(fonts), paper.size[0], mirrored(locale))
    yield PdfDocument(canvas, paper, locale, about, progress), out
    pdf.save()
