"""The session log: what the organiser did with a session, as a chain of hashes in which a change of an earlier line shows.

The chain has no key: anyone who can write to the database can also write another chain. It proves something only beside a hash that was
printed before. No line says anything about a single vote, or when votes were cast.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import Final

from kiosk.domain.session import Session, SessionState
from kiosk.domain.tally import FIRST_ROUND, SECOND_ROUND, EntryMethod

KIOSK: Final = ""
"""The session id of the lines that concern the kiosk as a whole."""
_FORMAT: Final = "goodfaith session log 1"
_GROUPS: Final = 4
_PRINTED: Final = 16
"""Hex digits of a hash on paper, 64 bits."""


class LogEvent(StrEnum):
    """Everything a line can report."""

    STARTED = "log started"
    OPENED = "opened"
    PAUSED = "paused"
    RESUMED = "resumed"
    REVEALED = "results revealed"
    UNANIMOUS = "unanimous result allowed"
    SETTINGS = "settings changed"
    ENDED = "ended"
    REOPENED = "reopened"
    HANDS = "hands entered"
    PAPER = "paper votes entered"
    FIRST_HANDS = "hands of the first vote entered"
    FIRST_PAPER = "paper votes of the first vote entered"
    MODERATED = "reasons moderated"
    EXPORTED = "exported"
    REASONS_ERASED = "reasons erased"
    RESTORED = "restored from a backup"
    SESSION_ERASED = "a session erased"


ENTRY_EVENTS: Final[Mapping[tuple[int, EntryMethod], LogEvent]] = {
    (SECOND_ROUND, EntryMethod.HANDS): LogEvent.HANDS,
    (SECOND_ROUND, EntryMethod.PAPER): LogEvent.PAPER,
    (FIRST_ROUND, EntryMethod.HANDS): LogEvent.FIRST_HANDS,
    (FIRST_ROUND, EntryMethod.PAPER): LogEvent.FIRST_PAPER,
}
"""Votes that were entered, by round. The line gives their number, never their split: two entries could differ by one vote."""


Details = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line. `number` counts from 1; `hash` covers the line and the hash of the previous one."""

    number: int
    day: date
    event: str
    details: Details
    hash: str


@dataclass(frozen=True, slots=True)
class LogHead:
    """The number of lines and the hash of the last one."""

    lines: int
    hash: str


def first_hash(session_id: str, fingerprint: str, opened_on: str) -> str:
    """Return what the first line of a session continues: a hash of what the session is. `opened_on` is an ISO date."""
    return _hash(_FORMAT, session_id, fingerprint, opened_on)


def line_hash(previous: str, session_id: str, line: LogLine) -> str:
    """Return the hash that the line should have."""
    return _hash(previous, session_id, line.number, line.day.isoformat(), line.event, dict(sorted(line.details.items())))


def first_broken(first: str, session_id: str, lines: Sequence[LogLine]) -> int | None:
    """Return the number of the first line that does not continue the one before it, None if every line does."""
    previous = first
    for number, line in enumerate(lines, 1):
        if line.number != number or line.hash != line_hash(previous, session_id, line):
            return number
        previous = line.hash
    return None


def changes(old: Session, new: Session) -> Iterator[LogEvent]:
    """Return what the organiser did between two versions of a session."""
    if new.state is not old.state:
        reopened = old.state is SessionState.CLOSED
        yield {
            SessionState.PAUSED: LogEvent.PAUSED,
            SessionState.OPEN: LogEvent.REOPENED if reopened else LogEvent.RESUMED,
            SessionState.CLOSED: LogEvent.ENDED,
        }.get(new.state, LogEvent.SETTINGS)
    if new.revealed and not old.revealed:
        yield LogEvent.REVEALED
    if new.show_unanimous and not old.show_unanimous:
        yield LogEvent.UNANIMOUS
    if new.settings != old.settings:
        yield LogEvent.SETTINGS


def printed_hash(hash_: str) -> str:
    """Return the beginning of a hash as it is printed: four groups of four digits."""
    return " ".join(hash_[start : start + _GROUPS] for start in range(0, _PRINTED, _GROUPS))


def _hash(*parts: object) -> str:
    return sha256(json.dumps(parts, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()
