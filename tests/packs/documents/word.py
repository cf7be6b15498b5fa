"""Documents as python-docx writes them, for tests to change."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as DocxDocument

LINES = (
    ("Title", "Should we build the bridge?"),
    ("Normal", "One river, two banks."),
    ("Heading 1", "Common ground"),
    ("List Bullet", "The river is wide."),
    ("Heading 1", "Proposition"),
    ("Normal", "We should build the bridge."),
    ("Heading 1", "For"),
    ("List Bullet", "It saves time."),
    ("Normal", "A bridge is open at night."),
    ("Heading 1", "Against"),
    ("List Bullet", "It costs less."),
    ("Normal", "A ferry is a rest at noon."),
)
Change = Callable[[DocxDocument], object]


def document(*lines: tuple[str, str], change: Change = lambda _: None) -> bytes:
    """Return a .docx of paragraphs by style."""
    made = Document()
    for style, text in lines or LINES:
        made.add_paragraph(text, style)
    change(made)
    content = BytesIO()
    made.save(content)
    return content.getvalue()


def write(folder: Path, name: str = "bridge.docx", content: bytes = b"") -> Path:
    path = folder / name
    path.write_bytes(content or document())
    return path


def without(*titles: str) -> bytes:
    """Return the document without the paragraphs of some sections."""
    kept, skip = [], False
    for style, text in LINES:
        skip = text in titles if style == "Heading 1" else skip
        kept += [] if skip else [(style, text)]
    return document(*kept)


def with_part(content: bytes, name: str, part: bytes | Callable[[bytes], bytes]) -> bytes:
    """Return a zip file in which one part is added or changed."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for member in source.namelist():
            if member != name:
                archive.writestr(member, source.read(member))
        old = source.read(name) if name in source.namelist() else b""
        archive.writestr(name, part(old) if callable(part) else part)
    return target.getvalue()
