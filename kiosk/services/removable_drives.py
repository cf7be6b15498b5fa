"""Taking a report home on a stick: what a stick is, and what is known once the files are on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.services.progress import Progress


@dataclass(frozen=True, slots=True)
class RemovableDrive:
    """Something that can be pulled out, as it was when it was looked at. `free` is in bytes, `device` what its folder lies on."""

    name: str
    folder: Path
    free: int
    device: int
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class SaveResult:
    """Every file is on the stick itself, read back and found the same: it is safe to remove."""

    drive: RemovableDrive
    files: Sequence[Path]


class RemovableDrives(Protocol):
    """The sticks of this machine."""

    def list_drives(self) -> Sequence[RemovableDrive]:
        """Those that are in now, by name."""

    def save(self, files: Sequence[Path], stick: RemovableDrive, progress: Progress | None = None) -> SaveResult:
        """Copy files to a stick, each whole or not at all; a file of the same name is replaced.

        Raises:
            KnownError: it is gone, full, read-only or does not keep what is written; nothing on this machine has changed.
            CancelledError: `progress` said to stop.
        """
