"""Opening stance against final vote: who stayed, who changed sides, who made up their mind."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

from kiosk.domain.ballot import Stance, changed_mind
from kiosk.domain.debate import Side


@dataclass(frozen=True, slots=True)
class Moves:
    """A flow without its directions, for where a direction would show a group that is too small."""

    stayed: int
    changed: int
    decided: int

    @property
    def total(self) -> int:
        """Votes that had an opening stance."""
        return self.stayed + self.changed + self.decided

    def __add__(self, other: "Moves") -> "Moves":
        """Several sessions together."""
        return Moves(self.stayed + other.stayed, self.changed + other.changed, self.decided + other.decided)


@dataclass(frozen=True, slots=True)
class Flow:
    """Counts by (opening, final). Votes without an opening stance are not part of a flow."""

    counts: Mapping[tuple[Stance, Side], int]

    @property
    def total(self) -> int:
        """Votes that had an opening stance."""
        return sum(self.counts.values())

    def from_stance(self, stance: Stance) -> int:
        """How many stood at `stance` before reading."""
        return sum(n for (opening, _), n in self.counts.items() if opening is stance)

    def to_side(self, side: Side) -> int:
        """How many of them voted for `side`."""
        return sum(n for (_, final), n in self.counts.items() if final is side)

    def count(self, stance: Stance, side: Side) -> int:
        """How many went from `stance` to `side`."""
        return self.counts.get((stance, side), 0)

    @property
    def stayed(self) -> int:
        """Votes for the side someone came with."""
        return sum(self.count(Stance(side.value), side) for side in Side)

    @property
    def decided(self) -> int:
        """Votes of those who were unsure."""
        return self.from_stance(Stance.UNSURE)

    @property
    def changed(self) -> int:
        """Votes for the side someone did not come with."""
        return sum(n for (opening, final), n in self.counts.items() if changed_mind(opening, final))

    def changed_to(self, side: Side) -> int:
        """How many changed sides towards `side`."""
        return self.count(Stance(side.other.value), side)

    @property
    def moves(self) -> Moves:
        """The same without directions."""
        return Moves(self.stayed, self.changed, self.decided)

    def __add__(self, other: "Flow") -> "Flow":
        """Several sessions together."""
        return Flow({cell: self.count(*cell) + other.count(*cell) for cell in product(Stance, Side)})
