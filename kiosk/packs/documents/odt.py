"""Reads an .odt as LibreOffice writes it: the final text of tracked changes, without notes and comments."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element as Xml

from kiosk.domain.debate import BlockKind
from kiosk.packs.documents.archive import DAMAGED, Parts, open_parts, parse_xml
from kiosk.packs.documents.model import LOCKED, MAX_PARAGRAPHS, TITLE, TOO_MANY, Element, EmbeddedPicture, LeftOut, Paragraph, Run
from kiosk.packs.safe_unpack import rejection
from kiosk.services.document_remarks import RemarkKind

_SPACES: Final = {
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
}
_MAX_ANCESTORS: Final = 12
_MAX_BLANKS: Final = 10


def _q(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


_LEFT_OUT: Final = {
    _q("text:note"): RemarkKind.NOTE,
    _q("office:annotation"): RemarkKind.COMMENT,
    _q("draw:text-box"): RemarkKind.TEXT_BOX,
    _q("draw:object"): RemarkKind.OBJECT,
    _q("table:table"): RemarkKind.TABLE,
}
_SKIPPED: Final = frozenset(map(_q, ("text:tracked-changes", "text:hidden-text", "office:forms", "text:table-of-content", "svg:desc")))
_SIGNS: Final = {_q("text:tab"): "\t", _q("text:line-break"): "\n"}


def read_odt(name: str, content: bytes) -> list[Element]:
    """Return what is in a document. Raises KnownError if it cannot be read."""
    with open_parts(name, content) as parts:
        if b"encryption-data" in parts.read("META-INF/manifest.xml"):
            raise rejection(name, LOCKED)
        root = parse_xml(parts.read("content.xml"))
        body = root.find(f"{_q('office:body')}/{_q('office:text')}")
        if body is None:
            raise rejection(name, DAMAGED)
        styles = parts.read("styles.xml")
        return list(_Reader(name, parts, _Styles.from_roots([root, *([parse_xml(styles)] if styles else [])])).read(body))


@dataclass(frozen=True, slots=True)
class _Styles:
    """The styles by name, automatic ones too, and the names of numbered lists."""

    by_name: dict[str, Xml]
    numbered: frozenset[str]

    @classmethod
    def from_roots(cls, roots: list[Xml]) -> "_Styles":
        by_name = {style.get(_q("style:name"), ""): style for root in reversed(roots) for style in root.iter(_q("style:style"))}
        lists = [style for root in roots for style in root.iter(_q("text:list-style")) if len(style)]
        return cls(by_name, frozenset(style.get(_q("style:name"), "") for style in lists if str(style[0].tag).endswith("-number")))

    def chain(self, name: str) -> list[Xml]:
        """Return a style and those it is based on; a loop of them ends."""
        chain: list[Xml] = []
        while (style := self.by_name.get(name)) is not None and len(chain) < _MAX_ANCESTORS:
            chain.append(style)
            name = style.get(_q("style:parent-style-name"), "")
        return chain

    def is_title(self, name: str) -> bool:
        return any(style.get(_q("style:name")) == "Title" for style in self.chain(name)) or name == "Title"

    def is_quote(self, name: str) -> bool:
        return any(style.get(_q("style:name")) == "Quotations" for style in self.chain(name)) or name == "Quotations"

    def look(self, name: str, *, bold: bool = False, italic: bool = False) -> tuple[bool, bool]:
        """Return whether text of this style is bold and italic, inside text that is so."""
        weight = self._property(name, "fo:font-weight")
        slant = self._property(name, "fo:font-style")
        return bold if weight is None else weight in {"bold", "700", "800", "900"}, italic if slant is None else slant != "normal"

    def outline(self, name: str) -> int | None:
        """Return the level of a heading that is a paragraph with a heading's style."""
        found = next((level for style in self.chain(name) if (level := style.get(_q("style:default-outline-level")))), "")
        return int(found) if found.isdecimal() else None

    def _property(self, name: str, attribute: str) -> str | None:
        for style in self.chain(name):
            properties = style.find(_q("style:text-properties"))
            if properties is not None and (value := properties.get(_q(attribute))):
                return value
        return None


