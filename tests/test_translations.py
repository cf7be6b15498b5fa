"""Everything said on screen goes through Qt's translation, and the compiled catalogue is the one of the sources."""

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import translations

from kiosk import paths

CATALOGUE = paths.resources() / "i18n" / "goodfaith_en.ts"
LETTERS = re.compile(r'\b(?:text|placeholderText|Accessible\.name|title|chosenNote):[^\n]*?"([^"]*[A-Za-z]{2}[^"]*)"')


def sources(catalogue: Path) -> set[str]:
    root = ET.parse(catalogue).getroot()  # noqa: S314 - our own file
    return {f"{context.findtext('name')}: {message.findtext('source')}" for context in root for message in context.iter("message")}


def untranslated(qml: str) -> list[str]:
    return [line.strip() for line in qml.splitlines() if LETTERS.search(line) and "qsTr(" not in line]


def test_no_plural_is_missing_or_left_over(tmp_path: Path) -> None:
    copy = tmp_path / CATALOGUE.name
    shutil.copy(CATALOGUE, copy)
    translations.update(copy)
    assert sources(copy) == sources(CATALOGUE)


def test_every_plural_is_finished() -> None:
    assert 'type="unfinished"' not in CATALOGUE.read_text(encoding="utf-8")


def test_the_compiled_catalogue_is_the_one_of_the_text(tmp_path: Path) -> None:
    translations.compile_to(CATALOGUE, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == CATALOGUE.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("screen", sorted(paths.qml().rglob("*.qml")), ids=lambda path: path.stem)
def test_no_sentence_on_screen_escapes_translation(screen: Path) -> None:
    assert untranslated(screen.read_text(encoding="utf-8")) == []


def test_a_planted_sentence_is_found() -> None:
    assert untranslated('text: "Cast my vote"') == ['text: "Cast my vote"']
    assert untranslated('text: root.open ? "Cast my vote" : ""') != []
    assert untranslated('text: qsTr("Cast my vote")') == []
