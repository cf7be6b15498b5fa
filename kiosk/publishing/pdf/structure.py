"""What is drawn on a PDF's pages, in reading order: the structure tree by which a screen reader reads them (PDF/UA-1).

Every mark on a page belongs to an element of the tree or is an artefact, such as a rule: decoration that is passed over.
"""

from collections.abc import Hashable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any, Final
from urllib.parse import quote

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFString

from kiosk.publishing.pdf.structure_tree import FIGURE, ROOT, Element, Marked, TreeRoot

ARTIFACT: Final = "Artifact"
_GROUPS: Final = {"Document", "Sect", "L", "LI", "Table", "TR"}
"""Elements with no words or pictures of their own, only with other elements."""
_PRINTED: Final = 4
"""The flag of an annotation that is printed, too."""


class Structure:
    """Marks what is drawn on a canvas and builds the tree. Elements are read in the order in which they were opened."""

    def __init__(self, pdf: Any, language: str) -> None:  # noqa: ANN401 - reportlab is not typed
        self._pdf = pdf
        self._language = language
        self._tree = Element("Document")
        self._open = [self._tree]
        self._kept: dict[Hashable, Element] = {}
        self._said: set[Hashable] = set()
        self._owners: list[Element | list[Element]] = []
        self._on_page: list[Element] = []
        self._marked = False
        self._artifacts = 0
        self._headings = 0
        self._outline_level = -1

    @contextmanager
    def element(self, tag: str, *, key: Hashable = None, **attributes: str) -> Iterator[Element]:
        """Open an element in the open one, or again the one with this `key`: it goes on on another page or in another column."""
        if self._artifacts or tag == ARTIFACT:
            with self.artifact():
                yield Element(tag)
            return
        self._end_marked()
        parent = self._open[-1]
        element = self._kept.get(key)
        if element is None:
            element = Element(tag, parent, **attributes)  # type: ignore[arg-type] # all of them are texts
            parent.kids.append(element)
            if key is not None:
                self._kept[key] = element
        self._open.append(element)
        yield element
        self._end_marked()
        self._open.pop()

    @contextmanager
    def item(self, key: Hashable = None) -> Iterator[None]:
        """Open the text of a list's next item."""
        item = (key, "LI") if key is not None else None
        with self._last("L"), self.element("LI", key=item), self.element("LBody", key=key):
            yield

    @contextmanager
    def row(self) -> Iterator[None]:
        """Open a table's next row, for cells."""
        with self._last("Table"), self.element("TR"):
            yield

    @contextmanager
    def _last(self, tag: str) -> Iterator[None]:
        """Open the list or table that was opened last again, if nothing else came after it, or a new one."""
        self._end_marked()
        last = self._open[-1].last_kid
        if last is None or last.tag != tag:
            with self.element(tag) as last:
                pass
        self._open.append(last)
        yield
        self._open.pop()

    def is_item(self, key: Hashable) -> bool:
        return (key, "LI") in self._kept

    def once(self, key: Hashable) -> AbstractContextManager[None]:
        """Pass over what is drawn again with the same key, as a heading is on each page."""
        if key in self._said:
            return self.artifact()
        self._said.add(key)
        return nullcontext()

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Mark what is drawn as decoration, which a screen reader skips."""
        self._end_marked()
        if not self._artifacts:
            self._pdf.addLiteral("/Artifact BMC")
        self._artifacts += 1
        yield
        self._artifacts -= 1
        if not self._artifacts:
            self._pdf.addLiteral("EMC")

    @contextmanager
    def text(self, tag: str, language: str, actual: str) -> Iterator[None]:
        """Mark text as a part of the open element, or as a new one with this tag if the open one only groups others.

        `actual` is the text where glyphs and their order do not say it, else empty.
        """
        attributes = {"language": language if language != self._language else "", "actual": actual}
        outer = self._open[-1].tag
        if self._artifacts or tag == ARTIFACT:
            with self.artifact():
                yield
        elif outer in _GROUPS or (outer != FIGURE and any(attributes.values())):
            with self.element(tag if outer in _GROUPS else "Span", **attributes):
                self._begin_marked()
                yield
        else:
            self._begin_marked()
            yield

    @contextmanager
    def shape(self) -> Iterator[None]:
        """Mark a drawing as a part of the open figure, or pass over it."""
        if self._open[-1].tag == FIGURE and not self._artifacts:
            self._begin_marked()
            yield
        else:
            with self.artifact():
                yield

    def add_link(self, element: Element, url: str, box: tuple[float, float, float, float], contents: str) -> None:
        """Make a box on the page a link that belongs to this element."""
        if self._artifacts:
            return
        address = quote(url, safe="%/:=&?~#+!$,;'@()*[]")
        self._owners.append(element)
        self._pdf.linkURL(address, box, StructParent=len(self._owners) - 1, Contents=PDFString(contents), F=_PRINTED)
        element.kids.append(self._pdf._annotationrefs[-1])  # noqa: SLF001 - reportlab has no other way to it

    def add_bookmark(self, tag: str, title: str, top: float) -> None:
        """Add a heading to the outline that viewers show beside the pages."""
        if self._artifacts or tag[:1] != "H":
            return
        self._headings += 1
        self._outline_level = min(int(tag[1:]) - 1, self._outline_level + 1)
        self._pdf.bookmarkHorizontalAbsolute(f"H{self._headings}", top)
        self._pdf.addOutlineEntry(title, f"H{self._headings}", self._outline_level)

    def end_page(self) -> int:
        """Return the page's key in the tree."""
        self._end_marked()
        self._owners.append(self._on_page)
        self._on_page = []
        return len(self._owners) - 1

    def finish(self, document: PDFDocument) -> PDFObject:
        """Register all elements and return the root."""
        root = TreeRoot(self._tree, self._owners)
        document.Reference(root, ROOT)
        waiting = [self._tree]
        while waiting:
            element = waiting.pop()
            name = f"Element{len(document.numberToId)}"
            document.Reference(element, name)
            element.number = document.idToObjectNumberAndVersion[name][0]
            waiting += [kid for kid in reversed(element.kids) if isinstance(kid, Element)]
        return root

    def _begin_marked(self) -> None:
        if self._marked:
            return
        owner = self._open[-1]
        owner.page = owner.page or self._pdf.getPageNumber()
        number = len(self._on_page)
        owner.kids.append(Marked(self._pdf.getPageNumber(), number))
        self._on_page.append(owner)
        self._pdf.addLiteral(f"/{owner.tag} <</MCID {number}>> BDC")
        self._marked = True

    def _end_marked(self) -> None:
        if self._marked:
            self._pdf.addLiteral("EMC")
            self._marked = False
