"""Exit slips: four on a sheet, each with the answer before and after, lines for a reason, and no name.

A long question gets larger slips.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from kiosk.domain.debate import DebateText, Side
from kiosk.publishing.pdf.canvas import PageCanvas, TextStyle
from kiosk.publishing.pdf.cut_lines import draw_cuts
from kiosk.publishing.pdf.document import DocumentInfo, PdfDocument, open_document
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.paper import Frame, Paper
from kiosk.publishing.pdf.text_blocks import BLACK, PageBuilder, TextBlock
from kiosk.publishing.text import classroom, labels
from kiosk.services.progress import Progress
from kiosk.services.result_text import ENGLISH, Locale

_GRIDS: Final = ((2, 2), (1, 2), (1, 1))
"""Columns and rows of slips on a sheet, the smallest slips first."""
_SIZES: Final = (12.0, 11.0, 10.0, 9.0)
_PADDING: Final = 24.0
_MIN_LINES: Final = 2
_MAX_LINES: Final = 6
_GAP: Final = 8.0


def build(text: DebateText, fonts: FontSet, locale: Locale = ENGLISH, paper: Paper = Paper.A4) -> bytes:
    """Return one sheet as a PDF, or one slip on several pages if its text needs them. The same text gives the same bytes."""
    info = DocumentInfo(text.question, classroom.exit_slips(locale))
    with open_document(info, fonts, locale, paper, Progress()) as (document, out):
        document.numbered = False
        sheet = _ExitSlips(document, text)
        grid, size = sheet.choose_grid()
        sheet.draw(grid, size)
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Answers(TextBlock):
    """A box to tick for each answer, in columns of the given widths: both sides with their marks, 'not sure' between them."""

    answers: Sequence[tuple[Side | None, Sequence[str]]] = ()
    columns: Sequence[float] = ()

    def draw(self, canvas: PageCanvas, x: float, top: float) -> None:
        box, size = self.style.size * 1.1, canvas.cap_height(self.style)
        baseline = canvas.baseline(top, self.style)
        for (side, lines), left in zip(self.answers, accumulate(self.columns, initial=x), strict=False):
            with canvas.shapes() as pdf:
                pdf.setLineWidth(1)
                pdf.rect(left, baseline - (box - size) / 2, box, box, stroke=1, fill=0)
            if side is not None:
                canvas.mark(left + box + 4, baseline, side, size, BLACK)
            canvas.block(left + box + 4 + (size + 4 if side else 0), top, lines, self.style)


def _columns(wanted: Sequence[float], width: float) -> list[float]:
    """Return the widths of columns: the same for all if that is enough, else as wide as wanted, else the same, where texts are wrapped."""
    same = width / len(wanted)
    if max(wanted) <= same or sum(wanted) > width:
        return [same] * len(wanted)
    return [each + (width - sum(wanted)) / len(wanted) for each in wanted]


@dataclass(frozen=True, slots=True)
class _ExitSlips:
    document: PdfDocument
    text: DebateText

    def choose_grid(self) -> tuple[tuple[int, int], float]:
        """Return the grid with the smallest slips on which the text fits, and its largest type."""
        options = ((grid, size) for grid in _GRIDS for size in _SIZES)
        return next((option for option in options if len(self._slip(*option).pages) == 1), (_GRIDS[-1], _SIZES[-1]))

    def draw(self, grid: tuple[int, int], size: float) -> None:
        columns, rows = grid
        width, height = self._cell(grid)
        slip = self._slip(grid, size)
        for page in range(len(slip.pages)):
            canvas = self.document.canvas
            for row in range(rows):
                for column in range(columns):
                    canvas.pdf.saveState()
                    canvas.pdf.translate(column * width * (-1 if canvas.mirrored else 1), -row * height)
                    with canvas.structure.once(page):  # the other slips say the same
                        slip.draw(canvas, page)
                    canvas.pdf.restoreState()
            draw_cuts(self.document, grid)
            self.document.finish_page()

    def _cell(self, grid: tuple[int, int]) -> tuple[float, float]:
        width, height = self.document.paper.size
        return width / grid[0], height / grid[1]

    def _slip(self, grid: tuple[int, int], size: float) -> PageBuilder:
        """Lay out the first slip, which starts in the corner where reading starts."""
        width, height = self._cell(grid)
        top = self.document.paper.size[1]
        frame = Frame(_PADDING, top - height + _PADDING, width - 2 * _PADDING, top - _PADDING)
        pages = PageBuilder(frame, frame)
        pages.add(self._blocks(size, frame.width))
        plain, writing = self._plain(size), TextStyle(Font.SANS, size, 24, BLACK)
        foot = TextBlock(self._wrap(classroom.no_name(self._locale), plain, frame.width), plain, frame.width)
        lines = int((pages.room - foot.height - _GAP) // writing.leading)
        lines = max(_MIN_LINES, min(_MAX_LINES, lines))
        pages.add([TextBlock([""] * lines, writing, frame.width, solid=True, ruled=True)])
        pages.add([foot], space=_GAP)
        return pages

    def _blocks(self, size: float, width: float) -> list[TextBlock]:
        canvas, locale, plain = self.document.canvas, self._locale, self._plain(size)
        title = TextStyle(Font.DISPLAY, size * 1.4, size * 1.6, BLACK, "H1")
        bold = TextStyle(Font.BOLD, size, size * 1.3, BLACK)
        blocks = [
            TextBlock(canvas.balanced(self.text.question, title, width), title, width),
            TextBlock(self._wrap(self.text.proposition, plain, width), plain, width, size * 0.5),
        ]
        for words in (classroom.before(locale), classroom.after(locale)):
            blocks += [TextBlock(self._wrap(words, bold, width), bold, width, size, keep=True), self._answers(plain, width)]
        return [*blocks, TextBlock(self._wrap(classroom.why(locale), bold, width), bold, width, size)]

    def _answers(self, style: TextStyle, width: float) -> _Answers:
        names = {Side.FOR: self._label(Side.FOR), None: labels.not_sure(self._locale), Side.AGAINST: self._label(Side.AGAINST)}
        canvas = self.document.canvas
        beside = {side: style.size * 1.1 + 12 + (style.size if side else 0) for side in names}
        wanted = [canvas.width(name, style) + beside[side] for side, name in names.items()]
        columns = _columns(wanted, width)
        answers = [
            (side, self._wrap(name, style, column - beside[side])) for (side, name), column in zip(names.items(), columns, strict=True)
        ]
        lines = [""] * max(len(wrapped) for _, wrapped in answers)
        return _Answers(lines, style, width, 5, answers=answers, columns=columns, solid=True)

    def _label(self, side: Side) -> str:
        return self.text.cases[side].label

    def _wrap(self, text: str, style: TextStyle, width: float) -> list[str]:
        return self.document.canvas.wrap(text, style, width)

    @staticmethod
    def _plain(size: float) -> TextStyle:
        return TextStyle(Font.SANS, size, size * 1.3, BLACK)

    @property
    def _locale(self) -> Locale:
        return self.document.locale
