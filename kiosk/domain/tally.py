"""Counts of ballots. Nothing else of a vote is stored."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import Final

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import FINALS, Flow

SPLIT_STEP = 5
"""The split of a running session moves in steps of at least this many votes cast one by one (`domain.publication`)."""


FIRST_ROUND: Final = 0
"""A class's first vote, before it has read anything. Nothing links it with the second one."""
SECOND_ROUND: Final = 1
"""The vote. A booth has no other."""

_CHI_SQUARED_95 = 3.841459
"""The 95 % quantile of the chi-squared distribution with one degree of freedom, 1.96 squared."""

_ALMOST_HALF: Final = 55
"""Percent. A larger share is not called almost even, however few voted: 9 of 12 is not."""


class EntryMethod(StrEnum):
    """How a vote was entered. `PHONE` is a visitor's own device, `HANDS` are raised hands that the organiser counted."""

    TOUCH = "touch"
    PHONE = "phone"
    HANDS = "raised"
    PAPER = "paper"


ONE_BY_ONE: Final = (EntryMethod.TOUCH, EntryMethod.PHONE)
"""Ways in which a visitor casts a vote, with a ballot and a visit of its own. Others are numbers that the organiser enters."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The key of one counter. `first` is the side shown first, None for hands, paper and a class's first vote.

    `final` is None for those who are not sure.
    """

    round: int
    opening: Stance | None
    final: Side | None
    first: Side | None
    entered: EntryMethod = EntryMethod.TOUCH

    @classmethod
    def from_ballot(cls, ballot: Ballot, entered: EntryMethod = EntryMethod.TOUCH) -> "Cell":
        """Return the cell that counts a ballot from the screen or a phone."""
        return cls(SECOND_ROUND, ballot.opening, ballot.final, ballot.first, entered)

    @classmethod
    def from_first_vote(cls, stance: Stance, entered: EntryMethod = EntryMethod.TOUCH) -> "Cell":
        """Return the cell that counts this answer of a class's first vote."""
        return cls(FIRST_ROUND, None, None if stance is Stance.UNSURE else Side(stance.value), None, entered)


def booth_cells() -> tuple[Cell, ...]:
    """Return every cell of votes cast one by one. All exist from the start, so that a vote never adds a database row."""
    return tuple(Cell(SECOND_ROUND, *key) for key in product((None, *Stance), FINALS, Side, ONE_BY_ONE))


def manual_cells() -> tuple[Cell, ...]:
    """Return the cells of hands and paper, which are counted by answer only."""
    return tuple(Cell(SECOND_ROUND, None, final, None, entered) for entered in (EntryMethod.HANDS, EntryMethod.PAPER) for final in FINALS)


def first_vote_cells() -> tuple[Cell, ...]:
    """Return the cells of a class's first vote."""
    return tuple(Cell.from_first_vote(stance, entered) for entered, stance in product(EntryMethod, Stance))


def all_cells() -> tuple[Cell, ...]:
    return *booth_cells(), *manual_cells(), *first_vote_cells()


@dataclass(frozen=True, slots=True)
class Split:
    """Votes by answer. `unsure` are 'Still not sure'. Shares and the lead are those of votes for a side."""

    for_: int
    against: int
    unsure: int = 0

    @property
    def votes(self) -> int:
        return self.for_ + self.against + self.unsure

    @property
    def decided(self) -> int:
        """Votes for a side."""
        return self.for_ + self.against

    def count(self, answer: Side | None) -> int:
        return {Side.FOR: self.for_, Side.AGAINST: self.against, None: self.unsure}[answer]

    def percent(self, side: Side) -> int:
        """Return whole percent of the decided, 0 if there are none. The two sides always add up to 100.

        The larger side is rounded, halves up, and the smaller gets the rest, so the result does not depend on which side is which.
        """
        if not self.decided:
            return 0
        most = max(self.for_, self.against)
        larger = (200 * most + self.decided) // (2 * self.decided)
        return larger if self.count(side) == most else 100 - larger

    def __add__(self, other: "Split") -> "Split":
        return Split(self.for_ + other.for_, self.against + other.against, self.unsure + other.unsure)

    @property
    def unanimous(self) -> bool:
        """Whether nobody voted for one of the sides, so that knowing who decided means knowing how they voted."""
        return self.votes > 0 and 0 in {self.for_, self.against}

    @property
    def leans(self) -> bool:
        """Whether one side is ahead by more than chance: the 95 % interval of its share (Wilson 1927) leaves out one half."""
        return (self.for_ - self.against) ** 2 > _CHI_SQUARED_95 * self.decided

    @property
    def almost_even(self) -> bool:
        """Whether one side is ahead, but by no more than chance and with a share close to one half."""
        leader = self.leader
        return leader is not None and not self.leans and self.percent(leader) <= _ALMOST_HALF

    @property
    def leader(self) -> Side | None:
        """Return the side with more votes, None for a tie."""
        if self.for_ == self.against:
            return None
        return Side.FOR if self.for_ > self.against else Side.AGAINST


