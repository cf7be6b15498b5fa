"""What a screen reader says of the papers, read by two other programs than the one that wrote them."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from pypdf import PdfReader

from kiosk.domain.debate import Side
from kiosk.publishing.pdf import combined_report, large_print, slide, summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.pdf.spoken_language import spoken_language
from kiosk.publishing.pdf.text_layout import ends_with_space, join_lines
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.result_text import ENGLISH
from tests.publishing.pages import FONTS, URL, plain, reason, summary
from tests.publishing.pdf_cases import GOLDEN, generated, in_arabic, many
from tests.publishing.tagged import Element, marked_words, read, read_aloud

OWN = FontSet(FONTS, ())
THIRTY = summary_report.build(GOLDEN["thirty in many scripts"], OWN)
"""A page of thirty votes."""


def elements(pdf: bytes, *tags: str) -> list[Element]:
    return [element for element in read(pdf).walk() if element.tag in tags]


def test_headings_are_read_in_order_and_none_is_skipped() -> None:
    headings = elements(THIRTY, "H1", "H2", "H3")
    levels = [int(heading.tag[1]) for heading in headings]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(level <= before + 1 for before, level in pairwise(levels))
    spoken = [heading.spoken for heading in headings]
    assert spoken[:3] == [
        "Should we have some level of control over open source AI models?",
        "Who changed their mind",
        "Reasons for yes that reached the other side",
    ]
    assert "How this was counted" in spoken
    assert len(headings) == len({(heading.tag, heading.spoken) for heading in headings}) + 1  # 'How this was counted' is on two pages


def test_a_page_is_read_from_the_question_to_the_last_number() -> None:
    lines = read_aloud(THIRTY)
    wanted = [
        "H1: Should we have",
        "P: 67% of 30 votes said yes",
        "Figure: 67% Yes, 20 votes; 33% No, 10 votes",
        "H2: Who changed their mind",
        "Figure: Who changed their mind: 22 stayed",
        "H2: Reasons for yes",
        "LBody: “Short. for” fair point",
        "H2: Reasons for no",
        "Figure: QR code of https://",
        "H2: How this was counted",
        "P: https://goodfaith.example",
        "H2: In their own words",
        "H2: Why people said yes",
        "H2: Why people said no",
        "H3: Result",
        "TH: Votes shown",
        "TD: 30",
    ]
    found = [next(number for number, line in enumerate(lines) if line.startswith(start)) for start in wanted[:-1]]
    assert found == sorted(found)
    assert lines[found[-1] + 1] == wanted[-1]


def test_the_numbers_that_are_read_add_up() -> None:
    lines = read_aloud(THIRTY)

    def number(name: str) -> int:
        return int(lines[lines.index(f"TH: {name}") + 1].removeprefix("TD: "))

    assert number("Yes") + number("No") == number("Votes shown") == number("Votes") == 30
    assert number("Votes") + number("Left without voting") == number("Visits")
    assert number("Yes, then Yes") + number("Not sure, then Yes") + number("No, then No") == number("Votes with a first stance")
    assert number("Shown") + number("Hidden by the organiser") == number("Reasons written")


def test_every_reason_is_read_as_it_was_typed_in_its_language() -> None:
    shown = GOLDEN["thirty in many scripts"].reasons
    items = [element for element in read(THIRTY).walk() if element.tag == "LBody"]
    spoken = [plain(" ".join(part.spoken for part in item.walk() if part.text)) for item in items]
    missing = [each.text for each in shown if "𓀀" not in each.text and not any(plain(f"“{each.text}”") in words for words in spoken)]
    assert missing == []
    languages = {element.language for item in items for element in item.walk() if element.language}
    assert languages == {"ar", "he", "hi", "th"}


@pytest.mark.parametrize(
    ("text", "said", "spoken"),
    [
        ("Why not?", "en", "en"),
        ("Pourquoi pas ? – “Si”", "fr", "fr"),
        ("مرحبا", "en", "ar"),
        ("سلام", "fa", "fa"),
        ("Привет", "uk", "uk"),
        ("Привет", "en", "und-Cyrl"),
        ("Why not?", "ar", "und-Latn"),
        ("12 %", "ar", "ar"),
        ("日本語のことば", "en", "ja"),
        ("中文", "en", "zh"),
        ("ひらがな", "ja", "ja"),
        ("😀", "en", "en"),
        ("ⴰⵣⵓⵍ", "fr", "fr"),
    ],
)
def test_letters_tell_the_language_where_nobody_said_it(text: str, said: str, spoken: str) -> None:
    assert spoken_language(text, said) == spoken


def test_a_reason_in_another_language_with_the_same_letters_is_read_in_it() -> None:
    french = replace(reason("Pourquoi pas ?", Side.FOR, 9, 9), language="fr")
    pdf = summary_report.build(summary(reasons=[french], points=[]), OWN)
    assert [element.spoken for element in read(pdf).walk() if element.language == "fr"] == ["“Pourquoi pas ?”"]


def test_lines_are_joined_as_they_were_broken() -> None:
    assert join_lines(["one two-", "three four/", "five", "six -", "seven"]) == "one two-three four/five six - seven"
    assert join_lines([]) == ""
    assert not ends_with_space("漢", "字")
    assert ends_with_space("word.", "Next")


def test_lists_go_on_over_pages_and_their_headings_are_read_once() -> None:
    pdf = summary_report.build(summary(reasons=generated(400), points=[]), OWN)
    assert len(PdfReader(BytesIO(pdf)).pages) > 5
    sections = elements(pdf, "Sect")
    assert [[kid.tag for kid in section.kids] for section in sections] == [["H2", "L"], ["H2", "L"]]
    assert sum(len(section.kids[1].kids) for section in sections) > 300


def test_what_is_repeated_on_every_page_is_passed_over() -> None:
    unread = [words for (_, mark), words in marked_words(THIRTY).items() if mark < 0]
    assert unread[0].split() == ["Page", "1", "of", "3"]
    assert all("Page" in words for words in unread)
    assert not any("Page 1 of" in line for line in read_aloud(THIRTY))


def test_rows_and_columns_of_a_table_have_names() -> None:
    sessions = [summary(session_name=name, session_id=name, without_opening=0).results for name in ("Hall A", "Hall B")]
    (table,) = elements(combined_report.build(CombinedSummary.from_results(sessions), OWN), "Table")
    head, *rows = table.kids
    assert {(cell.tag, cell.scope) for cell in head.kids} == {("TH", "Column")}
    assert len(rows) == 3
    for row in rows:
        assert [(cell.tag, cell.scope) for cell in row.kids][:2] == [("TH", "Row"), ("TD", "")]
        assert len(row.kids) == len(head.kids)


def test_a_slide_is_read_from_its_question_to_its_address() -> None:
    lines = read_aloud(slide.build(summary(), OWN))
    assert lines[1].startswith("H1: Should we have")
    assert lines[-1] == f"P: {URL}"


@pytest.mark.parametrize("build", [large_print.build, slide.build])
def test_other_papers_are_read_from_their_question_on(build: Callable[..., bytes]) -> None:
    lines = read_aloud(build(summary(), OWN, ENGLISH))
    assert any(line.startswith("H1: Should we have some level of control") for line in lines)
    assert any(line.startswith("Figure: 54% Yes, 694 votes") for line in lines)


def test_an_arabic_page_is_read_in_arabic() -> None:
    pdf = summary_report.build(summary(), OWN, in_arabic())
    assert "H2: من غيّر رأيه" in read_aloud(pdf)
    assert str(PdfReader(BytesIO(pdf)).root_object["/Lang"]) == "ar"


def test_headings_are_bookmarks_that_lead_to_their_page() -> None:
    reader = PdfReader(BytesIO(THIRTY))
    pages = dict[str, int]()

    def collect(entries: list[Any]) -> None:
        for entry in entries:
            if isinstance(entry, list):
                collect(entry)
            else:
                pages.setdefault(entry.title, reader.get_destination_page_number(entry) or 0)

    collect(reader.outline)
    assert pages["Who changed their mind"] == 0
    assert pages["In their own words"] == 1
    assert pages["Result"] == 2


def test_the_address_is_a_link_with_a_name() -> None:
    (link,) = list(PdfReader(BytesIO(THIRTY)).pages[0].annotations or [])
    note = link.get_object()
    assert note["/A"]["/URI"] == URL
    assert note["/Contents"] == "Read both sides online"
    left, bottom, right, top = note["/Rect"]
    assert right - left > 100
    assert top > bottom


def test_pages_have_the_date_of_the_session() -> None:
    properties = PdfReader(BytesIO(THIRTY)).metadata
    assert properties is not None
    assert f"{properties.creation_date:%Y-%m-%d}" == "2026-11-21"


def test_poppler_reads_the_same_structure() -> None:
    done = subprocess.run(["pdfinfo", "-struct-text", "-"], input=THIRTY, capture_output=True, check=True)
    text = done.stdout.decode()
    assert done.stderr == b""
    figure = 'Figure "67% Yes, 20 votes; 33% No, 10 votes"'
    order = ["H1 (block)", "67% of 30 votes", figure, "H2 (block)", "Reasons for", "“Short. for”"]
    found = [text.index(words) for words in order]
    assert found == sorted(found)
    assert "/Scope /Row" in text
    assert "Page 1 of" not in text


def test_a_long_day_is_read_whole() -> None:
    pdf = summary_report.build(many(1285, 60), OWN)
    assert len(elements(pdf, "LI")) >= 60
