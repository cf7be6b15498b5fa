import errno
import os
import resource
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.system import atomic_file


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = os.geteuid() == 0 and not subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], check=False).returncode
    if not mounted:
        pytest.skip("needs root and mount")
    yield folder
    subprocess.run(["umount", folder], check=True)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_holds_exactly_the_bytes_and_nothing_else_is_left(tmp_path: Path) -> None:
    atomic_file.write(tmp_path / "page.pdf", b"new")
    assert (tmp_path / "page.pdf").read_bytes() == b"new"
    assert names(tmp_path) == ["page.pdf"]


def test_the_bytes_are_on_disk_before_the_name_is_and_the_folder_after(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def record_fsync(handle: int) -> None:
        events.append("sync")
        fsync(handle)

    def record_replace(part: Path, target: Path) -> Path:
        events.append("rename")
        return replace(part, target)

    monkeypatch.setattr(os, "fsync", record_fsync)
    monkeypatch.setattr(Path, "replace", record_replace)
    atomic_file.write(tmp_path / "page.pdf", b"new")
    assert events == ["sync", "rename", "sync"]


def test_a_full_disk_keeps_the_old_file(small_disk: Path) -> None:
    target = small_disk / "page.pdf"
    target.write_bytes(b"old")
    with pytest.raises(KnownError, match="no space left on the disk"):
        atomic_file.write(target, b"x" * 200_000)
    assert target.read_bytes() == b"old"
    assert names(small_disk) == ["page.pdf"]


def test_a_read_only_disk_is_named(small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(KnownError, match="read-only"):
        atomic_file.write(small_disk / "page.pdf", b"new")


def test_a_file_size_limit_keeps_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "page.pdf"
    target.write_bytes(b"old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, limits[1]))
    try:
        with pytest.raises(KnownError, match="larger than this machine allows"):
            atomic_file.write(target, b"x" * 200_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["page.pdf"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(KnownError, match="may not write there"):
        atomic_file.write(folder / "page.pdf", b"new")


@pytest.mark.parametrize(
    ("code", "error"),
    [(errno.EACCES, "may not write there"), (errno.EDQUOT, "share of the disk is full"), (errno.EIO, "Input/output error")],
)
def test_any_failure_of_the_rename_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, error: str) -> None:
    target = tmp_path / "page.pdf"
    target.write_bytes(b"old")

    def fail(_part: Path, _target: Path) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(KnownError, match=error):
        atomic_file.write(target, b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["page.pdf"]


@pytest.mark.parametrize(
    ("name", "error"),
    [("missing/page.pdf", "folder does not exist"), ("file/page.pdf", "not a folder"), ("a" * 300 + ".pdf", "name is too long")],
)
def test_an_impossible_path_is_named(tmp_path: Path, name: str, error: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KnownError, match=error):
        atomic_file.write(tmp_path / name, b"new")
    assert names(tmp_path) == ["file"]


def test_what_is_replaced_is_overwritten_before_its_blocks_go(tmp_path: Path) -> None:
    target = tmp_path / "page.pdf"
    target.write_bytes(b"old" * 1000)
    with target.open("rb") as earlier:
        atomic_file.write(target, b"new")

        assert earlier.read() == bytes(3000)
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["page.pdf"]


@pytest.mark.parametrize("link", [os.link, os.symlink])
def test_what_has_another_name_is_not_overwritten(tmp_path: Path, link: Callable[[Path, Path], None]) -> None:
    """Someone's own copy, made as a second name for the same file."""
    (tmp_path / "mine.pdf").write_bytes(b"mine")
    link(tmp_path / "mine.pdf", tmp_path / "page.pdf")

    atomic_file.write(tmp_path / "page.pdf", b"new")

    assert (tmp_path / "mine.pdf").read_bytes() == b"mine"
    assert (tmp_path / "page.pdf").read_bytes() == b"new"


def test_what_a_power_cut_left_of_a_replacement_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "part.old").write_bytes(b"older")
    with (tmp_path / "part.old").open("rb") as older:
        with atomic_file.replacement(tmp_path / "page.pdf", part=tmp_path / "part") as new:
            new.write_bytes(b"new")
        assert older.read() == bytes(5)
    assert names(tmp_path) == ["page.pdf"]


def test_a_power_cut_just_before_the_rename_leaves_a_second_name_which_costs_nothing(tmp_path: Path) -> None:
    target = tmp_path / "page.pdf"
    target.write_bytes(b"in force")
    os.link(target, tmp_path / "part.old")

    with atomic_file.replacement(target, part=tmp_path / "part") as new:
        assert target.read_bytes() == b"in force"
        new.write_bytes(b"new")

    assert (names(tmp_path), target.read_bytes()) == (["page.pdf"], b"new")


def test_a_folder_or_a_device_is_left_alone(tmp_path: Path) -> None:
    for target in (tmp_path, Path("/dev/null")):
        with pytest.raises(KnownError, match="is not a file"):
            atomic_file.write(target, b"new")
    assert Path("/dev/null").is_char_device()
