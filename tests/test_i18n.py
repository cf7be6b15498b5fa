"""Tests catalogues, numbers and the pseudo-locale, without a screen."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt

from kiosk import paths
from kiosk.i18n import (
    PSEUDO_LOCALE,
    Catalogue,
    format_day,
    format_percent,
    is_right_to_left,
    is_translated,
    language_names,
    locale,
    pseudolocalize,
)
from kiosk.services.result_text import ENGLISH

PLACEHOLDER = re.compile(r"%L?n|%L?\d|\{\w+\}")


def test_there_is_a_catalogue_of_each_language() -> None:
    assert list(language_names()) == ["en", "es", "fr", "de", "ar"]
    assert not is_translated("xx")
    assert Catalogue.from_language("xx") is None


def test_only_arabic_runs_from_right_to_left() -> None:
    assert [language for language in language_names() if is_right_to_left(language)] == ["ar"]


@pytest.mark.parametrize("language", sorted({QLocale(language).name().partition("_")[0] for language in QLocale.Language} - {"C", "rhg"}))
def test_a_language_runs_as_qt_says(language: str) -> None:
    """Of Rohingya Qt does not know that its own letters run from right to left."""
    assert is_right_to_left(language) == (QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft)


@pytest.mark.parametrize("language", [language for language in language_names() if language != "en"])
def test_percentages_have_no_direction_mark(language: str) -> None:
    """A direction mark at the start of a sentence would reverse the whole sentence."""
    catalogue = Catalogue.from_language(language)
    assert catalogue is not None
    space = "" if language == "ar" else "\u00a0"
    assert catalogue.percent(57) == f"57{space}%"


def test_arabic_uses_the_digits_0_to_9_and_nothing_else() -> None:
    """One choice for screen, keyboard, page, slide and workbook, see `_LOCALES`."""
    others = re.compile("[٠-٩۰-۹٪٫٬]")
    catalogue = Catalogue.from_language("ar")
    assert catalogue is not None
    assert not others.search(catalogue.number(1_234_567_890) + catalogue.percent(57) + catalogue.day(date(2026, 11, 23)))
    assert not others.search((paths.resources() / "i18n" / "goodfaith_ar.ts").read_text(encoding="utf-8"))
    assert others.search(QLocale("ar_EG").toString(57)), "the check finds nothing"


def test_english_has_no_space_before_the_percent_sign_on_screen_and_on_paper() -> None:
    assert format_percent(57, locale("en")) == ENGLISH.percent(57) == "57%"
    assert format_day(date(2026, 11, 23), locale("en")) == ENGLISH.day(date(2026, 11, 23))


def test_qt_brings_them_in_arabic() -> None:
    assert locale("ar").percent() == "\u200e%\u200e"


@pytest.mark.parametrize(
    ("language", "number", "day"),
    [
        ("es", "12.345", "23\u00a0de\u00a0noviembre\u00a0de\u00a02026"),
        ("fr", "12\u202f345", "23\u00a0novembre\u00a02026"),
        ("de", "12.345", "23.\u00a0November\u00a02026"),
        ("ar", "12,345", "23\u00a0نوفمبر\u00a02026"),
    ],
)
def test_numbers_and_days_are_written_as_the_language_does(language: str, number: str, day: str) -> None:
    catalogue = Catalogue.from_language(language)
    assert catalogue is not None
    assert catalogue.number(12345) == number
    assert catalogue.day(date(2026, 11, 23)) == day


@pytest.mark.parametrize(
    ("count", "word"), [(0, "0 صوت"), (1, "صوت واحد"), (2, "صوتان"), (3, "3 أصوات"), (11, "11 صوتًا"), (100, "100 صوت")]
)
def test_arabic_has_six_plurals(count: int, word: str) -> None:
    catalogue = Catalogue.from_language("ar")
    assert catalogue is not None
    text = str(catalogue.translator.translate("ResultsViewModel", "%Ln vote(s)", "", count))
    assert text.replace("%Ln", str(count)) == word


def test_the_page_of_a_session_speaks_spanish() -> None:
    catalogue = Catalogue.from_language("es")
    assert catalogue is not None
    assert catalogue.translate("Nobody has voted yet.") == "Nadie ha votado todavía."


@given(st.lists(st.sampled_from(["%1", "%L2", "%Ln", "{name}", "vote", "a", "Reason", " "]), min_size=1).map("".join))
def test_stretching_keeps_what_is_filled_in(text: str) -> None:
    assert PLACEHOLDER.findall(pseudolocalize(text))[: len(PLACEHOLDER.findall(text))] == PLACEHOLDER.findall(text)


def test_pseudolocalized_english_is_40_percent_longer() -> None:
    text = "Where do you stand, before you have read anything?"
    assert len(pseudolocalize(text)) >= 1.35 * len(text)
    catalogue = Catalogue.from_language(PSEUDO_LOCALE)
    assert catalogue is not None
    assert len(catalogue.translate(text)) >= 1.35 * len(text)
