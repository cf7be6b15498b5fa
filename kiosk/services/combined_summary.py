"""Several sessions of one debate in one report: a row each, and their sum.

A session brings exactly what its own page shows, whether it was held on this kiosk or comes from another one's export. The sum is made
of these rows, never of counters: so nothing can be worked out from rows and sum together that could not be from the rows, and nothing
of a small group can from those (`domain.disclosure`). The price is that a sum leaves out what a row does not show; it says of how many
votes it speaks.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import add
from typing import TypeVar

from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import Mode
from kiosk.domain.tally import Split
from kiosk.errors import KnownError
from kiosk.services.session_results import SessionResults

_Part = TypeVar("_Part", Split, Flow, Moves)


@dataclass(frozen=True, slots=True)
class CombinedSummary:
    """Rows by day and name, and their sum.

    `votes` and `visits` are those of all rows, `split` adds up the rows that show theirs. `flow` is there where all of these rows that
    asked for an opening stance show it; otherwise `moves` adds up those that show either, and `without_opening` belongs to whichever
    there is.
    """

    rows: Sequence[SessionResults]
    split: Split | None
    flow: Flow | None
    moves: Moves | None
    without_opening: int | None

    @classmethod
    def of(cls, figures: Iterable[SessionResults]) -> "CombinedSummary":
        """Put sessions together; the same ones give the same report, in whatever order they come.

        Raises:
            KnownError: there are none, one of them is no finished session of the same debate, comes twice, or does not add up.
        """
        rows = sorted(figures, key=lambda row: (row.opened_on, row.session, row.session_id))
        _check(rows)
        return cls(rows, _sum(row.split for row in rows), *_moved([row for row in rows if row.split and row.asked_opening]))

    @property
    def votes(self) -> int:
        """All votes."""
        return sum(row.votes for row in self.rows)

    @property
    def visits(self) -> int:
        """All visits."""
        return sum(row.visits for row in self.rows)

    @property
    def left(self) -> int:
        """Visits that ended without a vote."""
        return sum(row.left for row in self.rows)

    @property
    def moved_votes(self) -> int:
        """How many votes `flow` or `moves` speaks of, those without an opening stance not among them; 0 where there is neither."""
        return (self.flow or self.moves or Flow({})).total

    @property
    def held_back(self) -> bool:
        """Whether a session is left out because everyone in it voted the same way."""
        return any(row.held_back for row in self.rows)

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last."""
        return self.rows[0].opened_on, max(row.closed_on or row.opened_on for row in self.rows)

    @property
    def mode(self) -> Mode:
        """A booth's if any of them was one: then not all were lessons."""
        return Mode.CLASSROOM if all(row.mode is Mode.CLASSROOM for row in self.rows) else Mode.BOOTH

    @property
    def running(self) -> bool:
        """A session that still goes on is in no report of several."""
        return False

    @property
    def question(self) -> str:
        """The debate's, in the first row's language."""
        return self.rows[0].question

    @property
    def proposition(self) -> str:
        """What was voted on."""
        return self.rows[0].proposition

    @property
    def labels(self) -> Mapping[Side, str]:
        """What the sides say."""
        return self.rows[0].labels

    @property
    def debate_id(self) -> str:
        """One for all rows."""
        return self.rows[0].debate_id

    @property
    def fingerprint(self) -> str:
        """The text that all of them were held on."""
        return self.rows[0].fingerprint

    @property
    def small_group(self) -> int:
        """No row shows anything of a group smaller than this."""
        return min(row.small_group for row in self.rows)


def _sum(parts: Iterable[_Part | None]) -> _Part | None:
    shown = [part for part in parts if part is not None]
    return reduce(add, shown) if shown else None


def _moved(asked: Sequence[SessionResults]) -> tuple[Flow | None, Moves | None, int | None]:
    shown = [row for row in asked if row.flow or row.moves]
    if not shown:
        return None, None, None
    without = sum(row.without_opening or 0 for row in shown)
    if all(row.flow for row in asked):
        return _sum(row.flow for row in shown), None, without
    return None, _sum(row.flow.moves if row.flow else row.moves for row in shown), without


def _check(rows: Sequence[SessionResults]) -> None:
    if not rows:
        message = "There is no session to report on: name at least one."
        raise KnownError(message)
    for row in rows:
        row.check()
        if row.fingerprint != rows[0].fingerprint:
            message = (
                f"The sessions '{rows[0].session}' and '{row.session}' were not held on the same text, so their votes cannot be added up. "
                "Make a report of each debate."
            )
            raise KnownError(message)
    seen: dict[str, SessionResults] = {}
    for row in rows:
        if row.session_id in seen:
            message = f"The session '{row.session}' of {row.opened_on.isoformat()} is named twice, so nothing was added up. Name it once."
            raise KnownError(message)
        seen[row.session_id] = row
