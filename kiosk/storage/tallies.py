"""Counts on disk: casting adds one to records that are already there."""

from typing import Any, Final

from sqlalchemy import Connection, RowMapping, select, update
from sqlalchemy.sql import ColumnElement
from sqlalchemy.sql.dml import Update

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from kiosk.domain.tally import FLOW_STEP, SPLIT_STEP, Cell, Entered, Tally
from kiosk.errors import KnownError
from kiosk.services.results import Counts
from kiosk.services.voting import NotRecordedError
from kiosk.storage import reasons
from kiosk.storage.database import Database
from kiosk.storage.tables import NONE, POINTS, SESSIONS, TALLIES, one_more

_VOTING: Final = (SessionState.OPEN.value, SessionState.REHEARSAL.value)


def cell_key(cell: Cell) -> dict[str, Any]:
    """A cell as the key of its row, without the session."""
    return {
        "round": cell.round,
        "opening": NONE if cell.opening is None else cell.opening.value,
        "final": NONE if cell.final is None else cell.final.value,
        "first": NONE if cell.first is None else cell.first.value,
        "entered": cell.entered.value,
    }


class SqlBallotStore:
    """The `BallotStore` of `services.voting` on the database. `bucket` is how many reasons one cast may have to rewrite, twice."""

    def __init__(self, database: Database, bucket: int = reasons.BUCKET) -> None:
        self._database = database
        self._bucket = bucket

    def cast(self, session_id: str, ballot: Ballot) -> None:
        """Count one ballot and its visit, and keep its reason, in one durable transaction. Raises NotRecordedError."""
        with self._database.recording("This vote") as connection:
            _count_visit(connection, session_id, SESSIONS.c.state.in_(_VOTING), "This vote")
            _count_ballot(connection, session_id, ballot)
            if ballot.reason is not None:
                reasons.keep(connection, session_id, reasons.record_of(ballot), self._bucket)
            _publish(connection, session_id)

    def leave(self, session_id: str) -> None:
        """Count a visit that ended without a vote; it may end while the session is paused. Raises NotRecordedError."""
        with self._database.recording("This visit") as connection:
            _count_visit(connection, session_id, SESSIONS.c.state != SessionState.CLOSED.value, "This visit")


class SqlCountStore:
    """The `CountStore` of `services.results` on the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def counts(self, session_id: str) -> Counts:
        """All of a session's counters. Raises KnownError where there is no such session."""
        with self._database.reading() as connection:
            visits = connection.scalar(select(SESSIONS.c.visits).where(SESSIONS.c.id == session_id))
            cells = connection.execute(select(*TALLIES.c).where(TALLIES.c.session_id == session_id)).mappings().all()
            points = connection.execute(select(*POINTS.c).where(POINTS.c.session_id == session_id)).mappings().all()
        if visits is None:
            message = "This session is no longer there: it has been erased."
            raise KnownError(message)
        return Counts(
            now=Tally({_cell(row): row["count"] for row in cells}),
            split=Tally({_cell(row): row["split_count"] for row in cells}),
            flow=Tally({_cell(row): row["flow_count"] for row in cells}),
            visits=visits,
            points={(row["side"], row["position"]): row["count"] for row in points},
        )


def _count_visit(connection: Connection, session_id: str, allowed: ColumnElement[bool], what: str) -> None:
    counted = update(SESSIONS).where(SESSIONS.c.id == session_id, allowed).values(visits=one_more(SESSIONS.c.visits))
    if connection.execute(counted).rowcount != 1:
        message = f"{what} was not recorded: the session takes no votes now. Everything recorded before is safe."
        raise NotRecordedError(message)


def _count_ballot(connection: Connection, session_id: str, ballot: Ballot) -> None:
    key = {"session_id": session_id, **cell_key(Cell.of(ballot))}
    _exactly_one(connection, update(TALLIES).filter_by(**key).values(count=one_more(TALLIES.c.count)))
    if ballot.point is not None:
        picked = {"session_id": session_id, "side": ballot.final.value, "position": ballot.point}
        _exactly_one(connection, update(POINTS).filter_by(**picked).values(count=one_more(POINTS.c.count)))


def _exactly_one(connection: Connection, counted: Update) -> None:
    if connection.execute(counted).rowcount != 1:
        message = "This vote was not recorded: its session has no counter for it. Everything recorded before is safe. End the session."
        raise NotRecordedError(message)


def _publish(connection: Connection, session_id: str) -> None:
    """Copy every counter of the session, so that the records written say nothing about the last vote."""
    mine = TALLIES.c.session_id == session_id
    votes = sum(connection.scalars(select(TALLIES.c.count).where(mine, TALLIES.c.final != NONE)))
    steps = {"split_count": SPLIT_STEP, "flow_count": FLOW_STEP}
    if due := {name: TALLIES.c.count for name, step in steps.items() if votes % step == 0}:
        connection.execute(update(TALLIES).where(mine).values(due))


def _cell(row: RowMapping) -> Cell:
    return Cell(
        round=row["round"],
        opening=None if row["opening"] == NONE else Stance(row["opening"]),
        final=None if row["final"] == NONE else Side(row["final"]),
        first=None if row["first"] == NONE else Side(row["first"]),
        entered=Entered(row["entered"]),
    )
