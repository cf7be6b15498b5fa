"""The store of slips: which codes exist and which were used, in an order that says nothing about who came when.

One row holds all slips of a session, sorted by their marks, which are as good as random. Using one changes one character, so that the row
stays where it is. Like a bucket of reasons it begins with blanks: SQLite leaves copies of what it moves within a b-tree page, and a copy
from an earlier vote would show which slips had been used by then. What is behind the blanks is on overflow pages of its own.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.session import SessionState
from kiosk.errors import KnownError
from kiosk.services.slips import MARK_BYTES, SlipProblem, SlipRefusedError
from kiosk.storage.database import Database
from kiosk.storage.tables import SESSIONS, SLIPS

_BLANKS: Final = " " * 1024
_MARK: Final = 2 * MARK_BYTES
_ENTRY: Final = _MARK + 2
"""Characters of a slip: its mark in hexadecimal, and whether it was used, '0' or '1', in the first round and in the second."""
_UNUSED, _USED = "0", "1"
_PACKED: Final = select(SLIPS.c.packed).where(SLIPS.c.session_id == bindparam("key_session"))
_WRITE: Final = update(SLIPS).where(SLIPS.c.session_id == bindparam("key_session")).values(packed=bindparam("packed"))
_INSERT: Final = insert(SLIPS)
_UPSERT: Final = _INSERT.on_conflict_do_update(index_elements=["session_id"], set_={"packed": _INSERT.excluded.packed})


@dataclass(frozen=True, slots=True)
class SqlSlipStore:
    """Implements `SlipStore` of `services.slips`."""

    database: Database

    def count(self, session_id: str) -> int:
        with self.database.reading() as connection:
            return len(_read(connection, session_id)) // _ENTRY

    def add(self, session_id: str, marks: Collection[bytes]) -> None:
        with self.database.writing() as connection:
            state = connection.scalar(select(SESSIONS.c.state).where(SESSIONS.c.id == session_id))
            if state is None or state == SessionState.CLOSED:
                message = "No slips were made: the session has ended or was erased. Slips belong to a session that takes votes."
                raise KnownError(message)
            slips = _read(connection, session_id)
            entries = [slips[start : start + _ENTRY] for start in range(0, len(slips), _ENTRY)]
            entries += [mark.hex() + 2 * _UNUSED for mark in marks]
            connection.execute(_UPSERT, {"session_id": session_id, "packed": _BLANKS + "".join(sorted(entries))})

    def problem(self, session_id: str, mark: bytes, voting_round: int) -> SlipProblem | None:
        with self.database.reading() as connection:
            slips = _read(connection, session_id)
        place = _flag(slips, mark, voting_round)
        if place is None:
            return SlipProblem.UNKNOWN
        return SlipProblem.USED if slips[place] == _USED else None


def use_slip(connection: Connection, session_id: str, mark: bytes | None, voting_round: int) -> None:
    """Use a slip within the transaction of its vote, and nothing where the session has no slips. Raises SlipRefusedError."""
    slips = _read(connection, session_id)
    if not slips:
        return
    if mark is None:
        raise SlipRefusedError(SlipProblem.MISSING)
    place = _flag(slips, mark, voting_round)
    if place is None:
        raise SlipRefusedError(SlipProblem.UNKNOWN)
    if slips[place] == _USED:
        raise SlipRefusedError(SlipProblem.USED)
    _write_flag(connection, session_id, slips, place, _USED)


def return_slip(connection: Connection, session_id: str, mark: bytes | None, voting_round: int) -> None:
    """Undo `use_slip`."""
    slips = _read(connection, session_id)
    place = None if mark is None else _flag(slips, mark, voting_round)
    if place is not None:
        _write_flag(connection, session_id, slips, place, _UNUSED)


def _read(connection: Connection, session_id: str) -> str:
    """Return the entries one after the other. Raises ValueError if they are not as they were written."""
    packed = connection.scalar(_PACKED, {"key_session": session_id})
    slips = "" if packed is None else packed.removeprefix(_BLANKS)
    if len(slips) % _ENTRY:
        message = "slips of another length"
        raise ValueError(message)
    return slips


def _flag(slips: str, mark: bytes, voting_round: int) -> int | None:
    """Return where the flag of a slip is, None if there is no such slip."""
    wanted = mark.hex()
    starts = range(0, len(slips), _ENTRY)
    start = next((start for start in starts if slips.startswith(wanted, start)), None)
    return None if start is None else start + _MARK + voting_round


def _write_flag(connection: Connection, session_id: str, slips: str, place: int, flag: str) -> None:
    changed = slips[:place] + flag + slips[place + 1 :]
    connection.execute(_WRITE, {"key_session": session_id, "packed": _BLANKS + changed})
