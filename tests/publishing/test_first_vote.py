"""A page, large print, HTML and files say the same about a class's first vote, or that it is held back."""

import csv
import html
import json
from collections.abc import Sequence
from io import BytesIO, StringIO
from pathlib import Path
from typing import Final

import jsonschema
import openpyxl
import pytest

from kiosk import paths
from kiosk.app.reports.writers import print_locale
from kiosk.domain.disclosure import OrderDisclosure
from kiosk.domain.first_vote import NO_FIRST_VOTE, FirstVoteDisclosure
from kiosk.domain.order_effect import OrderEffect
from kiosk.domain.tally import FirstVote, Split
from kiosk.errors import KnownError
from kiosk.publishing.data import csv_file, json_export, json_import, xlsx_file
from kiosk.publishing.html import document
from kiosk.publishing.pdf import large_print, summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.text import combined
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.result_text import ENGLISH, Locale
from kiosk.services.summary import Summary
from tests.publishing.exported import a_lesson, exported
from tests.publishing.pages import plain, texts_of

SMALL: Final = a_lesson()
LARGE: Final = a_lesson(FirstVoteDisclosure(FirstVote(10, 15, 3), 10), Split(14, 14))
FALLEN: Final = a_lesson(FirstVoteDisclosure(FirstVote(20, 20, 0), -25), Split(10, 30))
HELD_BACK: Final = a_lesson(FirstVoteDisclosure(held_back=True))
CAVEAT: Final = "The two votes are not linked: the same numbers can hide people who moved in both directions."
HOLD: Final = "The first vote is held back: it would show who voted how."
CASES: Final = [
    (
        SMALL,
        [
            "First vote, before reading: Yes: 9, No: 11, not sure yet: 8.",
            "Yes: from 9 of 20 (those who were sure) to 16 of 28 in the second vote.",
            CAVEAT,
        ],
    ),
    (LARGE, ["Yes: from 40% of those who were sure to 50% of the second vote. Percentage points gained: 10.", CAVEAT]),
    (FALLEN, ["Yes: from 50% of those who were sure to 25% of the second vote. Percentage points lost: 25.", CAVEAT]),
    (HELD_BACK, [HOLD]),
]


def forms(summary: Summary, locale: Locale = ENGLISH) -> dict[str, str]:
    fonts = FontSet(paths.fonts())
    pages = {
        "page": summary_report.build(summary, fonts, locale),
        "large print": large_print.build(summary, fonts, locale),
    }
    told = {name: " ".join(texts_of(content)) for name, content in pages.items()}
    told["html"] = html.unescape("".join(document.pieces(summary, paths.resources(), locale)))
    book = openpyxl.load_workbook(BytesIO(xlsx_file.build(summary, locale)))
    told["xlsx"] = " ".join(str(value) for sheet in book for row in sheet.values for value in row if value is not None)
    return {name: plain(text) for name, text in told.items()}


@pytest.mark.parametrize(("summary", "sentences"), CASES)
def test_every_form_says_the_same(summary: Summary, sentences: Sequence[str]) -> None:
    for name, text in forms(summary).items():
        for sentence in sentences:
            assert plain(sentence) in text, name


def test_a_session_without_a_first_vote_says_nothing_of_it() -> None:
    for name, text in forms(exported()).items():
        assert plain("First vote, before reading") not in text, name
        assert plain(HOLD) not in text, name


@pytest.mark.parametrize("language", ["es", "fr", "de", "ar"])
@pytest.mark.parametrize("summary", [SMALL, LARGE, HELD_BACK])
def test_every_language_has_the_sentences(language: str, summary: Summary) -> None:
    text = forms(summary, print_locale(language))["html"]
    for english in (CAVEAT, HOLD, "First vote, before reading", "(those who were sure)", "of those who were sure"):
        assert plain(english) not in text


def saved(summary: Summary) -> dict[str, object]:
    content: dict[str, object] = json.loads(b"".join(json_export.chunks(summary)))["sessions"][0]
    return content


