"""Deletes files so that their content cannot be read again, as far as a program can: flash drives may keep blocks they no longer show."""

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

_BLOCK: Final = 1 << 20
_sync: Final[Callable[[int], None]] = getattr(os, "fdatasync", os.fsync)


def wipe(path: Path) -> None:
    """Overwrite a file with zeros and remove it, if there is one. If the file has a second name, only this one goes. Raises OSError."""
    with suppress(FileNotFoundError):
        if not path.is_file() and stat.S_IFMT(path.lstat().st_mode) in {stat.S_IFIFO, stat.S_IFSOCK}:
            path.unlink()  # opening a pipe waits for its other end
            return
        handle = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
        try:
            if os.fstat(handle).st_nlink == 1:
                overwrite(handle)
        finally:
            os.close(handle)
        path.unlink()


def overwrite(handle: int) -> None:
    """Overwrite an open file with zeros, on the disk. Raises OSError."""
    left = os.fstat(handle).st_size
    os.lseek(handle, 0, os.SEEK_SET)
    while left:
        left -= os.write(handle, bytes(min(left, _BLOCK)))
    _sync(handle)
