"""The real window on a real store, and disks that fail."""

import gc
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


class DiskServices(FakeServices):
    """A kiosk whose store is on disk."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.path = folder / DATABASE
        store: Any = open_store(self.path)
        self.store = store  # the base class declares the store in memory
        self.database: Database = store.database
        self.sessions = Sessions(store.sessions, FixedCalendar())
        self.moderation = Moderation(store.reasons)

    def close(self) -> None:
        """Close the file, so that its disk can be unmounted."""
        self.database.close()
        gc.collect()  # the traceback of a failed statement refers to itself, and its cursor keeps the closed file open

    def dependencies(self, **settings: Any) -> KioskDependencies:  # noqa: ANN401 - keys of Settings
        """Return the dependencies with the real warnings."""
        store: Any = self.store
        return replace(super().dependencies(**settings), current_warnings=lambda: current_warnings(store))


@contextmanager
def small_disk(folder: Path, kilobytes: int = 1024) -> Iterator[Callable[[], None]]:
    """Mount a small disk on a folder. Yields a function that fills it up to the last byte."""
    folder.mkdir()
    run("mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,mode=700", "goodfaith-test", str(folder))
    try:
        yield lambda: _fill(folder / "ballast")
    finally:
        run("umount", str(folder))


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Remount a folder read-only, as the system does after disk errors: files opened from now on cannot be written."""
    run("mount", "--bind", str(folder), str(folder))
    try:
        run("mount", "-o", "remount,bind,ro", str(folder))
        yield
    finally:
        run("umount", str(folder))


def run(*command: str) -> None:
    """Run a command that needs root. The test fails without it: skipping would prove nothing."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    if done.returncode:
        pytest.fail(f"{' '.join(command)}: {done.stderr.strip()} (these tests have to be run by root)", pytrace=False)


def _fill(ballast: Path) -> None:
    with ballast.open("wb", buffering=0) as file:
        for size in (65_536, 4096, 512, 1):
            try:
                while file.write(b"\1" * size) == size:
                    pass
            except OSError:
                continue
