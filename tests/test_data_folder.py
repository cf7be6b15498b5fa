import os
from pathlib import Path

import pytest

from kiosk.data_folder import DataFolder
from kiosk.errors import KnownError


def test_a_named_data_folder_is_made(tmp_path: Path) -> None:
    assert DataFolder.open(tmp_path / "a" / "b", create=True).path == tmp_path / "a" / "b"
    assert (tmp_path / "a" / "b").is_dir()
    assert not list((tmp_path / "a" / "b").iterdir())


def test_a_relative_data_folder_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert DataFolder.open(Path("here"), create=True).path == tmp_path / "here"


def test_systemd_may_set_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", f"{tmp_path / 'state'}{os.pathsep}{tmp_path / 'other'}")
    assert DataFolder.open(create=True).path == tmp_path / "state"
    assert DataFolder.open(tmp_path / "named", create=True).path == tmp_path / "named"


def test_a_file_is_no_data_folder(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("precious")
    with pytest.raises(KnownError, match="is a file"):
        DataFolder.open(file)
    assert file.read_text() == "precious"


def test_a_folder_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KnownError, match="cannot be used"):
        DataFolder.open(tmp_path / "file" / "below", create=True)


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that refuses root too")
def test_a_folder_that_cannot_be_written_to_is_refused() -> None:
    with pytest.raises(KnownError, match="cannot be used"):
        DataFolder.open(Path("/proc/self"))


def test_a_mistyped_data_folder_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="There is no data folder"):
        DataFolder.open(tmp_path / "typo")
    assert not list(tmp_path.iterdir())
