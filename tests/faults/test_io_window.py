"""The disk fails behind the real window: the visitor keeps the draft, reads what happened in time, and the next vote counts."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.errors import KnownError
from kiosk.services.voting import NotRecordedError
from kiosk.storage import open_store
from tests.commands import error_line, goodfaith
from tests.faults.io_stage import DiskServices, read_only, small_disk
from tests.faults.io_trouble import Fault, failing
from tests.storage.places import query
from tests.ui.window_driver import WindowDriver
from tests.work import SLACK, Stopwatch

pytestmark = [pytest.mark.skipif(sys.platform != "linux", reason="mounts and strace are Linux's"), pytest.mark.usefixtures("application")]

SENTENCE = "Your vote could not be saved. Your choice is still on the screen. Please call the organiser."
WORDS = "Kept"
DiskFault = Callable[[DiskServices], AbstractContextManager[None]]


@pytest.fixture
def services(tmp_path: Path) -> Iterator[DiskServices]:
    """Yield an open session on a separate disk, small enough to fill."""
    with small_disk(tmp_path / "disk"), closing(DiskServices(tmp_path / "disk")) as services:
        services.open()
        yield services


@pytest.fixture
def driver(services: DiskServices, qtbot: QtBot) -> Iterator[WindowDriver]:
    driver = WindowDriver(qtbot, services)
    yield driver
    driver.close()


def failing_disk(fault: Fault) -> DiskFault:
    @contextmanager
    def trouble(services: DiskServices) -> Iterator[None]:
        with failing(os.getpid(), fault, services.path, services.folder.parent / "strace.log") as log:
            yield
        assert log.first is not None

    return trouble


@contextmanager
def full_disk(services: DiskServices) -> Iterator[None]:
    ballast = services.folder / "ballast"
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while file.write(b"\1" * 512):
            pass
    yield
    ballast.unlink()


@contextmanager
def disk_given_up(services: DiskServices) -> Iterator[None]:
    """Remount read-only, as the system does after too many errors."""
    services.database.close()
    with read_only(services.folder):
        yield
    services.database.close()


@contextmanager
def held(services: DiskServices) -> Iterator[None]:
    hold = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('BEGIN EXCLUSIVE'); print(flush=True); sys.stdin.read()"
    words = [sys.executable, "-c", hold, str(services.path)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        yield
        other.kill()


TROUBLES = [
    *[
        pytest.param(failing_disk(Fault(kind, nth, permanent)), 1, id=f"{kind} {'for good' if permanent else 'once'}")
        for kind, nth in (("open", 2), ("write", 1), ("sync", 1), ("read", 1))  # SQLite does without the first open, of the journal
        for permanent in (False, True)
    ],
    pytest.param(full_disk, 1, id="disk full"),
    pytest.param(disk_given_up, 1, id="read-only"),
    pytest.param(held, 5, id="held by another program"),
]


def draft(driver: WindowDriver) -> None:
    """Write a reason, up to the tap on 'Cast my vote'."""
    driver.choose("for", stance="unsure")
    driver.tap("explain")
    driver.tap("point-1")
    driver.tap("words")
    driver.type(WORDS.lower())


def casts_in(driver: WindowDriver) -> float:
    """Return the seconds from the tap until the answer is painted."""
    spot = driver.spot("cast")
    stopwatch = Stopwatch()
    driver.poke(spot)
    driver.settle()
    return stopwatch.seconds()


@pytest.mark.parametrize(("trouble", "timeout"), TROUBLES)
def test_the_visitor_keeps_the_draft_and_the_next_try_counts(
    driver: WindowDriver, services: DiskServices, trouble: DiskFault, timeout: float
) -> None:
    draft(driver)
    with trouble(services):
        waited = casts_in(driver)

        assert driver.screen == "reason"
        assert driver.text_of("problem") == SENTENCE
        assert not driver.says("Thank you")
        assert driver.item("words").property("text") == WORDS
        assert waited <= SLACK * timeout
    assert (services.votes, services.visits, len(services.reasons())) == (0, 0, 0)
    driver.tap("cast")
    assert driver.screen == "thanks"
    assert [reason.text for reason in services.reasons()] == [WORDS]
    assert (services.votes, services.visits) == (1, 1)


def test_a_window_that_thanks_too_early_is_found_out(driver: WindowDriver, services: DiskServices, monkeypatch: pytest.MonkeyPatch) -> None:
    cast = services.store.ballots.cast

    def careless(*what: object) -> None:
        with suppress(NotRecordedError):
            cast(*what)  # type: ignore[arg-type]

    monkeypatch.setattr(type(services.store.ballots), "cast", lambda _self, *what: careless(*what))
    with pytest.raises(AssertionError):
        test_the_visitor_keeps_the_draft_and_the_next_try_counts(driver, services, full_disk, 1)


def test_a_nearly_full_disk_and_a_lost_vote_are_told_on_the_organisers_screen(driver: WindowDriver, services: DiskServices) -> None:
    driver.enter()
    assert "The disk is nearly full: less than 200 MB are free." in driver.text_of("organiserWarnings")
    driver.tap("backToKiosk")
    driver.choose("for")
    with failing_disk(Fault("write"))(services):
        driver.tap("castWithoutReason")
    driver.tap("startOver")
    driver.enter()
    assert "could not be saved" in driver.text_of("organiserWarnings")
    driver.tap("backToKiosk")
    driver.vote("against")
    driver.tap("nextPerson")
    driver.enter()
    assert "could not be saved" not in driver.text_of("organiserWarnings")


def test_damage_that_shows_while_voting_is_told_to_the_organiser_only(driver: WindowDriver, services: DiskServices) -> None:
    driver.choose("for")
    root = query(services.path, "SELECT rootpage FROM sqlite_schema WHERE name = 'tallies'")[0][0]
    with services.path.open("r+b") as raw:
        raw.seek((root - 1) * 4096)
        raw.write(b"\xff" * 4096)
    services.database._engine.dispose()
    driver.tap("castWithoutReason")

    assert driver.text_of("problem") == SENTENCE
    assert not driver.says("damaged")
    driver.tap("startOver")
    driver.enter()
    assert driver.text_of("organiserWarnings").startswith("The file with the votes is damaged")


def test_a_kiosk_on_a_read_only_disk_says_so_and_does_not_start(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk"):
        open_store(tmp_path / "disk" / "goodfaith.db").close()
        with read_only(tmp_path / "disk"):
            said = error_line(goodfaith("sessions", "--data", tmp_path / "disk"), 1)
            assert "Read-only file system" in said
            with pytest.raises(KnownError, match=r"cannot be opened for writing|may not be written to"):
                open_store(tmp_path / "disk" / "goodfaith.db")


def test_a_kiosk_on_a_full_disk_says_so_and_leaves_the_store(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as fill:
        place = tmp_path / "disk" / "goodfaith.db"
        open_store(place).close()
        place.with_name("goodfaith.db-journal").unlink(missing_ok=True)
        before = place.read_bytes()
        fill()
        with pytest.raises(KnownError, match="the disk is full"):
            open_store(place)
        assert place.read_bytes() == before


def test_without_the_right_to_mount_the_tests_fail_and_are_not_skipped(tmp_path: Path) -> None:
    with pytest.raises(pytest.fail.Exception, match="root"), ExitStack() as stack:
        stack.enter_context(small_disk(tmp_path / "a", kilobytes=-1))
