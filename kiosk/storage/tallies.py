"""The stores of ballots and counts on the database. Casting a vote increments counters that already exist."""

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final, NoReturn

from sqlalchemy import Connection, bindparam, or_, select, update
from sqlalchemy.sql.dml import Update

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import MIN_GROUP
from kiosk.domain.flow import FINALS
from kiosk.domain.publication import Publication
from kiosk.domain.session import Mode, SessionState
from kiosk.domain.session_log import ENTRY_EVENTS
from kiosk.domain.sureness import Sureness
from kiosk.domain.tally import FIRST_ROUND, SECOND_ROUND, Cell, EntryMethod, FirstVote, Split
from kiosk.errors import KnownError
from kiosk.services.results import Counts
from kiosk.services.voting import NotRecordedError
from kiosk.storage import reason_buckets
from kiosk.storage.cells import CELL_KEY, cell_key, read_tally
from kiosk.storage.database import Database
from kiosk.storage.in_doubt import InDoubtVote, Vote, count_like
from kiosk.storage.publications import (
    promise_group,
    publish_step,
    read_publication,
    read_reported,
    read_small_group,
    sessions_without_promise,
    write_publication,
)
from kiosk.storage.session_log import append
from kiosk.storage.slips import return_slip, use_slip
from kiosk.storage.tables import POINTS, SESSIONS, SURENESS, TALLIES, decrement, increment

_log = logging.getLogger(__name__)

# The statements of casting, built once: building one for every vote would cost as much as executing it.
# Parameters are named key_…: SQLAlchemy reserves the names of columns for the values to set.
_OF_SESSION: Final = TALLIES.c.session_id == bindparam("key_session")
_COUNT_VISIT: Final = update(SESSIONS).where(SESSIONS.c.id == bindparam("key_session")).values(visits=increment(SESSIONS.c.visits))
_ACCEPTS_VOTES: Final = or_(SESSIONS.c.state == SessionState.OPEN.value, SESSIONS.c.state == SessionState.REHEARSAL.value)
_COUNT_VISIT_WITH_VOTE: Final = _COUNT_VISIT.where(_ACCEPTS_VOTES)  # an IN clause would be rebuilt for every vote
_COUNT_VISIT_WITH_UNSURE_VOTE: Final = _COUNT_VISIT_WITH_VOTE.where(SESSIONS.c.still_unsure)
_COUNT_VISIT_WITHOUT_VOTE: Final = _COUNT_VISIT.where(SESSIONS.c.state != SessionState.CLOSED.value)
_FIRST_VOTE_OPEN: Final = select(SESSIONS.c.id).where(
    SESSIONS.c.id == bindparam("key_session"),
    SESSIONS.c.mode == Mode.CLASSROOM.value,
    SESSIONS.c.state != SessionState.CLOSED.value,
    SESSIONS.c.revealed.is_(False),
    SESSIONS.c.reopened == 0,
)
"""`Session.takes_first_votes`."""
_ACCEPTS_FIRST_VOTES: Final = _FIRST_VOTE_OPEN.where(_ACCEPTS_VOTES)
_CELL: Final = tuple(TALLIES.c[name] == bindparam(f"key_{name}") for name in CELL_KEY)
_COUNT_VOTE: Final = update(TALLIES).where(_OF_SESSION, *_CELL).values(count=increment(TALLIES.c.count))
_SET_VOTES: Final = update(TALLIES).where(_OF_SESSION, *_CELL).values(count=bindparam("votes", type_=TALLIES.c.count.type))
_POINT: Final = (
    POINTS.c.session_id == bindparam("key_session"),
    *(POINTS.c[name] == bindparam(f"key_{name}") for name in ("side", "position")),
)
_COUNT_POINT: Final = update(POINTS).where(*_POINT).values(count=increment(POINTS.c.count))
_SURE: Final = (
    SURENESS.c.session_id == bindparam("key_session"),
    *(SURENESS.c[name] == bindparam(f"key_{name}") for name in ("side", "step")),
)
_COUNT_SURE: Final = update(SURENESS).where(*_SURE).values(count=increment(SURENESS.c.count))
_UNCOUNT_SURE: Final = update(SURENESS).where(*_SURE).values(count=decrement(SURENESS.c.count))
_UNCOUNT_VISIT: Final = update(SESSIONS).where(SESSIONS.c.id == bindparam("key_session")).values(visits=decrement(SESSIONS.c.visits))
_UNCOUNT_VOTE: Final = update(TALLIES).where(_OF_SESSION, *_CELL).values(count=decrement(TALLIES.c.count))
_UNCOUNT_POINT: Final = update(POINTS).where(*_POINT).values(count=decrement(POINTS.c.count))


