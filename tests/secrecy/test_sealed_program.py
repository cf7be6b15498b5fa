"""Tests a sealed session in the running program: its files, logs and messages outside the database."""

import logging
import os
import re
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final, cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.dependencies import with_maintenance
from kiosk.app.reports import session_report
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, Session, SessionSettings
from kiosk.domain.tally import Tally
from kiosk.errors import KnownError
from kiosk.process.logs import log_to
from kiosk.storage.second_copy import FILE
from kiosk.ui.dependencies import KioskDependencies
from tests.commands import PROGRAM, clean_environment
from tests.secrecy.sealed import FEW, MANY, files, fill, is_store, tells, told_by
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

HOMES = {"HOME": "home", "TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run", "XDG_CACHE_HOME": "cache", "XDG_CONFIG_HOME": "config"}
PREPARED = 20
"""QML files that are compiled once the screens stand ready behind the first one; there are more."""
STILL: Final = 1.5
"""Seconds without another one, after which there are no more to come."""
PICTURES = {".png", ".jpg", ".jpeg", ".webp", ".bmp"}


@pytest.fixture
def memory() -> Iterator[Path]:
    """Yield a folder in memory, for speed. Its short name leaves space for a socket's name."""
    shared = Path("/dev/shm")  # noqa: S108 - the folder made in it is this user's own
    with tempfile.TemporaryDirectory(dir=shared if shared.is_dir() else None) as folder:
        yield Path(folder)


@contextmanager
def session_in_workspace(folder: Path, many: Side) -> Iterator[tuple[Workspace, Session]]:
    """Return a data folder with a sealed session that leans to one side, and a second copy beside it."""
    (folder / "stick").mkdir(parents=True)
    (folder / "data").mkdir()
    (folder / "data/settings.toml").write_text("second_copy = '../stick'\n", encoding="utf-8")
    with open_workspace(DataFolder.open(folder / "data", create=True)) as workspace:
        session = workspace.sessions.start("Sealed room", workspace.debate(), SessionSettings(results=ResultsRule.SEALED))
        fill(workspace.store.ballots, session, many)
        yield workspace, session


def left_in(folder: Path) -> dict[str, str]:
    """Return the content of every file; of the database and its copies only the names."""
    return {str(path.relative_to(folder)): "" if is_store(path) else told_by(path) for path in files(folder)}


_HASHED: Final = re.compile(r"(?<=/qmlcache/)[0-9a-f]{40}(?=\.qmlc$)")
"""Qt calls compiled QML after the hash of the path it is from, in which any number may come up."""

_PIN_RECORD: Final = re.compile(r'"(?:hash|recovery|boot)": "[^"]*"|"last": [0-9.]+')
"""Salted hashes, the boot's id and the seconds since it, in which any number may come up."""


def given_away(left: dict[str, str], tally: Tally) -> list[str]:
    return [f"{name}: {hit}" for name, told in left.items() for hit in tells(f"{_HASHED.sub('', name)} {_words_only(told)}", tally)]


def _words_only(told: str) -> str:
    """Return what may tell a number.

    Compiled QML holds numbers of every kind: there, only the comparison of two rooms can tell. pin.json holds chance and the clock.
    """
    return "" if told.startswith("qv4cdata") else _PIN_RECORD.sub("", told)


@dataclass
class Bus:
    """Records messages to the desktop, of which there must be none: no notification, no accessibility bus."""

    listening: socket.socket

    @classmethod
    def at(cls, path: Path) -> "Bus":
        listening = socket.socket(socket.AF_UNIX)
        listening.bind(str(path))
        listening.listen()
        listening.setblocking(False)
        return cls(listening)

    def heard(self) -> list[bytes]:
        calls = []
        with self.listening, suppress(BlockingIOError):
            while True:
                caller, _ = self.listening.accept()
                with caller:
                    calls.append(caller.recv(65536))
        return calls


