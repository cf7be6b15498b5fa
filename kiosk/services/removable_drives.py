"""Removable drives such as USB sticks, and the result of saving reports to one."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


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
