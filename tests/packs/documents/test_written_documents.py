"""A debate that is written as a document comes back from it, and what does not is told when it is written."""

import shutil
import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from lxml import etree

from kiosk import paths
from kiosk.domain.debate import Debate
from kiosk.packs import import_pack, read_pack, write_document
from kiosk.packs.pack_export import export_pack, zip_pack
from kiosk.services.document_losses import Loss, LossKind
from tests.packs.logos import SVG
from tests.packs.pictures import picture, write_picture_pack
from tests.packs.sample_pack import MANIFEST, TEXT, replace_once, write_pack

SHIPPED = [
    (folder.name, language) for folder in sorted(paths.content().iterdir()) if folder.is_dir() for language in read_pack(folder).languages
]
WATCH = "\n## Watch — a bridge\n\nHow one was built.\n"
WATCH_URL = '\n[watch]\nurl = "https://example.org/film"\n'


def imported(tmp_path: Path, content: bytes, name: str = "bridge") -> Debate:
    document = tmp_path / f"{name}.docx"
    document.write_bytes(content)
    return import_pack(document, tmp_path / "debates").debate


def losses_of(pack: Path) -> list[Loss]:
    return list(write_document(pack, read_pack(pack), "en").losses)


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_a_shipped_debate_comes_back_from_its_document(tmp_path: Path, name: str, language: str) -> None:
    pack = paths.content() / name
    debate = read_pack(pack)
    written = write_document(pack, debate, language)
    back = imported(tmp_path, written.content, name)
    assert (back.id, back.online_url, back.texts) == (debate.id, debate.online_url, {language: debate.texts[language]})
    assert [loss.kind for loss in written.losses] == [LossKind.LANGUAGES]
    assert written.content == write_document(pack, debate, language).content


