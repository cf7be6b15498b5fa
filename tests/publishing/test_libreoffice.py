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
from tests.publishing.exported import FORMULAS, HOSTILE, exported

_FORMULA: Final = b"table:formula="
_SEPARATORS: Final = {"comma": "44", "semicolon": "59", "either": "44/59/9"}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a separate profile, created by the first start."""
    assert which("soffice"), "there is no LibreOffice; packaging/system-packages.txt names it"
    return tmp_path_factory.mktemp("profile")


def opened(office: Path, file: Path, reading: str = "") -> bytes:
    """Return the sheets as LibreOffice reads them: an ODS with every formula spelled out."""
    told = [f"--infilter={reading}"] if reading else []
    words = ["soffice", f"-env:UserInstallation={office.as_uri()}", "--headless", *told, "--convert-to", "ods", file.name]
    done = subprocess.run(words, cwd=file.parent, capture_output=True, text=True, timeout=300, check=False)
    assert file.with_suffix(".ods").exists(), done.stderr + done.stdout
    return ZipFile(file.with_suffix(".ods")).read("content.xml")


def test_the_spreadsheet_has_no_formula_and_every_word(office: Path, tmp_path: Path) -> None:
    (tmp_path / "summary.xlsx").write_bytes(xlsx_file.build(HOSTILE))
    content = opened(office, tmp_path / "summary.xlsx")
    assert _FORMULA not in content
    assert content.count(b"1+1") > len(FORMULAS)


@pytest.mark.parametrize("separators", _SEPARATORS)
@pytest.mark.parametrize("separator", csv_file.SEPARATORS)
def test_the_table_has_no_formula_wherever_its_lines_are_split(office: Path, tmp_path: Path, separator: str, separators: str) -> None:
    (tmp_path / "summary.csv").write_bytes(b"".join(csv_file.chunks(HOSTILE, bom=True, separator=separator)))
    reading = f"CSV:{_SEPARATORS[separators]},34,76,1,,0,false,true,false,false,false,-1"
    content = opened(office, tmp_path / "summary.csv", reading)
    assert _FORMULA not in content
    assert content.count(b"1+1") > len(FORMULAS)


def test_semicolons_open_in_columns_in_german(office: Path, tmp_path: Path) -> None:
    (tmp_path / "summary.csv").write_bytes(b"".join(csv_file.chunks(exported(), bom=True, separator="semicolon")))
    german = 1031
    content = opened(office, tmp_path / "summary.csv", f"CSV:59,34,76,1,,{german},false,true,false,false,false,-1")
    cells = [cell.decode() for cell in re.findall(rb"<text:p>(.*?)</text:p>", content.partition(b"</table:table-row>")[0])]
    assert cells == [field.name for field in fields(csv_file.Row)]
    assert b'office:value="694"' in content


def test_a_planted_formula_is_found(office: Path, tmp_path: Path) -> None:
    (tmp_path / "planted.csv").write_text('"name","=1+1"\r\n')
    assert _FORMULA in opened(office, tmp_path / "planted.csv", "CSV:44,34,76,1,,0,false,true,false,false,false,-1")
    book, out = openpyxl.Workbook(), BytesIO()
    book.create_sheet("planted").append(["=1+1"])
    book.save(out)
    (tmp_path / "planted.xlsx").write_bytes(out.getvalue())
    assert _FORMULA in opened(office, tmp_path / "planted.xlsx")
