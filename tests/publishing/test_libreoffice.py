"""Files opened by LibreOffice, as on the organiser's computer."""

import re
import subprocess
from dataclasses import fields
from io import BytesIO
from pathlib import Path
from shutil import which
from typing import Final
from zipfile import ZipFile

import openpyxl
import pytest

from kiosk.publishing.data import csv_file, xlsx_file
from kiosk.services.result_text import ENGLISH
from tests.publishing.exported import FORMULAS, HOSTILE, exported
from tests.publishing.pages import texts_of
from tests.publishing.pdf_cases import GOLDEN, many

_FORMULA: Final = b"table:formula="
_SEPARATORS: Final = {"comma": "44", "semicolon": "59", "either": "44/59/9"}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a separate profile, created by the first start."""
    assert which("soffice"), "there is no LibreOffice; packaging/system-packages.txt names it"
    return tmp_path_factory.mktemp("profile")


def opened(office: Path, *files: Path, reading: str = "") -> list[bytes]:
    """Return the sheets as LibreOffice reads them at one start: an ODS with every formula spelled out."""
    told, names = [f"--infilter={reading}"] if reading else [], [file.name for file in files]
    words = ["soffice", f"-env:UserInstallation={office.as_uri()}", "--headless", *told, "--convert-to", "ods", *names]
    done = subprocess.run(words, cwd=files[0].parent, capture_output=True, text=True, timeout=300, check=False)
    assert all(file.with_suffix(".ods").exists() for file in files), done.stderr + done.stdout
    return [ZipFile(file.with_suffix(".ods")).read("content.xml") for file in files]


def test_the_spreadsheet_has_no_formula_and_every_word(office: Path, tmp_path: Path) -> None:
    (tmp_path / "summary.xlsx").write_bytes(xlsx_file.build(HOSTILE))
    (content,) = opened(office, tmp_path / "summary.xlsx")
    assert _FORMULA not in content
    assert content.count(b"1+1") > len(FORMULAS)


@pytest.mark.parametrize("separators", _SEPARATORS)
def test_the_table_has_no_formula_wherever_its_lines_are_split(office: Path, tmp_path: Path, separators: str) -> None:
    files = {separator: tmp_path / f"{separator}.csv" for separator in csv_file.SEPARATORS}
    for separator, file in files.items():
        file.write_bytes(b"".join(csv_file.chunks(HOSTILE, bom=True, separator=separator)))
    reading = f"CSV:{_SEPARATORS[separators]},34,76,1,,0,false,true,false,false,false,-1"
    for separator, content in zip(files, opened(office, *files.values(), reading=reading), strict=True):
        assert _FORMULA not in content, separator
        assert content.count(b"1+1") > len(FORMULAS), separator


def test_semicolons_open_in_columns_in_german(office: Path, tmp_path: Path) -> None:
    (tmp_path / "summary.csv").write_bytes(b"".join(csv_file.chunks(exported(), bom=True, separator="semicolon")))
    german = 1031
    (content,) = opened(office, tmp_path / "summary.csv", reading=f"CSV:59,34,76,1,,{german},false,true,false,false,false,-1")
    cells = [cell.decode() for cell in re.findall(rb"<text:p>(.*?)</text:p>", content.partition(b"</table:table-row>")[0])]
    assert cells == [field.name for field in fields(csv_file.Row)]
    assert b'office:value="694"' in content


def printed(office: Path, file: Path) -> list[str]:
    """Return the text of each page that LibreOffice prints of a workbook."""
    words = ["soffice", f"-env:UserInstallation={office.as_uri()}", "--headless", "--convert-to", "pdf", file.name]
    done = subprocess.run(words, cwd=file.parent, capture_output=True, text=True, timeout=300, check=False)
    assert file.with_suffix(".pdf").exists(), done.stderr + done.stdout
    return texts_of(file.with_suffix(".pdf").read_bytes())


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_spreadsheet_of_thirty_votes_prints_on_a_page_a_sheet(office: Path, tmp_path: Path, paper: str) -> None:
    (tmp_path / "summary.xlsx").write_bytes(xlsx_file.build(GOLDEN["thirty in many scripts"], ENGLISH, paper))
    pages = printed(office, tmp_path / "summary.xlsx")
    assert len(pages) == len(openpyxl.load_workbook(tmp_path / "summary.xlsx").sheetnames) == 4
    assert all(f"Page {number} of 4" in page for number, page in enumerate(pages, start=1))
    assert "control over open source AI models?" in pages[0]  # wrapped and whole


def test_a_long_list_has_its_heading_on_every_page(office: Path, tmp_path: Path) -> None:
    (tmp_path / "summary.xlsx").write_bytes(xlsx_file.build(many(400, 120)))
    pages = printed(office, tmp_path / "summary.xlsx")
    assert sum("Language" in page for page in pages) == len(pages) - 3 > 1  # all but overview, flow and method


def test_a_sheet_that_does_not_fit_would_be_noticed(office: Path, tmp_path: Path) -> None:
    (tmp_path / "summary.xlsx").write_bytes(xlsx_file.build(GOLDEN["thirty in many scripts"]))
    book = openpyxl.load_workbook(tmp_path / "summary.xlsx")
    for sheet in book:
        sheet.sheet_properties.pageSetUpPr = None
    book.save(tmp_path / "summary.xlsx")
    assert len(printed(office, tmp_path / "summary.xlsx")) > 4


def test_a_planted_formula_is_found(office: Path, tmp_path: Path) -> None:
    (tmp_path / "planted.csv").write_text('"name","=1+1"\r\n')
    (table,) = opened(office, tmp_path / "planted.csv", reading="CSV:44,34,76,1,,0,false,true,false,false,false,-1")
    assert _FORMULA in table
    book, out = openpyxl.Workbook(), BytesIO()
    book.create_sheet("planted").append(["=1+1"])
    book.save(out)
    (tmp_path / "planted.xlsx").write_bytes(out.getvalue())
    (sheet,) = opened(office, tmp_path / "planted.xlsx")
    assert _FORMULA in sheet
