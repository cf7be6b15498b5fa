"""The flags of a file or folder that Linux's file systems keep, as `lsattr` shows them."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

ENCRYPTED: Final = 0x800
"""The file system itself encrypts it, as ext4 and F2FS can."""
NO_COPY_ON_WRITE: Final = 0x800000
"""Btrfs overwrites it in place. A folder hands the flag on to what is created in it."""
_GET: Final = 0x80086601
_SET: Final = 0x40086602
"""FS_IOC_GETFLAGS and FS_IOC_SETFLAGS of linux/fs.h on 64-bit processors."""


def has_flag(path: Path, flag: int) -> bool:
    """Return whether the flag is set; False where it cannot be read. Drops the locks that this process has on a file."""
    return bool(_change(path, 0) & flag)


def add_flag(path: Path, flag: int) -> None:
    """Set a flag where the file system has it."""
    _change(path, flag)


def _change(path: Path, added: int) -> int:
    """Add flags and return those that were set before; 0 where the file system has none."""
    if sys.platform != "linux":
        return 0
    import fcntl  # noqa: PLC0415 - not on Windows

    flags = bytearray(8)
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, _GET, flags)
            found = int.from_bytes(flags[:4], sys.byteorder)
            if added & ~found:
                fcntl.ioctl(handle, _SET, (found | added).to_bytes(8, sys.byteorder))
        finally:
            os.close(handle)
    return int.from_bytes(flags[:4], sys.byteorder)
