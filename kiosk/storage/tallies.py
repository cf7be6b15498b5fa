"""The stores of ballots and counts on the database. Casting a vote increments counters that already exist."""

import logging
from typing import Any, Final, NoReturn

from sqlalchemy import Connection, Integer, RowMapping, bindparam, cast, func, or_, select, update
from sqlalchemy.sql.dml import Update

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from kiosk.domain.session_log import LogEvent
from kiosk.domain.tally import FLOW_STEP, SPLIT_STEP, Cell, EntryMethod, Split, Tally
from kiosk.errors import KnownError
from kiosk.services.results import Counts
from kiosk.services.voting import NotRecordedError
from kiosk.storage import reason_buckets
from kiosk.storage.database import Database
from kiosk.storage.in_doubt import InDoubtVote
from kiosk.storage.published_counts import STEPS, PublishedCounts
from kiosk.storage.session_log import append
from kiosk.storage.tables import NONE, POINTS, SESSIONS, TALLIES, decrement, increment

_log = logging.getLogger(__name__)

# The statements of casting, built once: building one for every vote would cost as much as executing it.
# Parameters are named key_…: SQLAlchemy reserves the names of columns for the values to set.
_OF_SESSION: Final = TALLIES.c.session_id == bindparam("key_session")
_COUNT_VISIT: Final = update(SESSIONS).where(SESSIONS.c.id == bindparam("key_session")).values(visits=increment(SESSIONS.c.visits))
_ACCEPTS_VOTES: Final = or_(SESSIONS.c.state == SessionState.OPEN.value, SESSIONS.c.state == SessionState.REHEARSAL.value)
_COUNT_VISIT_WITH_VOTE: Final = _COUNT_VISIT.where(_ACCEPTS_VOTES)  # an IN clause would be rebuilt for every vote
_COUNT_VISIT_WITHOUT_VOTE: Final = _COUNT_VISIT.where(SESSIONS.c.state != SessionState.CLOSED.value)
_CELL: Final = tuple(TALLIES.c[name] == bindparam(f"key_{name}") for name in ("round", "opening", "final", "first", "entered"))
_COUNT_VOTE: Final = update(TALLIES).where(_OF_SESSION, *_CELL).values(count=increment(TALLIES.c.count))
_SET_VOTES: Final = update(TALLIES).where(_OF_SESSION, *_CELL).values(count=bindparam("votes", type_=TALLIES.c.count.type))
_POINT: Final = (
    POINTS.c.session_id == bindparam("key_session"),
    *(POINTS.c[name] == bindparam(f"key_{name}") for name in ("side", "position")),
)
_COUNT_POINT: Final = update(POINTS).where(*_POINT).values(count=increment(POINTS.c.count))
_UNCOUNT_VISIT: Final = update(SESSIONS).where(SESSIONS.c.id == bindparam("key_session")).values(visits=decrement(SESSIONS.c.visits))
_UNCOUNT_VOTE: Final = update(TALLIES).where(_OF_SESSION, *_CELL).values(count=decrement(TALLIES.c.count))
_UNCOUNT_POINT: Final = update(POINTS).where(*_POINT).values(count=decrement(POINTS.c.count))
_VOTES: Final = select(func.sum(cast(TALLIES.c.count, Integer))).where(_OF_SESSION, TALLIES.c.final != NONE)
_CELLS: Final = select(*TALLIES.c).where(_OF_SESSION)

_ENTERED: Final = {EntryMethod.HANDS: LogEvent.HANDS, EntryMethod.PAPER: LogEvent.PAPER}
"""Their lines give the number of votes, never their split: two entries could differ by one vote."""


def cell_key(cell: Cell) -> dict[str, Any]:
    """Return the primary key of the cell's row, without the session."""
    return {
        "round": cell.round,
        "opening": NONE if cell.opening is None else cell.opening.value,
        "final": NONE if cell.final is None else cell.final.value,
        "first": NONE if cell.first is None else cell.first.value,
        "entered": cell.entered.value,
    }


