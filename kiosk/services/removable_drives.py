"""The protocol for saving reports to removable drives such as USB sticks."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.services.progress import Progress


@dataclass(frozen=True, slots=True)
class RemovableDrive:
    """A drive at the time it was listed. `free` is in bytes; `device` is the `st_dev` of its folder."""

    name: str
    folder: Path
    free: int
    device: int
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class SaveResult:
    """The files were read back from the drive unchanged, so it is safe to remove."""

    drive: RemovableDrive
    files: Sequence[Path]


class RemovableDrives(Protocol):
    """The removable drives of this machine."""

    def list_drives(self) -> Sequence[RemovableDrive]:
        """Return the connected drives, sorted by name."""

    def save(self, files: Sequence[Path], drive: RemovableDrive, progress: Progress | None = None) -> SaveResult:
        """Copy files to a drive, each completely or not at all. A file of the same name is replaced.

        Raises:
            KnownError: the drive is gone, full, read-only or faulty. Nothing on this machine was changed.
            CancelledError: `progress` was cancelled.
        """
