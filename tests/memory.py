"""In-memory stores for tests. The same contract tests run on these and on the database."""

import random
import secrets
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import MIN_GROUP
from kiosk.domain.flow import FINALS
from kiosk.domain.publication import Publication, may_follow
from kiosk.domain.session import Session, SessionState
from kiosk.domain.sureness import Sureness, sureness_cells
from kiosk.domain.tally import FIRST_ROUND, SECOND_ROUND, Cell, EntryMethod, FirstVote, Split, Tally, all_cells
from kiosk.errors import KnownError
from kiosk.services.moderation import BATCH, Reason, ReasonState, sorted_by_words
from kiosk.services.results import Counts
from kiosk.services.slips import SlipProblem, SlipRefusedError
from kiosk.services.voting import NotRecordedError


@dataclass
class SessionData:
    """Everything stored about one session."""

    session: Session
    tally: Counter[Cell] = field(default_factory=Counter)
    published: Publication = field(default_factory=Publication)
    reported: Counter[Cell] = field(default_factory=Counter)
    points: Counter[tuple[str, int]] = field(default_factory=Counter)
    small_group: int = 0
    visits: int = 0
    restored: int = 0
    new_reasons: int = 0
    released: int | None = None
    sureness: Counter[tuple[Side, int]] = field(default_factory=Counter)
    reasons: list[Reason] = field(default_factory=list)
    slips: dict[bytes, set[int]] = field(default_factory=dict)
    """The rounds in which each was used."""

    def slip_problem(self, mark: bytes, voting_round: int) -> SlipProblem | None:
        if mark not in self.slips:
            return SlipProblem.UNKNOWN
        return SlipProblem.USED if voting_round in self.slips[mark] else None

    def use_slip(self, mark: bytes | None, voting_round: int, entered: EntryMethod) -> None:
        if not self.slips or entered is not EntryMethod.PHONE:
            return
        problem = SlipProblem.MISSING if mark is None else self.slip_problem(mark, voting_round)
        if problem or mark is None:
            raise SlipRefusedError(problem or SlipProblem.MISSING)
        self.slips[mark].add(voting_round)

    @property
    def touch(self) -> Split:
        return Tally(self.tally).one_by_one.split

    @property
    def late_reasons(self) -> int:
        return 0 if self.released is None else max(len(self.reasons) - self.released, 0)

    def add_reason(self, ballot: Ballot) -> None:
        new = Reason(b"", ballot.reason or "", ballot.language, ballot.side, ballot.opening, ReasonState.WAITING)
        self.new_reasons += 1
        self.reasons = [replace(reason, id=secrets.token_bytes(16)) for reason in [*self.reasons, new]]
        random.shuffle(self.reasons)

    def publish_end(self) -> None:
        """Publish what may be seen at the end."""
        now = Tally(dict(self.tally))
        self.published = self.published.at_end(
            self.touch, now.manual_split, agreed=self.session.show_unanimous, still_unsure=self.session.settings.still_unsure
        )
        if self.published.split == now.split and self.published.touch == self.touch and may_follow(now, Tally(self.reported)):
            self.reported = Counter(self.tally)
        if self.session.state is SessionState.CLOSED and (self.released is None or self.late_reasons >= BATCH):
            self.released = len(self.reasons)

    def clear_answers(self) -> None:
        self.reasons = [replace(reason, fair=0, asked=0) for reason in self.reasons]


SessionsById = dict[str, SessionData]


class MemorySessionStore:
    """Sessions in a dictionary, in order of opening."""

    def __init__(self, data: SessionsById) -> None:
        self._data = data

    def add(self, session: Session, points: int) -> None:
        if session.id in self._data:
            message = f"The session '{session.name}' is there already."
            raise KnownError(message)
        empty = dict.fromkeys(all_cells(), 0)
        picked = Counter({(side, position): 0 for side in ("for", "against") for position in range(points)})
        self._data[session.id] = SessionData(session, Counter(empty), reported=Counter(empty), points=picked)

    def start_over(self, session: Session, points: int) -> None:
        slips = self._data[session.id].slips if session.id in self._data else {}
        self.wipe(session.id)
        self.add(session, points)
        self._data[session.id].slips = slips

    def put(self, session: Session) -> None:
        if session.id not in self._data:
            message = f"The session '{session.name}' is gone."
            raise KnownError(message)
        data = self._data[session.id]
        before, data.session = data.session, session
        if session.publishes_more_than(before):
            data.publish_end()
        if session.state is not SessionState.CLOSED:
            data.clear_answers()

    def all(self) -> Sequence[Session]:
        return [data.session for data in self._data.values()]

    def wipe(self, session_id: str, *, erased: bool = False) -> None:
        del erased
        self._data.pop(session_id, None)


