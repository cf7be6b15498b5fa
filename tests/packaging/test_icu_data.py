"""Tests that Qt sorts and names time zones in the kiosk's languages with the smaller ICU data as with its own."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import icu_data
import PySide6
import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux" or not shutil.which("ld"), reason="needs Linux and binutils")
SCRIPT = """
from PySide6.QtCore import QCollator, QLocale, QTimeZone

WORDS = "Zebra zebra Äpfel Apfel Öl ñu nu nz Ñandú été etc 10 9 أب باب تاب école côte coté ß ss łoś".split()
for name in ("ar_EG", "de_AT", "de_DE", "en_GB", "es_MX", "fr_CA", "fr_FR"):
    locale = QLocale(name)
    print(name, sorted(WORDS, key=QCollator(locale).sortKey), locale.toUpper("straße ğ"))
    print(QTimeZone(b"Europe/Berlin").displayName(QTimeZone.StandardTime, QTimeZone.LongName, locale))
"""


def said_by_qt(**environment: str) -> str:
    command = [sys.executable, "-c", SCRIPT]
    done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.fixture(scope="module")
def library() -> Path:
    (found,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*")
    return found


@pytest.fixture(scope="module")
def subset(library: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("icu") / library.name
    icu_data.write_subset(library, target)
    return target


def test_qt_sorts_and_names_time_zones_as_before(library: Path, subset: Path) -> None:
    assert subset.stat().st_size < library.stat().st_size / 10

    assert said_by_qt(LD_PRELOAD=str(subset)) == said_by_qt()


def test_data_without_our_languages_would_be_noticed(library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without = r"coll/(root|res_index)\.res|coll/ucadata\.icu|(root|pool|res_index)\.res|[^/]+\.nrm"
    monkeypatch.setattr(icu_data, "_NEEDED", re.compile(without))
    icu_data.write_subset(library, tmp_path / library.name)

    assert said_by_qt(LD_PRELOAD=str(tmp_path / library.name)) != said_by_qt()


def test_the_same_library_gives_the_same_bytes(library: Path, subset: Path, tmp_path: Path) -> None:
    icu_data.write_subset(library, tmp_path / library.name)

    assert (tmp_path / library.name).read_bytes() == subset.read_bytes()


def test_a_library_without_data_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "libicudata.so.1").write_bytes(b"\x7fELF")

    with pytest.raises(ValueError, match="no ICU data"):
        icu_data.write_subset(tmp_path / "libicudata.so.1", tmp_path / "out.so")
