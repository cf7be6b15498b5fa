"""Sets the texts of a debate in blocks of one type size, and draws laid-out pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.debate import Block, BlockKind, Discussion, Side
from kiosk.publishing.pdf.canvas import PageCanvas, TextStyle
from kiosk.publishing.pdf.document import PdfDocument
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.pdf.text_blocks import BLACK, BULLET, PageBuilder, TextBlock


@dataclass(frozen=True, slots=True)
class Typesetter:
    """Makes blocks of text in one size."""

    canvas: PageCanvas
    size: float

    @property
    def plain(self) -> TextStyle:
        return TextStyle(Font.SANS, self.size, self.size * 1.27, BLACK)

    def headline(self, text: str, width: float, factor: float = 2.0) -> TextBlock:
        style = TextStyle(Font.DISPLAY, self.size * factor, self.size * factor * 1.12, BLACK, "H1")
        return TextBlock(self.canvas.balanced(text, style, width), style, width)

    def heading(self, text: str, width: float, side: Side | None = None) -> TextBlock:
        style = TextStyle(Font.BOLD, self.size * 1.12, self.size * 1.45, BLACK, "H2")
        indent = self.size * 1.4 if side else 0
        lines = self.canvas.wrap(text, style, width - indent)
        return TextBlock(lines, style, width, self.size, indent, side=side, keep=True)

    def paragraph(self, text: str, width: float, marker: str = "", *, indented: bool = False) -> TextBlock:
        indent = self.size * (1.6 if len(marker) > 1 else 1.1) if marker or indented else 0
        space = self.size * (0.28 if marker else 0.55)
        return TextBlock(self.canvas.wrap(text, self.plain, width - indent), self.plain, width, space, indent, marker)

    def statement(self, text: str, width: float) -> TextBlock:
        """Return what people vote on, a little larger than other text."""
        style = TextStyle(Font.SEMIBOLD, self.size * 1.12, self.size * 1.45, BLACK)
        return TextBlock(self.canvas.wrap(text, style, width), style, width, self.size * 0.2)

    def bullets(self, texts: Sequence[str], width: float) -> list[TextBlock]:
        return [self.paragraph(text, width, BULLET) for text in texts]

    def argument(self, block: Block, width: float) -> TextBlock:
        number = f"{block.number}." if block.number is not None else ""
        marker = {BlockKind.BULLET: BULLET, BlockKind.NUMBER: number}.get(block.kind, "")
        return self.paragraph(block.text, width, marker, indented=block.kind is BlockKind.QUOTE)

    def discussion(self, discussion: Discussion | None, width: float) -> list[TextBlock]:
        return [self.heading(discussion.heading, width), *self.bullets(discussion.questions, width)] if discussion else []


def draw_pages(document: PdfDocument, parts: Sequence[PageBuilder]) -> None:
    """Draw all parts of a document, with a running title from the second page on and the footnotes of each page."""
    document.pages = sum(len(part.pages) for part in parts)
    for part in parts:
        for page in range(len(part.pages)):
            if document.page > 1:
                document.draw_running_title()
            part.draw(document.canvas, page)
            document.finish_page(document.footnotes_for(part.lines(page)))
