"""Rules for replacing the second copy of the database, as pure functions.

Two copies that differ by a few votes would show whose those are, and so would a copy and a result. So a running session is copied only
when a step of its votes is full, and its copy is replaced only when at least `STEP` of its votes are new, whatever else has changed. The
copy of a session that ended again after a reopening waits for `SPLIT_STEP` votes.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from kiosk.domain.tally import SPLIT_STEP

STEP: Final = 20


@dataclass(frozen=True, slots=True)
class SessionVersion:
    """Tells one state of a session from another.

    `entries` counts votes of every round, `words` the letters of all its reasons. `between_steps` and `reopened` are known of the
    database only, not of its copies.
    """

    votes: int
    entries: int
    running: bool
    rehearsal: bool
    words: int
    state: str = ""
    between_steps: bool = field(default=False, compare=False)
    reopened: bool = field(default=False, compare=False)


Versions = Mapping[str, SessionVersion]
"""Versions by session id."""


def erased_token(session_id: str) -> str:
    """Return a hash by which an erased session is recognised without storing its id."""
    return sha256(session_id.encode()).hexdigest()


def may_copy(now: Versions, copied: Mapping[str, int]) -> bool:
    """Return whether no session has too few new votes; `copied` are the entries of the last copy by session."""
    running = {session: version for session, version in now.items() if version.running}
    ended_again = {session: version for session, version in now.items() if not version.running and version.reopened and session in copied}
    return (
        not any(version.between_steps for version in running.values())
        and not any(0 < version.entries - copied[session] < SPLIT_STEP for session, version in ended_again.items())
        and enough_new({session: version.entries for session, version in running.items()}, copied)
    )


def enough_new(running: Mapping[str, int], copied: Mapping[str, int]) -> bool:
    """Compare the entries of running sessions with those of the last copy. A session that was never copied needs no votes."""
    return all(entries - copied[session] >= STEP for session, entries in running.items() if session in copied)


def is_foreign(now: Versions, copy: Versions, erased: Collection[str]) -> bool:
    """Return whether a copy holds what this database does not, so that it belongs to another kiosk or is better than the database."""
    return any(
        erased_token(session) not in erased if session not in now else version.entries > now[session].entries
        for session, version in copy.items()
        if not version.rehearsal
    )


def is_outdated(now: Versions, copy: Versions) -> bool:
    return {s: v for s, v in now.items() if not v.rehearsal} != {s: v for s, v in copy.items() if not v.rehearsal}


def to_redact(now: Versions, copy: Versions) -> tuple[set[str], set[str]]:
    """Return the sessions that the copy must no longer hold, and those of which it must no longer hold the reasons."""
    removed = copy.keys() - now.keys()
    return removed, {session for session, version in copy.items() if version.words and session in now and not now[session].words}
