from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.packs import inspect_pack, write_template
from tests.packs.sample_pack import fill_in_template


def test_every_line_of_the_template_has_to_be_replaced(tmp_path: Path) -> None:
    _, text = write_template(tmp_path / "mine")
    inspection = inspect_pack(tmp_path / "mine")
    assert inspection.debate is None
    assert str(inspection.problems[0]) == "en.md:1: found a line of the template, expected your own text in its place"
    fill_in_template(tmp_path / "mine")
    filled = text.read_text(encoding="utf-8")
    text.write_text(filled.replace("by its line. Ours.\n", "by its line. Ours.\n\n  - The next best.\n"), encoding="utf-8")
    assert [problem.found for problem in inspect_pack(tmp_path / "mine").problems] == ["a line of the template"]


def test_the_filled_in_template_is_a_debate(tmp_path: Path) -> None:
    files = write_template(tmp_path / "Later start!")
    assert [path.name for path in files] == ["pack.toml", "en.md"]
    fill_in_template(tmp_path / "Later start!")
    inspection = inspect_pack(tmp_path / "Later start!")
    assert (inspection.problems, inspection.warnings) == ((), ())
    assert inspection.debate is not None
    assert inspection.debate.id == "later-start"


def test_a_name_without_letters_gets_an_id_too(tmp_path: Path) -> None:
    write_template(tmp_path / "???")
    fill_in_template(tmp_path / "???")
    debate = inspect_pack(tmp_path / "???").debate
    assert debate is not None
    assert debate.id == "my-debate"


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").touch()
    with pytest.raises(KnownError, match="not empty"):
        write_template(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KnownError, match="choose another"):
        write_template(tmp_path / "file" / "debate")
