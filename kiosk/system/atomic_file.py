"""Replaces files atomically and durably: written beside the target, flushed, renamed. The only place that does."""

import errno
import os
import secrets
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.system import secure_delete
from kiosk.system.file_flags import NO_COPY_ON_WRITE, add_flag

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


def write(target: Path, content: bytes, *, mode: int = 0o666) -> None:
    """Write `content` to `target`. An earlier file stays until the new one is on disk; see `stream` for what is raised."""
    stream(target, (content,), mode=mode)


def stream(target: Path, chunks: Iterable[bytes], *, mode: int = 0o666) -> None:
    """Write the chunks to `target` as they are made. An earlier file stays until the new one is on disk.

    Raises:
        KnownError: nothing was written, an earlier file still stands, and no partial file is left behind.
            The same holds for whatever the iterable raises.
    """
    try:
        if target.exists() and not target.is_file():  # a folder cannot be replaced, and a device must not be
            message = f"'{target}' is not a file, so it was left alone. Give the name of a file."
            raise KnownError(message)
        with replacement(target, mode=mode) as part, part.open("wb") as file:
            file.writelines(chunks)
    except OSError as error:
        cause = _CAUSES.get(error.errno or 0, f"{error.strerror or error}. Choose another folder")
        message = f"'{target}' could not be written: {cause}. Nothing was changed and nothing is lost."
        raise KnownError(message) from error


@contextmanager
def replacement(
    target: Path, *, part: Path | None = None, mode: int = 0o666, verify: Callable[[Path], object] | None = None
) -> Iterator[Path]:
    """Yield an empty file beside `target`, which replaces `target` in one step when the block ends, durably.

    `part` names that file where a later run must be able to find and remove it. `verify` is called when the content is on disk and
    may raise to reject it. The earlier content of `target`, or that of a rejected file, is overwritten with zeros.

    Raises:
        OSError: `target` is as it was and the new file is removed. The same holds for whatever the block or `verify` raises.
    """
    part = part or target.with_name(f".goodfaith-{secrets.token_hex(8)}.part")
    for left in (part, _earlier(part)):
        secure_delete.wipe(left)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
    add_flag(part, NO_COPY_ON_WRITE)  # has an effect on an empty file only; later it can be overwritten
    try:
        yield part
        _sync_file(part)
        if verify:
            verify(part)
        _rename(part, target)
    except BaseException:
        with suppress(OSError):
            secure_delete.wipe(part)
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def sync(path: Path) -> None:
    """Flush a file, or the names in a folder, to the disk. Errors are ignored: Windows and some flash drives cannot do it for a folder."""
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sync_file(path: Path) -> None:
    """Flush a file to its disk, and drop it from memory where the system allows that, so that a check reads the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _rename(part: Path, target: Path) -> None:
    """Replace `target` and overwrite its earlier content, which keeps a name until then where the file system allows two for one file."""
    if os.name == "nt" or not _is_own(target):  # Windows does not replace a file that is open
        part.replace(target)
        sync(target.parent)
        return
    earlier = os.open(target, os.O_WRONLY | os.O_NOFOLLOW)
    try:
        with suppress(OSError):
            os.link(target, _earlier(part))
        part.replace(target)
        sync(target.parent)
        secure_delete.overwrite(earlier)
    finally:
        os.close(earlier)
        _earlier(part).unlink(missing_ok=True)


def _is_own(target: Path) -> bool:
    """Return whether there is a file with this name alone: what has other names too, or is reached by a link, belongs to someone else."""
    try:
        found = target.lstat()
    except FileNotFoundError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_nlink == 1


def _earlier(part: Path) -> Path:
    return part.with_name(f"{part.name}.old")
