"""Creates sessions of any size quickly.

Votes go straight into the counters and reasons straight into their buckets, through the store's own tables. The result is the
same as if they had been cast.
"""

import random
import secrets
from typing import Final

from sqlalchemy import delete, insert, update

from bench.random_text import random_reason
from kiosk.app.workspace import Workspace
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings
from kiosk.domain.tally import Cell
from kiosk.services.moderation import ReasonState
from kiosk.storage.cells import cell_key
from kiosk.storage.reason_buckets import BUCKET, Record, new_record, pack
from kiosk.storage.tables import REASONS, SESSIONS, TALLIES

_STANCES: Final = (*Stance, None)


def create_session(workspace: Workspace, votes: int, reasons: int) -> Session:
    """Return a running session with this many votes and shown reasons."""
    session = workspace.sessions.start(f"{votes} votes, {reasons} reasons", workspace.debate(), SessionSettings())
    chance = random.Random(votes)  # noqa: S311 - the same filling every time
    _add_votes(workspace, session, votes, chance)
    _add_reasons(workspace, session, reasons, chance)
    return workspace.sessions.reveal(session)  # publishes the votes


def random_ballot(chance: random.Random) -> Ballot:
    """Return a vote with a reason of 280 letters."""
    return Ballot(chance.choice(list(Side)), chance.choice(list(Side)), chance.choice(_STANCES), reason=random_reason(chance))


def _add_votes(workspace: Workspace, session: Session, votes: int, chance: random.Random) -> None:
    cells = [Cell(1, stance, final, first) for stance in _STANCES for final in Side for first in Side]
    shares = [chance.random() for _ in cells]
    counts = [int(votes * share / sum(shares)) for share in shares]
    counts[0] += votes - sum(counts)
    with workspace.store.database.writing() as connection:
        connection.execute(update(SESSIONS).where(SESSIONS.c.id == session.id).values(visits=votes))
        for cell, count in zip(cells, counts, strict=True):
            mine = update(TALLIES).filter_by(session_id=session.id, **cell_key(cell))
            connection.execute(mine.values(count=count))


def _add_reasons(workspace: Workspace, session: Session, count: int, chance: random.Random) -> None:
    records = [_shown(random_ballot(chance)) for _ in range(count)]
    with workspace.store.database.writing() as connection:
        connection.execute(delete(REASONS).where(REASONS.c.session_id == session.id))
        for bucket, first in enumerate(range(0, max(count, 1), BUCKET)):
            packed = pack(records[first : first + BUCKET])
            connection.execute(insert(REASONS).values(session_id=session.id, bucket=bucket, packed=packed))


def _shown(cast: Ballot) -> Record:
    return {**new_record(cast), "id": secrets.token_hex(16), "state": ReasonState.SHOWN.value}
