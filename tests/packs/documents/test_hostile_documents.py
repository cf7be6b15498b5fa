"""Documents that are meant to do harm, and those that cannot be read: one sentence each, before anything large is built."""

import socket
import subprocess
import sys
import zipfile
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.errors import KnownError
from kiosk.packs import import_pack
from tests.packs.documents.word import document, with_part, write

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096)
ODT = (paths.resources() / "template" / "documents" / "en.odt").read_bytes()
BODY = "word/document.xml"


def zipped(*parts: tuple[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return target.getvalue()


def entities(xml: bytes) -> bytes:
    return xml.replace(b"?>", b'?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>', 1)


def in_body(xml: bytes, inserted: bytes) -> bytes:
    return xml.replace(b"<w:body>", b"<w:body>" + inserted, 1)


MILLION = b"<w:p/>" * 1_000_000
PARAGRAPHS = b"<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 6_000
DEEP = b"<w:sdt><w:sdtContent>" * 2_000 + b"</w:sdtContent></w:sdt>" * 2_000
ENCRYPTED_ODT = with_part(ODT, "META-INF/manifest.xml", lambda xml: xml.replace(b"/>", b"><manifest:encryption-data/></x>", 1))
CASES = [
    ("old.doc", OLE, "format of Word 97 to 2003"),
    ("locked.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "locked with a password"),
    ("locked.odt", ENCRYPTED_ODT, "locked with a password"),
    ("damaged.docx", document()[:-200], "damaged"),
    ("damaged.odt", ODT[: len(ODT) // 2], "damaged"),
    ("broken.docx", with_part(document(), BODY, lambda xml: xml[:-40]), "damaged"),
    ("broken.odt", with_part(ODT, "content.xml", lambda xml: xml[:-40]), "damaged"),
    ("empty.docx", b"", "damaged"),
    ("macros.docm", document(), "macros"),
    ("macros.docx", with_part(document(), "word/vbaProject.bin", b"x"), "macros"),
    ("paper.pdf", b"%PDF-1.7", "it is a PDF"),
    ("paper.docx", b"%PDF-1.7", "it is a PDF"),
    ("rich.rtf", b"{\\rtf1", "an RTF file"),
    ("notes.pages", zipped(("Index/Document.iwa", b"x")), "a .pages file cannot be read"),
    ("no.txt", document(), "no plain text"),
    ("blank.txt", b" \n ", "no text"),
    ("long.txt", b"word " * 200_000, "far more text"),
    ("bomb.docx", with_part(document(), "word/media/a.png", bytes(40_000_000)), "far more than it should"),
    ("pictures.docx", with_part(document(), "word/media/a.png", bytes(60_000_000)), "larger than 50 MB"),
    ("text.docx", with_part(document(), BODY, lambda xml: in_body(xml, b"<!--" + b"x y" * 5_000_000 + b"-->")), "far more"),
    ("million.docx", with_part(document(), BODY, lambda xml: in_body(xml, MILLION)), "far more"),
    ("paragraphs.docx", with_part(document(), BODY, lambda xml: in_body(xml, PARAGRAPHS)), "far more|more than 5000 paragraphs"),
    ("deep.docx", with_part(document(), BODY, lambda xml: in_body(xml, DEEP)), "damaged"),
    ("entities.docx", with_part(document(), BODY, entities), "defines entities"),
    ("entities.odt", with_part(ODT, "content.xml", entities), "defines entities"),
    ("files.docx", zipped(*[(f"word/{number}.bin", b"") for number in range(600)]), "more than 500 files"),
]


@pytest.mark.parametrize(("name", "content", "sentence"), CASES, ids=[case[0] for case in CASES])
def test_it_is_refused_in_one_sentence(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence) as refused:
        import_pack(write(tmp_path, name, content or b" "), tmp_path / "debates")
    assert str(refused.value).startswith(f"'{name}' was not imported: ")
    assert "\n" not in str(refused.value)
    assert list((tmp_path / "debates").iterdir()) == []


def test_what_lies_outside_the_document_is_not_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        message = "an address was asked for"
        raise AssertionError(message)

    monkeypatch.setattr(socket.socket, "connect", refuse)
    link = b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" '
    target = b'Target="http://192.0.2.1/a" TargetMode="External"/></Relationships>'
    linked = b"".join(link % kind + target for kind in (b"attachedTemplate",))
    content = with_part(document(), "word/_rels/document.xml.rels", lambda xml: xml.replace(b"</Relationships>", linked))
    assert import_pack(write(tmp_path, content=content), tmp_path / "debates").debate.id == "bridge"


_MEASURED = """
import sys
from pathlib import Path
from kiosk.errors import KnownError
from kiosk.packs.documents.convert import convert
try:
    convert(Path(sys.argv[1]), Path(sys.argv[1]).parent)
except KnownError as error:
    print(error)
lines = Path("/proc/self/status").read_text().splitlines()  # getrusage counts what the parent used before this program began
print(next(line.split()[1] for line in lines if line.startswith("VmHWM")))
"""


def test_the_largest_that_is_read_stays_within_200_megabytes(tmp_path: Path) -> None:
    words = (sha256(bytes([number % 256, number // 256 % 256, number // 65536])).hexdigest().encode() for number in range(22_000))
    paragraphs = b"".join(b"<w:p><w:r><w:t>%s</w:t></w:r></w:p>" % word[:20] for word in words)
    path = write(tmp_path, content=with_part(document(), BODY, lambda xml: in_body(xml, paragraphs)))
    done = subprocess.run([sys.executable, "-c", _MEASURED, path], check=True, capture_output=True, text=True)
    refused, kilobytes = done.stdout.splitlines()
    assert "more than 5000 paragraphs" in refused
    assert int(kilobytes) < 200_000
