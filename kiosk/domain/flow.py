"""Opening stance against final vote: who stayed, who changed sides, who made up their mind."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

from kiosk.domain.ballot import Stance, changed_mind
from kiosk.domain.debate import Side


@dataclass(frozen=True, slots=True)
class Moves:
    """A flow without directions, shown when a direction would reveal a group that is too small."""

    stayed: int
    changed: int
    decided: int

    @property
    def total(self) -> int:
        return self.stayed + self.changed + self.decided

    def __add__(self, other: "Moves") -> "Moves":
        return Moves(self.stayed + other.stayed, self.changed + other.changed, self.decided + other.decided)


@dataclass(frozen=True, slots=True)
class Flow:
    """Counts by (opening, final). Votes without an opening stance are not part of a flow."""

    counts: Mapping[tuple[Stance, Side], int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    def from_stance(self, stance: Stance) -> int:
        return sum(n for (opening, _), n in self.counts.items() if opening is stance)

    def to_side(self, side: Side) -> int:
        return sum(n for (_, final), n in self.counts.items() if final is side)

    def count(self, stance: Stance, side: Side) -> int:
        return self.counts.get((stance, side), 0)

    @property
    def stayed(self) -> int:
        """Votes for the side of the opening stance."""
        return sum(self.count(Stance(side.value), side) for side in Side)

    @property
    def decided(self) -> int:
        """Votes of people who were unsure."""
        return self.from_stance(Stance.UNSURE)

    @property
    def changed(self) -> int:
        """Votes against the opening stance."""
        return sum(n for (opening, final), n in self.counts.items() if changed_mind(opening, final))

    def changed_to(self, side: Side) -> int:
        return self.count(Stance(side.other.value), side)

    @property
    def moves(self) -> Moves:
        return Moves(self.stayed, self.changed, self.decided)

    def __add__(self, other: "Flow") -> "Flow":
        return Flow({cell: self.count(*cell) + other.count(*cell) for cell in product(Stance, Side)})
