"""What pages and files say where a vote could be 'Still not sure', and that nothing changes where it could not."""

import csv
import html
import json
from dataclasses import replace
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any, Final

import jsonschema
import openpyxl
import pytest

from kiosk import paths
from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import MethodVotes
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.tally import EntryMethod, Split
from kiosk.errors import KnownError
from kiosk.publishing.chart_layout import AlluvialLayout
from kiosk.publishing.data import csv_file, json_export, json_import, xlsx_file
from kiosk.publishing.html import document
from kiosk.publishing.pdf import large_print, slide, summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.text import combined
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.result_text import ENGLISH, headline
from kiosk.services.summary import Summary
from tests.publishing.pages import plain, summary, texts_of

FLOW: Final = Flow({(Stance.FOR, Side.FOR): 8, (Stance.FOR, None): 5, (Stance.UNSURE, None): 7, (Stance.AGAINST, Side.AGAINST): 9})
SPLIT: Final = Split(8, 9, 12)
BASE: Final[dict[str, Any]] = {"votes": 29, "visits": 31, "still_unsure": True, "session_id": "0" * 32, "id": "open-source-ai"}
WITH_FLOW: Final = summary(**BASE, split=SPLIT, flow=FLOW, without_opening=0)
WITH_MOVES: Final = summary(**BASE, split=SPLIT, flow=None, moves=Moves(9, 8, 0, 7), without_opening=5)
LESSON: Final = summary(**BASE, split=SPLIT, flow=None, asked_opening=False, entered=[MethodVotes(EntryMethod.TOUCH, 29, SPLIT)])
NOBODY: Final = summary(**BASE, split=Split(20, 9), flow=None, asked_opening=False)
ALL: Final = {"flow": WITH_FLOW, "moves": WITH_MOVES, "lesson": LESSON, "nobody": NOBODY}
NOTE: Final = "Still not sure: 12 of 29. Shares are of those who decided."


def forms(summary: Summary) -> dict[str, str]:
    fonts = FontSet(paths.fonts())
    pages = {
        "page": summary_report.build(summary, fonts),
        "large print": large_print.build(summary, fonts),
        "slide": slide.build(summary, fonts),
    }
    told = {name: " ".join(texts_of(content)) for name, content in pages.items()}
    told["html"] = html.unescape("".join(document.pieces(summary, paths.resources(), ENGLISH)))
    book = openpyxl.load_workbook(BytesIO(xlsx_file.build(summary, ENGLISH)))
    told["xlsx"] = " ".join(str(value) for sheet in book for row in sheet.values for value in row if value is not None)
    return {name: plain(text) for name, text in told.items()}


@pytest.mark.parametrize("name", ["flow", "moves", "lesson"])
def test_every_form_says_how_many_are_not_sure_and_whose_shares_these_are(name: str) -> None:
    for form, text in forms(ALL[name]).items():
        assert plain("of those who decided; still not sure: 12") in text, form
        assert form == "slide" or plain(NOTE) in text, form
        assert plain("9 of 17 votes said no") in text, form


def test_that_nobody_was_unsure_is_said_too() -> None:
    for form, text in forms(NOBODY).items():
        assert form == "slide" or plain("Still not sure: 0 of 29.") in text, form


@pytest.mark.parametrize(
    ("split", "sentence"),
    [
        (Split(12, 9, 4), "12 of 21 votes said yes (of those who decided; still not sure: 4)"),
        (Split(9, 9, 4), "18 votes, evenly split: 9 said yes and 9 said no (of those who decided; still not sure: 4)"),
        (Split(9, 0, 4), "All 9 votes said yes (of those who decided; still not sure: 4)"),
        (Split(0, 0, 9), "Nobody decided; still not sure: 9"),
        (Split(12, 9), "12 of 21 votes said yes"),
    ],
)
def test_the_result_in_a_sentence(split: Split, sentence: str) -> None:
    results = replace(LESSON.results, split=split, votes=split.votes)

    assert headline(results) == sentence + "."


