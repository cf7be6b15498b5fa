import filecmp
import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import KnownError
from kiosk.services.progress import CancelledError, Progress
from kiosk.services.removable_drives import RemovableDrive
from kiosk.system import usb_drives as module
from kiosk.system.usb_drives import FOLDER, SystemDrives


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Path]:
    """Yield a mounted drive of one megabyte."""
    folder = tmp_path / "media" / "organiser" / "MY STICK"
    folder.mkdir(parents=True)
    done = os.geteuid() == 0 and subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], check=False).returncode == 0
    if not done:
        pytest.skip("needs root and mount")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=False, capture_output=True)


@pytest.fixture
def drives(tmp_path: Path) -> SystemDrives:
    return SystemDrives(media_folders=(tmp_path / "media",))


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "summary.pdf"
    path.write_bytes(os.urandom(100_000))
    return path


def files_on(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / FOLDER).iterdir()) if (folder / FOLDER).exists() else []


def only_drive(drives: SystemDrives) -> RemovableDrive:
    (stick,) = drives.list_drives()
    return stick


def test_a_stick_is_found_with_its_name_and_free_space(mounted: Path, drives: SystemDrives) -> None:
    stick = only_drive(drives)
    assert (stick.name, stick.folder, stick.read_only) == ("MY STICK", mounted, False)
    assert 900_000 < stick.free <= 1024 * 1024


def test_a_folder_is_no_stick(tmp_path: Path) -> None:
    (tmp_path / "media" / "just a folder").mkdir(parents=True)
    assert SystemDrives(media_folders=(tmp_path / "media",)).list_drives() == []
    assert SystemDrives(mounts=tmp_path / "nowhere").list_drives() == []


def test_a_disk_the_kernel_calls_removable_is_found_wherever_it_is(tmp_path: Path) -> None:
    disk = tmp_path / "devices" / "sdq"
    (disk / "sdq1").mkdir(parents=True)
    (disk / "removable").write_text("1\n")
    (tmp_path / "block").mkdir()
    (tmp_path / "block" / "sdq1").symlink_to(disk / "sdq1")
    (tmp_path / "a place").mkdir()
    mounts = tmp_path / "mounts"
    mounts.write_text(
        f"/dev/sdq1 {str(tmp_path / 'a place').replace(' ', chr(92) + '040')} vfat rw 0 0\n/dev/sda1 {tmp_path} ext4 rw 0 0\n"
    )

    assert [stick.folder for stick in SystemDrives(mounts, (), tmp_path / "block").list_drives()] == [tmp_path / "a place"]
    (disk / "removable").write_text("0\n")
    assert SystemDrives(mounts, (), tmp_path / "block").list_drives() == []


def test_a_file_on_the_stick_is_the_same_and_nothing_else_is_left(mounted: Path, drives: SystemDrives, page: Path) -> None:
    saved = drives.save([page], only_drive(drives))
    assert saved.files == [mounted / FOLDER / "summary.pdf"]
    assert saved.files[0].read_bytes() == page.read_bytes()
    assert files_on(mounted) == ["summary.pdf"]


def test_saving_again_replaces_the_file(mounted: Path, drives: SystemDrives, page: Path) -> None:
    drives.save([page], only_drive(drives))
    page.write_bytes(b"newer")
    drives.save([page], only_drive(drives))
    assert (mounted / FOLDER / "summary.pdf").read_bytes() == b"newer"
    assert files_on(mounted) == ["summary.pdf"]


