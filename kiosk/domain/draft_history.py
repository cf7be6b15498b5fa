"""Undo and redo for a draft of a debate."""

from typing import Final

from kiosk.domain.debate_draft import DebateDraft

STEPS: Final = 200
"""Kept at most."""


class DraftHistory:
    """The states of a draft. What is typed into one field without a rest in between is one step."""

    def __init__(self, draft: DebateDraft) -> None:
        self.now = draft
        self._earlier: list[DebateDraft] = []
        self._later: list[DebateDraft] = []
        self._field = ""

    @property
    def can_undo(self) -> bool:
        return bool(self._earlier)

    @property
    def can_redo(self) -> bool:
        return bool(self._later)

    def change(self, draft: DebateDraft, field: str = "") -> None:
        """Go on with another state. `field` is what was typed into, '' for a step of its own."""
        if draft == self.now:
            return
        if not field or field != self._field:
            self._earlier = [*self._earlier[1 - STEPS :], self.now]
        self._later.clear()
        self.now, self._field = draft, field

    def rest(self) -> None:
        """Begin a new step with the next letter."""
        self._field = ""

    def undo(self) -> None:
        if self._earlier:
            self._later.append(self.now)
            self.now, self._field = self._earlier.pop(), ""

    def redo(self) -> None:
        if self._later:
            self._earlier.append(self.now)
            self.now, self._field = self._later.pop(), ""
