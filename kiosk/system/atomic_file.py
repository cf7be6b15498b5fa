"""Writes a file whole or not at all. Knows nothing of what is in it."""

import errno
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError

_CAUSES: Final = {
    errno.ENOSPC: "there is no space left on the disk. Make room and try again",
    errno.EDQUOT: "your share of the disk is full. Make room and try again",
    errno.EFBIG: "it is larger than this machine allows. Raise the limit or choose another folder",
    errno.EROFS: "the disk is read-only. Choose another folder",
    errno.EACCES: "you may not write there. Choose another folder",
    errno.EPERM: "you may not write there. Choose another folder",
    errno.ENOENT: "its folder does not exist. Create it or choose another folder",
    errno.ENOTDIR: "its folder is not a folder. Choose another folder",
    errno.ENAMETOOLONG: "its name is too long. Choose a shorter one",
}


def write(target: Path, content: bytes) -> None:
    """Put `content` at `target`; whatever stood there stays until the new file is on disk.

    Raises:
        KnownError: nothing was written, an earlier file still stands, and nothing half-written is left behind.
    """
    stream(target, (content,))


def stream(target: Path, chunks: Iterable[bytes]) -> None:
    """The same for content that is made while it is written; whatever making it raises leaves an earlier file standing, too."""
    part = target.parent / f".goodfaith-{secrets.token_hex(8)}.part"
    try:
        _refuse_what_is_no_file(target)
        _write_through(part, chunks)
        part.replace(target)
    except OSError as error:
        raise KnownError(_sentence(target, error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    sync_folder(target.parent)


def _refuse_what_is_no_file(target: Path) -> None:
    """A folder cannot be replaced, and a device must not be."""
    if target.exists() and not target.is_file():
        message = f"'{target}' is not a file, so it was left alone. Give the name of a file."
        raise KnownError(message)


def _write_through(path: Path, chunks: Iterable[bytes]) -> None:
    with path.open("xb") as file:
        for chunk in chunks:
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())


def _sentence(target: Path, error: OSError) -> str:
    cause = _CAUSES.get(error.errno or 0, f"{error.strerror or error}. Choose another folder")
    return f"'{target}' could not be written: {cause}. Nothing was changed and nothing is lost."


def sync_folder(folder: Path) -> None:
    """Make a name durable; Windows and some sticks' file systems cannot."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
