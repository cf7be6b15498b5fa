"""Every form of the report shows the words that set the sides apart, the same ones, and nothing of them without any."""

import html
import json
from collections.abc import Callable
from io import BytesIO
from typing import Any, Final

import jsonschema
import openpyxl
import pytest

from kiosk import paths
from kiosk.app.reports.writers import print_locale
from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.domain.text import clean
from kiosk.domain.themes import Theme
from kiosk.publishing.data import csv_file, json_export, xlsx_file
from kiosk.publishing.html import document
from kiosk.publishing.pdf import large_print, summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.publishing.text import themes
from kiosk.services.result_text import ENGLISH, Locale
from kiosk.services.summary import Summary
from tests.publishing.exported import a_class_with_themes, exported
from tests.publishing.pages import plain, reason, texts_of
from tests.publishing.pdf_cases import generated
from tests.sample_reasons import THEMES

HEADING: Final = "Words that set the two sides apart"


def paper(summary: Summary, locale: Locale = ENGLISH, size: Paper = Paper.A4) -> list[str]:
    return texts_of(summary_report.build(summary, FontSet(paths.fonts()), locale, size))


def large(summary: Summary, locale: Locale = ENGLISH) -> list[str]:
    return texts_of(large_print.build(summary, FontSet(paths.fonts()), locale))


def web(summary: Summary, locale: Locale = ENGLISH) -> list[str]:
    return [html.unescape(source(summary, locale))]


def source(summary: Summary, locale: Locale = ENGLISH) -> str:
    return "".join(document.pieces(summary, paths.resources(), locale))


def workbook(summary: Summary, locale: Locale = ENGLISH) -> list[str]:
    book = openpyxl.load_workbook(BytesIO(xlsx_file.build(summary, locale)))
    return ["\n".join(str(value) for row in book.worksheets[0].iter_rows(values_only=True) for value in row)]


def as_json(summary: Summary) -> dict[str, Any]:
    session: dict[str, Any] = json.loads(b"".join(json_export.chunks(summary)))["sessions"][0]
    return session


FORMS: Final = (paper, large, web, workbook)


@pytest.mark.parametrize("form", FORMS)
def test_every_form_shows_them_under_their_heading(form: Callable[[Summary], list[str]]) -> None:
    text = plain(" ".join(form(a_class_with_themes())))

    assert plain(HEADING) in text
    rest = text[text.index(plain(HEADING)) :]
    assert all(word in rest for found in THEMES.values() for word in found)


@pytest.mark.parametrize("form", FORMS)
def test_without_themes_there_is_no_heading(form: Callable[[Summary], list[str]]) -> None:
    assert plain(HEADING) not in plain(" ".join(form(exported())))


@pytest.mark.parametrize("size", Paper)
def test_they_push_no_reason_off_the_first_page(size: Paper) -> None:
    first, second, *_ = paper(a_class_with_themes(), size=size)
    assert first.rpartition(" of ")[0] == paper(a_class_with_themes(themes=()), size=size)[0].rpartition(" of ")[0]
    assert HEADING in second


def test_they_are_on_the_first_page_if_that_holds_every_reason() -> None:
    pages = paper(exported(reasons=[reason("Short."), reason("No.", Side.AGAINST)], themes=[Theme(Side.FOR, "sticker", "en", Split(6, 0))]))

    assert "6 : 0 sticker" in pages[0]
    assert len(pages) == 2


def test_counts_are_of_its_own_side_first() -> None:
    theme = Theme(Side.AGAINST, "sticker", "en", Split(5, 12))
    assert themes.uses(theme, ENGLISH) == "12 : 5"
    assert themes.line(exported(themes=[theme]), Side.AGAINST, 8, ENGLISH) == "More often for no: sticker 12 : 5"
    assert themes.line(exported(themes=[theme]), Side.FOR, 8, ENGLISH) == ""


def test_json_and_csv_carry_them() -> None:
    summary = a_class_with_themes()
    session = as_json(summary)
    schema = json.loads((paths.resources() / "schema" / f"summary-{json_export.VERSION}.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(json.loads(b"".join(json_export.chunks(summary))))
    assert {(theme["side"], theme["word"]): theme["reasons"][theme["side"]] for theme in session["themes"]} == {
        (side, word): count for side, found in THEMES.items() for word, count in found.items()
    }
    rows = [row for row in csv_file.rows(summary) if row.part == "theme"]
    assert [(row.side, row.text, row.number) for row in rows if row.name == "reasons of this side"] == [
        (theme.side, theme.word, theme.uses.count(theme.side)) for theme in summary.themes
    ]
    assert [row.number for row in rows if row.name == "reasons of the other side"] == [0] * len(summary.themes)


def test_the_digest_of_a_result_does_not_depend_on_words() -> None:
    assert json_export.result_digest(a_class_with_themes()) == json_export.result_digest(a_class_with_themes(themes=()))


@pytest.mark.parametrize("language", ["es", "fr", "de", "ar"])
def test_every_language_has_its_own_words_for_it(language: str) -> None:
    locale = print_locale(language)
    for form in FORMS:
        text = plain(" ".join(form(a_class_with_themes(), locale)))
        assert plain(HEADING) not in text
        if form is not large and language != "ar":  # large print may have no room, and Arabic paper has other letter forms
            assert plain(themes.heading(locale)) in text


@pytest.mark.parametrize("word", ["<b>x</b>", "=1+1", "مرحبا", "日本語", "𓀀𓀀", "W" * 30, "שלום", "e\u0301e\u0301", "{{ x }}"])
def test_no_word_breaks_a_form_or_becomes_markup(word: str) -> None:
    found = [Theme(side, clean(word), "en", Split(9, 5) if side is Side.FOR else Split(5, 9)) for side in Side]
    summary = exported(reasons=generated(40), themes=found)
    assert all(form(summary) for form in FORMS)
    assert "<b>x</b>" not in source(summary)
    assert as_json(summary)["themes"][0]["word"] == clean(word)
    assert not [row for row in csv_file.rows(summary) if row.part == "theme" and row.text != clean(word)]
