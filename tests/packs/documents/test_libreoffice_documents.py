"""Documents that LibreOffice saved, from the same debate as different people type it."""

import subprocess
from pathlib import Path
from shutil import which

import pytest

from kiosk.domain.debate import DebateText, Side
from kiosk.packs import ImportedPack, import_pack
from kiosk.services.document_remarks import RemarkKind
from tests.packs.documents import sources

NAMES = [*sources.PAGES, *sources.FLAT]


@pytest.fixture(scope="session")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with each source saved as .docx and .odt."""
    assert which("soffice"), "there is no LibreOffice; packaging/system-packages.txt names it"
    folder = tmp_path_factory.mktemp("documents")
    pages, flat = folder / "pages", folder / "flat"
    for place, suffix, texts in ((pages, ".html", sources.PAGES), (flat, ".fodt", sources.FLAT)):
        place.mkdir()
        for name, text in texts.items():
            (place / f"{name}{suffix}").write_text(text, encoding="utf-8")
    for place, told in ((pages, ["--infilter=HTML (StarWriter)"]), (flat, [])):
        for form in ("docx", "odt"):
            start = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", *told, "--convert-to", form]
            subprocess.run([*start, "--outdir", folder, *sorted(place.iterdir())], check=True, capture_output=True, timeout=280)
    return folder


def imported(document: Path, tmp_path: Path) -> ImportedPack:
    return import_pack(document, tmp_path / "debates")


@pytest.mark.parametrize("form", ["docx", "odt"])
@pytest.mark.parametrize("name", NAMES)
def test_the_debate_is_the_one_that_was_typed(documents: Path, tmp_path: Path, name: str, form: str) -> None:
    pack = imported(documents / f"{name}.{form}", tmp_path)
    text = pack.debate.text()
    assert text == (expected_arabic(text) if name == "right-to-left" else expected(text))
    assert pack.debate.id == name
    told = {RemarkKind.NO_ADDRESS} | ({RemarkKind.NOTE, RemarkKind.COMMENT, RemarkKind.TABLE} if name == "notes" else set())
    assert {remark.kind for remark in pack.remarks} == told


def expected(text: DebateText) -> DebateText:
    """Check everything that is the same however it was typed, and return the text."""
    for_, against = (text.cases[side] for side in Side)
    assert (text.language, text.question, text.tagline) == ("en", "Should we build the bridge?", "One river, two banks.")
    assert text.introduction == ("It is a long story.",)
    assert text.facts == ("The river is wide.", "The ferry is slow.")
    assert text.proposition == "We should build the bridge."
    assert (for_.label, for_.claim, for_.points) == ("Yes", "build it.", ("It saves time.", "It lasts."))
    assert (against.label, against.claim, against.points) == ("No", "keep the ferry.", ("It costs less.", "It is calm."))
    assert [block.markup for block in for_.argument] == ["A bridge is <b>open</b> at <i>night</i>."]
    assert [block.markup for block in against.argument] == ["A ferry is a rest at noon."]
    return text


def expected_arabic(text: DebateText) -> DebateText:
    assert (text.language, text.question, text.tagline) == ("ar", "هل نبني الجسر؟", "نهر واحد وضفتان.")
    assert text.facts == ("النهر عريض.", "العبّارة بطيئة.")
    assert text.proposition == "ينبغي أن نبني الجسر."
    assert [text.cases[side].label for side in Side] == ["نعم", "لا"]
    assert [text.cases[side].points for side in Side] == [("يوفر الوقت.", "يدوم."), ("أقل كلفة.", "هادئة.")]
    return text
