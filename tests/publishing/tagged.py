"""Reads a tagged PDF as a screen reader does, from the top of its structure to the bottom, with programs that did not write it."""

import ctypes
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, Final

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

Words = Mapping[tuple[int, int], str]
"""What each marked part of each page says, by the page's index and the part's number."""
_NONE: Final = -1


@dataclass(frozen=True, slots=True)
class Element:
    """An element of the structure. `text` is what is drawn in it, or what it says instead of that."""

    tag: str
    text: str = ""
    alt: str = ""
    language: str = ""
    scope: str = ""
    kids: "list[Element]" = field(default_factory=list)

    @property
    def spoken(self) -> str:
        """Return what a screen reader says: the description of a picture, else the words."""
        return self.alt or " ".join(self.text.split()) or " ".join(filter(None, (kid.spoken for kid in self.kids)))

    def walk(self) -> "Iterator[Element]":
        yield self
        for kid in self.kids:
            yield from kid.walk()


def read(pdf: bytes) -> Element:
    """Return the structure of a whole document."""
    with pikepdf.open(BytesIO(pdf)) as document:
        pages = {page.obj.objgen: number for number, page in enumerate(document.pages)}
        (root,) = _kids(document.Root.StructTreeRoot)
        return _element(root, pages, marked_words(pdf), None)


def read_aloud(pdf: bytes) -> list[str]:
    """Return what is said of a document, a line for each element that says something."""
    return list(_lines(read(pdf)))


def marked_words(pdf: bytes) -> Words:
    """Return all text that is drawn, by its marks; what is drawn outside them is under -1."""
    document, words = pypdfium2.PdfDocument(pdf), defaultdict[tuple[int, int], str](str)
    try:
        for number, page in enumerate(document):
            text, line = page.get_textpage(), 0.0
            for index in range(pdfium.FPDFPage_CountObjects(page)):
                drawn = pdfium.FPDFPage_GetObject(page, index)
                if pdfium.FPDFPageObj_GetType(drawn) == pdfium.FPDF_PAGEOBJ_TEXT:
                    key, before = (number, pdfium.FPDFPageObj_GetMarkedContentID(drawn)), line
                    line = _height_of(drawn)
                    words[key] += " " * (line != before) + _text_of(drawn, text)
    finally:
        document.close()
    return words


def _text_of(drawn: Any, page: Any) -> str:  # noqa: ANN401 - pypdfium2 is not typed
    size = pdfium.FPDFTextObj_GetText(drawn, page, None, 0)
    buffer = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFTextObj_GetText(drawn, page, buffer, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")


def _height_of(drawn: Any) -> float:  # noqa: ANN401 - as above
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(drawn, matrix)
    return float(matrix.f)


def _kids(element: Any) -> list[Any]:  # noqa: ANN401 - pikepdf's objects are
    kids = element.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _element(element: Any, pages: Mapping[Any, int], words: Words, page: int | None) -> Element:  # noqa: ANN401 - as above
    page = pages[element.Pg.objgen] if "/Pg" in element else page
    parts, kids = list[str](), list[Element]()
    for kid in _kids(element):
        if not isinstance(kid, pikepdf.Dictionary):
            parts.append(words.get((page if page is not None else _NONE, int(kid)), ""))
        elif kid.get("/Type") == "/MCR":
            parts.append(words.get((pages[kid.Pg.objgen], int(kid.MCID)), ""))
        elif kid.get("/Type") != "/OBJR":
            kids.append(_element(kid, pages, words, page))
    attributes = element.get("/A", {})
    text = str(element.get("/ActualText", "")) or "".join(parts)
    alt, language = (str(element.get(key, "")) for key in ("/Alt", "/Lang"))
    return Element(str(element.S)[1:], text, alt, language, str(attributes.get("/Scope", ""))[1:], kids)


def _lines(element: Element) -> Iterator[str]:
    said = element.alt or element.text.strip()
    spans = [kid.spoken for kid in element.kids if kid.tag in {"Span", "Link"}]
    if said or spans:
        yield f"{element.tag}: {' '.join(filter(None, [*spans, ' '.join(said.split())]))}"
    if not element.alt:
        for kid in element.kids:
            if kid.tag not in {"Span", "Link"}:
                yield from _lines(kid)
