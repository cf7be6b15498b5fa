"""Numbers of votes by answer, typed digit by digit."""

from dataclasses import dataclass, field
from typing import Final

from kiosk.domain.ballot import Stance

_DIGITS: Final = 5
"""99,999 is more than any hall holds."""


@dataclass(slots=True)
class TypedNumbers:
    """One text of digits an answer, '' until something is typed: a missing number could mean zero or unknown."""

    editing: Stance = Stance.FOR
    texts: dict[Stance, str] = field(default_factory=lambda: dict.fromkeys(Stance, ""))

    def __bool__(self) -> bool:
        return any(self.texts.values())

    def press(self, digit: str) -> bool:
        """Add a digit to the number that is edited; a leading zero is replaced. Return whether that changed it."""
        typed = (self.texts[self.editing] + digit).lstrip("0") or "0"
        if not digit.isdecimal() or len(typed) > _DIGITS or typed == self.texts[self.editing]:
            return False
        self.texts[self.editing] = typed
        return True

    def erase(self) -> bool:
        """Remove the last digit. Return whether there was one."""
        before = self.texts[self.editing]
        self.texts[self.editing] = before[:-1]
        return before != ""

    def are_complete(self, *, three_answers: bool) -> bool:
        return all(self.texts[answer] for answer in Stance if three_answers or answer is not Stance.UNSURE)

    def number(self, answer: Stance) -> int:
        """Return 0 for one that is not typed."""
        return int(self.texts[answer] or "0")
