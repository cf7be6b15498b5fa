"""Going through ten thousand waiting reasons in a real database, on a real window: no step makes the organiser wait."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from sqlalchemy import delete, insert

from kiosk.app.dependencies import ui_parts
from kiosk.app.workspace import Backroom, open_backroom
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings
from kiosk.services.moderation import ReasonState
from kiosk.storage.reasons import BUCKET, pack, record_of
from kiosk.storage.tables import REASONS
from kiosk.ui.dependencies import Parts
from tests.ui.backstage import Backstage, debate
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import Rig

MANY = 10_000
STEPS = 30
LIMIT = 0.1
"""Seconds that a step may take, the picture of it included."""


class OnDisk(Backstage):
    """A kiosk on a database with an ended session, whose reasons wait."""

    def __init__(self, folder: Path, room: Backroom) -> None:
        super().__init__(folder)
        self.room = room
        self.session = room.sessions.end(_filled(room))

    def parts(self, **settings: Any) -> Parts:  # noqa: ANN401 - as in the base class
        """The program's own."""
        assert not settings
        return ui_parts(self.room, debate())


def _filled(room: Backroom) -> Session:
    """Written straight into the buckets: casting so many votes would take a minute."""
    session = room.sessions.start("Open day", debate(), SessionSettings())
    said = [f"Reason {number}: nobody should have to ask for what belongs to everybody, and I said so." for number in range(MANY)]
    records = [{**record_of(Ballot(Side.FOR, Side.FOR, reason=text)), "id": f"{number:032x}"} for number, text in enumerate(said)]
    with room.store.database.writing() as connection:
        connection.execute(delete(REASONS).where(REASONS.c.session_id == session.id))
        for bucket, first in enumerate(range(0, MANY, BUCKET)):
            packed = pack(records[first : first + BUCKET])  # type: ignore[arg-type] # records, each with its id
            connection.execute(insert(REASONS).values(session_id=session.id, bucket=bucket, packed=packed))
    return session


@pytest.fixture
def rig(tmp_path: Path, open_kiosk: OpenKiosk) -> Iterator[Rig]:
    """The window, at its reasons."""
    with open_backroom(tmp_path / "data", create=True) as room:
        rig = open_kiosk(OnDisk(tmp_path, room))
        rig.kiosk.openDoor()
        rig.kiosk.pin.opened.emit()
        rig.kiosk.organiser.show("reasons")
        rig.settle()
        yield rig


def _usual(rig: Rig, act: Callable[[], None], before: Callable[[], None] = lambda: None) -> float:
    """What a step in the middle takes: the machine is shared."""
    took = []
    for _ in range(STEPS):
        before()
        start = time.perf_counter()
        act()
        rig.window.grabWindow()
        took.append(time.perf_counter() - start)
    return median(took)


def test_scrolling_approving_and_taking_back_stay_quick(rig: Rig) -> None:
    reasons = rig.kiosk.organiser.reasons
    picture = _usual(rig, lambda: None)
    assert (reasons.waiting, reasons.place) == (MANY, 1)

    assert _usual(rig, lambda: reasons.step(1)) < LIMIT + picture
    assert reasons.place == STEPS + 1
    assert _usual(rig, lambda: reasons.decide(True), before=rig.read) < LIMIT + picture
    assert (reasons.waiting, reasons.shown) == (MANY - STEPS, STEPS)
    assert _usual(rig, reasons.undo) < LIMIT + picture
    assert rig.behind.session is not None
    counts = rig.behind.parts().reasons.counts(rig.behind.session.id)
    assert (counts[ReasonState.SHOWN], counts[ReasonState.WAITING]) == (STEPS - 1, MANY - STEPS + 1)


def test_reading_the_whole_list_at_every_step_would_be_noticed(rig: Rig) -> None:
    reasons = rig.kiosk.organiser.reasons
    assert _usual(rig, reasons.refresh) > LIMIT
