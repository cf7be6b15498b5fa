"""What must not grow with the votes: the tally, and the printed page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from bench.fill import session_with
from bench.series import Series, each, in_turn, timed
from kiosk.app.reports.session_report import write_page
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.session import Session
from kiosk.services.results import visible_results

TALLIES: Final = (100, 1_000_000)
PAGES: Final = ((10_000, 500), (10_000, 5_000))
"""Votes and reasons of 280 letters."""


def tallies(work: Path, rounds: int) -> dict[str, Series]:
    """Milliseconds to read and add up a session's counters, by its number of votes."""
    return _by_size(work / "tallies", rounds, {str(votes): (votes, 100) for votes in TALLIES}, _tally)


def pages(work: Path, rounds: int) -> dict[str, Series]:
    """Milliseconds to write a session's pages as a PDF, by its number of reasons."""
    sizes = {f"{reasons} reasons": (votes, reasons) for votes, reasons in PAGES}
    return _by_size(work / "pages", rounds, sizes, partial(_page, work / "page.pdf"))


def _tally(workspace: Workspace, session: Session) -> None:
    results = visible_results(session, workspace.store.counts.counts(session.id), own_vote_cast=True)
    if not (results.split and results.flow):
        message = "the tally is empty"
        raise RuntimeError(message)


def _page(target: Path, workspace: Workspace, session: Session) -> None:
    write_page(workspace, session, target)


def _by_size(
    work: Path, rounds: int, sizes: dict[str, tuple[int, int]], measured: Callable[[Workspace, Session], None]
) -> dict[str, Series]:
    """All sessions live in one database, as they would."""
    with open_workspace(DataFolder.open(work)) as workspace:
        works = {}
        for name, (votes, reasons) in sizes.items():
            session = workspace.sessions.end(session_with(workspace, votes, reasons))
            works[name] = partial(timed, partial(measured, workspace, session))
            works[name]()  # the first one loads what the others find loaded
        return each(in_turn(rounds, works))
