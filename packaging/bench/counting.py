"""Measures what must not grow with the number of votes: the tally and the printed report."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from bench.fill import create_session
from bench.series import Series, interleave, time_call, to_series
from kiosk.app.reports.session_report import write_pdf
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.session import Session
from kiosk.services.results import visible_results

TALLIES: Final = (100, 1_000_000)
PAGES: Final = ((10_000, 500), (10_000, 5_000))
"""Votes and reasons of 280 letters."""


def measure_tallies(work: Path, rounds: int) -> dict[str, Series]:
    """Return milliseconds to read and add up a session's counters, by number of votes."""
    return _measure_by_size(work / "tallies", rounds, {str(votes): (votes, 100) for votes in TALLIES}, _tally)


def measure_reports(work: Path, rounds: int) -> dict[str, Series]:
    """Return milliseconds to write a session's report as PDF, by number of reasons."""
    sizes = {f"{reasons} reasons": (votes, reasons) for votes, reasons in PAGES}
    return _measure_by_size(work / "pages", rounds, sizes, partial(_page, work / "page.pdf"))


def _tally(workspace: Workspace, session: Session) -> None:
    results = visible_results(session, workspace.store.counts.counts(session.id), own_vote_cast=True)
    if not (results.split and results.flow):
        message = "the tally is empty"
        raise RuntimeError(message)


def _page(target: Path, workspace: Workspace, session: Session) -> None:
    write_pdf(workspace, session, target)


def _measure_by_size(
    work: Path, rounds: int, sizes: dict[str, tuple[int, int]], measure: Callable[[Workspace, Session], None]
) -> dict[str, Series]:
    """Measure sessions of all sizes in one database, as in real use."""
    with open_workspace(DataFolder.open(work, create=True)) as workspace:
        calls = {}
        for name, (votes, reasons) in sizes.items():
            session = workspace.sessions.end(create_session(workspace, votes, reasons))
            calls[name] = partial(time_call, partial(measure, workspace, session))
            calls[name]()  # the first run also loads modules and fills caches
        return to_series(interleave(rounds, calls))
