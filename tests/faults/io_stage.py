"""The real window on a real store, and places on the disk where it goes wrong."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.dependencies import current_warnings
from kiosk.data_folder import DATABASE
from kiosk.services.moderation import Moderation
from kiosk.services.sessions import Sessions
from kiosk.storage import open_store
from kiosk.storage.database import Database
from kiosk.ui.dependencies import KioskDependencies
from tests.ui.fake_services import FakeServices, FixedCalendar


class DiskBackstage(FakeServices):
    """A kiosk whose store is a file."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.path = folder / DATABASE
        store: Any = open_store(self.path)
        self.store = store  # in memory, as far as its type goes
        self.database: Database = store.database
        self.sessions = Sessions(store.sessions, FixedCalendar())
        self.moderation = Moderation(store.reasons)

    def close(self) -> None:
        """Let go of the file, or its disk cannot be taken away."""
        self.database.close()

    def dependencies(self, **settings: Any) -> KioskDependencies:  # noqa: ANN401 - keys of Settings
        """With what the organiser is warned of."""
        store: Any = self.store
        return replace(super().dependencies(**settings), current_warnings=lambda: current_warnings(store))


@contextmanager
def small_disk(folder: Path, kilobytes: int = 1024) -> Iterator[Callable[[], None]]:
    """A disk of its own, mounted on a folder; call what it gives to fill it up to the last byte."""
    folder.mkdir()
    run("mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,mode=700", "goodfaith-test", str(folder))
    try:
        yield lambda: _fill(folder / "ballast")
    finally:
        run("umount", str(folder))


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """The folder, as if the system had given the disk up: whatever is opened from now on cannot be written."""
    run("mount", "--bind", str(folder), str(folder))
    try:
        run("mount", "-o", "remount,bind,ro", str(folder))
        yield
    finally:
        run("umount", str(folder))


def run(*words: str) -> None:
    """Mounting takes root, here and where the tests run; a test without it would hold nothing."""
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60)
    if done.returncode:
        pytest.fail(f"{' '.join(words)}: {done.stderr.strip()} (these tests have to be run by root)", pytrace=False)


def _fill(ballast: Path) -> None:
    with ballast.open("wb", buffering=0) as file:
        for size in (65_536, 4096, 512, 1):
            try:
                while file.write(b"\1" * size) == size:
                    pass
            except OSError:
                continue
