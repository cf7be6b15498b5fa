"""Counts of ballots. A tally is all that is kept of a vote."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow

SPLIT_STEP = 5
"""The split of a running session is shown as it was at the last multiple of this many votes, so that no single vote can be read off."""
FLOW_STEP = 20
"""The same for the flow, whose groups are smaller."""


def next_step(votes: int, step: int) -> int:
    """The next number of votes at which something moves."""
    return votes - votes % step + step


class EntryMethod(StrEnum):
    """How a vote came in."""

    TOUCH = "touch"
    HANDS = "raised"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Cell:
    """One counter of a tally. `final` is None only in a class's first vote; `first` is None for hands and paper."""

    round: int
    opening: Stance | None
    final: Side | None
    first: Side | None
    entered: EntryMethod = EntryMethod.TOUCH

    @classmethod
    def from_ballot(cls, ballot: Ballot) -> "Cell":
        """The counter that a ballot from the screen adds one to."""
        return cls(1, ballot.opening, ballot.final, ballot.first)


def booth_cells() -> tuple[Cell, ...]:
    """Every counter a booth can need. They exist from the start, so that no record appears when a vote does."""
    return tuple(Cell(1, opening, final, first) for opening, final, first in product((None, *Stance), Side, Side))


def manual_cells() -> tuple[Cell, ...]:
    """Counters of votes that nobody tapped: hands and paper, by side. Nothing else is known of them."""
    return tuple(Cell(1, None, final, None, entered) for entered in (EntryMethod.HANDS, EntryMethod.PAPER) for final in Side)


def all_cells() -> tuple[Cell, ...]:
    """Every counter of a new session."""
    return *booth_cells(), *manual_cells()


@dataclass(frozen=True, slots=True)
class Split:
    """Votes by side."""

    for_: int
    against: int

    @property
    def votes(self) -> int:
        """All votes."""
        return self.for_ + self.against

    def count(self, side: Side) -> int:
        """Votes of one side."""
        return self.for_ if side is Side.FOR else self.against

    def percent(self, side: Side) -> int:
        """Whole percent; the two sides always add up to 100. 0 where nobody voted.

        The larger side is rounded, halves up, and the other is the rest: the two sides could change places.
        """
        if not self.votes:
            return 0
        most = max(self.for_, self.against)
        larger = (200 * most + self.votes) // (2 * self.votes)
        return larger if self.count(side) == most else 100 - larger

    def __add__(self, other: "Split") -> "Split":
        """Several sessions together."""
        return Split(self.for_ + other.for_, self.against + other.against)

    @property
    def unanimous(self) -> bool:
        """Whether somebody voted and nobody else voted otherwise: who knows that somebody voted then knows how."""
        return self.votes > 0 and 0 in {self.for_, self.against}

    @property
    def leader(self) -> Side | None:
        """The side with more votes, None for a tie."""
        if self.for_ == self.against:
            return None
        return Side.FOR if self.for_ > self.against else Side.AGAINST


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts by cell; a cell that is not there counts zero."""

    counts: Mapping[Cell, int]

    @classmethod
    def from_ballots(cls, ballots: Iterable[Ballot]) -> "Tally":
        """Count ballots one by one: the definition the store is tested against."""
        return cls(dict(Counter(Cell.from_ballot(ballot) for ballot in ballots)))

    def entered_by(self, how: EntryMethod) -> "Tally":
        """The votes that came in one way."""
        return Tally({cell: count for cell, count in self.counts.items() if cell.entered is how})

    def __add__(self, other: "Tally") -> "Tally":
        """Several kiosks together."""
        keys = self.counts.keys() | other.counts.keys()
        return Tally({cell: self.counts.get(cell, 0) + other.counts.get(cell, 0) for cell in keys})

    def with_manual_entries(self, other: "Tally") -> "Tally":
        """The same with hands and paper as they are in another tally of the same session."""
        return self.entered_by(EntryMethod.TOUCH) + other.entered_by(EntryMethod.HANDS) + other.entered_by(EntryMethod.PAPER)

    @property
    def split(self) -> Split:
        """Final votes by side."""
        by_side = Counter[Side]()
        for cell, count in self.counts.items():
            if cell.final is not None:
                by_side[cell.final] += count
        return Split(by_side[Side.FOR], by_side[Side.AGAINST])

    @property
    def votes(self) -> int:
        """All final votes."""
        return self.split.votes

    @property
    def flow(self) -> Flow:
        """Final votes by opening stance and side."""
        counts = Counter[tuple[Stance, Side]]()
        for cell, count in self.counts.items():
            if cell.opening is not None and cell.final is not None:
                counts[cell.opening, cell.final] += count
        return Flow(dict(counts))
