"""Reasons in buckets, in an order that says nothing about who came when.

One row holds a bucket of up to 500 reasons. A row for each reason would give its author away: when SQLite splits a page it
leaves copies of the rows it moves in the page's free space, where `secure_delete` does not reach, and a copy from an earlier
vote shows who had written by then. The first 1,024 characters of a bucket are blanks, more than SQLite ever keeps within a
b-tree page, so that all text is on overflow pages: those belong to one bucket alone and are wiped when it is rewritten.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import itemgetter
from random import SystemRandom
from typing import Final, TypedDict, cast

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.ballot import Ballot
from kiosk.services.moderation import ReasonState
from kiosk.storage.tables import REASONS

BUCKET: Final = 500
_ID_BYTES: Final = 16
_BLANKS: Final = " " * 1024
_MAX_PADDING: Final = 64
"""Blanks after a bucket, at most. SQLite leaves a record of the same length where it was, which would show that no reason was added."""
_random: Final = SystemRandom()

# Every vote needs these statements, so they are built once.
_OF_SESSION: Final = REASONS.c.session_id == bindparam("key_session")
_LAST: Final = select(func.max(REASONS.c.bucket)).where(_OF_SESSION)
_PACKED: Final = select(REASONS.c.packed).where(_OF_SESSION, REASONS.c.bucket == bindparam("number"))
_INSERT: Final = insert(REASONS)
_HAS_ANSWERS: Final = REASONS.c.packed.op("GLOB")('*"asked":[1-9]*')  # in a text the quotes are escaped
_UPSERT: Final = _INSERT.on_conflict_do_update(index_elements=["session_id", "bucket"], set_={"packed": _INSERT.excluded.packed})


class Record(TypedDict):
    """A stored reason; `id` in hexadecimal, `opening` empty if there was none.

    `asked` is 0 while a session runs. Once it is closed it is the same for every reason that is not hidden, as any difference would tell
    which is older.
    """

    id: str
    text: str
    language: str
    final: str
    opening: str
    state: str
    fair: int
    asked: int


def new_record(ballot: Ballot) -> Record:
    """Return the ballot's reason; it gets its id when its bucket is written."""
    return Record(
        id="",
        text=ballot.reason or "",
        language=ballot.language,
        final=ballot.side.value,
        opening="" if ballot.opening is None else ballot.opening.value,
        state=ReasonState.WAITING.value,
        fair=0,
        asked=0,
    )


def add_reason(connection: Connection, session_id: str, new: Record, bucket_size: int = BUCKET) -> None:
    """Add a reason within the transaction of its vote: O(`bucket_size`), however many there are.

    It takes the place of a random reason of the whole session, which moves to the end (inside-out Fisher-Yates shuffle). The last
    bucket and an earlier one are then rewritten in random order with fresh ids, the earlier one even if nothing in it changed:
    SQLite moves what it rewrites, and a last bucket rewritten alone would show that the new reason is among its few.
    """
    last = _last_bucket(connection, session_id)
    ending = _read(connection, session_id, last)
    if len(ending) >= bucket_size:
        last, ending = last + 1, []
    chosen = _random.randrange(bucket_size * last + len(ending) + 1) // bucket_size
    if last:
        rewritten = chosen if chosen < last else _random.randrange(last)
        earlier = _read(connection, session_id, rewritten)
        if rewritten == chosen:
            index = _random.randrange(len(earlier))
            new, earlier[index] = earlier[index], new
        _write_shuffled(connection, session_id, rewritten, earlier)
    _write_shuffled(connection, session_id, last, [*ending, new])


def remove_reason(connection: Connection, session_id: str, removed: Record) -> None:
    """Undo `add_reason` within a transaction. A reason of the last bucket fills the gap, so that only the last is not full."""
    for bucket in range(_last_bucket(connection, session_id) + 1):
        records = _read(connection, session_id, bucket)
        found = next((record for record in records if _same_reason(record, removed)), None)
        if found is None:
            continue
        records.remove(found)
        last = _last_bucket(connection, session_id)
        if bucket != last:
            ending = _read(connection, session_id, last)
            records.append(ending.pop(_random.randrange(len(ending))))
            _write_shuffled(connection, session_id, bucket, records)
            records = ending
        _write_last(connection, session_id, last, records)
        return


def change_reason(connection: Connection, session_id: str, reason_id: bytes, change: Callable[[Record], Record]) -> bool:
    """Replace one reason and return whether it was found. Order and ids stay, so lists on screens stay valid."""
    hex_id = reason_id.hex()
    for bucket, records in list(read_buckets(connection, session_id, func.instr(REASONS.c.packed, hex_id) > 0)):
        if any(record["id"] == hex_id for record in records):
            write_bucket(connection, session_id, bucket, [change(r) if r["id"] == hex_id else r for r in records])
            return True
    return False


