import time
from collections.abc import Iterator
from datetime import date, datetime, tzinfo
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest

from kiosk.app.reports.writers import print_locale
from kiosk.domain.disclosure import MethodVotes
from kiosk.domain.tally import EntryMethod, Split
from kiosk.errors import KnownError
from kiosk.publishing.data import xlsx_file
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.result_text import Locale
from kiosk.services.summary import Summary
from tests.publishing.exported import FORMULAS, HOSTILE, SUMMARIES, exported


class NextYear(datetime):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "NextYear":
        return cls(2027, 12, 31, 23, 59, tzinfo=tz)


def sheets_of(summary: Summary | CombinedSummary) -> dict[str, list[Any]]:
    book = openpyxl.load_workbook(BytesIO(xlsx_file.build(summary)))
    return {sheet.title: [tuple(row) for row in sheet.iter_rows(values_only=True)] for sheet in book}


def cells_of(content: bytes) -> Iterator[openpyxl.cell.Cell]:
    for sheet in openpyxl.load_workbook(BytesIO(content)):
        for row in sheet.iter_rows():
            yield from (cell for cell in row if cell.value is not None)


def several() -> CombinedSummary:
    small = exported(votes=4, visits=6, split=None, flow=None, without_opening=None, session_name="Tuesday", session_id="c" * 32)
    return CombinedSummary.from_results([exported().results, small.results])


@pytest.mark.parametrize("name", SUMMARIES)
def test_every_summary_has_its_four_sheets(name: str) -> None:
    assert list(sheets_of(SUMMARIES[name])) == ["Overview", "Flow", "Reasons", "Method"]


def test_the_numbers_are_numbers_and_add_up() -> None:
    sheets = sheets_of(exported())
    overview = {row[0]: row[1] for row in sheets["Overview"]}
    matrix = [row[1:4] for row in sheets["Flow"][2:6]]
    assert (overview["Yes"], overview["No"]) == (694, 591)
    assert overview["Visits"] == 1412
    assert matrix == [(387, 192, 579), (211, 98, 309), (96, 301, 397), (694, 591, 1285)]
    method = {row[0]: row[1] for row in sheets["Method"]}
    assert method["Visits"] == method["Votes"] + method["Left without voting"] == 1412


@pytest.mark.parametrize(
    ("language", "written"), [("en", "0%"), ("ar", "0%"), ("es", '0"\u00a0"%'), ("fr", '0"\u00a0"%'), ("de", '0"\u00a0"%')]
)
def test_percentages_are_written_as_on_the_page(language: str, written: str) -> None:
    formats = {
        cell.number_format for cell in cells_of(xlsx_file.build(exported(), print_locale(language))) if isinstance(cell.value, float)
    }
    assert formats == {written}


def test_hands_are_counted_apart_from_visits_in_the_overview_too() -> None:
    methods = [MethodVotes(EntryMethod.TOUCH, 10), MethodVotes(EntryMethod.HANDS, 20)]
    overview = {
        row[0]: row[1] for row in sheets_of(exported(votes=30, visits=12, split=Split(18, 12), flow=None, entered=methods))["Overview"]
    }
    assert (overview["Votes on a screen"], overview["Left without voting"], overview["Visits"]) == (10, 2, 12)
    assert (overview["On a screen"], overview["By raised hands"], overview["Votes"]) == (10, 20, 30)


@pytest.mark.parametrize("name", SUMMARIES)
def test_no_cell_is_a_formula(name: str) -> None:
    assert {cell.data_type for cell in cells_of(xlsx_file.build(SUMMARIES[name]))} <= {"s", "inlineStr", "n"}


def test_no_hostile_word_begins_like_one_either() -> None:
    texts = [cell.value for cell in cells_of(xlsx_file.build(HOSTILE)) if isinstance(cell.value, str)]
    assert len(texts) > 2 * len(FORMULAS)
    assert not [text for text in texts if text.lstrip().startswith(("=", "+", "-", "@", "＝"))]


def test_a_planted_formula_would_be_found() -> None:
    book = openpyxl.Workbook()
    book.create_sheet("planted").append(["=1+1"])
    out = BytesIO()
    book.save(out)
    assert [cell.data_type for cell in cells_of(out.getvalue())] == ["f"]


def test_every_word_comes_back() -> None:
    texts = {row[1] for row in sheets_of(SUMMARIES["hostile words"])["Reasons"]}
    assert {"Hello ;-)", "مرحبا بالعالم، هذا رأيي hello", "日本語 😀", "I <3 this & <b>bold", "'=1+1"} <= texts


def test_too_few_votes_have_no_split_and_no_words() -> None:
    sheets = sheets_of(exported(votes=4, visits=4, split=None, flow=None, without_opening=None))
    assert len(sheets["Reasons"]) == 1
    assert not {"Yes", "No"} & {row[0] for row in sheets["Overview"]}


def test_several_sessions_have_a_row_each_and_their_sum() -> None:
    sheets = sheets_of(several())
    table = [row for row in sheets["Overview"] if row[0] in {"Science Festival, Hall B", "Tuesday", "Together"}]
    assert list(sheets) == ["Overview", "Flow", "Method"]
    assert [row[2:5] for row in table] == [(1412, 127, 1285), (6, 2, 4), (1418, 129, 1289)]
    assert [row[5:7] for row in table] == [(694, 591), (None, None), (694, 591)]


@pytest.mark.parametrize("summary", [exported(), several()], ids=["one", "several"])
def test_the_same_data_gives_the_same_bytes_at_any_hour(summary: Summary | CombinedSummary, monkeypatch: pytest.MonkeyPatch) -> None:
    first = xlsx_file.build(summary)
    monkeypatch.setattr(time, "localtime", lambda _seconds=None: time.gmtime(2_000_000_000))
    monkeypatch.setattr("openpyxl.writer.excel.datetime.datetime", NextYear)
    assert xlsx_file.build(summary) == first
    dates = {entry.date_time for entry in ZipFile(BytesIO(first)).infolist()}
    assert dates == {(1980, 1, 1, 0, 0, 0)}


def test_the_file_says_the_day_of_the_session() -> None:
    core = ZipFile(BytesIO(xlsx_file.build(exported()))).read("docProps/core.xml").decode()
    assert core.count("2026-11-21T00:00:00Z") == 2


def test_another_day_gives_another_file() -> None:
    assert xlsx_file.build(exported(closed_on=date(2026, 11, 22))) != xlsx_file.build(exported())


def test_sheets_in_arabic_begin_at_the_right() -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx_file.build(exported(), Locale("ar"))))
    assert all(sheet.sheet_view.rightToLeft for sheet in book)


@pytest.mark.parametrize("summary", [exported(), several()], ids=["summary", "several"])
def test_a_clock_that_was_never_set_is_no_error(summary: Summary | CombinedSummary, monkeypatch: pytest.MonkeyPatch) -> None:
    right = xlsx_file.build(summary)
    monkeypatch.setattr(time, "localtime", lambda _seconds=None: time.gmtime(0))

    assert xlsx_file.build(summary) == right


def test_no_room_for_temporary_files_is_a_known_problem(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    with pytest.raises(KnownError, match="temporary files"):
        xlsx_file.build(exported())
