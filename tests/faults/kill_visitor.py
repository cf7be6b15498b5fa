"""A visitor of a busy day, who remembers what the screen told them."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from tests.faults.busy_day import Kept
from tests.faults.kill_guide import Sight
from tests.faults.kill_hand import Hand

_ATTRACT: Final = Sight("attract")
_GROUND: Final = Sight("ground")
_KEYBOARD: Final = Sight("keyboard")
_THANKS: Final = Sight("thanks")
_LEAVING: Final = 0.15


@dataclass(slots=True)
class Notes:
    """What all visitors together saw. `flying` is what the last one asked of the program and was not answered yet."""

    thanked: list[Ballot] = field(default_factory=list)
    left: int = 0
    flying: "Ballot | Leaving | None" = None

    def answered(self) -> None:
        """The screen has said that it is done."""
        if isinstance(self.flying, Ballot):
            self.thanked.append(self.flying)
        elif self.flying:
            self.left += 1
        self.flying = None

    def possible(self) -> list[Kept]:
        """What the program may have kept: all that was answered, with what was flying or without."""
        before = Kept.after(self.thanked, self.left)
        if self.flying is None:
            return [before]
        after = Notes([*self.thanked], self.left, self.flying)
        after.answered()
        return [before, *after.possible()]

    def settle(self, kept: Kept | None) -> None:
        """After a kill nobody will answer; what was kept tells whether it was done."""
        if kept == self.possible()[-1]:
            self.answered()
        self.flying = None


class Leaving:
    """Going away without a vote."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """One at a time. `reaching` is called when a finger goes for 'Cast my vote'."""

    hand: Hand
    rng: random.Random
    notes: Notes
    reaching: Callable[[], None]

    def visit(self) -> None:
        """From the first tap to the first screen again."""
        self.hand.tap(self.hand.see(_ATTRACT), "begin")
        opening = self.hand.see(*(Sight("opening", side) for side in Side))
        stance = self.rng.choice((None, *Stance))
        self.hand.tap(opening, f"stand-{stance or 'skip'}")
        self.hand.see(_GROUND)
        if self.rng.random() < _LEAVING:
            self._leave()
        else:
            self._vote(Ballot(self.rng.choice(list(Side)), opening.first or Side.FOR, stance))

    def _leave(self) -> None:
        self.notes.flying = Leaving()
        self.hand.tap(_GROUND, "startOver")
        self.hand.see(_ATTRACT)
        self.notes.answered()

    def _vote(self, ballot: Ballot) -> None:
        self.hand.tap(_GROUND, "tab-vote")
        self.hand.tap(self.hand.see(Sight("vote", ballot.first)), f"choose-{ballot.final}")
        chosen = self.hand.see(Sight("vote", ballot.first, ballot.final))
        match self.rng.randrange(3):
            case 0:
                self._cast(ballot, chosen, "castWithoutReason")
            case 1:
                self._cast(self._point(ballot, chosen), _reason(ballot), "cast")
            case _:
                self._cast(self._words(ballot, chosen), _KEYBOARD, "cast")
        self.hand.tap(_THANKS, "nextPerson")

    def _point(self, ballot: Ballot, chosen: Sight) -> Ballot:
        self.hand.tap(chosen, "explain")
        point = self.rng.randrange(2)
        self.hand.tap(self.hand.see(_reason(ballot)), f"point-{point}")
        return replace(ballot, point=point)

    def _words(self, ballot: Ballot, chosen: Sight) -> Ballot:
        self.hand.tap(chosen, "explain")
        self.hand.tap(self.hand.see(_reason(ballot)), "words")
        self.hand.see(_KEYBOARD)
        words = f"said by visitor {len(self.notes.thanked)}"
        self.hand.type(words)
        return replace(ballot, reason=words)

    def _cast(self, ballot: Ballot, sight: Sight, button: str) -> None:
        self.notes.flying = ballot
        self.reaching()
        self.hand.tap(sight, button)
        self.hand.see(_THANKS)
        self.notes.answered()


def _reason(ballot: Ballot) -> Sight:
    return Sight("reason", chosen=ballot.final)
