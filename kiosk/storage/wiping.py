"""Files that must leave nothing behind, as far as a program can see to that: a stick may keep blocks that it no longer shows."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.system.atomic_file import sync_folder

_BLOCK: Final = 1 << 20


def wipe(path: Path) -> None:
    """Write zeros over a file and remove it; nothing where there is none. Raises OSError."""
    with suppress(FileNotFoundError):
        handle = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
        try:
            zero(handle)
        finally:
            os.close(handle)
        path.unlink()


def replace(new: Path, path: Path) -> None:
    """Give `new` the name of `path` in one step and write zeros over what had it before. Raises OSError."""
    if os.name == "nt" or not path.exists():  # Windows lets nobody replace a file that is open
        new.replace(path)
        sync_folder(path.parent)
        return
    earlier = os.open(path, os.O_WRONLY)
    try:
        new.replace(path)
        sync_folder(path.parent)
        zero(earlier)
    finally:
        os.close(earlier)


def zero(handle: int) -> None:
    """Write zeros over all of an open file, to the disk."""
    left = os.fstat(handle).st_size
    os.lseek(handle, 0, os.SEEK_SET)
    while left:
        left -= os.write(handle, bytes(min(left, _BLOCK)))
    os.fsync(handle)
