"""Tests `goodfaith licences`: of the packages installed here, and of the list that a build wrote."""

import json
from pathlib import Path

import pytest

from kiosk import __version__, paths
from kiosk.cli.main import main
from kiosk.system.licences import LIST, components

OTHER_SYSTEMS = {"colorama", "greenlet"}


def test_everything_that_is_needed_is_listed_with_licence_and_texts() -> None:
    listed = {each.name: each for each in components()}

    assert {"Goodfaith", "Literata", "sqlalchemy", "pyside6-essentials", "argon2-cffi-bindings", "pydantic-core"} <= listed.keys()
    assert not OTHER_SYSTEMS & listed.keys()
    assert not [each.name for each in listed.values() if not each.licence or not each.texts]
    assert not [text for each in listed.values() for text in each.texts if not text.is_file()]


def test_one_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["licences"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"Goodfaith {__version__}: GPL-3.0-or-later"
    assert "Noto Sans Thai: OFL-1.1" in lines


def test_the_text_of_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["licences", "goodfaith"]) == 0

    assert "GNU GENERAL PUBLIC LICENSE" in capsys.readouterr().out


def test_what_is_not_in_the_box_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["licences", "emacs"]) == 1

    assert capsys.readouterr().err == "There is no 'emacs' in the box. 'goodfaith licences' lists what there is.\n"


def test_a_frozen_program_reads_what_its_build_wrote(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paths, "licences", lambda: tmp_path)
    (tmp_path / "zlib.txt").write_text("As is.\n", encoding="utf-8")
    entry = {"name": "zlib", "version": "1", "licence": "Zlib", "holder": "Qt", "texts": ["zlib.txt"]}
    (tmp_path / LIST).write_text(json.dumps([entry]), encoding="utf-8")

    assert main(["licences"]) == 0
    assert capsys.readouterr().out == "zlib 1 (inside Qt): Zlib\n"
    assert main(["licences", "zlib"]) == 0
    assert capsys.readouterr().out == "As is.\n\n"
    assert main(["licences", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [{**entry, "texts": [str(tmp_path / "zlib.txt")]}]