def left_by_the_program(folder: Path, many: Side) -> tuple[dict[str, str], str, Tally]:
    """Run it until its screens stand ready, then end it as a machine that is shut down would."""
    with session_in_workspace(folder, many) as (workspace, session):
        tally = workspace.store.counts.counts(session.id).now
    for home in HOMES.values():
        (folder / home).mkdir(mode=0o700)
    bus = Bus.at(folder / "bus")
    cache = folder / "data/debate-cache"
    cache.mkdir(exist_ok=True)
    (cache / "key").write_bytes(bytes(32))  # it is random otherwise, and entries are sealed with it
    homes = {name: str(folder / home) for name, home in HOMES.items()}
    env = clean_environment(
        QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", DBUS_SESSION_BUS_ADDRESS=f"unix:path={folder / 'bus'}"
    )
    with subprocess.Popen(
        [*PROGRAM, "run", "--windowed", "--data", str(folder / "data")],
        env=env | homes,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        title = _until_ready(process, folder)
        process.send_signal(signal.SIGTERM)
        printed, _ = process.communicate(timeout=300)
    assert process.returncode == 0, printed
    assert bus.heard() == []
    (folder / "bus").unlink()
    return left_in(folder), printed + title.replace(str(folder), "PLACE"), tally


def _until_ready(process: subprocess.Popen[str], folder: Path) -> str:
    """Wait; what the system shows everyone of the process."""
    deadline = time.monotonic() + 60
    compiled, since = 0, time.monotonic()
    while compiled < PREPARED or time.monotonic() < since + STILL or not (folder / "stick" / FILE).exists():
        assert time.monotonic() < deadline, [str(path) for path in files(folder)]
        assert process.poll() is None
        time.sleep(0.05)
        if (found := len(list((folder / "cache").rglob("*.qmlc")))) != compiled:
            compiled, since = found, time.monotonic()
    return "".join(Path(f"/proc/{process.pid}/{name}").read_text(encoding="utf-8") for name in ("cmdline", "comm"))


def test_the_program_leaves_the_split_nowhere_but_in_the_database(memory: Path) -> None:
    differing = _differing(memory / "0")
    for number in range(1, 3):
        # On a busy machine Qt reads QML files in another order, which shows in what it compiles. What told a vote would differ each time.
        differing = differing and differing & _differing(memory / str(number))
    assert differing == set()


def _differing(place: Path) -> set[str]:
    """Run the program in two rooms with opposite votes. Return the compiled QML files that differ; no other file does."""
    left, printed = {}, {}
    for many in Side:
        folder = place / str(many)
        folder.mkdir(parents=True)
        left[many], printed[many], tally = left_by_the_program(folder, many)
        assert given_away(left[many], tally) == []
        assert tells(printed[many], tally) == []

    yes, no = left[Side.FOR], left[Side.AGAINST]
    assert printed[Side.FOR] == printed[Side.AGAINST]
    assert yes.keys() == no.keys()
    assert any(name.startswith("cache") for name in yes)
    assert not [name for name in yes if Path(name).suffix in PICTURES]
    differing = {name for name in yes if yes[name] != no[name] and not _of_the_copy(name)}
    assert [name for name in differing if Path(name).suffix != ".qmlc"] == []
    return differing


def _of_the_copy(name: str) -> bool:
    """Which copy is the last one is remembered by its hash and its moment."""
    return name == "data/second-copy.json"


class Real:
    """The real stores where the tests of the screens have those in memory."""

    def __init__(self, workspace: Workspace, dependencies: KioskDependencies, session: Session) -> None:
        self.session, self.pin, self.store, self._dependencies = session, dependencies.pin, workspace.store, dependencies

    def dependencies(self) -> KioskDependencies:
        return self._dependencies


@pytest.fixture
def log(memory: Path) -> Iterator[Path]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    path = DataFolder(memory).log_file
    log_to(path)
    yield path
    root.setLevel(level)
    for handler in [each for each in root.handlers if each not in handlers]:
        assert isinstance(handler, RotatingFileHandler)
        root.removeHandler(handler)
        handler.close()


def test_voting_organising_and_trouble_leave_the_split_in_no_file(
    application: object, qtbot: QtBot, memory: Path, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert application
    (memory / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(memory / "tmp"))
    with session_in_workspace(memory / "room", Side.FOR) as (workspace, session), with_maintenance(workspace, workspace.debate()) as parts:
        driver = WindowDriver(qtbot, cast("FakeServices", Real(workspace, parts, session)))  # everything that the window uses
        try:
            driver.vote("for", "unsure")
            driver.tap("nextPerson")
            driver.enter()
            driver.kiosk.organiser.show("report")
            with pytest.raises(KnownError, match="End it or reveal it first"):
                session_report.build_summary(workspace, session)
            driver.tap("backToKiosk")
            workspace.store.close()
            os.truncate(workspace.store.database.path, 8192)
            driver.choose("against")
            driver.tap("castWithoutReason")
            assert driver.screen != "thanks"
        finally:
            driver.close()

    tally = _tally()
    assert log.stat().st_size > 0
    assert given_away(left_in(memory), tally) == []


def _tally() -> Tally:
    return Tally.from_ballots([*[Ballot(Side.FOR, Side.FOR)] * (MANY + 1), *[Ballot(Side.AGAINST, Side.FOR)] * FEW])


@pytest.mark.parametrize("name", ["goodfaith.log", "137 of 400 - leans yes.tmp", "settings.toml"])
def test_a_file_that_told_it_would_be_found(memory: Path, name: str) -> None:
    (memory / name).write_text(f"{MANY + 1} yes", encoding="utf-8")

    assert given_away(left_in(memory), _tally())