class SqlBallotStore:
    """Implements `BallotStore` of `services.voting`. A vote with a reason rewrites up to two buckets of `bucket_size` reasons."""

    def __init__(self, database: Database, published_counts: PublishedCounts, bucket_size: int = reason_buckets.BUCKET) -> None:
        self._database = database
        self._published_counts = published_counts
        self._bucket_size = bucket_size
        self._in_doubt = InDoubtVote(database, _undo_cast)

    def cast(self, session_id: str, ballot: Ballot) -> None:
        self._in_doubt.resolve()
        with self._in_doubt.tracking(session_id, ballot), self._database.recording("This vote") as connection:
            _count_visit(connection, session_id, _COUNT_VISIT_WITH_VOTE, "This vote")
            _count_ballot(connection, session_id, ballot)
            if ballot.reason is not None:
                reason_buckets.add_reason(connection, session_id, reason_buckets.new_record(ballot), self._bucket_size)
            due_tally = _tally_if_due(connection, session_id)
        self._published_counts.new_reasons[session_id] += ballot.reason is not None
        if due_tally is not None:
            self._published_counts.publish_if_due(session_id, due_tally)

    def enter(self, session_id: str, entered: EntryMethod, split: Split) -> None:
        with self._database.writing() as connection:
            state = connection.scalar(select(SESSIONS.c.state).where(SESSIONS.c.id == session_id))
            if state is None or state == SessionState.CLOSED:
                message = "These numbers were not saved: the session has ended. What was counted before still counts. Reopen it first."
                raise KnownError(message)
            for side in Side:
                cell = {f"key_{name}": value for name, value in cell_key(Cell(1, None, side, None, entered)).items()}
                _update_exactly_one(connection, _SET_VOTES, {"key_session": session_id, "votes": split.count(side), **cell})
            append(connection.exec_driver_sql, session_id, _ENTERED[entered], {"votes": split.votes})
            tally = _tally(connection, session_id)
        self._published_counts.publish_manual_entry(session_id, tally)

    def leave(self, session_id: str) -> None:
        """Count a visit without a vote; it may end while the session is paused."""
        self._in_doubt.resolve()
        with self._database.recording("This visit") as connection:
            _count_visit(connection, session_id, _COUNT_VISIT_WITHOUT_VOTE, "This visit")


class SqlCountStore:
    """Implements `CountStore` of `services.results`."""

    def __init__(self, database: Database, published_counts: PublishedCounts) -> None:
        self._database = database
        self._published_counts = published_counts

    def counts(self, session_id: str) -> Counts:
        with self._database.reading() as connection:
            session = connection.execute(select(SESSIONS.c.visits, SESSIONS.c.state).where(SESSIONS.c.id == session_id)).first()
            tally = _tally(connection, session_id)
            points = connection.execute(select(*POINTS.c).where(POINTS.c.session_id == session_id)).mappings().all()
        if session is None:
            message = "This session is no longer there: it has been erased."
            raise KnownError(message)
        self._published_counts.publish_if_due(session_id, tally, closed=session.state == SessionState.CLOSED)
        return Counts(
            now=tally,
            split=self._published_counts.published(session_id, SPLIT_STEP),
            flow=self._published_counts.published(session_id, FLOW_STEP),
            visits=session.visits,
            points={(row["side"], row["position"]): row["count"] for row in points},
        )


def _count_visit(connection: Connection, session_id: str, statement: Update, what: str) -> None:
    if connection.execute(statement, {"key_session": session_id}).rowcount != 1:
        _refuse(what, "the session is not accepting votes")


def _count_ballot(connection: Connection, session_id: str, ballot: Ballot) -> None:
    cell = {f"key_{name}": value for name, value in cell_key(Cell.from_ballot(ballot)).items()}
    session: dict[str, Any] = {"key_session": session_id}
    _update_exactly_one(connection, _COUNT_VOTE, {**session, **cell})
    if ballot.point is not None:
        _update_exactly_one(connection, _COUNT_POINT, {**session, "key_side": ballot.final.value, "key_position": ballot.point})


def _undo_cast(connection: Connection, session_id: str, ballot: Ballot) -> None:
    session: dict[str, Any] = {"key_session": session_id}
    connection.execute(_UNCOUNT_VISIT, session)
    connection.execute(_UNCOUNT_VOTE, {**session, **{f"key_{name}": value for name, value in cell_key(Cell.from_ballot(ballot)).items()}})
    if ballot.point is not None:
        connection.execute(_UNCOUNT_POINT, {**session, "key_side": ballot.final.value, "key_position": ballot.point})
    if ballot.reason is not None:
        reason_buckets.remove_reason(connection, session_id, reason_buckets.new_record(ballot))


def _update_exactly_one(connection: Connection, statement: Update, parameters: dict[str, Any]) -> None:
    if connection.execute(statement, parameters).rowcount != 1:
        _refuse("This vote", "its session has no counter for it", " End the session.")


def _refuse(what: str, cause: str, advice: str = "") -> NoReturn:
    """Log the cause, without anything of the ballot, and raise NotRecordedError."""
    _log.warning("%s was not recorded: %s", what, cause)
    message = f"{what} was not recorded: {cause}. Everything recorded before is safe.{advice}"
    raise NotRecordedError(message)


def _tally_if_due(connection: Connection, session_id: str) -> Tally | None:
    """Return the tally if published counts may change: the number of votes is a multiple of SPLIT_STEP or FLOW_STEP."""
    votes = connection.scalar(_VOTES, {"key_session": session_id}) or 0
    return _tally(connection, session_id) if any(votes % step == 0 for step in STEPS) else None


def _tally(connection: Connection, session_id: str) -> Tally:
    return Tally({_cell(row): row["count"] for row in connection.execute(_CELLS, {"key_session": session_id}).mappings()})


def _cell(row: RowMapping) -> Cell:
    return Cell(
        round=row["round"],
        opening=None if row["opening"] == NONE else Stance(row["opening"]),
        final=None if row["final"] == NONE else Side(row["final"]),
        first=None if row["first"] == NONE else Side(row["first"]),
        entered=EntryMethod(row["entered"]),
    )
