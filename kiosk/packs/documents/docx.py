"""Reads a .docx as Word, LibreOffice, Google Docs and Pages write it: the final text of tracked changes, without notes and comments."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

from docx import Document
from docx.document import Document as DocxDocument
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml.etree import _Element as Xml

from kiosk.domain.debate import BlockKind
from kiosk.packs.documents.archive import DAMAGED, open_parts
from kiosk.packs.documents.docx_styles import Styles
from kiosk.packs.documents.model import MAX_PARAGRAPHS, TOO_MANY, Element, EmbeddedPicture, LeftOut, Paragraph, Run
from kiosk.packs.safe_unpack import rejection
from kiosk.services.document_remarks import RemarkKind

MACROS: Final = "it holds macros: save it as a .docx, which holds none"
_SKIPPED: Final = frozenset(map(qn, ("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:sdtPr", "w:instrText", "w:delText")))
_LEFT_OUT: Final = {
    qn("w:footnoteReference"): RemarkKind.NOTE,
    qn("w:endnoteReference"): RemarkKind.NOTE,
    qn("w:commentReference"): RemarkKind.COMMENT,
    qn("w:txbxContent"): RemarkKind.TEXT_BOX,
    qn("w:object"): RemarkKind.OBJECT,
    "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath": RemarkKind.FORMULA,
    "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart": RemarkKind.OBJECT,
}
_SIGNS: Final = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "\u2011"}
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CONTENTS: Final = "Table of Contents"


def read_docx(name: str, content: bytes) -> list[Element]:
    """Return what is in a document. Raises KnownError if it cannot be read."""
    with open_parts(name, content) as parts:
        if any(part.lower().endswith("vbaproject.bin") for part in parts.names):
            raise rejection(name, MACROS)
        try:
            document = Document(BytesIO(content))
        except (OpcError, AttributeError, TypeError) as error:
            raise rejection(name, DAMAGED) from error
        return list(_Reader(name, document).read())


@dataclass(slots=True)
class _Reader:
    """Reads paragraphs. `runs` are those of a paragraph whose end was deleted: it goes on with the next."""

    name: str
    document: DocxDocument
    paragraphs: int = 0
    runs: list[Run] = field(default_factory=list)

    def read(self) -> Iterator[Element]:
        yield from self._blocks(self.document.element.body, Styles(self.document))

    def _blocks(self, parent: Xml, styles: Styles) -> Iterator[Element]:
        for element in parent:
            if element.tag == qn("w:p"):
                yield from self._paragraph(element, styles)
            elif element.tag == qn("w:tbl"):
                yield LeftOut(RemarkKind.TABLE)
            elif element.tag == qn("w:sdt"):
                gallery = element.find(f".//{qn('w:docPartGallery')}")
                content = element.find(qn("w:sdtContent"))
                if content is not None and (gallery is None or gallery.get(qn("w:val")) != _CONTENTS):
                    yield from self._blocks(content, styles)
            elif element.tag in {qn("w:ins"), qn("w:moveTo"), qn("w:customXml")}:
                yield from self._blocks(element, styles)

    def _paragraph(self, element: Xml, styles: Styles) -> Iterator[Element]:
        self.paragraphs += 1
        if self.paragraphs > MAX_PARAGRAPHS:
            raise rejection(self.name, TOO_MANY)
        style = styles.of_paragraph(element)
        if style.is_contents:
            return
        more: list[Element] = []
        self.runs += self._inline(element, style.bold, style.italic, styles, more)
        if element.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") is not None:
            yield from more
            return
        runs, self.runs = self.runs, []
        if any(run.text.strip() for run in runs):
            kind = style.kind if style.level is None else BlockKind.PARAGRAPH
            number = styles.starts.pop(style.list, None) if kind is BlockKind.NUMBER and not style.depth else None
            yield Paragraph(tuple(runs), style.level, kind, style.depth, number)
        yield from more

    def _inline(self, parent: Xml, bold: bool, italic: bool, styles: Styles, more: list[Element]) -> Iterator[Run]:  # noqa: FBT001
        """Yield the words below an element, and add what is no text to `more`."""
        for element in parent:
            if element.tag in _SKIPPED or element.tag == _FALLBACK:
                continue
            if kind := _LEFT_OUT.get(str(element.tag)):
                more.append(LeftOut(kind))
            elif element.tag == qn("w:r"):
                look = styles.of_run(element, bold, italic)
                if not look.hidden:
                    yield from self._inline(element, look.bold, look.italic, styles, more)
            elif element.tag == qn("w:t"):
                yield Run(element.text or "", bold, italic)
            elif element.tag in _SIGNS:
                is_break = element.get(qn("w:type")) in {"page", "column"}
                yield Run(" " if is_break else _SIGNS[str(element.tag)], bold, italic)
            elif element.tag in {qn("w:drawing"), qn("w:pict")}:
                yield from self._drawing(element, styles, more)
            else:
                if element.tag == qn("w:hyperlink") and element.get(qn("r:id")):
                    more.append(LeftOut(RemarkKind.LINK))
                yield from self._inline(element, bold, italic, styles, more)

    def _drawing(self, element: Xml, styles: Styles, more: list[Element]) -> Iterator[Run]:
        blip = next(element.iter(qn("a:blip")), None)
        if blip is None:
            yield from self._inline(element, bold=False, italic=False, styles=styles, more=more)
            return
        about = next(element.iter(qn("wp:docPr")), None)
        part = self.document.part.related_parts.get(blip.get(qn("r:embed"), ""))
        alt = " ".join(about.get("descr", "").split()) if about is not None else ""
        more.append(EmbeddedPicture(part.blob, alt) if part else LeftOut(RemarkKind.LINKED_PICTURE))
