"""Simulates visitors who record what the screen showed them."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from tests.faults.busy_day import StoredSession
from tests.faults.kill_guide import Sight
from tests.faults.kill_hand import ProgramDriver

_ATTRACT: Final = Sight("attract")
_GROUND: Final = Sight("ground")
_KEYBOARD: Final = Sight("keyboard")
_THANKS: Final = Sight("thanks")
_LEAVING: Final = 0.15


@dataclass(slots=True)
class Notes:
    """What the screen confirmed to all visitors. `in_flight` is the last request without an answer yet."""

    thanked: list[Ballot] = field(default_factory=list)
    left: int = 0
    in_flight: "Ballot | Leaving | None" = None

    def answered(self) -> None:
        """Record that the screen has confirmed the request in flight."""
        if isinstance(self.in_flight, Ballot):
            self.thanked.append(self.in_flight)
        elif self.in_flight:
            self.left += 1
        self.in_flight = None

    def possible(self) -> list[StoredSession]:
        """Return the possible contents of the database: everything answered, with or without the request in flight."""
        before = StoredSession.after(self.thanked, self.left)
        if self.in_flight is None:
            return [before]
        after = Notes([*self.thanked], self.left, self.in_flight)
        after.answered()
        return [before, *after.possible()]

    def resolve(self, stored: StoredSession | None) -> None:
        """After a kill, decide by the database whether the request in flight was done."""
        if stored == self.possible()[-1]:
            self.answered()
        self.in_flight = None


class Leaving:
    """Leaving without a vote."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """One visitor at a time. `reaching` is called just before the tap on 'Cast my vote'."""

    hand: ProgramDriver
    rng: random.Random
    notes: Notes
    reaching: Callable[[], None]

    def visit(self) -> None:
        """Play one visit, from the attract screen back to it."""
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
        self.notes.in_flight = Leaving()
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
        self.notes.in_flight = ballot
        self.reaching()
        self.hand.tap(sight, button)
        self.hand.see(_THANKS)
        self.notes.answered()


def _reason(ballot: Ballot) -> Sight:
    return Sight("reason", chosen=ballot.final)
