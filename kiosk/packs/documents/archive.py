"""Opens the zip file that a document of a word processor is, within limits of size and number, and parses its XML without entities."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Final

from lxml import etree

from kiosk.packs.documents.model import LOCKED, TOO_LARGE
from kiosk.packs.problems import printable
from kiosk.packs.safe_unpack import ALWAYS_ALLOWED, MAX_BYTES, MAX_ENTRIES, MAX_RATIO, check_directory, rejection

MAX_TAGS: Final = 200_000
"""Tags and attributes of all XML in a document, a tenth of them its styles. A debate has some 20,000; each takes 200 bytes and 10 µs."""
_MAX_XML_BYTES: Final = 12_000_000
_ENCRYPTED: Final = 0x1
_XML: Final = (".xml", ".rels", ".rdf")
DAMAGED: Final = "it is damaged or no document of a word processor: open it there, save it again, and import the new file"


class Parts:
    """The files inside a document, each within the limits. Raises KnownError for a document that exceeds them."""

    def __init__(self, name: str, archive: zipfile.ZipFile) -> None:
        self._name, self._archive = name, archive
        members = archive.infolist()
        if len(members) > MAX_ENTRIES:
            raise rejection(name, f"it holds more than {MAX_ENTRIES} files")
        if sum(member.file_size for member in members) > MAX_BYTES:
            raise rejection(name, TOO_LARGE)
        if any(member.flag_bits & _ENCRYPTED for member in members):
            raise rejection(name, LOCKED)
        if any(member.file_size > max(ALWAYS_ALLOWED, member.compress_size * MAX_RATIO) for member in members):
            raise rejection(name, "it unpacks to far more than it should")
        self.names = frozenset(member.filename for member in members)
        self._check_xml(members)

    def read(self, part: str) -> bytes:
        """Return the content of a part, b'' if there is none."""
        return self._archive.read(part) if part in self.names else b""

    def _check_xml(self, members: list[zipfile.ZipInfo]) -> None:
        """Count tags before anything builds a tree of them."""
        parts = [member for member in members if member.filename.lower().endswith(_XML)]
        if sum(member.file_size for member in parts) > _MAX_XML_BYTES:
            raise rejection(self._name, "it holds far more text than a debate")
        tags = 0
        for member in parts:
            content = self._archive.read(member)
            if b"<!DOCTYPE" in content or b"<\0!\0" in content or b"\0<\0!" in content:
                raise rejection(self._name, f"its part '{printable(member.filename)}' defines entities, which no word processor writes")
            tags += content.count(b"<") + content.count(b"=")  # attributes cost as much
            if tags > MAX_TAGS:
                raise rejection(self._name, "it holds far more text than a debate")


def parse_xml(content: bytes) -> etree._Element:
    """Return the root. Nothing is loaded or expanded: no entity, no DTD, no file, no address."""
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False))


@contextmanager
def open_parts(name: str, content: bytes) -> Iterator[Parts]:
    """Open a document. Raises KnownError, also for what fails while the block reads its parts."""
    try:
        check_directory(name, BytesIO(content))
        with zipfile.ZipFile(BytesIO(content)) as archive:
            yield Parts(name, archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, etree.XMLSyntaxError, LookupError, ValueError) as error:
        raise rejection(name, DAMAGED) from error
