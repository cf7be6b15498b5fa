"""Checks whether database, session log and exported pages belong together.

The log has no key, so a check says only that they fit. Whether all of them were changed together shows only beside a code that was
printed before.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.session import Session, SessionState
from kiosk.domain.session_log import ENTRY_EVENTS, LogEvent, LogLine, first_broken, printed_hash
from kiosk.domain.tally import FIRST_ROUND, Tally

_STATES: Final[Mapping[str, SessionState]] = {
    LogEvent.OPENED: SessionState.OPEN,
    LogEvent.RESUMED: SessionState.OPEN,
    LogEvent.REOPENED: SessionState.OPEN,
    LogEvent.PAUSED: SessionState.PAUSED,
    LogEvent.ENDED: SessionState.CLOSED,
}
_RESTORE: Final = "Make a backup of both, and restore one that was made before, if there is one."


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check. `text` says what was found and, if not `agrees`, what it may mean and what to do."""

    subject: str
    agrees: bool
    text: str


def check_chain(subject: str, session_id: str, first: str, lines: Sequence[LogLine]) -> Finding:
    number = first_broken(first, session_id, lines)
    if number is not None:
        what = f"line {number} of the log does not continue the one before it: a line was changed, removed or moved"
        return Finding(subject, agrees=False, text=f"{what}. {_RESTORE}")
    if not lines:
        return Finding(subject, agrees=True, text="the log is empty")
    return Finding(subject, agrees=True, text=f"the log is unbroken, {len(lines)} lines; last code {printed_hash(lines[-1].hash)}")


def check_session(session: Session, now: Tally, lines: Sequence[LogLine]) -> Iterator[Finding]:
    """Compare the state of a session and the numbers entered with the log. Yields differences, or one finding if there is none."""
    wrong = [*_state(session, lines), *_entered(now, lines)]
    for what in wrong:
        text = f"{what}. Another program changed the database or its log, or an earlier log was put in. {_RESTORE}"
        yield Finding(session.name, agrees=False, text=text)
    if not wrong:
        yield Finding(session.name, agrees=True, text="the database fits the log")


def check_result(session: Session, lines: Sequence[LogLine], digest: str, small_group: int) -> Finding | None:
    """Compare the result as it would be exported now with that of the last export under the same rules, if there was one."""
    exported = _last_result(lines)
    if exported is None or exported.details.get("smallest group") != small_group:
        return None
    if exported.details["result"] == digest:
        return Finding(session.name, agrees=True, text=f"the result is that of the last export (line {exported.number})")
    what = (
        f"the result is not that of the last export (line {exported.number}, {exported.day}): the counts were changed since. "
        f"Compare with the pages of that day. {_RESTORE}"
    )
    return Finding(session.name, agrees=False, text=what)


def check_export(name: str, lines: Sequence[LogLine], hash_: str, digest: str | None) -> Finding:
    """Compare what an export says with the log: its last hash, and its result if the session had ended."""
    line = next((line for line in lines if line.hash == hash_), None)
    if line is None:
        return Finding(name, agrees=False, text=_not_in_log(printed_hash(hash_)))
    if digest is not None and line.details.get("result") not in {None, digest}:
        what = f"its result is not the one that line {line.number} of the log has for it: the file was changed. Export the session again."
        return Finding(name, agrees=False, text=what)
    return Finding(name, agrees=True, text=f"belongs to line {line.number} of the log ({line.day})")


def check_code(name: str, lines: Sequence[LogLine], code: str) -> Finding:
    """Look for a code from paper, in any grouping, in the log."""
    digits = "".join(code.split()).casefold()
    line = next((line for line in lines if line.hash.startswith(digits)), None)
    if line is None:
        return Finding(name, agrees=False, text=_not_in_log(printed_hash(digits)))
    what = f"the code {printed_hash(digits)} is that of line {line.number} of the log ({line.day}): nothing before it was changed"
    return Finding(name, agrees=True, text=what)


def _not_in_log(code: str) -> str:
    return (
        f"the log holds no line with the code {code}: it was changed since, or this is another kiosk's, or an older database was put in "
        f"place. {_RESTORE}"
    )


def _state(session: Session, lines: Sequence[LogLine]) -> Iterator[str]:
    events = Counter(line.event for line in lines)
    if not lines or lines[0].event not in {LogEvent.OPENED, LogEvent.STARTED}:
        yield "the beginning of its log is missing"
    states = [state for line in lines if (state := _STATES.get(line.event))]
    if states and not session.rehearsal and states[-1] is not session.state:
        yield f"the session is {session.state}, but by its log {states[-1]}"
    if session.revealed and not events[LogEvent.REVEALED] and not events[LogEvent.STARTED]:
        yield "its results are revealed, but no line of the log says so"
    if session.reopened != events[LogEvent.REOPENED] and not events[LogEvent.STARTED]:
        yield f"it was reopened {session.reopened} times, but {events[LogEvent.REOPENED]} times by its log"


def _entered(now: Tally, lines: Sequence[LogLine]) -> Iterator[str]:
    """Compare the votes entered with the last lines about them; a log that started later need not have one."""
    complete = not any(line.event == LogEvent.STARTED for line in lines)
    for (round_, method), event in ENTRY_EVENTS.items():
        tally = now.entered_by(method)
        votes = tally.first_vote.votes if round_ == FIRST_ROUND else tally.votes
        logged = next((line.details.get("votes") for line in reversed(lines) if line.event == event), 0 if complete else None)
        if logged is not None and logged != votes:
            yield f"there are {votes} votes by '{event}', but {logged} by its log"


def _last_result(lines: Sequence[LogLine]) -> LogLine | None:
    """Return the last export with a result, None if it may look different since: the session was reopened, or more is shown of it."""
    for line in reversed(lines):
        if line.event in {LogEvent.REOPENED, LogEvent.UNANIMOUS}:
            return None
        if line.event == LogEvent.EXPORTED and "result" in line.details:
            return line
    return None
