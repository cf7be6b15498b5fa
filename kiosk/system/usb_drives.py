"""Lists removable drives and saves files to them durably, so that the drive may be pulled out afterwards."""

import errno
import filecmp
import os
import shutil
import string
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import regex

from kiosk.errors import KnownError
from kiosk.services.progress import Progress
from kiosk.services.removable_drives import RemovableDrive, SaveResult
from kiosk.system import atomic_file

FOLDER: Final = "Goodfaith"
"""The folder for all files, beside the organiser's own."""
_MOUNTS: Final = Path("/proc/self/mounts")
_MEDIA_FOLDERS: Final = (Path("/media"), Path("/run/media"))
_BLOCK_DEVICES: Final = Path("/sys/class/block")
_SPARE: Final = 256 * 1024
"""Bytes for the file system's own tables."""
_OCTAL: Final = regex.compile(r"\\([0-7]{3})")
_DRIVE_REMOVABLE: Final = 2
_CAUSES: Final = {
    errno.ENOSPC: "it is full. Make room on it or use another stick",
    errno.EDQUOT: "it is full. Make room on it or use another stick",
    errno.EFBIG: "the file is larger than it can hold. Use another stick",
    errno.EROFS: "it is read-only. Slide its little switch or use another stick",
    errno.EACCES: "this program may not write to it. Use another stick",
    errno.EPERM: "this program may not write to it. Use another stick",
}


@dataclass(frozen=True, slots=True)
class SystemDrives:
    """Mounted removable drives. Tests pass other paths than the system's."""

    mounts: Path = _MOUNTS
    media_folders: Sequence[Path] = _MEDIA_FOLDERS
    blocks: Path = _BLOCK_DEVICES

    def list_drives(self) -> list[RemovableDrive]:
        """Return the connected drives that can be read, sorted by name."""
        found = {drive.folder: drive for drive in map(_probe, self._folders()) if drive is not None}
        return sorted(found.values(), key=lambda drive: (drive.name.casefold(), str(drive.folder)))

    def save(self, files: Sequence[Path], drive: RemovableDrive, progress: Progress | None = None) -> SaveResult:
        """Copy files to a drive, each completely or not at all. A file of the same name is replaced.

        Raises:
            KnownError: the drive is gone, full, read-only or faulty. Nothing on this machine was changed.
            CancelledError: `progress` was cancelled.
        """
        progress = progress or Progress()
        try:
            _check_connected(drive)
            _check_free_space(files, drive)
            folder = drive.folder / FOLDER
            folder.mkdir(exist_ok=True)
            saved = []
            for number, file in enumerate(files):
                progress.step(number, len(files))
                saved.append(_copy_file(file, folder))
            if hasattr(os, "sync"):  # for file systems that cannot sync a folder
                os.sync()
            _check_connected(drive)
        except OSError as error:
            raise _save_error(drive, error) from error
        progress.step(len(files), len(files))
        return SaveResult(drive, saved)

    def _folders(self) -> Iterator[Path]:
        if sys.platform == "win32":
            yield from _windows_drives()
        elif sys.platform == "darwin":
            with suppress(OSError):
                yield from (path for path in Path("/Volumes").iterdir() if path.is_mount() and not path.samefile("/"))
        else:
            yield from self._mounted()

    def _mounted(self) -> Iterator[Path]:
        with suppress(OSError):
            for line in self.mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
                device, place, *_ = line.split(" ")
                folder = Path(_OCTAL.sub(lambda octal: chr(int(octal[1], 8)), place))
                if any(folder.is_relative_to(each) for each in self.media_folders) or self._is_removable(device):
                    yield folder

    def _is_removable(self, device: str) -> bool:
        """Return whether the kernel calls the disk of this partition removable."""
        if not device.startswith("/dev/"):
            return False
        block = (self.blocks / Path(device).name).resolve()
        return any(_read_text(folder / "removable") == "1" for folder in (block, block.parent))


def _probe(folder: Path) -> RemovableDrive | None:
    try:
        read_only = hasattr(os, "statvfs") and bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
        return RemovableDrive(folder.name or str(folder), folder, shutil.disk_usage(folder).free, folder.stat().st_dev, read_only)
    except OSError:
        return None


def _windows_drives() -> Iterator[Path]:
    import ctypes  # noqa: PLC0415 - these calls exist on Windows only

    kind = getattr(ctypes, "windll").kernel32.GetDriveTypeW  # noqa: B009 - mypy knows it on Windows only
    yield from (Path(f"{letter}:\\") for letter in string.ascii_uppercase if kind(f"{letter}:\\") == _DRIVE_REMOVABLE)


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError:
        return ""


def _check_connected(drive: RemovableDrive) -> None:
    """Raise OSError if the drive was pulled: its folder may still exist, on the machine's own disk."""
    if drive.folder.stat().st_dev != drive.device:
        raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))


def _check_free_space(files: Sequence[Path], drive: RemovableDrive) -> None:
    needed = sum(file.stat().st_size for file in files) + _SPARE
    if shutil.disk_usage(drive.folder).free < needed:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _copy_file(file: Path, folder: Path) -> Path:
    """Copy a file, read it back from the drive, and only then rename it to its own name."""

    def verify(copy: Path) -> None:
        if not filecmp.cmp(file, copy, shallow=False):
            raise OSError(errno.EIO, "it does not keep what is written to it")

    target = folder / file.name
    with atomic_file.replacement(target, verify=verify) as part:
        shutil.copyfile(file, part)
    return target


def _save_error(drive: RemovableDrive, error: OSError) -> KnownError:
    gone = "it was pulled out or does not answer. Put it in again and try once more"
    cause = _CAUSES.get(error.errno or 0, gone)
    return KnownError(f"Nothing could be saved on '{drive.name}': {cause}. Everything is still safe on this kiosk.")
