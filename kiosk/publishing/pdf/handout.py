"""The hand-out for pupils: what both sides agree on and both cases in short on one page, then each case in full on a page of its own.

Both sides have the same type, pictures of the same size and the same number of lines to write on. What does not fit is set smaller,
then goes on on a further page.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kiosk.domain.debate import Case, DebateText, Discussion, PicturePart, Side
from kiosk.publishing.pdf.canvas import TextStyle
from kiosk.publishing.pdf.document import DocumentInfo, PdfDocument, open_document
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.paper import Frame, Paper
from kiosk.publishing.pdf.text_blocks import BLACK, PageBuilder, TextBlock
from kiosk.publishing.pdf.typesetter import Typesetter, draw_pages
from kiosk.publishing.text import classroom
from kiosk.services.pictures import NO_PICTURES, RenderedPictures
from kiosk.services.progress import Progress
from kiosk.services.result_text import ENGLISH, Locale

_SIZES: Final = (12.5, 12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5)
_FLOWING_SIZE: Final = 10.0
"""Of a text that needs more pages than one even in the smallest type."""
_MIN_LINES: Final = 3
_MAX_LINES: Final = 10
_WRITING: Final = TextStyle(Font.SANS, 12, 25, BLACK)
_GAP: Final = 14.0
_PICTURE_HEIGHT: Final = 90.0
_PICTURE_SPACE: Final = 6.0


def build(
    text: DebateText, fonts: FontSet, locale: Locale = ENGLISH, paper: Paper = Paper.A4, pictures: RenderedPictures = NO_PICTURES
) -> bytes:
    """Return the pages as a PDF. The same text and pictures give the same bytes."""
    info = DocumentInfo(text.question, classroom.handout(locale))
    with open_document(info, fonts, locale, paper, Progress()) as (document, out):
        draw_pages(document, _HandoutPages(document, text, pictures).lay_out())
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _HandoutPages:
    document: PdfDocument
    text: DebateText
    pictures: RenderedPictures

    def lay_out(self) -> list[PageBuilder]:
        """Return the page in short and the pages of each side, in the largest type in which each is one page."""
        short = self._largest(self._short, lambda pages: pages.room >= self._writing_height(_MIN_LINES))
        self._add_lines([short], _MIN_LINES)
        fitting = (cases for cases in map(self._cases, _SIZES) if all(len(pages.pages) == 1 for pages in cases))
        full = next(fitting, None) or self._cases(_FLOWING_SIZE)
        self._add_lines(full, 0)
        return [short, *full]

    def _largest(self, build_pages: Callable[[float], PageBuilder], fits: Callable[[PageBuilder], bool]) -> PageBuilder:
        built = (build_pages(size) for size in _SIZES)
        return next((pages for pages in built if len(pages.pages) == 1 and fits(pages)), None) or build_pages(_FLOWING_SIZE)

    def _short(self, size: float) -> PageBuilder:
        text, set_ = self.text, Typesetter(self.document.canvas, size)
        pages = self._page_builder(self.document.frame)
        width = pages.frame.width
        facts = [set_.heading(text.common_ground_heading, width), *set_.bullets(text.facts, width)]
        facts += self._picture(PicturePart.COMMON_GROUND, pages.column_width(2))
        motion = [set_.heading(text.proposition_heading, width), set_.statement(text.proposition, width)]
        pages.add([set_.headline(text.question, width), *motion, *facts])
        pages.add(*(self._points(set_, side, pages.column_width(2)) for side in Side), space=_GAP)
        pages.add(set_.discussion(text.discussion, width), space=_GAP)
        return pages

    def _points(self, set_: Typesetter, side: Side, width: float) -> list[TextBlock]:
        case = self.text.cases[side]
        picture = self._picture(PicturePart.from_side(side), width)
        return [*picture, set_.heading(case.heading, width, side), *set_.bullets(case.points, width)]

    def _picture(self, part: PicturePart, width: float) -> list[TextBlock]:
        """Return the picture as high as the others, unless it is too wide for that."""
        picture = self.pictures.get(part)
        if picture is None:
            return []
        height = min(_PICTURE_HEIGHT, width * picture.height / picture.width)
        style = TextStyle(Font.SANS, 1, height, BLACK)
        return [TextBlock([""], style, width, space=_PICTURE_SPACE, solid=True, picture=picture.content, alt=picture.alt)]

    def _cases(self, size: float) -> list[PageBuilder]:
        return [self._case(side, size) for side in Side]

    def _case(self, side: Side, size: float) -> PageBuilder:
        case, set_ = self.text.cases[side], Typesetter(self.document.canvas, size)
        pages = self._page_builder(self.document.inner_frame)
        pages.add([_side_headline(set_, case, side, pages.frame.width)])
        pages.add_balanced([set_.argument(block, pages.column_width(2)) for block in case.argument], space=_GAP)
        pages.add(set_.discussion(case.discussion, pages.frame.width), space=_GAP)
        return pages

    def _page_builder(self, first: Frame) -> PageBuilder:
        """Return empty pages that leave room for the footnotes of the whole debate."""
        notes = self.document.footnotes_height(self.document.footnotes_for(self._all_lines()))
        return PageBuilder(*(replace(frame, bottom=frame.bottom + notes) for frame in (first, self.document.inner_frame)))

    def _all_lines(self) -> list[str]:
        layout = self.document.canvas.text
        return [layout.replace_undrawable(text, Font.SANS) for text in _all_texts(self.text)]

    def _writing_height(self, lines: int) -> float:
        return _GAP + 2 * Typesetter(self.document.canvas, _SIZES[0]).heading("x", 100).height + lines * _WRITING.leading

    def _add_lines(self, parts: Sequence[PageBuilder], least: int) -> None:
        """Fill what is left of each page with lines to write on, as many on each; at least `least`, on a further page if need be."""
        free = min(pages.room for pages in parts)
        count = int((free - self._writing_height(0)) // _WRITING.leading)
        count = max(min(count, _MAX_LINES), least)
        if count < _MIN_LINES:
            return
        for pages in parts:
            heading = Typesetter(self.document.canvas, 11).heading(classroom.convinced_me(self.document.locale), pages.frame.width)
            pages.add([heading, TextBlock([""] * count, _WRITING, pages.frame.width, solid=True, ruled=True)], space=_GAP)


def _side_headline(set_: Typesetter, case: Case, side: Side, width: float) -> TextBlock:
    style = TextStyle(Font.DISPLAY, set_.size * 1.7, set_.size * 1.95, BLACK, "H2")
    indent = style.size * 1.1
    return TextBlock(set_.canvas.balanced(case.heading, style, width - indent), style, width, 0, indent, side=side)


def _all_texts(text: DebateText) -> Iterator[str]:
    yield from (text.question, text.common_ground_heading, *text.facts, text.proposition_heading, text.proposition)
    yield from _texts_of(text.discussion)
    for side in Side:
        case = text.cases[side]
        yield from (case.heading, *case.points, *(block.text for block in case.argument))
        yield from _texts_of(case.discussion)


def _texts_of(discussion: Discussion | None) -> Sequence[str]:
    return (discussion.heading, *discussion.questions) if discussion else ()
