"""The failure conditions of the Matterhorn Protocol 1.1 (PDF/UA-1) that a program can decide and that a paper of ours could meet.

Forms, media, scripts, encryption, embedded files and optional content are left out, as no paper has any.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, Final

import pikepdf

Document = pikepdf.Pdf
_GROUPS: Final = {"/TR": {"/Table"}, "/TH": {"/TR"}, "/TD": {"/TR"}, "/LI": {"/L"}, "/LBody": {"/LI"}}
_STANDARD: Final = {"/Document", "/Sect", "/P", "/H1", "/H2", "/H3", "/L", "/Table", "/Figure", "/Link", "/Span", *_GROUPS}
_PAINTING: Final = {"Tj", "TJ", "'", '"', "f", "f*", "F", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "BI"}
_TARGET: Final = re.compile(rb"<[0-9A-Fa-f]+> <([0-9A-Fa-f]*)>")


def elements(document: Document) -> Iterator[Any]:
    """Yield every element of the structure, as it is read."""

    def walk(element: Any) -> Iterator[Any]:  # noqa: ANN401 - pikepdf's objects are
        yield element
        for kid in element.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from walk(kid)

    yield from walk(document.Root.StructTreeRoot.K[0])


def _of(document: Document, *tags: str) -> list[Any]:
    return [element for element in elements(document) if str(element.S) in tags]


def _marks(document: Document) -> Iterator[tuple[str, list[str]]]:
    """Yield each operator that marks content or paints, with what is open around it."""
    for page in document.pages:
        stack: list[str] = []
        for operands, operator in ((part.operands, str(part.operator)) for part in pikepdf.parse_content_stream(page)):
            if operator in {"BMC", "BDC"}:
                yield str(operands[0]), list(stack)
                stack.append(str(operands[0]))
            elif operator == "EMC":
                stack.pop()
            elif operator in _PAINTING:
                yield operator, list(stack)


def _tag_in_artifact(document: Document) -> bool:
    return any(name.startswith("/") and "/Artifact" in stack and name != "/Artifact" for name, stack in _marks(document))


def _artifact_in_tag(document: Document) -> bool:
    return any(name == "/Artifact" and stack for name, stack in _marks(document))


def _unmarked(document: Document) -> bool:
    return any(name in _PAINTING and not stack for name, stack in _marks(document))


def _misplaced(document: Document, tags: set[str]) -> bool:
    return any(str(element.P.S) not in _GROUPS[str(element.S)] for element in _of(document, *tags))


def _levels(document: Document) -> list[int]:
    return [int(str(heading.S)[2:]) for heading in _of(document, "/H1", "/H2", "/H3", "/H4")]


def _metadata(document: Document) -> bytes:
    return bytes(document.Root.Metadata.read_bytes()) if "/Metadata" in document.Root else b""


def _annotations(document: Document) -> Iterator[tuple[Any, Any]]:
    return ((page.obj, note) for page in document.pages for note in page.obj.get("/Annots", []))


def _in_structure(document: Document) -> set[Any]:
    kids = (kid for link in _of(document, "/Link") for kid in link.K)
    return {kid.Obj.objgen for kid in kids if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR"}


def _fonts(document: Document) -> list[Any]:
    return [font for page in document.pages for font in page.obj.Resources.get("/Font", {}).values()]


def _targets(document: Document) -> set[str]:
    tables = (font.ToUnicode.read_bytes() for font in _fonts(document) if "/ToUnicode" in font)
    return {target.decode().upper() for table in tables for target in _TARGET.findall(table)}


FAULTS: Final[dict[str, tuple[str, Callable[[Document], bool]]]] = {
    "01-003": ("content marked as an artefact inside tagged content", _artifact_in_tag),
    "01-004": ("tagged content inside an artefact", _tag_in_artifact),
    "01-005": ("content neither an artefact nor tagged", _unmarked),
    "01-007": ("'Suspects' is true", lambda d: bool(d.Root.MarkInfo.get("/Suspects", False))),
    "02-001": ("a tag that is not a standard one", lambda d: any(str(element.S) not in _STANDARD for element in elements(d))),
    "06-001": ("no metadata", lambda d: not _metadata(d)),
    "06-002": ("metadata that does not say PDF/UA-1", lambda d: not re.search(rb"^$|<pdfuaid:part>1</pdfuaid:part>", _metadata(d))),
    "06-003": ("no title in the metadata", lambda d: not re.search(rb"^$|<dc:title>.*<rdf:li[^>]*>[^<]+<", _metadata(d))),
    "07-001": ("the viewer is not told to show the title", lambda d: "/DisplayDocTitle" not in d.Root.get("/ViewerPreferences", {})),
    "07-002": ("the viewer is told not to show the title", lambda d: not d.Root.ViewerPreferences.get("/DisplayDocTitle", True)),
    "09-004": ("a row or cell outside a table", lambda d: _misplaced(d, {"/TR", "/TH", "/TD"})),
    "09-005": ("an item outside a list", lambda d: _misplaced(d, {"/LI", "/LBody"})),
    "11-001": ("no language", lambda d: not str(d.Root.get("/Lang", ""))),
    "13-004": ("a figure without alternative text", lambda d: any(not str(figure.get("/Alt", "")) for figure in _of(d, "/Figure"))),
    "14-002": ("the first heading is not H1", lambda d: _levels(d)[:1] not in ([], [1])),
    "14-003": ("a level of headings is skipped", lambda d: any(after > before + 1 for before, after in pairwise(_levels(d)))),
    "15-003": ("a heading of a table without a scope", lambda d: any("/Scope" not in cell.get("/A", {}) for cell in _of(d, "/TH"))),
    "28-004": ("an annotation without a description", lambda d: any(not str(note.get("/Contents", "")) for _, note in _annotations(d))),
    "28-008": ("a page with annotations without an order of tabs", lambda d: any("/Tabs" not in page for page, _ in _annotations(d))),
    "28-009": (
        "an order of tabs that is not the structure's",
        lambda d: any(page.get("/Tabs", "/S") != "/S" for page, _ in _annotations(d)),
    ),
    "28-011": ("a link outside the structure", lambda d: any(note.objgen not in _in_structure(d) for _, note in _annotations(d))),
    "31-009": ("a font that is not embedded", lambda d: any("/FontFile2" not in font.get("/FontDescriptor", {}) for font in _fonts(d))),
    "31-027": ("a font that does not say which characters it draws", lambda d: any("/ToUnicode" not in font for font in _fonts(d))),
    "31-028": ("a glyph that stands for U+0000", lambda d: "0000" in _targets(d)),
    "31-029": ("a glyph that stands for a byte order mark", lambda d: bool({"FEFF", "FFFE"} & _targets(d))),
}


def failures(document: Document) -> list[str]:
    """Return the conditions that a document meets, with what is wrong."""
    return [f"{number} {what}" for number, (what, meets) in FAULTS.items() if meets(document)]