def written(report: Summary | CombinedSummary) -> Any:  # noqa: ANN401 - JSON
    return json.loads(b"".join(json_export.chunks(report)))


@pytest.mark.parametrize("name", ALL)
def test_json_is_as_the_schema_says_and_is_read_back(name: str, tmp_path: Path) -> None:
    content = written(ALL[name])
    jsonschema.Draft202012Validator(json.loads((paths.resources() / "schema" / "summary-2.json").read_bytes())).validate(content)
    path = tmp_path / "summary.json"
    path.write_text(json.dumps(content))

    (read,) = json_import.read(path)

    assert read == ALL[name].results
    read.check()


def test_json_says_nothing_of_it_where_it_was_no_answer() -> None:
    content = json.dumps(written(summary())) + "".join(map(str, csv_file.rows(summary(moves=Moves(700, 300, 285), flow=None))))

    assert "still_unsure" not in content
    assert "unsure=" not in content
    assert '"final": "unsure"' not in content


@pytest.mark.parametrize(
    "change",
    [
        {"still_unsure": False},
        {"split": {"for": 8, "against": 9, "unsure": 13}},
        {"flow": None, "moves": {"stayed": 8, "changed": 9, "decided": 0, "unsure": 8}, "without_opening": 4},
        {"flow": None, "moves": {"stayed": 8, "changed": 9, "decided": 0, "unsure": 3}, "without_opening": 9},
    ],
    ids=["not offered", "too many", "few without a stance", "few with one"],
)
def test_a_file_that_shows_what_no_kiosk_would_is_refused(change: dict[str, object], tmp_path: Path) -> None:
    content = written(WITH_FLOW)
    content["sessions"][0] |= change
    path = tmp_path / "summary.json"
    path.write_text(json.dumps(content))

    with pytest.raises(KnownError):
        CombinedSummary.from_results(json_import.read(path))


def test_the_csv_has_a_row_for_each_number() -> None:
    read = list(csv.DictReader(StringIO(b"".join(csv_file.chunks(WITH_FLOW)).decode())))

    assert [row["number"] for row in read if row["part"] == "split"] == ["8", "9", "12"]
    assert [(row["name"], row["number"]) for row in read if (row["part"], row["side"]) == ("flow", "unsure")] == [
        ("for", "5"),
        ("unsure", "7"),
        ("against", "0"),
    ]


def test_the_digest_covers_it() -> None:
    other = replace(LESSON, results=replace(LESSON.results, split=Split(8, 10, 11)))

    assert json_export.result_digest(LESSON) != json_export.result_digest(other)


def test_several_sessions_have_a_column_for_it_and_a_dash_where_it_was_no_answer() -> None:
    other = replace(summary(votes=20, split=Split(12, 8), flow=None, asked_opening=False).results, session_id="1" * 32)
    both = CombinedSummary.from_results([LESSON.results, replace(other, debate=LESSON.results.debate)])

    table = combined.table(both, ENGLISH)
    column = table.headings.index("Still not sure")
    assert sorted(map(str, (row[column] for row in table.rows))) == ["12", "None"]
    assert table.total[column] == 12
    assert "Still not sure: 12 of 49. Shares are of those who decided." in list(combined.notes(both, ENGLISH))
    assert "Still not sure" not in combined.table(CombinedSummary.from_results([other]), ENGLISH).headings


def test_the_chart_has_a_third_end_between_the_sides() -> None:
    layout = AlluvialLayout.fit(FLOW, 100, 6)

    assert [(node.group, node.count) for node in layout.after] == [(Side.FOR, 8), (Stance.UNSURE, 12), (Side.AGAINST, 9)]
    assert [ribbon.kind for ribbon in layout.drawing_order] == ["unsure", "unsure", "stayed", "stayed"]
    assert layout.after[-1].top + layout.after[-1].height == pytest.approx(100)
