"""Writes a text in Markdown as a .docx to go on with in a word processor."""

import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

from docx import Document
from docx.document import Document as DocxDocument
from docx.image.exceptions import UnrecognizedImageError
from docx.image.image import Image
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm
from docx.text.paragraph import Paragraph as DocxParagraph

from kiosk.domain.debate import BlockKind
from kiosk.packs.documents.model import Element, EmbeddedPicture, Paragraph

_STYLES: Final = {BlockKind.BULLET: "List Bullet", BlockKind.NUMBER: "List Number", BlockKind.QUOTE: "Quote", BlockKind.PARAGRAPH: "Normal"}
_PICTURE_WIDTH: Final = Cm(12)
_MAX_START: Final = 32_767
_RTL_LANGUAGES: Final = {"ar", "fa", "he", "ur"}


def build_docx(elements: Iterable[Element], language: str) -> bytes:
    """Return the document: the question as its title, and the same bytes for the same text."""
    document = Document()
    rtl = language.partition("-")[0] in _RTL_LANGUAGES
    numbers = _Numbers(document)
    for element in elements:
        if isinstance(element, Paragraph):
            numbers.apply(_add(document, element, rtl=rtl), element)
        elif isinstance(element, EmbeddedPicture):
            _add_picture(document, element)
    document.core_properties.author = ""
    document.core_properties.language = language
    document.core_properties.comments = ""
    content = BytesIO()
    document.save(content)
    return _without_times(content)


def can_hold(picture: bytes) -> bool:
    """Return whether a document may hold a picture of this format: JPEG, PNG and others, but not WebP."""
    try:
        Image.from_blob(picture)
    except UnrecognizedImageError:
        return False
    return True


def _add(document: DocxDocument, element: Paragraph, *, rtl: bool) -> DocxParagraph:
    style = _STYLES[element.kind] if element.level is None else "Title" if element.level <= 1 else f"Heading {element.level - 1}"
    paragraph = document.add_paragraph(style=style)
    for run in element.runs:
        added = paragraph.add_run(run.text)
        added.bold = run.bold or None
        added.italic = run.italic or None
        if rtl:
            _rtl_run(added._r)  # noqa: SLF001 - python-docx has no name for what it is to get
    if rtl:
        _turn(paragraph)
    return paragraph


def _add_picture(document: DocxDocument, picture: EmbeddedPicture) -> None:
    shape = document.add_picture(BytesIO(picture.content), width=_PICTURE_WIDTH)
    about: Any = shape._inline.docPr  # noqa: SLF001 - python-docx has no name for the alt text
    about.set("descr", picture.alt)


@dataclass(slots=True)
class _Numbers:
    """Numbers the items of lists. Without a list of its own, each would go on where the one before it ended."""

    document: DocxDocument
    last: int | None = None
    list: int = 0

    def apply(self, paragraph: DocxParagraph, element: Paragraph) -> None:
        if element.kind is not BlockKind.NUMBER:
            self.last = None
            return
        if self.last is None or element.number not in {None, self.last + 1}:
            self.last = 1 if element.number is None else min(element.number, _MAX_START)
            self.list = self._begin(self.last)
        else:
            self.last += 1
        properties: Any = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no name for lists
        numbers = properties.get_or_add_numPr()
        numbers.get_or_add_ilvl().val = 0
        numbers.get_or_add_numId().val = self.list

    def _begin(self, start: int) -> int:
        """Add a list in the look of the style, and return its number."""
        numbering: Any = self.document.part.numbering_part.element
        style: Any = self.document.styles["List Number"].element
        of_style = numbering.num_having_numId(style.pPr.numPr.numId.val)
        added = numbering.add_num(of_style.abstractNumId.val)
        added.add_lvlOverride(ilvl=0).add_startOverride(start)
        return int(added.numId)


def _turn(paragraph: DocxParagraph) -> None:
    properties: Any = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - the same
    properties.insert(0 if properties.find(qn("w:pStyle")) is None else 1, OxmlElement("w:bidi"))


def _rtl_run(run: Any) -> None:  # noqa: ANN401 - lxml's types and those of python-docx do not agree
    run.get_or_add_rPr().append(OxmlElement("w:rtl"))


def _without_times(content: BytesIO) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(content) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for member in source.infolist():
            if member.filename != "docProps/thumbnail.jpeg":
                archive.writestr(zipfile.ZipInfo(member.filename), _plain(member.filename, source.read(member)), zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _plain(name: str, content: bytes) -> bytes:
    """Take out what refers to the preview picture of python-docx's own template."""
    if name != "_rels/.rels":
        return content
    start = content.find(b"<Relationship ", 0)
    while start >= 0:
        end = content.index(b"/>", start) + 2
        if b"thumbnail" in content[start:end]:
            return content[:start] + content[end:]
        start = content.find(b"<Relationship ", end)
    return content
