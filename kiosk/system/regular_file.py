"""Opens files that strangers chose: only regular ones, and without waiting for what is none."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO


def open_regular(path: Path) -> BinaryIO:
    """Open a file for reading.

    Raises:
        OSError: it cannot be opened, or it is a pipe, a device or a folder.
    """
    _check(path.stat().st_mode, path)  # before opening: that alone may block, or set off a device
    number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0))
    try:
        _check(os.fstat(number).st_mode, path)
        return os.fdopen(number, "rb")
    except OSError:
        os.close(number)
        raise


def read_regular(path: Path, limit: int) -> bytes:
    """Return the first `limit` bytes of a regular file. Raises OSError."""
    with open_regular(path) as file:
        return file.read(limit) or b""  # None from a file of the system that has nothing to say yet


def others_can_read(path: Path) -> bool:
    """Return whether other accounts have rights to a file; on Windows, where rights work differently, False. Raises OSError."""
    return os.name != "nt" and bool(path.stat().st_mode & 0o077)


def _check(mode: int, path: Path) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "not a regular file", str(path))
