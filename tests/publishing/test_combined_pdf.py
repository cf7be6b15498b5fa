import re
from dataclasses import replace
from datetime import date

import pytest
import zxingcpp

from kiosk.app.reports import session_report
from kiosk.app.reports.writers import print_locale
from kiosk.publishing.pdf import combined_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.session_results import SessionResults
from tests.publishing.pages import FONTS, URL, find, picture_of, summary, texts_of

SMALL = summary(session_name="Small", session_id="small", votes=4, visits=9, split=None, flow=None, reasons=[]).results


def day(number: int) -> SessionResults:
    opened = date(2026, 11, number % 28 + 1)
    name, visits = f"Booth {number}", 1400 + number
    return summary(session_name=name, session_id=str(number), opened_on=opened, closed_on=opened, visits=visits, without_opening=0).results


@pytest.fixture(scope="module")
def own() -> FontSet:
    return FontSet(FONTS, ())


def visits_by_row(text: str) -> list[int]:
    return [int(visits.replace(",", "")) for visits in re.findall(r"Booth \d+ \d+ November 2026 ([\d,]+)", text)]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("count", [2, 40])
def test_every_session_has_a_row_and_the_rows_add_up(own: FontSet, count: int, paper: Paper) -> None:
    pages = texts_of(combined_report.build(CombinedSummary.from_results([day(number) for number in range(count)]), own, paper=paper))
    text = " ".join(pages)
    rows = visits_by_row(text)
    assert len(rows) == count
    assert f"Together {sum(rows):,}" in text
    assert f"{694 * count:,} votes" in pages[0]
    assert pages[-1].endswith(f"Page {len(pages)} of {len(pages)}")


def test_a_small_session_shows_its_votes_and_nothing_else(own: FontSet) -> None:
    (text,) = texts_of(combined_report.build(CombinedSummary.from_results([SMALL, day(1)]), own))
    assert re.search(r"Small 21 November 2026 9 5 4 – – – – –", text)
    assert "1,289" in text


def test_it_shows_who_changed_their_mind_and_ends_with_code_and_signature(own: FontSet) -> None:
    together = CombinedSummary.from_results([day(1), day(2), SMALL], URL)
    pdf = combined_report.build(together, own)
    (text,) = texts_of(pdf)
    order = [
        "1,388 votes",
        "Who changed their mind",
        "known of 2,570 of all 2,574",
        "1,376 stayed",
        "Net swing",
        "Together",
        URL,
        "Organiser, date",
    ]
    assert [text.index(part) for part in order] == sorted(text.index(part) for part in order)
    assert [found.text for found in zxingcpp.read_barcodes(picture_of(pdf))] == [URL]


def test_sessions_of_one_debate_have_its_address() -> None:
    both = [summary(session_id=name, session_name=name, without_opening=0) for name in ("a", "b")]
    assert [
        session_report.combine(both, []).online_url,
        session_report.combine([both[0], replace(both[1], online_url="")], []).online_url,
    ] == [URL, ""]


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "ar"])
def test_no_date_is_broken(own: FontSet, language: str) -> None:
    locale = print_locale(language)
    pdf = combined_report.build(CombinedSummary.from_results([day(1), day(27)]), own, locale)
    rows = find(pdf, "Booth")
    assert len(rows) == 2
    assert all(any(abs(year.bottom - row.bottom) < 3 for year in find(pdf, "2026")) for row in rows)


@pytest.mark.parametrize("count", range(2, 46, 3))
def test_the_foot_is_never_alone_on_a_page(own: FontSet, count: int) -> None:
    pages = texts_of(combined_report.build(CombinedSummary.from_results([day(number) for number in range(count)], URL), own))
    assert "Together" in pages[-1]
    assert "Organiser, date" in pages[-1]
    assert sum(page.count("Booth ") for page in pages) == count
    assert all("Organiser, date" not in page for page in pages[:-1])


def test_the_same_sessions_are_the_same_bytes(own: FontSet) -> None:
    one, other = ([day(3), SMALL, day(1)], [SMALL, day(1), day(3)])
    assert combined_report.build(CombinedSummary.from_results(one), own) == combined_report.build(CombinedSummary.from_results(other), own)
