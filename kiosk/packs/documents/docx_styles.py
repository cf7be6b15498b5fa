"""Says what a paragraph of a .docx is: a heading, an item of a list, or text, and in which type. Styles inherit from others."""

import re
from dataclasses import dataclass, field
from typing import Final

from docx.document import Document as DocxDocument
from docx.oxml.ns import qn
from lxml.etree import _Element as Xml

from kiosk.domain.debate import BlockKind
from kiosk.packs.documents.model import TITLE

_HEADING: Final = re.compile(r"(?:heading|überschrift|titre|título|encabezado|عنوان)\s*([1-9])?", re.IGNORECASE)
_TITLES: Final = frozenset({"title", "titel", "titre", "título", "العنوان"})
_SUBTITLES: Final = frozenset({"subtitle", "untertitel", "sous-titre", "subtítulo", "العنوان الفرعي"})
"""LibreOffice bases them on its style for headings."""
_CONTENTS: Final = re.compile(r"(?:toc|contents)\b", re.IGNORECASE)
_QUOTES: Final = frozenset({"quote", "intense quote", "quotations", "block text"})
_OFF: Final = frozenset({"0", "false", "off", "none"})
_MAX_ANCESTORS: Final = 12
_MAX_DIGITS: Final = 5
"""Of a list's first number; Word has none above 32,767."""
_BODY_LEVEL: Final = 9
"""The outline level of Word that is none."""


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """`level` is that of a heading, None for text."""

    level: int | None
    kind: BlockKind
    depth: int
    list: str
    """The id of its list, '' for none."""
    bold: bool
    italic: bool
    is_contents: bool


@dataclass(frozen=True, slots=True)
class RunStyle:
    """The look of some words, with what they inherit."""

    bold: bool
    italic: bool
    hidden: bool


@dataclass(slots=True)
class Styles:
    """The styles and lists of a document."""

    document: DocxDocument
    _by_id: dict[str, Xml] = field(default_factory=dict)
    _bullets: dict[tuple[str, int], bool] = field(default_factory=dict)
    starts: dict[str, int] = field(default_factory=dict)
    """The number with which a list begins, by its id, where it says so itself."""
    _default: Xml | None = None

    def __post_init__(self) -> None:
        for style in self.document.styles.element.iter(qn("w:style")):
            self._by_id[style.get(qn("w:styleId"), "")] = style
            if style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) == "1":
                self._default = style
        self._read_lists()

    def of_paragraph(self, paragraph: Xml) -> ParagraphStyle:
        chain = self._chain(_value(paragraph, "w:pPr/w:pStyle")) or self._chain_of(self._default)
        names = [_value(style, "w:name") or "" for style in chain]
        level = _heading_level(names)
        own = _value(paragraph, "w:pPr/w:outlineLvl")
        inherited = next((value for style in chain if (value := _value(style, "w:pPr/w:outlineLvl"))), None)
        outline = own or inherited
        if level is None and outline is not None and outline.isdecimal() and int(outline) < _BODY_LEVEL:
            level = int(outline) + 1
        kind, depth, list_ = self._list_of([paragraph, *chain])
        if kind is BlockKind.PARAGRAPH and any(name.casefold() in _QUOTES for name in names):
            kind = BlockKind.QUOTE
        is_quote = kind is BlockKind.QUOTE
        bold, italic = (any(_is_on(style, f"w:rPr/{name}") for style in chain) for name in ("w:b", "w:i"))
        return ParagraphStyle(level, kind, depth, list_, bold, italic and not is_quote, bool(_CONTENTS.match(names[0] if names else "")))

    def of_run(self, run: Xml, bold: bool, italic: bool) -> RunStyle:  # noqa: FBT001 - of the paragraph
        chain = [run, *self._chain(_value(run, "w:rPr/w:rStyle"))]
        known = [next((on for style in chain if (on := _is_on(style, f"w:rPr/{name}")) is not None), None) for name in ("w:b", "w:i")]
        hidden = bool(_is_on(run, "w:rPr/w:vanish"))
        return RunStyle(bold if known[0] is None else known[0], italic if known[1] is None else known[1], hidden)

    def _chain(self, style_id: str | None) -> list[Xml]:
        return self._chain_of(self._by_id.get(style_id or ""))

    def _chain_of(self, style: Xml | None) -> list[Xml]:
        """Return a style and those it is based on; a loop of them ends."""
        chain: list[Xml] = []
        while style is not None and len(chain) < _MAX_ANCESTORS:
            chain.append(style)
            style = self._by_id.get(_value(style, "w:basedOn") or "")
        return chain

    def _list_of(self, chain: list[Xml]) -> tuple[BlockKind, int, str]:
        number = next((value for style in chain if (value := _value(style, "w:pPr/w:numPr/w:numId")) is not None), None)
        if number is None or number == "0":
            return BlockKind.PARAGRAPH, 0, ""
        written = next((value for style in chain if (value := _value(style, "w:pPr/w:numPr/w:ilvl"))), "0")
        depth = int(written) if written.isdecimal() else 0
        is_bullet = self._bullets.get((number, depth), True)
        return (BlockKind.BULLET if is_bullet else BlockKind.NUMBER), depth, number

    def _read_lists(self) -> None:
        related = (part for part in self.document.part.related_parts.values() if part.content_type.endswith("numbering+xml"))
        part = next(related, None)
        if part is None:
            return
        root = self.document.part.numbering_part.element
        abstract = {one.get(qn("w:abstractNumId"), ""): one for one in root.iter(qn("w:abstractNum"))}
        for number in root.iter(qn("w:num")):
            start = _value(number, "w:lvlOverride/w:startOverride") or ""
            if start.isdecimal() and len(start) <= _MAX_DIGITS:
                self.starts[number.get(qn("w:numId"), "")] = int(start)
            levels = abstract.get(_value(number, "w:abstractNumId") or "")
            for level in levels.iter(qn("w:lvl")) if levels is not None else ():
                written = level.get(qn("w:ilvl"), "0")
                depth = int(written) if written.isdecimal() else 0
                self._bullets[number.get(qn("w:numId"), ""), depth] = _value(level, "w:numFmt") in {"bullet", "none", None}


def _heading_level(names: list[str]) -> int | None:
    for name in names:
        if name.casefold() in _SUBTITLES:
            return None
        if name.casefold() in _TITLES:
            return TITLE
        if match := _HEADING.fullmatch(name):
            return int(match[1] or 1)
    return None


def _find(element: Xml, path: str) -> Xml | None:
    return element.find("/".join(map(qn, path.split("/"))))


def _value(element: Xml, path: str) -> str | None:
    found = _find(element, path)
    return None if found is None else found.get(qn("w:val"))


def _is_on(element: Xml, path: str) -> bool | None:
    """Return whether a switch is on, None if it is not there."""
    found = _find(element, path)
    return None if found is None else found.get(qn("w:val"), "1") not in _OFF