class MemoryBallotStore:
    """Counts ballots. If `fails` is not empty, every cast and leave raises NotRecordedError with that message."""

    def __init__(self, data: SessionsById, small_group: int = MIN_GROUP) -> None:
        self._data = data
        self._small_group = small_group
        self.fails = ""

    def cast(self, session_id: str, ballot: Ballot, entered: EntryMethod = EntryMethod.TOUCH, slip: bytes | None = None) -> None:
        """Count one ballot completely or not at all."""
        data = self._open(session_id)
        cell = Cell.from_ballot(ballot, entered)
        picked = None if ballot.point is None else (ballot.side.value, ballot.point)
        not_offered = ballot.final is None and not data.session.settings.still_unsure
        if not_offered or not data.session.voting or (picked is not None and picked not in data.points):
            message = "This vote was not recorded."
            raise NotRecordedError(message)
        data.use_slip(slip, SECOND_ROUND, entered)
        data.tally[cell] += 1
        if ballot.sure is not None:
            data.sureness[ballot.side, ballot.sure] += 1
        data.visits += 1
        data.small_group = max(data.small_group, self._small_group)
        if picked is not None:
            data.points[picked] += 1
        if ballot.reason is not None:
            data.add_reason(ballot)
        if data.session.shows_steps:
            data.published = data.published.after_vote(data.touch)

    def enter(self, session_id: str, entered: EntryMethod, split: Split) -> None:
        data = self._data.get(session_id)
        not_offered = data is not None and split.unsure and not data.session.settings.still_unsure
        if data is None or not_offered or data.session.state is SessionState.CLOSED:
            message = "These numbers were not saved."
            raise KnownError(message)
        for final in FINALS:
            data.tally[Cell(1, None, final, None, entered)] = split.count(final)
        data.small_group = max(data.small_group, self._small_group)

    def cast_first(self, session_id: str, stance: Stance, entered: EntryMethod = EntryMethod.TOUCH, slip: bytes | None = None) -> None:
        data = self._open(session_id)
        if not (data.session.takes_first_votes and data.session.voting):
            message = "This vote was not recorded."
            raise NotRecordedError(message)
        data.use_slip(slip, FIRST_ROUND, entered)
        data.tally[Cell.from_first_vote(stance, entered)] += 1
        data.small_group = max(data.small_group, self._small_group)

    def enter_first(self, session_id: str, entered: EntryMethod, first: FirstVote) -> None:
        data = self._data.get(session_id)
        if data is None or not data.session.takes_first_votes:
            message = "These numbers were not saved."
            raise KnownError(message)
        for stance in Stance:
            data.tally[Cell.from_first_vote(stance, entered)] = first.count(stance)
        data.small_group = max(data.small_group, self._small_group)

    def leave(self, session_id: str, unfinished: Ballot | None = None) -> None:
        data = self._open(session_id)
        if data.session.state is SessionState.CLOSED:
            message = "This visit was not counted."
            raise NotRecordedError(message)
        data.visits += 1
        if unfinished:
            data.add_reason(unfinished)

    def _open(self, session_id: str) -> SessionData:
        if self.fails or session_id not in self._data:
            raise NotRecordedError(self.fails or "This vote was not recorded.")
        return self._data[session_id]


class MemoryCountStore:
    """Reads the counters."""

    def __init__(self, data: SessionsById) -> None:
        self._data = data

    def counts(self, session_id: str) -> Counts:
        if session_id not in self._data:
            message = "The session is gone."
            raise KnownError(message)
        data = self._data[session_id]
        now, reported = Tally(dict(data.tally)), Tally(dict(data.reported))
        sureness = Sureness({cell: data.sureness[cell] for cell in sureness_cells()})
        return Counts(now, data.published, reported, data.visits, dict(data.points), sureness, data.small_group)


