"""Several sessions of one debate in one report: a row for each, and their sum.

A row is exactly what that session's own page shows, whether it took place on this kiosk or comes from another kiosk's export. The sum is
made of these rows, never of counters, so rows and sum together reveal no more than the rows alone, and those reveal no small group
(`domain.disclosure`). The price is that a sum leaves out what a row does not show; the report says how many votes it covers.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import add
from typing import TypeVar

from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import Mode
from kiosk.domain.tally import Split
from kiosk.errors import KnownError
from kiosk.services.session_results import DebateInfo, SessionResults
from kiosk.services.summary import Summary

_Part = TypeVar("_Part", Split, Flow, Moves)


@dataclass(frozen=True, slots=True)
class JointSession:
    """A session that several kiosks held together. `late` stations have not sent their last figures, `unusable` ones sent others."""

    name: str
    stations: int
    late: Sequence[str] = ()
    unusable: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class CombinedSummary:
    """`rows` are sorted by day and name. `split` adds up the rows that show theirs.

    `flow` is there if every one of those rows that asked for an opening stance shows its flow. Otherwise `moves` adds up the rows that
    show either. `without_opening` belongs to whichever there is. The rows of a `joint` session have the names of stations.
    """

    rows: Sequence[SessionResults]
    split: Split | None
    flow: Flow | None
    moves: Moves | None
    without_opening: int | None
    online_url: str = ""
    joint: JointSession | None = None

    @classmethod
    def from_results(cls, results: Iterable[SessionResults], online_url: str = "") -> "CombinedSummary":
        """Add sessions up. The order in which they come makes no difference. `online_url` is that of the debate.

        Raises:
            KnownError: there are none, or one of them is no finished session of the same debate, comes twice, or does not add up.
        """
        rows = sorted(results, key=lambda row: (row.opened_on, row.session_name, row.session_id))
        _check(rows)
        moved = _sum_moved([row for row in rows if row.split and row.asked_opening])
        return cls(rows, _sum(row.split for row in rows), *moved, online_url)

    @property
    def votes(self) -> int:
        return sum(row.votes for row in self.rows)

    @property
    def visits(self) -> int:
        return sum(row.visits for row in self.rows)

    @property
    def left_without_voting(self) -> int:
        return sum(row.left_without_voting for row in self.rows)

    @property
    def moved_votes(self) -> int:
        """How many votes `flow` or `moves` covers, 0 if there is neither."""
        return (self.flow or self.moves or Flow({})).total

    @property
    def still_unsure(self) -> bool:
        """Whether a vote in any session had 'Still not sure' as a third answer."""
        return any(row.still_unsure for row in self.rows)

    @property
    def days(self) -> tuple[date, date]:
        """The first day and the last."""
        return self.rows[0].opened_on, max(row.closed_on or row.opened_on for row in self.rows)

    @property
    def mode(self) -> Mode:
        """CLASSROOM only if every session was a lesson."""
        return Mode.CLASSROOM if all(row.mode is Mode.CLASSROOM for row in self.rows) else Mode.BOOTH

    @property
    def running(self) -> bool:
        """False: only closed sessions can be added up."""
        return False

    @property
    def debate(self) -> DebateInfo:
        """The debate in the first row's language."""
        return self.rows[0].debate

    @property
    def small_group(self) -> int:
        """The smallest group that any row shows."""
        return min(row.small_group for row in self.rows)


ReportResults = SessionResults | CombinedSummary
Report = Summary | CombinedSummary


def results_of(report: Report) -> ReportResults:
    return report.results if isinstance(report, Summary) else report


def _sum(parts: Iterable[_Part | None]) -> _Part | None:
    shown = [part for part in parts if part is not None]
    return reduce(add, shown) if shown else None


def _sum_moved(asked: Sequence[SessionResults]) -> tuple[Flow | None, Moves | None, int | None]:
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
        if row.debate.fingerprint != rows[0].debate.fingerprint:
            message = (
                f"The sessions '{rows[0].session_name}' and '{row.session_name}' were not held on the same text, "
                "so their votes cannot be added up. Make a report of each debate."
            )
            raise KnownError(message)
    seen: dict[str, SessionResults] = {}
    for row in rows:
        if row.session_id in seen:
            message = (
                f"The session '{row.session_name}' of {row.opened_on.isoformat()} is named twice, so nothing was added up. Name it once."
            )
            raise KnownError(message)
        seen[row.session_id] = row