def save_answers(connection: Connection, session_id: str, answers: Mapping[tuple[str, str], tuple[int, int]]) -> None:
    """Set `fair` and `asked` of the shown reasons by text and side."""
    for bucket, records in list(read_buckets(connection, session_id)):
        for record in records:
            if record["state"] == ReasonState.SHOWN:
                record["fair"], record["asked"] = answers.get((record["text"], record["final"]), (0, 0))
        write_bucket(connection, session_id, bucket, records)
    clear_uneven_answers(connection, session_id)


def clear_uneven_answers(connection: Connection, session_id: str) -> None:
    """Clear all answers if reasons that are not hidden have different numbers of them."""
    if connection.scalar(select(REASONS.c.bucket).where(REASONS.c.session_id == session_id, _HAS_ANSWERS).limit(1)) is None:
        return
    records = (record for _, bucket in read_buckets(connection, session_id) for record in bucket)
    if len({record["asked"] for record in records if record["state"] != ReasonState.HIDDEN}) > 1:
        clear_answers(connection, session_id)


def clear_answers(connection: Connection, session_id: str) -> None:
    for bucket, records in list(read_buckets(connection, session_id, _HAS_ANSWERS)):
        write_bucket(connection, session_id, bucket, [{**record, "fair": 0, "asked": 0} for record in records])


def read_buckets(connection: Connection, session_id: str, *conditions: ColumnElement[bool]) -> Iterator[tuple[int, list[Record]]]:
    """Yield the number and the reasons of each bucket, one at a time."""
    rows = select(REASONS.c.bucket, REASONS.c.packed).where(REASONS.c.session_id == session_id, *conditions).order_by(REASONS.c.bucket)
    for row in connection.execute(rows):
        yield row.bucket, unpack(row.packed)


def write_bucket(connection: Connection, session_id: str, bucket: int, records: Iterable[Record], padding: str = "") -> None:
    connection.execute(_UPSERT, {"session_id": session_id, "bucket": bucket, "packed": pack(records) + padding})


def count_reasons(connection: Connection, session_id: str) -> int:
    """Return the number of a session's reasons in every state."""
    lengths = select(func.sum(func.json_array_length(REASONS.c.packed))).where(REASONS.c.session_id == session_id)
    return connection.scalar(lengths) or 0


def count_all_reasons(connection: Connection) -> dict[str, int]:
    """Return the number of reasons in every state of each session."""
    lengths = select(REASONS.c.session_id, func.sum(func.json_array_length(REASONS.c.packed))).group_by(REASONS.c.session_id)
    return {row[0]: row[1] for row in connection.execute(lengths)}


def has_state(state: ReasonState) -> ColumnElement[bool]:
    """Return a condition for buckets with a reason in this state. No text matches it: there the quotes are escaped."""
    return func.instr(REASONS.c.packed, f'"state":"{state}"') > 0


def pack(records: Iterable[Record]) -> str:
    return _BLANKS + json.dumps(list(records), ensure_ascii=False, separators=(",", ":"))


def unpack(packed: str) -> list[Record]:
    return cast("list[Record]", json.loads(packed))


def _last_bucket(connection: Connection, session_id: str) -> int:
    return connection.scalar(_LAST, {"key_session": session_id}) or 0


def _read(connection: Connection, session_id: str, bucket: int) -> list[Record]:
    packed = connection.scalar(_PACKED, {"key_session": session_id, "number": bucket})
    return [] if packed is None else unpack(packed)


def _write_shuffled(connection: Connection, session_id: str, bucket: int, records: list[Record]) -> None:
    """Sorting by fresh random ids is a shuffle that asks the system for randomness once instead of once a reason."""
    ids = _random.randbytes(_ID_BYTES * len(records))
    for index, record in enumerate(records):
        record["id"] = ids[index * _ID_BYTES : (index + 1) * _ID_BYTES].hex()
    write_bucket(connection, session_id, bucket, sorted(records, key=itemgetter("id")), " " * _random.randrange(_MAX_PADDING))


def _write_last(connection: Connection, session_id: str, last: int, records: list[Record]) -> None:
    """Write the last bucket, or delete it if it is empty. The first always stays."""
    if records or not last:
        _write_shuffled(connection, session_id, last, records)
    else:
        connection.execute(delete(REASONS).where(REASONS.c.session_id == session_id, REASONS.c.bucket == last))


def _same_reason(record: Record, other: Record) -> bool:
    """Compare what the visitor gave, not what was decided about it since."""
    return all(record[key] == other[key] for key in ("text", "language", "final", "opening"))
