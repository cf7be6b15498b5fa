"""Opening stance against final vote: who stayed, who changed sides, who made up their mind."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final

from kiosk.domain.ballot import Stance, changed_mind
from kiosk.domain.debate import Side

FINALS: Final = (*Side, None)
"""The answers of a vote. None is 'Still not sure', in sessions that offer it."""


@dataclass(frozen=True, slots=True)
class Moves:
    """A flow without directions, shown when a direction would reveal a group that is too small. `unsure` are unsure at the end."""

    stayed: int
    changed: int
    decided: int
    unsure: int = 0

    @property
    def total(self) -> int:
        return self.stayed + self.changed + self.decided + self.unsure

    def __add__(self, other: "Moves") -> "Moves":
        return Moves(self.stayed + other.stayed, self.changed + other.changed, self.decided + other.decided, self.unsure + other.unsure)


NO_MOVES: Final = Moves(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Flow:
    """Counts by (opening, final); a final None is 'Still not sure'. Votes without an opening stance are not part of a flow."""

    counts: Mapping[tuple[Stance, Side | None], int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    def from_stance(self, stance: Stance) -> int:
        return sum(n for (opening, _), n in self.counts.items() if opening is stance)

    def to_side(self, side: Side | None) -> int:
        return sum(n for (_, final), n in self.counts.items() if final is side)

    def count(self, stance: Stance, side: Side | None) -> int:
        return self.counts.get((stance, side), 0)

    @property
    def stayed(self) -> int:
        """Votes for the side of the opening stance."""
        return sum(self.count(Stance(side.value), side) for side in Side)

    @property
    def decided(self) -> int:
        """Votes for a side of people who were unsure."""
        return self.from_stance(Stance.UNSURE) - self.count(Stance.UNSURE, None)

    @property
    def unsure(self) -> int:
        """Votes of people who are not sure at the end, wherever they stood before."""
        return self.to_side(None)

    @property
    def changed(self) -> int:
        """Votes against the opening stance."""
        return sum(n for (opening, final), n in self.counts.items() if changed_mind(opening, final))

    def changed_to(self, side: Side) -> int:
        return self.count(Stance(side.other.value), side)

    @property
    def moves(self) -> Moves:
        return Moves(self.stayed, self.changed, self.decided, self.unsure)

    def __add__(self, other: "Flow") -> "Flow":
        return Flow({cell: self.count(*cell) + other.count(*cell) for cell in product(Stance, FINALS)})