class MemoryReasonStore:
    """Reasons in a list that every cast shuffles."""

    def __init__(self, data: SessionsById) -> None:
        self._data = data

    def new_reasons(self, session_id: str) -> int:
        return self._data[session_id].new_reasons if session_id in self._data else 0

    def late_reasons(self, session_id: str) -> int:
        return self._data[session_id].late_reasons if session_id in self._data else 0

    def list(self, session_id: str, *states: ReasonState) -> Sequence[Reason]:
        return sorted_by_words(reason for reason in self._reasons(session_id) if reason.state in states)

    def counts(self, session_id: str) -> dict[ReasonState, int]:
        return {state: len(self.list(session_id, state)) for state in ReasonState}

    def set_state(self, session_id: str, reason_id: bytes, state: ReasonState) -> None:
        reason = self._find(session_id, reason_id)
        if reason is None:
            message = "This reason has been moved; look at the list again."
            raise KnownError(message)
        if reason.state is ReasonState.HIDDEN is not state:
            self.count_restored(session_id)
        self._replace(session_id, replace(reason, state=state))
        self._clear_uneven_answers(session_id)

    def count_restored(self, session_id: str) -> None:
        self._data[session_id].restored += 1

    def save_decisions(self, session_id: str, decided: Iterable[Reason]) -> None:
        """Apply decisions to waiting reasons with the same text."""
        for reason in decided:
            waiting = self.list(session_id, ReasonState.WAITING)
            if match := next((one for one in waiting if one.key == reason.key), None):
                self._replace(session_id, replace(match, state=reason.state))
        self._clear_uneven_answers(session_id)

    def save_answers(self, session_id: str, counted: Iterable[Reason]) -> None:
        if self._data[session_id].session.state is not SessionState.CLOSED:
            return
        answers = {reason.point_key: (reason.fair, reason.asked) for reason in counted}
        for reason in self.list(session_id, ReasonState.SHOWN):
            fair, asked = answers.get(reason.point_key, (0, 0))
            self._replace(session_id, replace(reason, fair=fair, asked=asked))
        self._clear_uneven_answers(session_id)

    def _clear_uneven_answers(self, session_id: str) -> None:
        data = self._data[session_id]
        if len({reason.asked for reason in data.reasons if reason.state is not ReasonState.HIDDEN}) > 1:
            data.clear_answers()

    def _reasons(self, session_id: str) -> Iterator[Reason]:
        return iter(self._data[session_id].reasons if session_id in self._data else [])

    def _find(self, session_id: str, reason_id: bytes) -> Reason | None:
        return next((reason for reason in self._reasons(session_id) if reason.id == reason_id), None)

    def _replace(self, session_id: str, reason: Reason) -> None:
        data = self._data[session_id]
        data.reasons = [reason if old.id == reason.id else old for old in data.reasons]


class MemorySlipStore:
    """Slips in a dictionary."""

    def __init__(self, data: SessionsById) -> None:
        self._data = data

    def count(self, session_id: str) -> int:
        return len(self._data[session_id].slips) if session_id in self._data else 0

    def add(self, session_id: str, marks: Collection[bytes]) -> None:
        data = self._data.get(session_id)
        if data is None or data.session.state is SessionState.CLOSED:
            message = "No slips were made."
            raise KnownError(message)
        data.slips |= {mark: set() for mark in marks}

    def problem(self, session_id: str, mark: bytes, voting_round: int) -> SlipProblem | None:
        data = self._data.get(session_id)
        return SlipProblem.UNKNOWN if data is None else data.slip_problem(mark, voting_round)


class MemoryStore:
    """Has the same attributes as `kiosk.storage.Store`."""

    def __init__(self) -> None:
        data: SessionsById = {}
        self._data = data
        self.sessions = MemorySessionStore(data)
        self.ballots = MemoryBallotStore(data)
        self.counts = MemoryCountStore(data)
        self.reasons = MemoryReasonStore(data)
        self.slips = MemorySlipStore(data)

    def simulate_restart(self) -> None:
        """Drop what the real store keeps in memory only."""
        for data in self._data.values():
            data.new_reasons = 0

    def close(self) -> None:
        """Nothing to close."""
