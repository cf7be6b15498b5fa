"""Finds sticks and puts files on them so that the stick may be pulled out when it says so. Knows nothing of what is in the files."""

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
"""Everything goes into one folder, beside whatever else the organiser has on the stick."""
_MOUNTS: Final = Path("/proc/self/mounts")
_PLACES: Final = (Path("/media"), Path("/run/media"))
_BLOCKS: Final = Path("/sys/class/block")
_SPARE: Final = 256 * 1024
"""Bytes that the stick's own tables may need."""
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
    """Removable disks that are mounted; the paths are the system's own."""

    mounts: Path = _MOUNTS
    places: Sequence[Path] = _PLACES
    blocks: Path = _BLOCKS

    def list_drives(self) -> list[RemovableDrive]:
        """Return the connected drives that can be read, sorted by name."""
        found = {stick.folder: stick for stick in map(_look, self._folders()) if stick is not None}
        return sorted(found.values(), key=lambda stick: (stick.name.casefold(), str(stick.folder)))

    def save(self, files: Sequence[Path], stick: RemovableDrive, progress: Progress | None = None) -> SaveResult:
        """Copy files to a drive, each completely or not at all. A file of the same name is replaced.

        Raises:
            KnownError: the drive is gone, full, read-only or faulty. Nothing on this machine was changed.
            CancelledError: `progress` was cancelled.
        """
        progress = progress or Progress()
        try:
            _must_be_in(stick)
            _must_have_room(files, stick)
            folder = stick.folder / FOLDER
            folder.mkdir(exist_ok=True)
            saved = []
            for number, file in enumerate(files):
                progress.step(number, len(files))
                saved.append(_put(file, folder))
            if hasattr(os, "sync"):  # for file systems that cannot sync a folder
                os.sync()
            _must_be_in(stick)
        except OSError as error:
            raise _refused(stick, error) from error
        progress.step(len(files), len(files))
        return SaveResult(stick, saved)

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
                if any(folder.is_relative_to(each) for each in self.places) or self._pulls_out(device):
                    yield folder

    def _pulls_out(self, device: str) -> bool:
        """Whether the kernel calls the disk of this partition removable."""
        if not device.startswith("/dev/"):
            return False
        block = (self.blocks / Path(device).name).resolve()
        return any(_reads(folder / "removable") == "1" for folder in (block, block.parent))


def _look(folder: Path) -> RemovableDrive | None:
    try:
        read_only = hasattr(os, "statvfs") and bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
        return RemovableDrive(folder.name or str(folder), folder, shutil.disk_usage(folder).free, folder.stat().st_dev, read_only)
    except OSError:
        return None


def _windows_drives() -> Iterator[Path]:
    import ctypes  # noqa: PLC0415 - Windows alone has these calls

    kind = getattr(ctypes, "windll").kernel32.GetDriveTypeW  # noqa: B009 - mypy knows of it on Windows alone
    yield from (Path(f"{letter}:\\") for letter in string.ascii_uppercase if kind(f"{letter}:\\") == _DRIVE_REMOVABLE)


def _reads(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError:
        return ""


def _must_be_in(stick: RemovableDrive) -> None:
    """The folder of a stick that was pulled may still be there, on the machine's own disk."""
    if stick.folder.stat().st_dev != stick.device:
        raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))


def _must_have_room(files: Sequence[Path], stick: RemovableDrive) -> None:
    needed = sum(file.stat().st_size for file in files) + _SPARE
    if shutil.disk_usage(stick.folder).free < needed:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _put(file: Path, folder: Path) -> Path:
    """Copy a file, read it back from the stick, and only then give it its name."""

    def verify(copy: Path) -> None:
        if not filecmp.cmp(file, copy, shallow=False):
            raise OSError(errno.EIO, "it does not keep what is written to it")

    target = folder / file.name
    with atomic_file.replacement(target, verify=verify) as part:
        shutil.copyfile(file, part)
    return target


def _refused(stick: RemovableDrive, error: OSError) -> KnownError:
    gone = "it was pulled out or does not answer. Put it in again and try once more"
    cause = _CAUSES.get(error.errno or 0, gone)
    return KnownError(f"Nothing could be saved on '{stick.name}': {cause}. Everything is still safe on this kiosk.")
