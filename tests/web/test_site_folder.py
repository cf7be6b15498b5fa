"""Tests which files of a folder a site may replace, and what is left when the disk is full."""

import errno
from pathlib import Path

import pytest

from kiosk.app import site_folder
from kiosk.app.site_folder import LIST, Content, SiteFolder
from kiosk.errors import KnownError

FILES: dict[str, Content] = {"index.html": b"index", "a/index.html": b"a", "a/en/b.html": b"b"}


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def write(folder: Path, files: dict[str, Content] | None = None) -> None:
    SiteFolder.open(folder).replace(FILES if files is None else files)


@pytest.mark.parametrize("there", [False, True])
def test_a_new_or_an_empty_folder_is_filled(tmp_path: Path, there: bool) -> None:
    out = tmp_path / "new" / "site"
    if there:
        out.mkdir(parents=True)
    write(out)
    assert {name: content for name, content in tree(out).items() if name != LIST} == FILES


def test_the_same_files_are_the_same_bytes(tmp_path: Path) -> None:
    write(tmp_path / "one")
    write(tmp_path / "two")
    write(tmp_path / "two")
    assert tree(tmp_path / "one") == tree(tmp_path / "two")


def test_what_is_no_longer_part_of_it_goes_with_its_folder(tmp_path: Path) -> None:
    write(tmp_path)
    write(tmp_path, {"index.html": b"other"})
    assert {path.name for path in tmp_path.iterdir()} == {"index.html", LIST}
    assert (tmp_path / "index.html").read_bytes() == b"other"


@pytest.mark.parametrize("name", ["notes.txt", "a/en/photo.jpg", ".hidden"])
def test_a_foreign_file_is_named_and_nothing_is_changed(tmp_path: Path, name: str) -> None:
    write(tmp_path)
    (tmp_path / name).write_text("mine")
    before = tree(tmp_path)
    with pytest.raises(KnownError, match=f"'{name}' in it is not part of a site"):
        write(tmp_path, {})
    assert tree(tmp_path) == before


def test_a_page_that_somebody_changed_is_theirs(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "a" / "index.html").write_text("my own words")
    with pytest.raises(KnownError, match=r"'a/index\.html' in it is not part"):
        write(tmp_path)


@pytest.mark.parametrize("name", ["link.html", "folder"])
def test_a_link_is_not_followed_and_not_replaced(tmp_path: Path, name: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    write(tmp_path / "out")
    (tmp_path / "out" / name).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(KnownError, match=f"'{name}' in it is not part"):
        write(tmp_path / "out", {})


def test_a_file_in_place_of_the_folder_is_a_known_problem(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(KnownError, match="it is not a folder"):
        write(tmp_path / "out")


def test_a_full_disk_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path)
    before = tree(tmp_path)
    written = iter([None, None])

    def full(path: Path, content: Content) -> str:
        if next(written, "full"):
            raise OSError(errno.ENOSPC, "No space left on device")
        return original(path, content)

    original = site_folder._write
    monkeypatch.setattr(site_folder, "_write", full)
    with pytest.raises(KnownError, match=r"No space left on device.*make room or choose another folder. What was there before is kept"):
        write(tmp_path, dict.fromkeys(FILES, b"new"))
    assert tree(tmp_path) == before


def test_a_run_that_stopped_between_two_files_is_finished_by_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path)
    new: dict[str, Content] = {"index.html": b"new", "c.html": b"c"}
    original, moves = Path.replace, iter([None, None])

    def stopped(self: Path, target: Path) -> Path:
        if next(moves, "stop"):
            raise KeyboardInterrupt
        return original(self, target)

    monkeypatch.setattr(Path, "replace", stopped)
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path, new)
    monkeypatch.undo()
    assert (tmp_path / "index.html").read_bytes() == b"new"
    (tmp_path / ".goodfaith-site-left").mkdir()
    write(tmp_path, new)
    assert {name: content for name, content in tree(tmp_path).items() if name != LIST} == new
