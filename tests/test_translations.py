"""Tests that all screen texts are translatable, translated, and compiled."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import translations

from kiosk import paths

FOLDER = paths.resources() / "i18n"
CATALOGUES = [FOLDER / f"goodfaith_{language}.ts" for language in translations.LANGUAGES]
TRANSLATED = [catalogue for catalogue in CATALOGUES if catalogue.stem != "goodfaith_en"]
PLURALS = {"en": 2, "es": 2, "fr": 2, "de": 2, "ar": 6}
PLACEHOLDERS = re.compile(r"%L?n|%L?\d|\{\w*\}|'goodfaith \w+'")
COUNTS = ("%Ln", "%n", "{votes}", "{count}", "{changed}", "{times}", "{left}", "{shown}", "{towards}", "{days}", "{minutes}")
LETTERS = re.compile(r'\b(?:text|placeholderText|Accessible\.name|title|chosenNote):[^\n]*?"([^"]*[A-Za-z]{2}[^"]*)"')


def sources(catalogue: Path) -> set[str]:
    root = ET.parse(catalogue).getroot()  # noqa: S314 - our own file
    return {f"{context.findtext('name')}: {message.findtext('source')}" for context in root for message in context.iter("message")}


def untranslated(qml: str) -> list[str]:
    return [line.strip() for line in qml.splitlines() if LETTERS.search(line) and "qsTr(" not in line and "PageNames." not in line]


def messages(catalogue: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield each source text with its translations: one, or one per plural form."""
    for message in ET.parse(catalogue).getroot().iter("message"):  # noqa: S314 - our own file
        texts = message.find("translation")
        assert texts is not None
        yield message.findtext("source", ""), [form.text or "" for form in texts.findall("numerusform")] or [texts.text or ""]


def mismatched(source: str, texts: list[str]) -> list[str]:
    """Return translations whose placeholders differ from the source's. The number itself may be spelled out."""
    expected = set(PLACEHOLDERS.findall(source))
    return [text for text in texts if not expected - set(COUNTS) <= set(PLACEHOLDERS.findall(text)) <= expected]


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_no_sentence_is_missing_or_left_over(catalogue: Path, tmp_path: Path) -> None:
    copy = tmp_path / catalogue.name
    shutil.copy(catalogue, copy)
    translations.update(copy)
    assert sources(copy) == sources(catalogue)


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_every_sentence_is_translated(catalogue: Path) -> None:
    assert list(translations.unfinished(catalogue)) == []


def test_a_sentence_without_a_translation_is_found(tmp_path: Path) -> None:
    copy = tmp_path / "goodfaith_es.ts"
    text = TRANSLATED[0].read_text(encoding="utf-8")
    copy.write_text(text.replace("<translation>", '<translation type="unfinished">', 1), encoding="utf-8")
    assert len(list(translations.unfinished(copy))) == len(list(translations.unfinished(TRANSLATED[0]))) + 1


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_every_plural_of_the_language_is_there(catalogue: Path) -> None:
    expected = PLURALS[catalogue.stem.rpartition("_")[2]]
    plurals = [message for message in ET.parse(catalogue).getroot().iter("message") if message.get("numerus")]  # noqa: S314
    assert plurals
    for message in plurals:
        forms = message.findall("translation/numerusform")
        assert len(forms) == expected, message.findtext("source")


@pytest.mark.parametrize("catalogue", TRANSLATED, ids=lambda path: path.stem)
def test_what_is_filled_in_has_its_place_in_every_translation(catalogue: Path) -> None:
    assert [(source, wrong) for source, texts in messages(catalogue) if any(texts) and (wrong := mismatched(source, texts))] == []


def test_a_lost_and_a_mistyped_place_are_found() -> None:
    assert mismatched("From %1 to %2", ["De %1 a"]) == ["De %1 a"]
    assert mismatched("{votes}, {side}", ["{votos}, {side}"]) == ["{votos}, {side}"]
    assert mismatched("%Ln vote(s)", ["صوت واحد", "%Ln صوت"]) == []


@pytest.mark.parametrize("catalogue", TRANSLATED, ids=lambda path: path.stem)
def test_no_translation_has_a_key_of_its_own(catalogue: Path) -> None:
    assert [texts for source, texts in messages(catalogue) if "&" not in source and any("&" in text for text in texts)] == []


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_the_compiled_catalogue_is_the_one_of_the_text(catalogue: Path, tmp_path: Path) -> None:
    translations.compile_to(catalogue, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == catalogue.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("screen", sorted(paths.qml().rglob("*.qml")), ids=lambda path: path.stem)
def test_no_sentence_on_screen_escapes_translation(screen: Path) -> None:
    assert untranslated(screen.read_text(encoding="utf-8")) == []


def test_a_planted_sentence_is_found() -> None:
    assert untranslated('text: "Cast my vote"') == ['text: "Cast my vote"']
    assert untranslated('text: root.open ? "Cast my vote" : ""') != []
    assert untranslated('text: qsTr("Cast my vote")') == []