@dataclass(slots=True)
class _Reader:
    name: str
    parts: Parts
    styles: _Styles
    paragraphs: int = 0

    def read(self, parent: Xml) -> Iterator[Element]:
        for element in parent:
            if element.tag in {_q("text:p"), _q("text:h")}:
                yield from self._paragraph(element, BlockKind.PARAGRAPH, 0)
            elif element.tag == _q("text:list"):
                yield from self._list(element, 0, element.get(_q("text:style-name"), ""))
            elif kind := _LEFT_OUT.get(str(element.tag)):
                yield LeftOut(kind)
            elif element.tag == _q("text:section"):
                yield from self.read(element)
            elif element.tag == _q("draw:frame"):
                yield from self._frame(element)

    def _list(self, element: Xml, depth: int, style: str) -> Iterator[Element]:
        kind = BlockKind.NUMBER if style in self.styles.numbered else BlockKind.BULLET
        for item in element:
            for part in item:
                if part.tag == _q("text:list"):
                    yield from self._list(part, depth + 1, part.get(_q("text:style-name"), style))
                elif part.tag in {_q("text:p"), _q("text:h")}:
                    yield from self._paragraph(part, kind, depth)

    def _paragraph(self, element: Xml, kind: BlockKind, depth: int) -> Iterator[Element]:
        self.paragraphs += 1
        if self.paragraphs > MAX_PARAGRAPHS:
            raise rejection(self.name, TOO_MANY)
        style = element.get(_q("text:style-name"), "")
        level: int | None = None
        if element.tag == _q("text:h"):
            written = element.get(_q("text:outline-level"), "1")
            level = int(written) if written.isdecimal() else 1
        elif kind is BlockKind.PARAGRAPH:
            level = self.styles.outline(style)
        if self.styles.is_title(style):
            level = TITLE
        if kind is BlockKind.PARAGRAPH and self.styles.is_quote(style):
            kind = BlockKind.QUOTE
        bold, italic = self.styles.look(style)
        more: list[Element] = []
        runs = tuple(self._inline(element, more, bold=bold, italic=italic and kind is not BlockKind.QUOTE))
        if any(run.text.strip() for run in runs):
            yield Paragraph(runs, level, BlockKind.PARAGRAPH if level is not None else kind, depth)
        yield from more

    def _inline(self, parent: Xml, more: list[Element], *, bold: bool, italic: bool) -> Iterator[Run]:
        """Yield the words below an element, and add what is no text to `more`."""
        yield Run(_words(parent.text), bold, italic)
        for element in parent:
            if element.tag == _q("draw:frame"):
                more.extend(self._frame(element))
            elif kind := _LEFT_OUT.get(str(element.tag)):
                more.append(LeftOut(kind))
            elif element.tag in _SIGNS:
                yield Run(_SIGNS[str(element.tag)], bold, italic)
            elif element.tag == _q("text:s"):
                written = element.get(_q("text:c"), "1")
                yield Run(" " * (min(int(written), _MAX_BLANKS) if written.isdecimal() else 1), bold, italic)
            elif element.tag not in _SKIPPED and isinstance(element.tag, str):
                if element.tag == _q("text:a"):
                    more.append(LeftOut(RemarkKind.LINK))
                own = element.get(_q("text:style-name"), "")
                inner = self.styles.look(own, bold=bold, italic=italic)
                yield from self._inline(element, more, bold=inner[0], italic=inner[1])
            yield Run(_words(element.tail), bold, italic)

    def _frame(self, element: Xml) -> Iterator[Element]:
        image = element.find(_q("draw:image"))
        if image is None:
            inner = next((kind for child in element if (kind := _LEFT_OUT.get(str(child.tag)))), RemarkKind.OBJECT)
            yield LeftOut(inner)
            return
        content = self.parts.read(image.get(_q("xlink:href"), ""))
        alt = " ".join((element.findtext(_q("svg:desc")) or element.findtext(_q("svg:title")) or "").split())
        yield EmbeddedPicture(content, alt) if content else LeftOut(RemarkKind.LINKED_PICTURE)


def _words(text: str | None) -> str:
    """Return text in which line feeds are those of the file only: OpenDocument has an element for others."""
    return (text or "").replace("\n", " ")
