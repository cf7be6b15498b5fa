"""A process that casts votes without a screen: the real storage, one durable transaction each."""

import os
import sys
from pathlib import Path
from typing import Final

from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import SessionSettings
from kiosk.services.voting import BallotStore
from tests.faults.accuracy_count import Choice, choices

LEAVING: Final = 100
"""One more visit without a vote after every so many votes."""


def ballot_of(choice: Choice) -> Ballot:
    """Return the ballot that the screens would cast for a choice."""
    return Ballot(
        final=Side(choice.voted),
        first=Side(choice.shown_first),
        opening=None if choice.stood == "none" else Stance(choice.stood),
        point=None if choice.point < 0 else choice.point,
        reason=choice.words or None,
    )


def vote(ballots: BallotStore, session_id: str, seed: int, number: int) -> int:
    """Cast every vote. Return the number of visits without one."""
    left = 0
    for place, choice in enumerate(choices(seed, number)):
        ballots.cast(session_id, ballot_of(choice))
        if place % LEAVING == 0:
            ballots.leave(session_id)
            left += 1
    return left


def main(folder: str, seed: str, number: str) -> None:
    """Run a whole session and end it, at low priority, because tests that run at the same time have deadlines."""
    if hasattr(os, "nice"):
        os.nice(10)
    with open_workspace(DataFolder.open(Path(folder), create=True), exclusive=True) as workspace:
        session = workspace.sessions.start(f"Kiosk {seed}", workspace.debate(), SessionSettings())
        vote(workspace.store.ballots, session.id, int(seed), int(number))
        workspace.sessions.end(session)


if __name__ == "__main__":
    main(*sys.argv[1:])