@pytest.mark.parametrize(
    ("summary", "value"),
    [
        (SMALL, {"held_back": False, "votes": {"for": 9, "unsure": 8, "against": 11}, "swing": None}),
        (LARGE, {"held_back": False, "votes": {"for": 10, "unsure": 3, "against": 15}, "swing": 10}),
        (HELD_BACK, {"held_back": True, "votes": None, "swing": None}),
        (exported(), None),
    ],
)
def test_json_has_the_first_vote(summary: Summary, value: dict[str, object] | None) -> None:
    assert saved(summary)["first_vote"] == value


@pytest.mark.parametrize("summary", [SMALL, LARGE, HELD_BACK, exported()])
def test_an_export_comes_back_as_it_was(summary: Summary, tmp_path: Path) -> None:
    path = tmp_path / "summary.json"
    path.write_bytes(b"".join(json_export.chunks(summary)))

    (results,) = json_import.read(path)

    assert results == summary.results
    assert json_import.read(path) == CombinedSummary.from_results([results]).rows


def test_an_export_of_version_1_is_still_read(tmp_path: Path) -> None:
    content = json.loads(b"".join(json_export.chunks(exported()))) | {"version": 1}
    del content["sessions"][0]["first_vote"]
    path = tmp_path / "summary.json"
    path.write_text(json.dumps(content), encoding="utf-8")

    (results,) = json_import.read(path)

    assert results.first_vote == NO_FIRST_VOTE
    assert json_export.digest_of(content["sessions"][0]) == json_export.result_digest(exported())


@pytest.mark.parametrize("votes", [{"for": 20, "unsure": 0, "against": 0}, {"for": 1, "unsure": 1, "against": 1}])
def test_a_first_vote_that_no_kiosk_shows_is_refused(tmp_path: Path, votes: dict[str, int]) -> None:
    content = json.loads(b"".join(json_export.chunks(SMALL)))
    content["sessions"][0]["first_vote"]["votes"] = votes
    path = tmp_path / "summary.json"
    path.write_text(json.dumps(content), encoding="utf-8")

    with pytest.raises(KnownError, match="do not add up"):
        CombinedSummary.from_results(json_import.read(path))


def test_a_report_of_several_sessions_says_where_the_first_vote_is() -> None:
    note = "The first vote of a lesson is on that session's own page and is not added up."

    assert note in combined.notes(CombinedSummary.from_results([SMALL.results]), ENGLISH)
    assert note not in combined.notes(CombinedSummary.from_results([exported().results]), ENGLISH)


def test_a_changed_first_vote_changes_the_digest() -> None:
    other = a_lesson(FirstVoteDisclosure(FirstVote(11, 9, 8)))

    assert json_export.result_digest(SMALL) != json_export.result_digest(other) != json_export.result_digest(HELD_BACK)


def rows(summary: Summary, part: str) -> list[list[str]]:
    text = b"".join(csv_file.chunks(summary)).decode()
    table = csv.DictReader(StringIO(text, newline=""))
    return [[row["side"], row["name"], row["number"], row["text"]] for row in table if part in {row["part"], row["name"]}]


def test_csv_has_a_row_for_each_number() -> None:
    assert rows(LARGE, "first vote") == [
        ["for", "Yes", "10", ""],
        ["against", "No", "15", ""],
        ["", "unsure", "3", ""],
        ["", "swing in percentage points", "10", ""],
    ]
    assert rows(HELD_BACK, "first vote") == [["", "first vote", "", "held back: it would show who voted how"]]
    assert rows(exported(), "first vote") == []


def test_csv_has_the_effect_of_the_order() -> None:
    seen = exported(order=OrderDisclosure(OrderEffect.from_counts(400, 640, 294, 645)))

    numbers = [[name, number] for _, name, number, _ in rows(seen, "order effect")]
    assert numbers == [["seen", "1"], ["difference", "17"], ["low", "11"], ["high", "23"], ["votes", "1285"]]
    assert rows(exported(), "order effect") == []


def test_the_schema_describes_it() -> None:
    schema = json.loads((paths.resources() / "schema" / f"summary-{json_export.VERSION}.json").read_text(encoding="utf-8"))
    for summary in (SMALL, LARGE, HELD_BACK):
        jsonschema.validate(json.loads(b"".join(json_export.chunks(summary))), schema)