@dataclass(frozen=True, slots=True)
class FirstVote:
    """A class's votes before it has read anything. `unsure` have not decided yet."""

    for_: int
    against: int
    unsure: int

    @property
    def votes(self) -> int:
        return self.for_ + self.against + self.unsure

    @property
    def sure(self) -> Split:
        """The votes of those who have decided."""
        return Split(self.for_, self.against)

    def count(self, stance: Stance) -> int:
        return {Stance.FOR: self.for_, Stance.AGAINST: self.against, Stance.UNSURE: self.unsure}[stance]

    @property
    def unanimous(self) -> bool:
        """Whether all answers are the same, so that knowing who voted means knowing how they voted."""
        return self.votes > 0 and self.votes in {self.for_, self.against, self.unsure}


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts by cell. A missing cell counts zero. Where nothing else is said, only the second round is counted, the vote itself."""

    counts: Mapping[Cell, int]

    @classmethod
    def from_ballots(cls, ballots: Iterable[Ballot]) -> "Tally":
        """Count ballots one by one. The store is tested against this definition."""
        return cls(dict(Counter(Cell.from_ballot(ballot) for ballot in ballots)))

    def entered_by(self, method: EntryMethod) -> "Tally":
        return Tally({cell: count for cell, count in self.counts.items() if cell.entered is method})

    @property
    def one_by_one(self) -> "Tally":
        """Votes on the screen and on phones. While a session is open, nobody is shown them apart."""
        return Tally({cell: count for cell, count in self.counts.items() if cell.entered in ONE_BY_ONE})

    def __add__(self, other: "Tally") -> "Tally":
        keys = self.counts.keys() | other.counts.keys()
        return Tally({cell: self.counts.get(cell, 0) + other.counts.get(cell, 0) for cell in keys})

    def shown_first(self, side: Side) -> "Tally":
        """Return the votes of visitors who saw this side first. Hands and paper saw neither, and a first vote came before."""
        return Tally({cell: count for cell, count in self.counts.items() if cell.first is side})

    @property
    def manual_split(self) -> "Split":
        """Votes that were entered by hand."""
        return self.entered_by(EntryMethod.HANDS).split + self.entered_by(EntryMethod.PAPER).split

    @property
    def first_vote(self) -> FirstVote:
        """A class's first vote, by every method that `counts` holds."""
        answers = {stance: sum(self.counts.get(Cell.from_first_vote(stance, method), 0) for method in EntryMethod) for stance in Stance}
        return FirstVote(answers[Stance.FOR], answers[Stance.AGAINST], answers[Stance.UNSURE])

    @property
    def votes_of_both_rounds(self) -> int:
        """A session is empty, and may be thrown away, only if this is zero: `votes` leaves out a first vote."""
        return self.votes + self.first_vote.votes

    @property
    def split(self) -> Split:
        votes = Counter[Side | None]()
        for cell, count in self.counts.items():
            if cell.round == SECOND_ROUND:
                votes[cell.final] += count
        return Split(votes[Side.FOR], votes[Side.AGAINST], votes[None])

    @property
    def votes(self) -> int:
        return self.split.votes

    @property
    def flow(self) -> Flow:
        """Final votes by opening stance and answer, without votes that had no opening stance."""
        counts = Counter[tuple[Stance, Side | None]]()
        for cell, count in self.counts.items():
            if cell.round == SECOND_ROUND and cell.opening is not None:
                counts[cell.opening, cell.final] += count
        return Flow(dict(counts))
