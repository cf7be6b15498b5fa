"""Every choice is counted once and as it was made: in the database, on paper, in the table and in the export.

1,000 choices a run, 80 of them by touching the real screens. The soak makes 1,549,703, 1,000 of them by touch: so many without an
error are needed to say, with 95 % confidence, that a system is right more often than all but once in 500,000 (Voluntary Voting System
Guidelines, volume II, appendix C, 'Accuracy Testing Criteria': a sequential test between one error in 10,000,000 and one in 500,000
with both risks at 5 %, which accepts from ln(0.95 / 0.05) / (1 / 500,000 - 1 / 10,000,000) choices without an error on).
"""

import math
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.reports import session_report, writers
from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DATABASE, DataFolder
from kiosk.publishing.data import json_import
from kiosk.services.combined_summary import results_of
from tests.commands import ROOT, clean_environment
from tests.faults import accuracy_count, accuracy_screens, accuracy_voters
from tests.faults.accuracy_count import Choice, Count, choices, counted, errors
from tests.storage.places import query

RUN, ON_SCREEN = 1_000, 80
SOAK, SOAK_ON_SCREEN = 1_549_703, 1_000
TOLD = {"votes", "visits", "left", "for", "against", "reasons", "unsure for", "against for"}
"""The least that every record has to contain."""


@dataclass(frozen=True)
class Kiosk:
    """A data folder with one ended session, and what its voters chose."""

    folder: Path
    made: Count

    def records(self) -> dict[str, Count]:
        """Return the counts in each record."""
        with open_workspace(DataFolder.open(self.folder, create=True), create=False) as workspace:
            session = workspace.sessions.find("latest")
            files = writers.ReportFiles(pdf=self.folder / "x.pdf", csv=self.folder / "x.csv", json=self.folder / "x.json")
            for _ in writers.write(session_report.build_summary(workspace, session), files, writers.ReportOptions()):
                pass
        return {
            "database": accuracy_count.in_database(self.folder / DATABASE, session.id),
            "PDF": accuracy_count.in_pdf(self.folder / "x.pdf"),
            "CSV": accuracy_count.in_csv(self.folder / "x.csv"),
            "JSON": accuracy_count.in_json(self.folder / "x.json"),
        }

    def errors(self) -> dict[str, list[str]]:
        """Return the errors by record."""
        records = self.records()
        assert all(told.keys() >= TOLD for told in records.values()), records
        return {name: found for name, told in records.items() if (found := errors(self.made, told))}


@pytest.fixture
def memory() -> Iterator[Path]:
    shared = Path("/dev/shm")  # noqa: S108 - the folder made in it is this user's own
    with tempfile.TemporaryDirectory(dir=shared if shared.is_dir() else None) as folder:
        yield Path(folder)


def voters(folder: Path, seed: int, number: int) -> subprocess.Popen[bytes]:
    """Start simulated voters on a kiosk without a screen."""
    folder.mkdir()
    words = [sys.executable, "-m", accuracy_voters.__name__, str(folder), str(seed), str(number)]
    return subprocess.Popen(words, env=clean_environment(), cwd=ROOT)


def left(number: int) -> int:
    """Return how many of these left without voting."""
    return math.ceil(number / accuracy_voters.LEAVING)


def on_screen(qtbot: QtBot, folder: Path, number: int) -> Kiosk:
    """Run a kiosk whose voters touch its screen. Reasons are tested elsewhere."""
    made: Sequence[Choice] = [choice._replace(words="") for choice in choices(0, number)]
    with open_workspace(DataFolder.open(folder, create=True), exclusive=True) as workspace:
        accuracy_screens.held(qtbot, workspace, made)
    return Kiosk(folder, counted(made))


