from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.packs import inspect_pack, write_template


def test_the_template_is_a_debate_already(tmp_path: Path) -> None:
    files = write_template(tmp_path / "Later start!")
    assert [path.name for path in files] == ["pack.toml", "en.md"]
    inspection = inspect_pack(tmp_path / "Later start!")
    assert (inspection.problems, inspection.warnings) == ((), ())
    assert inspection.debate is not None
    assert inspection.debate.id == "later-start"


def test_a_name_without_letters_gets_an_id_too(tmp_path: Path) -> None:
    write_template(tmp_path / "???")
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
