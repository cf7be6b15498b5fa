"""The elements of a tagged PDF's structure tree, as reportlab writes them into the file."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFObjectReference, PDFString

FIGURE: Final = "Figure"
ROOT: Final = "StructTreeRoot"
"""The name by which reportlab knows the root."""
_CODE_PAGE: Final = "latin-1"


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked part of a page's content, by its number on the page."""

    page: int
    number: int


@dataclass(eq=False)
class Element(PDFObject):  # type: ignore[misc] # reportlab is not typed
    """One element. `page` is the first page it has content on, `actual` what it says where glyphs do not; a figure has edges."""

    tag: str
    parent: "Element | None" = None
    alt: str = ""
    scope: str = ""
    language: str = ""
    actual: str = ""
    kids: "list[Element | Marked | PDFObjectReference]" = field(default_factory=list)
    page: int = 0
    number: int = 0
    left: float = 0
    bottom: float = 0
    right: float = 0
    top: float = 0

    __RefOnly__ = 1

    @property
    def last_kid(self) -> "Element | None":
        last = self.kids[-1] if self.kids else None
        return last if isinstance(last, Element) else None

    def format(self, document: PDFDocument) -> bytes:
        """Return it as the PDF's bytes. Called by reportlab, once all elements are registered."""
        page = f"/Pg {_page_reference(document, self.page)}" if self.page else ""
        kids = " ".join([self._kid(kid, document) for kid in self.kids])
        parent = f"{self.parent.number if self.parent else document.idToObjectNumberAndVersion[ROOT][0]} 0 R"
        return f"<</S/{self.tag}/P {parent}{page}/K[{kids}]{self._attributes(document)}>>".encode(_CODE_PAGE)

    def _kid(self, kid: "Element | Marked | PDFObjectReference", document: PDFDocument) -> str:
        if isinstance(kid, Element):
            return f"{kid.number} 0 R"
        if isinstance(kid, Marked):
            if kid.page == self.page:
                return str(kid.number)
            return f"<</Type/MCR/Pg {_page_reference(document, kid.page)}/MCID {kid.number}>>"
        return f"<</Type/OBJR/Obj {kid.format(document).decode()}>>"

    def _attributes(self, document: PDFDocument) -> str:
        if self.tag == FIGURE:
            title = _string(self.alt, document)
            box = " ".join(f"{edge:.2f}" for edge in (self.left, self.bottom, self.right, self.top))
            return f"/T {title}/Alt {title}/A<</O/Layout/Placement/Block/BBox[{box}]>>"
        texts = (("Lang", self.language), ("ActualText", self.actual))
        scope = f"/A<</O/Table/Scope/{self.scope}>>" if self.scope else ""
        return scope + "".join([f"/{key} {_string(text, document)}" for key, text in texts if text])


@dataclass(eq=False)
class TreeRoot(PDFObject):  # type: ignore[misc] # reportlab is not typed
    """The structure tree with the way back from marked content and links to their elements."""

    document: Element
    owners: Sequence[Element | list[Element]]

    __RefOnly__ = 1

    def format(self, _: PDFDocument) -> bytes:
        numbers = " ".join(f"{key} {_references(owner)}" for key, owner in enumerate(self.owners))
        tree = f"/ParentTree<</Nums[{numbers}]>>/ParentTreeNextKey {len(self.owners)}"
        return f"<</Type/StructTreeRoot/K[{self.document.number} 0 R]{tree}>>".encode(_CODE_PAGE)


def _page_reference(document: PDFDocument, page: int) -> str:
    return f"{document.idToObjectNumberAndVersion[f'Page{page}'][0]} 0 R"


def _references(owner: Element | Sequence[Element]) -> str:
    return f"{owner.number} 0 R" if isinstance(owner, Element) else f"[{' '.join([f'{element.number} 0 R' for element in owner])}]"


def _string(text: str, document: PDFDocument) -> str:
    return str(PDFString(text).format(document), _CODE_PAGE)
