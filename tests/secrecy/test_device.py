"""Under the files: an image of the whole disk, taken after a vote, holds nothing that singles out the last voter."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

import pytest

from kiosk.app.reports.session_report import build_summary
from kiosk.app.reports.writers import ReportFiles, ReportOptions, write
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DATABASE, DataFolder
from kiosk.domain.session import Session, SessionSettings
from kiosk.storage import back_up, connection, redaction
from kiosk.system import secure_delete
from tests.secrecy.attack_device import Remains, remains
from tests.secrecy.attack_files import marks
from tests.secrecy.attack_sessions import SESSION, a_store, cell, scratch, visitors
from tests.secrecy.device import BTRFS, EXT4, VFAT, XFS, Device, FileSystem, mounted
from tests.secrecy.searching import ENCODINGS

SIZES = (7, 12, 30)


@pytest.fixture
def work() -> Iterator[Path]:
    with scratch() as folder:
        yield folder


def images(device: Device, seed: int, sizes: tuple[int, ...]) -> Iterator[tuple[str, str, Remains]]:
    """The words and the counter of the last voter with what an attacker finds, right before and right after some votes."""
    ballots = visitors(Random(seed), max(sizes))  # noqa: S311 - the same sessions every time
    with closing(a_store(device.folder / f"kiosk {seed}")) as store:
        for number, ballot in enumerate(ballots, start=1):
            store.ballots.cast(SESSION.id, ballot)
            if number in sizes or number + 1 in sizes:
                (mark,) = marks((ballot.reason or "").encode())
                yield mark, cell(ballot), remains(device.read(), store.database.path)


def check(system: FileSystem, work: Path, sizes: tuple[int, ...], seed: int = 1) -> None:
    with mounted(system, work) as device:
        found = list(images(device, seed, sizes))
    assert len(found) == 2 * len(sizes)
    for _, _, left in found:
        assert left == Remains(frozenset(), (), None, frozenset())


def test_nothing_of_an_earlier_moment_is_left_on_the_disk(work: Path) -> None:
    check(EXT4, work, (7,))


@pytest.mark.soak
@pytest.mark.parametrize("system", [EXT4, XFS, BTRFS, VFAT], ids=lambda system: system.name)
@pytest.mark.parametrize("seed", range(5))
def test_nothing_is_left_whatever_the_file_system(work: Path, system: FileSystem, seed: int) -> None:
    check(system, work, SIZES, seed)


@pytest.mark.parametrize("size", [7, *(pytest.param(size, marks=pytest.mark.soak) for size in SIZES[1:])])
def test_a_truncated_journal_gives_the_last_voter_away(work: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    """The reason for the wiping, and the proof that the attack finds what is left."""
    monkeypatch.setitem(connection.SETTINGS, "journal_mode", ("TRUNCATE", "truncate"))
    with mounted(EXT4, work) as device:
        *_, (words, counter, left) = images(device, 1, (size,))

    assert left.last_words == words
    assert counter in left.last_cells
    assert len(left.last_cells) <= 2  # the counters of a session fill two pages


@contextmanager
def used_kiosk(device: Device) -> Iterator[tuple[Workspace, Session, list[str]]]:
    """A session with everything it leaves on the disk: a page made twice, a second copy written again and again, a database set aside."""
    data = device.folder / "data"
    (device.folder / "stick").mkdir()
    data.mkdir()
    (data / "settings.toml").write_text("second_copy = '../stick'\n", encoding="utf-8")
    ballots = visitors(Random(2), 21)  # noqa: S311 - the same session every time
    with open_workspace(DataFolder.open(data, create=True)) as workspace:
        maintenance = workspace.maintenance()
        session = workspace.sessions.start("Open day", workspace.debate(), SessionSettings())
        for number, ballot in enumerate(ballots, start=1):
            workspace.store.ballots.cast(session.id, ballot)
            if number % 10 == 0:
                maintenance.sync_second_copy()
        session = workspace.sessions.end(session)
        report = workspace.report_path(session)
        for reason in workspace.moderation.waiting(session.id, closed=True):
            workspace.moderation.decide(session.id, reason, show=True)
        for _ in range(2):
            list(write(build_summary(workspace, session), ReportFiles(html=report.with_suffix(".html")), ReportOptions()))
        maintenance.sync_second_copy()
        back_up(data / DATABASE, data / f"{DATABASE}.replaced-1")
        yield workspace, session, [mark for ballot in ballots for mark in marks((ballot.reason or "").encode())]


def erased(system: FileSystem, work: Path) -> list[str]:
    """The words that are on the disk after their session was erased."""
    with mounted(system, work) as device, used_kiosk(device) as (workspace, session, words):
        assert on_disk(device, words) == words
        eraser = workspace.maintenance().eraser
        eraser.erase(eraser.plan(session))
        return on_disk(device, words)


def on_disk(device: Device, words: list[str]) -> list[str]:
    image = device.read().lower()
    return [word for word in words if any(word.encode(encoding) in image for encoding in ENCODINGS)]


def test_no_word_of_an_erased_session_is_left_on_the_disk(work: Path) -> None:
    assert erased(EXT4, work) == []


@pytest.mark.soak
@pytest.mark.parametrize("system", [XFS, BTRFS, VFAT], ids=lambda system: system.name)
def test_no_word_is_left_whatever_the_file_system(work: Path, system: FileSystem) -> None:
    assert erased(system, work) == []


def truncated_journal(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(connection.SETTINGS, "journal_mode", ("TRUNCATE", "truncate"))


def shortened_file(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(connection.SETTINGS, "secure_delete", ("OFF", "0"))
    patch.setattr(redaction, "_fill_up", lambda *_: None)


def files_that_are_only_removed(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(secure_delete, "overwrite", lambda _: None)


@pytest.mark.parametrize("weaker", [truncated_journal, shortened_file, files_that_are_only_removed])
def test_weaker_ways_to_erase_leave_words_on_the_disk(
    work: Path, monkeypatch: pytest.MonkeyPatch, weaker: Callable[[pytest.MonkeyPatch], None]
) -> None:
    weaker(monkeypatch)

    assert erased(EXT4, work)
