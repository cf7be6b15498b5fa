"""Going through ten thousand waiting reasons in a real database, on a real window: no step makes the organiser wait."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from sqlalchemy import delete, insert

from kiosk.app.dependencies import kiosk_dependencies
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings
from kiosk.services.moderation import ReasonState
from kiosk.storage.reason_buckets import BUCKET, new_record, pack
from kiosk.storage.tables import REASONS
from kiosk.ui.dependencies import KioskDependencies
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices, debate
from tests.ui.window_driver import WindowDriver

MANY = 10_000
STEPS = 30
LIMIT = 0.1
"""Seconds that a step may take, the picture of it included."""


class OnDisk(FakeServices):
    """A kiosk on a database with an ended session, whose reasons wait."""

    def __init__(self, folder: Path, workspace: Workspace) -> None:
        super().__init__(folder)
        self.workspace = workspace
        self.session = workspace.sessions.end(_filled(workspace))

    def dependencies(self, **settings: Any) -> KioskDependencies:  # noqa: ANN401 - as in the base class
        """The program's own."""
        assert not settings
        return kiosk_dependencies(self.workspace, debate())


def _filled(workspace: Workspace) -> Session:
    """Written straight into the buckets: casting so many votes would take a minute."""
    session = workspace.sessions.start("Open day", debate(), SessionSettings())
    said = [f"Reason {number}: nobody should have to ask for what belongs to everybody, and I said so." for number in range(MANY)]
    records = [{**new_record(Ballot(Side.FOR, Side.FOR, reason=text)), "id": f"{number:032x}"} for number, text in enumerate(said)]
    with workspace.store.database.writing() as connection:
        connection.execute(delete(REASONS).where(REASONS.c.session_id == session.id))
        for bucket, first in enumerate(range(0, MANY, BUCKET)):
            packed = pack(records[first : first + BUCKET])  # type: ignore[arg-type] # records, each with its id
            connection.execute(insert(REASONS).values(session_id=session.id, bucket=bucket, packed=packed))
    return session


@pytest.fixture
def driver(tmp_path: Path, open_kiosk: OpenKiosk) -> Iterator[WindowDriver]:
    """The window, at its reasons."""
    with open_workspace(DataFolder.open(tmp_path / "data"), create=True) as workspace:
        driver = open_kiosk(OnDisk(tmp_path, workspace))
        driver.kiosk.openOrganiser()
        driver.kiosk.pin.opened.emit()
        driver.kiosk.organiser.show("reasons")
        driver.settle()
        yield driver


def _usual(driver: WindowDriver, act: Callable[[], None], before: Callable[[], None] = lambda: None) -> float:
    """What a step in the middle takes: the machine is shared."""
    took = []
    for _ in range(STEPS):
        before()
        start = time.perf_counter()
        act()
        driver.window.grabWindow()
        took.append(time.perf_counter() - start)
    return median(took)


def test_scrolling_approving_and_taking_back_stay_quick(driver: WindowDriver) -> None:
    reasons = driver.kiosk.organiser.reasons
    picture = _usual(driver, lambda: None)
    assert (reasons.waitingCount, reasons.position) == (MANY, 1)

    assert _usual(driver, lambda: reasons.step(1)) < LIMIT + picture
    assert reasons.position == STEPS + 1
    assert _usual(driver, lambda: reasons.decide(True), before=driver.read) < LIMIT + picture
    assert (reasons.waitingCount, reasons.shownCount) == (MANY - STEPS, STEPS)
    assert _usual(driver, reasons.undo) < LIMIT + picture
    assert driver.behind.session is not None
    counts = driver.behind.dependencies().reasons.counts(driver.behind.session.id)
    assert (counts[ReasonState.SHOWN], counts[ReasonState.WAITING]) == (STEPS - 1, MANY - STEPS + 1)


def test_reading_the_whole_list_at_every_step_would_be_noticed(driver: WindowDriver) -> None:
    reasons = driver.kiosk.organiser.reasons
    assert _usual(driver, reasons.refresh) > LIMIT
