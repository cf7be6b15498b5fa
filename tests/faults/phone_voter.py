"""Casts votes of phones from a process of its own: phone_voter PLACE SESSION VOTES first|second."""

import sys
from contextlib import closing
from pathlib import Path

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.tally import EntryMethod
from kiosk.storage import open_store


def main(place: str, session: str, votes: str, voting_round: str) -> None:
    with closing(open_store(Path(place), shared=True)) as store:
        for _ in range(int(votes)):
            if voting_round == "first":
                store.ballots.cast_first(session, Stance.FOR, EntryMethod.PHONE)
            else:
                store.ballots.cast(session, Ballot(Side.FOR, Side.FOR), EntryMethod.PHONE)


if __name__ == "__main__":
    main(*sys.argv[1:])
