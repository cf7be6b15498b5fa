"""The pages of a joint session: rows by station, and who is missing."""

import json
from pathlib import Path

import jsonschema
import openpyxl
import pytest

from kiosk import paths
from kiosk.app.reports import writers
from kiosk.app.reports.writers import ReportFiles, ReportOptions
from kiosk.publishing.data import json_export, json_import
from kiosk.publishing.text import combined as texts
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.joint_report import add_up
from tests.publishing.pages import text_of
from tests.services.test_joint_report import results, sent, station

LATE = "The last figures of 2 of 4 stations have not arrived and are missing here: Booth 3; Booth <4>."


@pytest.fixture
def summary() -> CombinedSummary:
    return add_up("Open day", [sent(1, results(1)), sent(2, results(2, (30, 5)))], [station(3), station(4, name="Booth <4>")])


def write(summary: CombinedSummary, **files: Path) -> None:
    assert list(writers.write(summary, ReportFiles(**files), ReportOptions())) == list(files.values())


def test_the_pdf_names_stations_and_those_that_are_missing(summary: CombinedSummary, tmp_path: Path) -> None:
    write(summary, pdf=tmp_path / "a.pdf")
    text = " ".join(text_of((tmp_path / "a.pdf").read_bytes()).split())
    assert LATE in text
    assert all(words in text for words in ("Station by station", "Booth 1", "Booth 2", "Together", "Open day", "2 of 4 stations"))


def test_the_web_page_escapes_the_names(summary: CombinedSummary, tmp_path: Path) -> None:
    write(summary, html=tmp_path / "a.html")
    text = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert LATE.replace("<", "&lt;").replace(">", "&gt;") in text
    assert "Booth <4>" not in text


def test_the_workbook_says_it_on_the_sheet_of_the_method(summary: CombinedSummary, tmp_path: Path) -> None:
    write(summary, xlsx=tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    cells = {cell for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for cell in row}
    assert {LATE, "Station", "Booth 1"} <= cells


def test_the_json_follows_its_schema_and_can_be_combined_again(summary: CombinedSummary, tmp_path: Path) -> None:
    content = json.loads(b"".join(json_export.chunks(summary)))
    schema = json.loads((paths.resources() / "schema" / "summary-2.json").read_bytes())
    jsonschema.Draft202012Validator(schema).validate(content)
    assert content["joint"] == {"name": "Open day", "stations": 4, "late": ["Booth 3", "Booth <4>"], "unusable": []}
    (tmp_path / "a.json").write_text(json.dumps(content), encoding="utf-8")
    assert [row.session_name for row in json_import.read(tmp_path / "a.json")] == ["Booth 1", "Booth 2"]


def test_a_report_of_several_sessions_has_nothing_about_stations() -> None:
    plain = CombinedSummary.from_results([results(1), results(2)])
    locale = ReportOptions().locale
    assert "joint" not in json.loads(b"".join(json_export.chunks(plain)))
    assert texts.heading(plain, locale) == "Session by session"
    assert not any("station" in note for note in texts.notes(plain, locale))
