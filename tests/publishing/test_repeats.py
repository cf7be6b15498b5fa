"""A page says each thing once: equal reasons with how often, no reason on two pages, a heading wherever a list goes on."""

import html
from typing import Final

import pytest

from kiosk import paths
from kiosk.app.reports.writers import print_locale
from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.publishing.data import csv_file
from kiosk.publishing.html import document
from kiosk.publishing.pdf import summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.services.result_text import ENGLISH, Locale
from kiosk.services.summary import PickedPoint, Summary
from tests.publishing.exported import a_class_with_themes, exported
from tests.publishing.pages import reason, texts_of
from tests.sample_reasons import REASONS

TEXTS: Final = [f"This is what I think, and it is my reason number {number}." for number in range(12)]


def a_busy_day(reasons: int = 10_000, texts: list[str] = TEXTS) -> Summary:
    """Return a day on which everybody writes one of a few things."""
    written = [reason(texts[number // 2 % len(texts)], list(Side)[number % 2]) for number in range(reasons)]
    return exported(votes=10_000, visits=10_000, split=Split(5_300, 4_700), flow=None, asked_opening=False, reasons=written)


def paper(summary: Summary, locale: Locale = ENGLISH, size: Paper = Paper.A4) -> list[str]:
    return texts_of(summary_report.build(summary, FontSet(paths.fonts(), ()), locale, size))


def web(summary: Summary) -> str:
    return html.unescape("".join(document.pieces(summary, paths.resources(), ENGLISH)))


@pytest.mark.parametrize("size", Paper)
def test_ten_thousand_visits_with_a_dozen_reasons_are_three_pages(size: Paper) -> None:
    pages = paper(a_busy_day(), size=size)

    assert len(pages) == 3
    for text in TEXTS:
        assert " ".join(pages).count(text) == 2  # once a side
    assert " ".join(pages).count("× 417") + " ".join(pages).count("× 416") == 2 * len(TEXTS)


def test_the_web_page_says_each_once_too() -> None:
    page = web(a_busy_day())

    assert all(page.count(f"“{text}”") == 2 for text in TEXTS)
    assert "All 10,000 reasons that may be shown, as they were typed. Equal words stand once, with how often they were written." in page


def test_all_reasons_equal_are_one_on_each_side() -> None:
    pages = paper(a_busy_day(900, ["Because."]))

    assert len(pages) == 2
    assert pages[0].count("“Because.” × 450") == 2


def test_a_reason_that_stands_alone_has_no_count() -> None:
    assert "×" not in paper(exported(reasons=[reason("Alone.")], points=[]))[0]
    assert "Equal words" not in web(exported())


def test_the_data_keep_every_reason() -> None:
    assert sum(row.part == "reason" for row in csv_file.rows(a_busy_day(200))) == 200


def test_the_rest_is_counted_and_none_is_told_twice() -> None:
    summary = exported(reasons=[reason(f"Reason number {number:03}.", list(Side)[number % 2]) for number in range(90)])
    first, *rest = paper(summary)
    told = [f"Reason number {number:03}." for number in range(90)]

    assert all((text in first) + sum(text in page for page in rest) == 1 for text in told)
    left = sum(text not in first for text in told)
    assert f"The {left} reasons that are not on the first page, as they were typed." in rest[0]


@pytest.mark.parametrize("size", Paper)
def test_how_it_was_counted_is_below_the_last_reasons_if_there_is_room(size: Paper) -> None:
    reasons = [reason(text, side) for side, texts in REASONS.items() for text in (*texts, "Once more.", "Again.")]
    first, second = paper(a_class_with_themes(themes=(), reasons=reasons), size=size)

    assert "Page 1 of 2" in first
    assert second.index("In their own words") < second.index("Teach us to use phones.") < second.index("How this was counted")
    assert second.index("Visits and votes") < second.index("The debate's text") < second.index("Page 2 of 2")


def test_it_has_pages_of_its_own_if_there_is_none() -> None:
    summary = exported(reasons=[reason(f"Reason number {number:03}. " * 3, list(Side)[number % 2]) for number in range(70)])
    *_, reasons, method = paper(summary)

    assert "How this was counted" in method
    assert "How this was counted" not in reasons


def test_a_list_that_goes_on_in_the_next_column_has_its_heading_there_again() -> None:
    points = [PickedPoint(Side.FOR, f"Point {number}.", 200 - number) for number in range(130)]
    *_, two_columns, rest = paper(exported(points=points, reasons=[]))

    assert two_columns.count("Ready-made points that were picked") == 2
    assert rest.count("Ready-made points that were picked") >= 1
    assert sum(f"Point {number}." in two_columns for number in range(130)) > 60


@pytest.mark.parametrize("language", ["es", "fr", "de", "ar"])
def test_every_language_has_its_own_words_for_it(language: str) -> None:
    text = " ".join(paper(a_busy_day(), print_locale(language)))
    assert "Equal words" not in text
    assert "first page" not in text