def test_bytes_are_on_the_stick_and_read_back_before_the_name_is(
    mounted: Path, drives: SystemDrives, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events: list[str] = []

    def recorded(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def record(*given: Any, **options: Any) -> Any:  # noqa: ANN401 - passed on
            events.append(name)
            return call(*given, **options)

        return record

    monkeypatch.setattr(os, "fsync", recorded("fsync", os.fsync))
    monkeypatch.setattr(filecmp, "cmp", recorded("read back", filecmp.cmp))
    monkeypatch.setattr(Path, "replace", recorded("rename", Path.replace))
    monkeypatch.setattr(os, "sync", recorded("sync", os.sync))
    drives.save([page], only_drive(drives))
    assert events == ["fsync", "read back", "rename", "fsync", "sync"]
    assert files_on(mounted) == ["summary.pdf"]


def refused(drives: SystemDrives, page: Path, stick: RemovableDrive) -> str:
    with pytest.raises(KnownError) as caught:
        drives.save([page], stick)
    error = str(caught.value)
    assert "Everything is still safe on this kiosk." in error
    assert page.stat().st_size
    return error


def test_a_full_stick_is_reported_before_anything_is_written(mounted: Path, drives: SystemDrives, page: Path) -> None:
    stick = only_drive(drives)
    (mounted / "films").write_bytes(b"x" * 800_000)
    assert "it is full" in refused(drives, page, stick)
    assert files_on(mounted) == []


def test_a_stick_that_fills_up_meanwhile_keeps_the_old_file(
    mounted: Path, drives: SystemDrives, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drives.save([page], only_drive(drives))
    before = page.read_bytes()
    page.write_bytes(b"y" * 2_000_000)
    monkeypatch.setattr(module, "_check_free_space", lambda *_: None)
    assert "it is full" in refused(drives, page, only_drive(drives))
    assert (mounted / FOLDER / "summary.pdf").read_bytes() == before
    assert files_on(mounted) == ["summary.pdf"]


def test_a_read_only_stick_is_reported(mounted: Path, drives: SystemDrives, page: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", mounted], check=True)
    stick = only_drive(drives)
    assert stick.read_only
    assert "read-only" in refused(drives, page, stick)


def test_a_stick_that_was_pulled_is_reported_and_nothing_is_put_in_its_empty_place(mounted: Path, drives: SystemDrives, page: Path) -> None:
    stick = only_drive(drives)
    subprocess.run(["umount", mounted], check=True)
    assert "pulled out" in refused(drives, page, stick)
    assert list(mounted.iterdir()) == []
    assert drives.list_drives() == []


def test_a_stick_pulled_between_two_files_is_reported(mounted: Path, drives: SystemDrives, page: Path) -> None:
    stick = only_drive(drives)
    second = page.with_name("second.pdf")
    second.write_bytes(b"second")

    def pull(done: int, _steps: int) -> None:
        if done == 1:
            subprocess.run(["umount", "--lazy", mounted], check=True)

    with pytest.raises(KnownError, match="pulled out"):
        drives.save([page, second], stick, Progress(pull))
    assert list(mounted.iterdir()) == []


def test_a_stick_that_stores_nothing_is_detected_and_the_old_file_stays(
    mounted: Path, drives: SystemDrives, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drives.save([page], only_drive(drives))
    before = page.read_bytes()
    page.write_bytes(b"newer")
    fsync = os.fsync

    def spoil(handle: int) -> None:
        fsync(handle)
        for part in (mounted / FOLDER).glob(".*.part"):
            part.write_bytes(b"never")

    monkeypatch.setattr(os, "fsync", spoil)
    assert "does not" in refused(drives, page, only_drive(drives))
    assert (mounted / FOLDER / "summary.pdf").read_bytes() == before
    assert files_on(mounted) == ["summary.pdf"]


def test_saving_can_be_cancelled(mounted: Path, drives: SystemDrives, page: Path) -> None:
    with pytest.raises(CancelledError):
        drives.save([page], only_drive(drives), Progress(is_cancelled=lambda: True))
    assert files_on(mounted) == []


def test_a_stick_whose_folder_is_gone_is_reported(tmp_path: Path, drives: SystemDrives, page: Path) -> None:
    gone = RemovableDrive("GONE", tmp_path / "gone", 10**9, 1)
    assert "'GONE': it was pulled out" in refused(drives, page, gone)
    assert "pulled out" in refused(drives, page, replace(gone, folder=tmp_path))