class SqlBallotStore:
    """Implements `BallotStore` of `services.voting`. A vote with a reason rewrites up to two buckets of `bucket_size` reasons.

    `small_group` is the smallest group that is shown, as it is promised to those who vote now.
    """

    def __init__(self, database: Database, bucket_size: int = reason_buckets.BUCKET, small_group: int = MIN_GROUP) -> None:
        self._database = database
        self._small_group = small_group
        self._bucket_size = bucket_size
        self._in_doubt = InDoubtVote(database, self._undo)
        self._published_before: Publication | None = None
        self._promised: set[str] = set()
        """Sessions known to promise this smallest group or a larger one, which later votes cannot change."""

    def cast(self, session_id: str, ballot: Ballot, entered: EntryMethod = EntryMethod.TOUCH, slip: bytes | None = None) -> None:
        self._in_doubt.resolve()
        with self._recording(session_id, Vote(ballot, entered, slip)) as connection:
            statement = _COUNT_VISIT_WITH_VOTE if ballot.final else _COUNT_VISIT_WITH_UNSURE_VOTE
            _count_visit(connection, session_id, statement, "This vote")
            if entered is EntryMethod.PHONE:
                use_slip(connection, session_id, slip, SECOND_ROUND)
            _count_ballot(connection, session_id, ballot, entered)
            if ballot.reason is not None:
                reason_buckets.add_reason(connection, session_id, reason_buckets.new_record(ballot), self._bucket_size)
            if session_id not in self._promised:
                promise_group(connection, session_id, self._small_group)
            self._published_before = publish_step(connection, session_id)
        self._promised.add(session_id)

    def enter(self, session_id: str, entered: EntryMethod, split: Split) -> None:
        with self._database.writing() as connection:
            _require_numbers_taken(connection, session_id, split)
            _set_votes(connection, session_id, ((Cell(SECOND_ROUND, None, final, None, entered), split.count(final)) for final in FINALS))
            append(connection.exec_driver_sql, session_id, ENTRY_EVENTS[SECOND_ROUND, entered], {"votes": split.votes})
            promise_group(connection, session_id, self._small_group)

    def cast_first(self, session_id: str, stance: Stance, entered: EntryMethod = EntryMethod.TOUCH, slip: bytes | None = None) -> None:
        self._in_doubt.resolve()
        with self._recording(session_id, Vote(stance, entered, slip)) as connection:
            if connection.scalar(_ACCEPTS_FIRST_VOTES, {"key_session": session_id}) is None:
                _refuse("This vote", "the session is not accepting first votes")
            if entered is EntryMethod.PHONE:
                use_slip(connection, session_id, slip, FIRST_ROUND)
            cell = Cell.from_first_vote(stance, entered)
            _update_exactly_one(connection, _COUNT_VOTE, {"key_session": session_id, **_key(cell)})
            if session_id not in self._promised:
                promise_group(connection, session_id, self._small_group)
            self._published_before = None
        self._promised.add(session_id)

    def enter_first(self, session_id: str, entered: EntryMethod, first: FirstVote) -> None:
        with self._database.writing() as connection:
            if connection.scalar(_FIRST_VOTE_OPEN, {"key_session": session_id}) is None:
                message = "These numbers were not saved: the first vote is over. What was counted before still counts."
                raise KnownError(message)
            _set_votes(connection, session_id, ((Cell.from_first_vote(stance, entered), first.count(stance)) for stance in Stance))
            append(connection.exec_driver_sql, session_id, ENTRY_EVENTS[FIRST_ROUND, entered], {"votes": first.votes})
            promise_group(connection, session_id, self._small_group)

    def promise_to_earlier_voters(self) -> None:
        """Store the smallest group for sessions with votes from a version that did not store it. Raises KnownError."""
        with self._database.reading() as connection:
            sessions = sessions_without_promise(connection)
        if sessions:
            with self._database.writing() as connection:
                for session_id in sessions:
                    promise_group(connection, session_id, self._small_group)

    def leave(self, session_id: str, unfinished: Ballot | None = None) -> None:
        """Count a visit without a vote; it may end while the session is paused."""
        self._in_doubt.resolve()
        with self._database.recording("This visit") as connection:
            _count_visit(connection, session_id, _COUNT_VISIT_WITHOUT_VOTE, "This visit")
            if unfinished:
                reason_buckets.add_reason(connection, session_id, reason_buckets.new_record(unfinished), self._bucket_size)

    @contextmanager
    def _recording(self, session_id: str, vote: Vote) -> Iterator[Connection]:
        """Open the transaction of a vote. It is remembered if the disk does not say whether it was recorded."""

        def own(connection: Connection) -> int:
            return count_like(connection, session_id, vote)

        with self._in_doubt.tracking(session_id, vote), self._database.recording("This vote", own) as connection:
            yield connection

    def _undo(self, connection: Connection, session_id: str, vote: Vote) -> None:
        if isinstance(vote.answer, Stance):
            cell = Cell.from_first_vote(vote.answer, vote.entered)
            connection.execute(_UNCOUNT_VOTE, {"key_session": session_id, **_key(cell)})
            return_slip(connection, session_id, vote.slip, FIRST_ROUND)
        else:
            _undo_cast(connection, session_id, vote.answer, vote.entered)
            return_slip(connection, session_id, vote.slip, SECOND_ROUND)
        if self._published_before is not None:
            write_publication(connection, session_id, self._published_before)


