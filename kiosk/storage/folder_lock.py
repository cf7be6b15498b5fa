"""Locks a data folder for one kiosk: two would share a session and tell their visitors different things."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from kiosk.errors import KnownError

LOCK = "goodfaith.lock"


@contextmanager
def lock_folder(folder: Path) -> Iterator[None]:
    """Lock the folder until the block ends. The system releases the lock if the program dies.

    Raises:
        KnownError: another kiosk has locked it, or it cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = FileLock(folder / LOCK, timeout=0, mode=0o600).acquire()
    except Timeout:
        message = f"Another Goodfaith kiosk is using '{folder}'. Close it first, or choose another folder with --data."
        raise KnownError(message) from None
    except OSError as error:
        message = f"The folder '{folder}' cannot be used ({error.strerror}). Make it writable, or choose another one with --data."
        raise KnownError(message) from None
    with lock:
        yield


def folder_in_use(folder: Path) -> bool:
    """Return whether a kiosk has locked the folder."""
    try:
        with lock_folder(folder):
            return False
    except KnownError:
        return True