def hold(qtbot: QtBot, memory: Path, number: int, touching: int) -> list[Kiosk]:
    """Run three kiosks at the same time: one is touched, the other two share the remaining voters."""
    shares = [(number - touching) // 2, (number - touching + 1) // 2]
    running = [voters(memory / str(seed), seed, share) for seed, share in enumerate(shares, start=1)]
    touched = on_screen(qtbot, memory / "screen", touching)
    assert [process.wait() for process in running] == [0, 0]
    others = [Kiosk(memory / str(seed), counted(choices(seed, share), left(share))) for seed, share in enumerate(shares, start=1)]
    return [touched, *others]


def check(kiosks: Sequence[Kiosk], number: int) -> None:
    """Check every record of every kiosk, and the combined report."""
    assert [kiosk.errors() for kiosk in kiosks] == [{}, {}, {}]
    together = results_of(session_report.combine([], [kiosk.folder / "x.json" for kiosk in kiosks]))
    assert together.votes == number == sum(kiosk.made["votes"] for kiosk in kiosks)
    assert together.split is not None
    assert (together.split.for_, together.split.against) == tuple(
        sum(kiosk.made[side] for kiosk in kiosks) for side in accuracy_count.SIDES
    )


@pytest.mark.timeout(1200)
def test_a_thousand_choices_are_counted_as_they_were_made(application: object, qtbot: QtBot, memory: Path) -> None:
    assert application
    check(hold(qtbot, memory, RUN, ON_SCREEN), RUN)


@pytest.mark.soak
@pytest.mark.timeout(8 * 3600)  # an hour on two cores that are shared
def test_as_many_choices_as_the_guidelines_ask_for(application: object, qtbot: QtBot, memory: Path) -> None:
    assert application
    assert math.log(0.95 / 0.05) / (1 / 500_000 - 1 / 10_000_000) == pytest.approx(SOAK, abs=2)
    check(hold(qtbot, memory, SOAK, SOAK_ON_SCREEN), SOAK)


@pytest.fixture(scope="module")
def voted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the data folder of a session of 400 votes."""
    folder = tmp_path_factory.mktemp("accuracy") / "small"
    assert voters(folder, 5, 400).wait() == 0
    return folder


@pytest.fixture
def small(memory: Path, voted: Path) -> Kiosk:
    """Return a kiosk with enough votes to fill every record."""
    shutil.copytree(voted, memory / "small")
    return Kiosk(memory / "small", counted(choices(5, 400), left(400)))


def test_a_session_as_it_was_counted_has_no_error(small: Kiosk) -> None:
    assert small.errors() == {}


def test_one_vote_that_changed_sides_is_found_in_every_record(small: Kiosk) -> None:
    """The tests above can fail: one vote of 400 is moved, and every sum still agrees."""
    for voted, change in (("for", 1), ("against", -1)):
        for table in ("tallies", "reported_tallies"):
            query(
                small.folder / DATABASE,
                f"UPDATE {table} SET count = printf('%012d', count + ?) "  # noqa: S608
                "WHERE opening = 'unsure' AND final = ? AND first = 'for' AND entered = 'touch'",
                change,
                voted,
            )
        query(small.folder / DATABASE, f"UPDATE publications SET touch_{voted} = printf('%012d', touch_{voted} + ?)", change)  # noqa: S608

    found = small.errors()

    assert set(found) == {"database", "PDF", "CSV", "JSON"}
    for name, wrong in found.items():
        assert {line.split(":")[0] for line in wrong} == {"for", "against", "unsure for", "unsure against"}, name


ONE_MORE = {
    "a vote": ("UPDATE tallies SET count = printf('%012d', count + 1) WHERE opening = 'none' AND final = 'for' AND first = 'for'", "votes"),
    "a point": ("UPDATE points SET count = printf('%012d', count + 1) WHERE side = 'for' AND position = 0", "point for 0"),
    "a visit": ("UPDATE sessions SET visits = printf('%012d', visits + 1)", "visits"),
}


@pytest.mark.parametrize(("statement", "wrong"), ONE_MORE.values(), ids=ONE_MORE)
def test_one_more_of_anything_is_found(small: Kiosk, statement: str, wrong: str) -> None:
    query(small.folder / DATABASE, statement)

    found = {name for name, lines in small.errors().items() if any(line.startswith(f"{wrong}:") for line in lines)}

    assert found >= {"database", "CSV", "JSON"}


def test_an_export_of_another_kiosk_is_read_as_it_was_written(small: Kiosk) -> None:
    small.records()

    (figures,) = json_import.read(small.folder / "x.json")

    assert (figures.votes, figures.visits) == (small.made["votes"], small.made["visits"])
