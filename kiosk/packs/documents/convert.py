"""Converts a document into the files of a pack."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.packs.documents.model import LOCKED, MAX_PARAGRAPHS, TOO_LARGE, TOO_MANY, Element
from kiosk.packs.documents.outline import Outline, read_outline
from kiosk.packs.documents.plain import read_plain
from kiosk.packs.documents.writer import PackText, write_pack
from kiosk.packs.problems import Problem, printable
from kiosk.packs.safe_unpack import MAX_BYTES, rejection
from kiosk.services.document_remarks import Remark
from kiosk.system.regular_file import read_regular

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_ZIP: Final = b"PK"
_OTHERS: Final = {b"%PDF": "a PDF", b"{\\rtf": "an RTF file"}
_AS_DOCX: Final = "open it where it was written, save it as .docx or .odt, and import that file"
_MACROS: Final = {".docm", ".dotm"}
_PLAIN: Final = {".md", ".txt"}


@dataclass(frozen=True, slots=True)
class UnpackedDocument:
    """What a document was converted to."""

    outline: Outline
    text: PackText

    @property
    def remarks(self) -> tuple[Remark, ...]:
        return tuple(self.outline.remarks)

    def sentence(self, problems: Sequence[Problem]) -> str:
        """Return what is missing, else the first problem."""
        return self._missing() or self.place(problems[0])

    def place(self, problem: Problem) -> str:
        """Return a problem with its place in the document, in place of a line that the author never saw."""
        if problem.line is None or not problem.file.endswith(".md") or problem.line > len(self.text.headings):
            return str(problem)
        heading = self.text.headings[problem.line - 1]
        words = self.text.lines[problem.line - 1].replace("\\", "").lstrip("#- ")
        place = f"under '{printable(heading)}'" if heading and heading != words else "in the heading"
        return f"{place} at '{printable(words)}', found {problem.found}, expected {problem.expected}"

    def _missing(self) -> str:
        """Return what the document has no part for, all of it in one sentence, or ''."""
        outline = self.outline
        names = {
            "the question, as its title": bool(outline.question),
            "'Where both sides agree'": bool(outline.facts),
            "'The proposition'": bool(outline.proposition),
            "'For'": "for" in outline.cases,
            "'Against'": "against" in outline.cases,
        }
        lacking = [name for name, found in names.items() if not found]
        found = f"it has no heading for {', '.join(lacking)}" if lacking else ""
        return f"{found}; a template document shows the headings that are expected" if found else ""


def convert(source: Path, folder: Path) -> UnpackedDocument:
    """Write the pack that a document holds into an empty folder; whether it is a debate is for its reader to say.

    Raises:
        KnownError: the document cannot be read.
        OSError: the folder cannot be written.
    """
    elements = _read(source)
    if len(elements) > MAX_PARAGRAPHS:
        raise rejection(source.name, TOO_MANY)
    outline = read_outline(elements)
    return UnpackedDocument(outline, write_pack(outline, source.stem, folder))


def _read(source: Path) -> list[Element]:
    name, suffix = source.name, source.suffix.casefold()
    try:
        content = read_regular(source, MAX_BYTES + 1)
    except OSError as error:
        raise rejection(name, f"it cannot be read ({error.strerror or error})") from error
    if len(content) > MAX_BYTES:
        raise rejection(name, TOO_LARGE)
    _refuse_others(name, suffix, content)
    if suffix in _PLAIN:
        return read_plain(name, content)
    return _reader_of(content)(name, content)


def _refuse_others(name: str, suffix: str, content: bytes) -> None:
    if content.startswith(_OLE):
        if _ENCRYPTED in content:
            raise rejection(name, LOCKED)
        raise rejection(name, f"it is in the format of Word 97 to 2003: {_AS_DOCX}")
    if suffix in _MACROS:
        raise rejection(name, "it is a document with macros: save it as .docx, which holds none")
    if other := next((kind for start, kind in _OTHERS.items() if content.startswith(start)), None):
        raise rejection(name, f"it is {other}: {_AS_DOCX}")
    if content.startswith(_ZIP) and suffix in _PLAIN:
        raise rejection(name, f"it is no plain text, but a zip file or document: give it its own ending, or {_AS_DOCX}")
    if suffix not in {".docx", ".odt", *_PLAIN}:
        raise rejection(name, f"a {suffix} file cannot be read: {_AS_DOCX}")


def _reader_of(content: bytes) -> Callable[[str, bytes], list[Element]]:
    """Return the reader by what the file is, whatever its ending says."""
    from kiosk.packs.documents.docx import read_docx  # noqa: PLC0415 - python-docx loads its templates
    from kiosk.packs.documents.odt import read_odt  # noqa: PLC0415

    return read_docx if b"[Content_Types].xml" in content else read_odt
