"""The stores in memory, for every test that needs one: the same contract tests run on these and on the database."""

import random
import secrets
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionState
from kiosk.domain.tally import FLOW_STEP, SPLIT_STEP, Cell, EntryMethod, Split, Tally, all_cells
from kiosk.errors import KnownError
from kiosk.services.moderation import Reason, ReasonState, sorted_by_words
from kiosk.services.results import Counts
from kiosk.services.voting import NotRecordedError


@dataclass
class Held:
    """All that is kept of one session."""

    session: Session
    tally: Counter[Cell] = field(default_factory=Counter)
    split: Counter[Cell] = field(default_factory=Counter)
    flow: Counter[Cell] = field(default_factory=Counter)
    points: Counter[tuple[str, int]] = field(default_factory=Counter)
    visits: int = 0
    new_reasons: int = 0
    reasons: list[Reason] = field(default_factory=list)

    def publish(self, *, split: bool, flow: bool) -> None:
        """Move the published counts up."""
        self.split = Counter(self.tally) if split else self.split
        self.flow = Counter(self.tally) if flow else self.flow


AllHeld = dict[str, Held]


class MemorySessionStore:
    """Sessions in a dictionary, in order of opening."""

    def __init__(self, held: AllHeld) -> None:
        self._held = held

    def add(self, session: Session, points: int) -> None:
        """Keep a new session."""
        if session.id in self._held:
            message = f"The session '{session.name}' is there already."
            raise KnownError(message)
        empty = dict.fromkeys(all_cells(), 0)
        picked = Counter({(side, position): 0 for side in ("for", "against") for position in range(points)})
        self._held[session.id] = Held(session, Counter(empty), Counter(empty), Counter(empty), picked)

    def put(self, session: Session) -> None:
        """Replace its settings and state."""
        if session.id not in self._held:
            message = f"The session '{session.name}' is gone."
            raise KnownError(message)
        held = self._held[session.id]
        held.session = session
        if session.state is SessionState.CLOSED:
            held.publish(split=True, flow=True)

    def all(self) -> Sequence[Session]:
        """Every session, oldest first."""
        return [held.session for held in self._held.values()]

    def wipe(self, session_id: str) -> None:
        """Forget it."""
        self._held.pop(session_id, None)


class MemoryBallotStore:
    """Counts ballots. Set `fails` to a sentence to have every cast and leave refused with it."""

    def __init__(self, held: AllHeld) -> None:
        self._held = held
        self.fails = ""

    def cast(self, session_id: str, ballot: Ballot) -> None:
        """Count one ballot, or nothing of it."""
        held = self._open(session_id)
        cell = Cell.from_ballot(ballot)
        picked = None if ballot.point is None else (ballot.final.value, ballot.point)
        if not held.session.voting or (picked is not None and picked not in held.points):
            message = "This vote was not recorded."
            raise NotRecordedError(message)
        held.tally[cell] += 1
        held.visits += 1
        if picked is not None:
            held.points[picked] += 1
        if ballot.reason is not None:
            new = Reason(b"", ballot.reason, ballot.language, ballot.final, ballot.opening, ReasonState.WAITING)
            held.new_reasons += 1
            held.reasons = [replace(reason, id=secrets.token_bytes(16)) for reason in [*held.reasons, new]]
            random.shuffle(held.reasons)
        votes = Tally(held.tally).votes
        held.publish(split=votes % SPLIT_STEP == 0, flow=votes % FLOW_STEP == 0)

    def enter(self, session_id: str, entered: EntryMethod, split: Split) -> None:
        """Replace hands or paper."""
        held = self._held.get(session_id)
        if held is None or held.session.state is SessionState.CLOSED:
            message = "These numbers were not saved."
            raise KnownError(message)
        for counts in (held.tally, held.split, held.flow):
            for side in Side:
                counts[Cell(1, None, side, None, entered)] = split.count(side)

    def leave(self, session_id: str) -> None:
        """Count a visit."""
        held = self._open(session_id)
        if held.session.state is SessionState.CLOSED:
            message = "This visit was not counted."
            raise NotRecordedError(message)
        held.visits += 1

    def _open(self, session_id: str) -> Held:
        if self.fails or session_id not in self._held:
            raise NotRecordedError(self.fails or "This vote was not recorded.")
        return self._held[session_id]


class MemoryCountStore:
    """Reads the counters."""

    def __init__(self, held: AllHeld) -> None:
        self._held = held

    def counts(self, session_id: str) -> Counts:
        """All of them."""
        if session_id not in self._held:
            message = "The session is gone."
            raise KnownError(message)
        held = self._held[session_id]
        return Counts(Tally(dict(held.tally)), Tally(dict(held.split)), Tally(dict(held.flow)), held.visits, dict(held.points))


class MemoryReasonStore:
    """Reasons in a list that every cast shuffles."""

    def __init__(self, held: AllHeld) -> None:
        self._held = held

    def new_reasons(self, session_id: str) -> int:
        """How many came."""
        return self._held[session_id].new_reasons if session_id in self._held else 0

    def list(self, session_id: str, *states: ReasonState) -> Sequence[Reason]:
        """Those in these states."""
        return sorted_by_words(reason for reason in self._reasons(session_id) if reason.state in states)

    def counts(self, session_id: str) -> dict[ReasonState, int]:
        """How many in each."""
        return {state: len(self.list(session_id, state)) for state in ReasonState}

    def set_state(self, session_id: str, reason_id: bytes, state: ReasonState) -> None:
        """Show, hide or put back."""
        found = self._find(session_id, reason_id)
        if found is None:
            message = "This reason has been moved; look at the list again."
            raise KnownError(message)
        self._replace(session_id, replace(found, state=state))

    def save_decisions(self, session_id: str, decided: Iterable[Reason]) -> None:
        """By their words, among those that wait."""
        for reason in decided:
            waiting = self.list(session_id, ReasonState.WAITING)
            if found := next((one for one in waiting if one.key == reason.key), None):
                self._replace(session_id, replace(found, state=reason.state, fair=reason.fair, asked=reason.asked))

    def add_answer(self, session_id: str, reason_id: bytes, *, fair: bool) -> None:
        """Count an answer."""
        found = self._find(session_id, reason_id)
        if found is None:
            message = "This answer was not recorded."
            raise NotRecordedError(message)
        self._replace(session_id, replace(found, fair=found.fair + fair, asked=found.asked + 1))

    def _reasons(self, session_id: str) -> Iterator[Reason]:
        return iter(self._held[session_id].reasons if session_id in self._held else [])

    def _find(self, session_id: str, reason_id: bytes) -> Reason | None:
        return next((reason for reason in self._reasons(session_id) if reason.id == reason_id), None)

    def _replace(self, session_id: str, reason: Reason) -> None:
        held = self._held[session_id]
        held.reasons = [reason if old.id == reason.id else old for old in held.reasons]


class MemoryStore:
    """The same shape as `kiosk.storage.Store`."""

    def __init__(self) -> None:
        held: AllHeld = {}
        self._held = held
        self.sessions = MemorySessionStore(held)
        self.ballots = MemoryBallotStore(held)
        self.counts = MemoryCountStore(held)
        self.reasons = MemoryReasonStore(held)

    def forget_what_is_unwritten(self) -> None:
        """What a restart forgets."""
        for held in self._held.values():
            held.new_reasons = 0
            held.split = held.flow = Counter()

    def close(self) -> None:
        """Nothing to close."""
