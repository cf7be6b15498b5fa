"""Going through ten thousand waiting reasons in a real database, on a real window: no step is more work than among a hundred."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
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
from tests.work import count_calls

FEW, SOME, MANY = 100, 2_000, 10_000
STEPS = 3
MORE = 1.5
"""The most by which a hundred times the reasons may multiply the work of a step."""


class OnDisk(FakeServices):
    """A kiosk on a database with an ended session, whose reasons wait."""

    def __init__(self, folder: Path, workspace: Workspace, reasons: int) -> None:
        super().__init__(folder)
        self.workspace = workspace
        self.session = workspace.sessions.end(_filled(workspace, reasons))

    def dependencies(self, **settings: Any) -> KioskDependencies:  # noqa: ANN401 - as in the base class
        assert not settings
        return kiosk_dependencies(self.workspace, debate())


def _filled(workspace: Workspace, reasons: int) -> Session:
    """Written straight into the buckets: casting so many votes would take a minute."""
    session = workspace.sessions.start("Open day", debate(), SessionSettings())
    said = [f"Reason {number}: nobody should have to ask for what belongs to everybody, and I said so." for number in range(reasons)]
    records = [{**new_record(Ballot(Side.FOR, Side.FOR, reason=text)), "id": f"{number:032x}"} for number, text in enumerate(said)]
    with workspace.store.database.writing() as connection:
        connection.execute(delete(REASONS).where(REASONS.c.session_id == session.id))
        for bucket, first in enumerate(range(0, reasons, BUCKET)):
            packed = pack(records[first : first + BUCKET])  # type: ignore[arg-type] # records, each with its id
            connection.execute(insert(REASONS).values(session_id=session.id, bucket=bucket, packed=packed))
    return session


@pytest.fixture
def at_reasons(tmp_path: Path, open_kiosk: OpenKiosk) -> Iterator[Callable[[int], WindowDriver]]:
    """Open a window at so many waiting reasons."""
    with ExitStack() as stack:

        def open_one(reasons: int) -> WindowDriver:
            folder = tmp_path / str(reasons)
            workspace = stack.enter_context(open_workspace(DataFolder.open(folder, create=True), create=True))
            driver = open_kiosk(OnDisk(folder, workspace, reasons))
            driver.kiosk.openOrganiser()
            driver.kiosk.pin.opened.emit()
            driver.kiosk.organiser.show("reasons")
            driver.settle()
            return driver

        yield open_one


def _work(driver: WindowDriver, act: Callable[[], None], before: Callable[[], None] = lambda: None) -> int:
    """Return the calls of a few steps and of the pictures of them."""

    def step() -> None:
        act()
        driver.window.grabWindow()

    number = 0
    for _ in range(STEPS):
        before()
        number += count_calls(step)
    return number


def test_scrolling_approving_and_taking_back_are_no_more_work_among_many(at_reasons: Callable[[int], WindowDriver]) -> None:
    works = []
    for waiting in (FEW, MANY):
        driver = at_reasons(waiting)
        reasons = driver.kiosk.organiser.reasons
        assert (reasons.waitingCount, reasons.position) == (waiting, 1)
        step = _work(driver, partial(reasons.step, 1))
        assert reasons.position == STEPS + 1
        decide = _work(driver, partial(reasons.decide, True), before=driver.read)
        assert (reasons.waitingCount, reasons.shownCount) == (waiting - STEPS, STEPS)
        undo = _work(driver, reasons.undo)
        assert driver.services.session is not None
        counts = driver.services.dependencies().reasons.counts(driver.services.session.id)
        assert (counts[ReasonState.SHOWN], counts[ReasonState.WAITING]) == (STEPS - 1, waiting - STEPS + 1)
        works.append((step, decide, undo))
    for few, many in zip(*works, strict=True):
        assert many <= MORE * few, works


def test_reading_the_whole_list_at_every_step_would_be_noticed(at_reasons: Callable[[int], WindowDriver]) -> None:
    few, many = (_work(driver, driver.kiosk.organiser.reasons.refresh) for driver in map(at_reasons, (FEW, SOME)))
    assert many > 2 * MORE * few
