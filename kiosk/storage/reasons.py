"""Reasons on disk, in an order that says nothing about who came when.

One row holds a bucket of up to 500 reasons. A row for each reason would tell on its visitor: when SQLite splits a page it
leaves copies of the rows it moves in the page's free space, where `secure_delete` does not reach, and a copy from an earlier
vote shows who had written by then. The first 1,024 characters of a bucket are blanks, more than SQLite ever keeps within a
b-tree page, so that every word is on overflow pages: those belong to one bucket alone and are wiped when it is rewritten.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import itemgetter
from random import SystemRandom
from typing import Final, TypedDict, cast

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from kiosk.services.moderation import Reason, ReasonState, Words, sorted_by_words
from kiosk.services.voting import NotRecordedError
from kiosk.storage.database import Database
from kiosk.storage.published_counts import PublishedCounts
from kiosk.storage.tables import REASONS

BUCKET: Final = 500
_ID: Final = 16
_BLANKS: Final = " " * 1024
_UNEVEN: Final = 64
"""Up to so many blanks after a bucket: SQLite leaves a record of the same length where it was, which would show that none came in."""
_random: Final = SystemRandom()

# Put together once, because every vote needs them.
_MINE: Final = REASONS.c.session_id == bindparam("here")
_LAST: Final = select(func.max(REASONS.c.bucket)).where(_MINE)
_PACKED: Final = select(REASONS.c.packed).where(_MINE, REASONS.c.bucket == bindparam("place"))
_INSERT: Final = insert(REASONS)
_PUT: Final = _INSERT.on_conflict_do_update(index_elements=["session_id", "bucket"], set_={"packed": _INSERT.excluded.packed})


class Record(TypedDict):
    """A reason as kept; `id` in hexadecimal, `opening` empty where there was none."""

    id: str
    text: str
    language: str
    final: str
    opening: str
    state: str
    fair: int
    asked: int


def new_record(ballot: Ballot) -> Record:
    """A new reason; it gets its id when its bucket is written."""
    return Record(
        id="",
        text=ballot.reason or "",
        language=ballot.language,
        final=ballot.final.value,
        opening="" if ballot.opening is None else ballot.opening.value,
        state=ReasonState.WAITING.value,
        fair=0,
        asked=0,
    )


def keep(connection: Connection, session_id: str, new: Record, bucket: int = BUCKET) -> None:
    """Add a reason within the transaction of its vote: O(`bucket`), however many there are.

    It takes the place of a random reason of the whole session, which moves to the end (Fisher and Yates, inside out). The last
    bucket and an earlier one are then rewritten in random order with fresh ids, the earlier one also where nothing of it changed:
    SQLite puts what it rewrites elsewhere, and a last bucket rewritten alone would tell that the newcomer is among its few.
    """
    last = _last_bucket(connection, session_id)
    ending = _read(connection, session_id, last)
    if len(ending) >= bucket:
        last, ending = last + 1, []
    place = _random.randrange(bucket * last + len(ending) + 1) // bucket
    if last:
        rewritten = place if place < last else _random.randrange(last)
        earlier = _read(connection, session_id, rewritten)
        if rewritten == place:
            chosen = _random.randrange(len(earlier))
            new, earlier[chosen] = earlier[chosen], new
        _shuffled(connection, session_id, rewritten, earlier)
    _shuffled(connection, session_id, last, [*ending, new])


def take_out(connection: Connection, session_id: str, wanted: Record) -> None:
    """Undo `keep` within a transaction; one of the last bucket fills the gap, so that only the last is not full."""
    for place in range(_last_bucket(connection, session_id) + 1):
        records = _read(connection, session_id, place)
        found = next((record for record in records if _says_the_same(record, wanted)), None)
        if found is None:
            continue
        records.remove(found)
        last = _last_bucket(connection, session_id)
        if place != last:
            ending = _read(connection, session_id, last)
            records.append(ending.pop(_random.randrange(len(ending))))
            _shuffled(connection, session_id, place, records)
            records = ending
        _end(connection, session_id, last, records)
        return


def _end(connection: Connection, session_id: str, last: int, records: list[Record]) -> None:
    """Write the last bucket, or do without it; the first is there from the beginning."""
    if records or not last:
        _shuffled(connection, session_id, last, records)
    else:
        connection.execute(delete(REASONS).where(REASONS.c.session_id == session_id, REASONS.c.bucket == last))


def pack(records: Iterable[Record]) -> str:
    """A bucket as kept."""
    return _BLANKS + json.dumps(list(records), ensure_ascii=False, separators=(",", ":"))


def _mark(state: ReasonState) -> str:
    """What a bucket with a reason in this state has in it, as `pack` writes it; in words it would stand with its quotes escaped."""
    return f'"state":"{state}"'


def unpack(packed: str) -> list[Record]:
    """A bucket as read."""
    return cast("list[Record]", json.loads(packed))


class SqlReasonStore:
    """The `ReasonStore` of `services.moderation` on the database."""

    def __init__(self, database: Database, unwritten: PublishedCounts) -> None:
        self._database = database
        self._unwritten = unwritten

    def arrived(self, session_id: str) -> int:
        """How many came since the store was opened."""
        return self._unwritten.arrived[session_id]

    def list(self, session_id: str, *states: ReasonState) -> Sequence[Reason]:
        """The session's reasons in these states, in the order of their words' hash; buckets without one of them are not read."""
        return sorted_by_words(self._in(session_id, states))

    def counts(self, session_id: str) -> dict[ReasonState, int]:
        """How many there are in each state."""
        counts = dict.fromkeys(ReasonState, 0)
        for reason in self._in(session_id, ReasonState):
            counts[reason.state] += 1
        return counts

    def set_state(self, session_id: str, reason_id: bytes, state: ReasonState) -> None:
        """Show, hide or put back one reason. Raises KnownError where it is gone."""
        with self._database.writing() as connection:
            if not _changed(connection, session_id, reason_id, lambda record: {**record, "state": state.value}):
                message = "This reason has moved because someone voted meanwhile; nothing was changed. Open the list again."
                raise KnownError(message)

    def settle(self, session_id: str, decided: Iterable[Reason]) -> None:
        """Give waiting reasons with the words of these their state and answers; whichever of several with the same words."""
        left = defaultdict[Words, list[Reason]](list)
        for reason in decided:
            left[reason.words].append(reason)
        if not left:
            return
        with self._database.writing() as connection:
            for bucket, records in list(_buckets(connection, session_id)):
                if sum(_settled(record, left) for record in records):
                    _write(connection, session_id, bucket, records)

    def judge(self, session_id: str, reason_id: bytes, *, fair: bool) -> None:
        """Add one answer to 'Is this a fair point?'. Raises NotRecordedError."""
        with self._database.recording("This answer") as connection:
            if not _changed(connection, session_id, reason_id, lambda record: _judged(record, fair=fair)):
                message = "This answer was not recorded: someone voted meanwhile and the reasons moved. Everything recorded before is safe."
                raise NotRecordedError(message)

    def _in(self, session_id: str, states: Iterable[ReasonState]) -> Iterator[Reason]:
        """Those in any of these states, a bucket at a time: there may be ten thousand."""
        wanted = frozenset(states)
        marked = or_(*(func.instr(REASONS.c.packed, _mark(state)) > 0 for state in wanted))
        with self._database.reading() as connection:
            for _, records in _buckets(connection, session_id, marked):
                yield from (reason for reason in map(_reason, records) if reason.state in wanted)


def _last_bucket(connection: Connection, session_id: str) -> int:
    return connection.scalar(_LAST, {"here": session_id}) or 0


def _read(connection: Connection, session_id: str, bucket: int) -> list[Record]:
    packed = connection.scalar(_PACKED, {"here": session_id, "place": bucket})
    return [] if packed is None else unpack(packed)


def _buckets(connection: Connection, session_id: str, *which: ColumnElement[bool]) -> Iterator[tuple[int, list[Record]]]:
    wanted = select(REASONS.c.bucket, REASONS.c.packed).where(REASONS.c.session_id == session_id, *which).order_by(REASONS.c.bucket)
    for row in connection.execute(wanted):
        yield row.bucket, unpack(row.packed)


def _shuffled(connection: Connection, session_id: str, bucket: int, records: list[Record]) -> None:
    """Sorting by fresh random ids is a shuffle that asks the system for randomness once instead of once a reason."""
    ids = _random.randbytes(_ID * len(records))
    for place, record in enumerate(records):
        record["id"] = ids[place * _ID : (place + 1) * _ID].hex()
    _write(connection, session_id, bucket, sorted(records, key=itemgetter("id")), " " * _random.randrange(_UNEVEN))


def _write(connection: Connection, session_id: str, bucket: int, records: Iterable[Record], after: str = "") -> None:
    connection.execute(_PUT, {"session_id": session_id, "bucket": bucket, "packed": pack(records) + after})


def _changed(connection: Connection, session_id: str, reason_id: bytes, change: Callable[[Record], Record]) -> bool:
    """Whether the reason was there to be changed. Its place and everyone's ids stay: lists on screens stay good."""
    mine = REASONS.c.session_id == session_id, func.instr(REASONS.c.packed, reason_id.hex()) > 0
    for row in connection.execute(select(REASONS.c.bucket, REASONS.c.packed).where(*mine)).all():
        records = unpack(row.packed)
        if any(record["id"] == reason_id.hex() for record in records):
            _write(connection, session_id, row.bucket, [change(r) if r["id"] == reason_id.hex() else r for r in records])
            return True
    return False


def _settled(record: Record, left: dict[Words, list[Reason]]) -> bool:
    words = _reason(record).words
    if record["state"] != ReasonState.WAITING or not left.get(words):
        return False
    reason = left[words].pop()
    record["state"], record["fair"], record["asked"] = reason.state.value, reason.fair, reason.asked
    return True


def _judged(record: Record, *, fair: bool) -> Record:
    return {**record, "fair": record["fair"] + fair, "asked": record["asked"] + 1}


def _says_the_same(record: Record, wanted: Record) -> bool:
    """Whether the visitor left the same; what became of it since does not matter."""
    return all(record[key] == wanted[key] for key in ("text", "language", "final", "opening"))


def _reason(record: Record) -> Reason:
    return Reason(
        id=bytes.fromhex(record["id"]),
        text=record["text"],
        language=record["language"],
        final=Side(record["final"]),
        opening=Stance(record["opening"]) if record["opening"] else None,
        state=ReasonState(record["state"]),
        fair=record["fair"],
        asked=record["asked"],
    )