class SqlCountStore:
    """Implements `CountStore` of `services.results`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def counts(self, session_id: str) -> Counts:
        with self._database.reading() as connection:
            visits = connection.scalar(select(SESSIONS.c.visits).where(SESSIONS.c.id == session_id))
            if visits is None:
                message = "This session is no longer there: it has been erased."
                raise KnownError(message)
            points = connection.execute(select(*POINTS.c).where(POINTS.c.session_id == session_id)).mappings()
            sureness = connection.execute(select(*SURENESS.c).where(SURENESS.c.session_id == session_id)).mappings()
            return Counts(
                now=read_tally(connection, session_id),
                published=read_publication(connection, session_id),
                reported=read_reported(connection, session_id),
                visits=visits,
                points={(row["side"], row["position"]): row["count"] for row in points},
                sureness=Sureness({(Side(row["side"]), row["step"]): row["count"] for row in sureness}),
                small_group=read_small_group(connection, session_id),
            )


def _count_visit(connection: Connection, session_id: str, statement: Update, what: str) -> None:
    if connection.execute(statement, {"key_session": session_id}).rowcount != 1:
        _refuse(what, "the session is not accepting votes")


def _count_ballot(connection: Connection, session_id: str, ballot: Ballot, entered: EntryMethod) -> None:
    session: dict[str, Any] = {"key_session": session_id}
    _update_exactly_one(connection, _COUNT_VOTE, {**session, **_key(Cell.from_ballot(ballot, entered))})
    if ballot.point is not None:
        _update_exactly_one(connection, _COUNT_POINT, {**session, "key_side": ballot.side.value, "key_position": ballot.point})
    if ballot.sure is not None:
        _update_exactly_one(connection, _COUNT_SURE, {**session, "key_side": ballot.side.value, "key_step": ballot.sure})


def _undo_cast(connection: Connection, session_id: str, ballot: Ballot, entered: EntryMethod) -> None:
    session: dict[str, Any] = {"key_session": session_id}
    connection.execute(_UNCOUNT_VISIT, session)
    connection.execute(_UNCOUNT_VOTE, {**session, **_key(Cell.from_ballot(ballot, entered))})
    if ballot.point is not None:
        connection.execute(_UNCOUNT_POINT, {**session, "key_side": ballot.side.value, "key_position": ballot.point})
    if ballot.sure is not None:
        connection.execute(_UNCOUNT_SURE, {**session, "key_side": ballot.side.value, "key_step": ballot.sure})
    if ballot.reason is not None:
        reason_buckets.remove_reason(connection, session_id, reason_buckets.new_record(ballot))


def _require_numbers_taken(connection: Connection, session_id: str, split: Split) -> None:
    session = connection.execute(select(SESSIONS.c.state, SESSIONS.c.still_unsure).where(SESSIONS.c.id == session_id)).first()
    if session is None or session.state == SessionState.CLOSED:
        message = "These numbers were not saved: the session has ended. What was counted before still counts. Reopen it first."
        raise KnownError(message)
    if split.unsure and not session.still_unsure:
        message = "These numbers were not saved: this session has no 'Still not sure'. What was counted before still counts."
        raise KnownError(message)


def _set_votes(connection: Connection, session_id: str, counted: Iterable[tuple[Cell, int]]) -> None:
    for cell, votes in counted:
        _update_exactly_one(connection, _SET_VOTES, {"key_session": session_id, "votes": votes, **_key(cell)})


def _key(cell: Cell) -> dict[str, Any]:
    return {f"key_{name}": value for name, value in cell_key(cell).items()}


def _update_exactly_one(connection: Connection, statement: Update, parameters: dict[str, Any]) -> None:
    if connection.execute(statement, parameters).rowcount != 1:
        _refuse("This vote", "its session has no counter for it", " End the session.")


def _refuse(what: str, cause: str, advice: str = "") -> NoReturn:
    """Log the cause, without anything of the ballot, and raise NotRecordedError."""
    _log.warning("%s was not recorded: %s", what, cause)
    message = f"{what} was not recorded: {cause}. Everything recorded before is safe.{advice}"
    raise NotRecordedError(message)