@pytest.fixture(scope="session")
def saved_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the documents of the shipped debates as LibreOffice saves them."""
    folder = tmp_path_factory.mktemp("again")
    for name, language in SHIPPED:
        pack = paths.content() / name
        (folder / f"{name}-{language}.docx").write_bytes(write_document(pack, read_pack(pack), language).content)
    start = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "odt"]
    subprocess.run([*start, "--outdir", folder, *sorted(folder.glob("*.docx"))], check=True, capture_output=True, timeout=280)
    return folder


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_it_comes_back_also_when_a_word_processor_has_saved_it(saved_again: Path, tmp_path: Path, name: str, language: str) -> None:
    pack = import_pack(saved_again / f"{name}-{language}.odt", tmp_path / "debates")
    assert pack.debate.text() == read_pack(paths.content() / name).texts[language]
    assert pack.remarks == ()


@pytest.mark.parametrize("name", dict.fromkeys(name for name, _ in SHIPPED))
def test_a_shipped_debate_comes_back_from_its_zip_file_byte_for_byte(tmp_path: Path, name: str) -> None:
    pack = paths.content() / name
    back = import_pack(export_pack(pack, name, tmp_path), tmp_path / "debates")
    assert back.debate == read_pack(pack)
    before, after = ({path.name: path.read_bytes() for path in folder.iterdir()} for folder in (pack, back.folder))
    assert after == before
    assert zip_pack(back.folder, name) == (tmp_path / f"{name}.zip").read_bytes()


def test_pictures_and_addresses_come_back(tmp_path: Path) -> None:
    pack = write_picture_pack(tmp_path / "pack")
    (pack / "en.md").write_text(TEXT + WATCH, encoding="utf-8")
    manifest = pack / "pack.toml"
    manifest.write_text(manifest.read_text(encoding="utf-8") + WATCH_URL, encoding="utf-8")
    debate = read_pack(pack)
    written = write_document(pack, debate, "en")
    assert written.losses == ()
    back = imported(tmp_path, written.content)
    before, after = ({part: (one.sha256, one.alt) for part, one in each.text().pictures.items()} for each in (debate, back))
    assert after == before
    assert len(before) == 3
    assert (back.text().watch, back.online_url) == (debate.text().watch, debate.online_url)


@pytest.mark.parametrize("between", ["A word between.\n\n1. Again.\n2. And so on.", "7) Seven.\n8) Eight.", "1) Again.\n2) And so on."])
def test_each_list_keeps_its_numbers(tmp_path: Path, between: str) -> None:
    lists = f"1. One.\n2. Two.\n\n{between}"
    pack = write_pack(tmp_path / "pack", replace_once("A bridge is open at night.", lists))
    written = write_document(pack, read_pack(pack), "en")
    assert written.losses == ()
    assert imported(tmp_path, written.content).text() == read_pack(pack).text()
    body = etree.fromstring(zipfile.ZipFile(BytesIO(written.content)).read("word/document.xml"))
    numbers = [found.get(qn("w:val")) for found in body.iter(qn("w:numId"))]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]


LOST = {
    "a list that begins further than a document can count": (
        replace_once("A bridge is open at night.", "40000. Three.\n40001. Four."),
        MANIFEST,
        Loss(LossKind.TEXT, "Yes — build it."),
    ),
    "names of the sides": (TEXT, f'{MANIFEST}\n[labels.en]\nfor = "Bridge"\nagainst = "Ferry"\n', Loss(LossKind.LABELS, "Bridge, Ferry")),
    "headings that change places": (
        TEXT.replace("## Yes — build it.", "## No — no ferry.", 1).replace("## No — keep the ferry.", "## Yes — a ferry."),
        MANIFEST,
        Loss(LossKind.TEXT, "No — no ferry."),
    ),
}


@pytest.mark.parametrize(("text", "manifest", "loss"), LOST.values(), ids=LOST)
def test_what_would_come_back_changed_is_told(tmp_path: Path, text: str, manifest: str, loss: Loss) -> None:
    assert loss in losses_of(write_pack(tmp_path / "pack", text, manifest))


def test_what_a_document_cannot_hold_is_told(tmp_path: Path) -> None:
    pack = write_picture_pack(tmp_path / "pack")
    for name in ("for", "against"):
        (pack / f"{name}.webp").write_bytes(picture("WEBP"))
    manifest = (pack / "pack.toml").read_text(encoding="utf-8").replace("for.jpg", "for.webp").replace("against.jpg", "against.webp")
    manifest = manifest.replace("[pictures]", 'logo = "host.svg"\n\n[pictures]') + '\n[watch]\nvideo = "film.webm"\ncaptions = "film.vtt"\n'
    (pack / "pack.toml").write_text(manifest, encoding="utf-8")
    (pack / "host.svg").write_text(SVG, encoding="utf-8")
    (pack / "film.webm").write_bytes(b"\x1aE\xdf\xa3" + b"webm" * 9)
    (pack / "film.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nA bridge.\n", encoding="utf-8")
    (pack / "en.md").write_text(TEXT + WATCH, encoding="utf-8")
    assert losses_of(pack) == [
        Loss(LossKind.FILM, "film.webm"),
        Loss(LossKind.FILM, "film.vtt"),
        Loss(LossKind.LOGO, "host.svg"),
        Loss(LossKind.PICTURE, "for.webp"),
        Loss(LossKind.PICTURE, "against.webp"),
    ]


def test_a_language_that_documents_are_not_read_in_is_told(tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    write_pack(pack, None, MANIFEST.replace('"en"', '"it"'), it=TEXT)
    written = write_document(pack, read_pack(pack), "it")
    assert written.losses == (Loss(LossKind.LANGUAGE, "it"),)


def test_a_document_in_arabic_comes_back(tmp_path: Path) -> None:
    shutil.copytree(paths.content() / "phones-at-school", pack := tmp_path / "pack")
    arabic = (paths.resources() / "template" / "documents" / "ar.md").read_text(encoding="utf-8")
    lines = [line if line.startswith("##") and "—" not in line else f"{line} ٧" if line.strip() else line for line in arabic.splitlines()]
    (pack / "ar.md").write_text("\n".join(line for line in lines if "https://" not in line) + "\n", encoding="utf-8")
    (pack / "pack.toml").write_text('id = "phones"\nlanguages = ["ar"]\nonline_url = "https://example.org/ar"\n', encoding="utf-8")
    debate = read_pack(pack)
    written = write_document(pack, debate, "ar")
    assert written.losses == ()
    assert imported(tmp_path, written.content).text() == debate.text()
