"""The store of reasons on the database."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import or_, select

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from kiosk.errors import KnownError
from kiosk.services.moderation import Reason, ReasonKey, ReasonState, sorted_by_words
from kiosk.storage import reason_buckets
from kiosk.storage.arrived_reasons import ArrivedReasons
from kiosk.storage.database import Database
from kiosk.storage.publications import count_restored, late_reasons
from kiosk.storage.reason_buckets import Record, change_reason, has_state, read_buckets, write_bucket
from kiosk.storage.tables import SESSIONS


class SqlReasonStore:
    """Implements `ReasonStore` of `services.moderation`."""

    def __init__(self, database: Database, arrived: ArrivedReasons) -> None:
        self._database = database
        self._arrived = arrived

    def new_reasons(self, session_id: str) -> int:
        with self._database.reading() as connection:
            return self._arrived.count(session_id, reason_buckets.count_reasons(connection, session_id))

    def remember_present(self) -> None:
        """Take the reasons that are there now for those from before the program was started. Raises KnownError."""
        with self._database.reading() as connection:
            self._arrived.remember(reason_buckets.count_all_reasons(connection))

    def late_reasons(self, session_id: str) -> int:
        with self._database.reading() as connection:
            return late_reasons(connection, session_id) or 0

    def list(self, session_id: str, *states: ReasonState) -> Sequence[Reason]:
        """Return the session's reasons in these states, sorted by a hash of their words. Skips buckets that hold none of them."""
        return sorted_by_words(self._in_state(session_id, states))

    def counts(self, session_id: str) -> dict[ReasonState, int]:
        counts = dict.fromkeys(ReasonState, 0)
        for reason in self._in_state(session_id, ReasonState):
            counts[reason.state] += 1
        return counts

    def set_state(self, session_id: str, reason_id: bytes, state: ReasonState) -> None:
        before: list[str] = []

        def change(record: Record) -> Record:
            before.append(record["state"])
            return {**record, "state": state.value}

        with self._database.writing() as connection:
            if not change_reason(connection, session_id, reason_id, change):
                message = "This reason has moved because someone voted meanwhile; nothing was changed. Open the list again."
                raise KnownError(message)
            if before == [ReasonState.HIDDEN] and state is not ReasonState.HIDDEN:
                count_restored(connection, session_id)
            reason_buckets.clear_uneven_answers(connection, session_id)

    def count_restored(self, session_id: str) -> None:
        with self._database.writing() as connection:
            count_restored(connection, session_id)

    def save_decisions(self, session_id: str, decided: Iterable[Reason]) -> None:
        left = defaultdict[ReasonKey, list[Reason]](list)
        for reason in decided:
            left[reason.key].append(reason)
        if not left:
            return
        with self._database.writing() as connection:
            for bucket, records in list(read_buckets(connection, session_id)):
                if sum(_apply_decision(record, left) for record in records):
                    write_bucket(connection, session_id, bucket, records)
            reason_buckets.clear_uneven_answers(connection, session_id)

    def save_answers(self, session_id: str, counted: Iterable[Reason]) -> None:
        answers = {(reason.text, reason.final.value): (reason.fair, reason.asked) for reason in counted}
        with self._database.writing() as connection:
            state = connection.scalar(select(SESSIONS.c.state).where(SESSIONS.c.id == session_id))
            if state == SessionState.CLOSED:
                reason_buckets.save_answers(connection, session_id, answers)

    def _in_state(self, session_id: str, states: Iterable[ReasonState]) -> Iterator[Reason]:
        """Yield bucket by bucket: there may be ten thousand reasons."""
        wanted = frozenset(states)
        with self._database.reading() as connection:
            for _, records in read_buckets(connection, session_id, or_(*map(has_state, wanted))):
                yield from (reason for reason in map(_reason, records) if reason.state in wanted)


def _apply_decision(record: Record, left: dict[ReasonKey, list[Reason]]) -> bool:
    key = _reason(record).key
    if record["state"] != ReasonState.WAITING or not left.get(key):
        return False
    record["state"] = left[key].pop().state.value
    return True


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
