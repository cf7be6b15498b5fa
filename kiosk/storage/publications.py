"""What was published of a session, in the database: every process shows the same, also after a restart.

It changes only in the transaction of a vote that fills a step, and when a session ends or is revealed. Reading publishes nothing.
"""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Connection, Integer, RowMapping, and_, bindparam, cast, exists, func, insert, literal, or_, select, update

from kiosk.domain.debate import Side
from kiosk.domain.publication import Publication, may_follow
from kiosk.domain.session import Session, SessionState
from kiosk.domain.silence import Silence
from kiosk.domain.tally import ONE_BY_ONE, SECOND_ROUND, Split, Tally
from kiosk.services.moderation import BATCH
from kiosk.storage.cells import CELL_KEY, read_tally
from kiosk.storage.reason_buckets import count_reasons
from kiosk.storage.tables import PUBLICATIONS, REPORTED, TALLIES

_OF_SESSION: Final = PUBLICATIONS.c.session_id == bindparam("key_session")
_CAST_VOTES: Final = (
    select(func.sum(cast(TALLIES.c.count, Integer)))
    .where(
        TALLIES.c.session_id == bindparam("key_session"),
        TALLIES.c.round == SECOND_ROUND,
        or_(*(TALLIES.c.entered == literal(method.value) for method in ONE_BY_ONE)),  # an IN clause would be rebuilt for every vote
    )
    .scalar_subquery()
)
# Executed for every vote, so built once.
_STEP: Final = select(_CAST_VOTES, cast(PUBLICATIONS.c.step_for, Integer) + cast(PUBLICATIONS.c.step_against, Integer)).where(
    _OF_SESSION, PUBLICATIONS.c.live
)
_PROMISE: Final = (
    update(PUBLICATIONS)
    .where(_OF_SESSION, PUBLICATIONS.c.small_group < bindparam("group", type_=PUBLICATIONS.c.small_group.type))
    .values(small_group=bindparam("group", type_=PUBLICATIONS.c.small_group.type))
)
_READ: Final = select(*PUBLICATIONS.c).where(_OF_SESSION)
_ANSWERS: Final = {Side.FOR: "for", Side.AGAINST: "against", None: "unsure"}
"""How the names of columns end."""
_PARTS: Final = ("touch", "manual", "step", "entered")
"""How they begin: the splits of a `Publication`."""


def add_publication(connection: Connection, session: Session, cells: list[dict[str, Any]]) -> None:
    """Add the rows of a session of which nothing is published. `cells` are the rows of its tally."""
    values = {"session_id": session.id, "live": session.shows_steps, "small_group": 0, "restored": 0, **_values(Publication())}
    connection.execute(insert(PUBLICATIONS).values(values))
    connection.execute(insert(REPORTED), cells)


def read_publication(connection: Connection, session_id: str) -> Publication:
    """Raises LookupError if a damaged database has lost the row, which every session has."""
    row = connection.execute(_READ, {"key_session": session_id}).mappings().first()
    if row is None:
        message = "a session without what was published"
        raise LookupError(message)
    silent = tuple((int(group[:-1]), Silence(group[-1])) for group in row["silent"].split())
    touch, manual, step, entered = (_split(row, part) for part in _PARTS)
    return Publication(touch, manual, step, entered, silent)


def _split(row: RowMapping, part: str) -> Split:
    return Split(*(row[f"{part}_{answer}"] for answer in _ANSWERS.values()))


def promise_group(connection: Connection, session_id: str, small_group: int) -> None:
    """Store the smallest group that is shown, in the transaction of a vote. A smaller one later changes nothing."""
    connection.execute(_PROMISE, {"key_session": session_id, "group": small_group})


def sessions_without_promise(connection: Connection) -> Sequence[str]:
    """Return the sessions with votes from a version that did not store what was promised."""
    has_votes = exists().where(TALLIES.c.session_id == PUBLICATIONS.c.session_id, TALLIES.c.count != 0)
    return connection.scalars(select(PUBLICATIONS.c.session_id).where(PUBLICATIONS.c.small_group == 0, has_votes)).all()


def read_small_group(connection: Connection, session_id: str) -> int:
    """Return the smallest group that was promised to those who voted, 0 before the first vote."""
    return connection.scalar(select(PUBLICATIONS.c.small_group).where(PUBLICATIONS.c.session_id == session_id)) or 0


def count_restored(connection: Connection, session_id: str) -> None:
    """Count a hidden reason that was restored."""
    restored = read_restored(connection, session_id) + 1
    connection.execute(update(PUBLICATIONS).where(PUBLICATIONS.c.session_id == session_id).values(restored=restored))


def read_restored(connection: Connection, session_id: str) -> int:
    """Return how often a hidden reason of the session was restored."""
    return connection.scalar(select(PUBLICATIONS.c.restored).where(PUBLICATIONS.c.session_id == session_id)) or 0


def read_reported(connection: Connection, session_id: str) -> Tally:
    """Return the tally that was published last when the session ended or was revealed, an empty one if there is none."""
    return read_tally(connection, session_id, REPORTED)


def write_publication(connection: Connection, session_id: str, publication: Publication) -> None:
    connection.execute(update(PUBLICATIONS).where(PUBLICATIONS.c.session_id == session_id).values(_values(publication)))


def publish_step(connection: Connection, session_id: str) -> Publication | None:
    """Publish what is due after a vote. Return what was published before, None if nothing has changed."""
    due = connection.execute(_STEP, {"key_session": session_id}).first()
    if due is None or not Publication(step=Split(due[1], 0)).is_due(due[0]):
        return None
    before = read_publication(connection, session_id)
    write_publication(connection, session_id, before.after_vote(read_tally(connection, session_id).one_by_one.split))
    return before


def publish_end(connection: Connection, session: Session) -> None:
    """Publish what may be seen when a session ends, when it is revealed, or when the organiser agrees to show a unanimous result.

    An end also hands the reasons to the organiser: all at the first end, later only if a batch of them is new.
    """
    tally = read_tally(connection, session.id)
    touch, manual = tally.one_by_one.split, tally.manual_split
    published = read_publication(connection, session.id).at_end(
        touch, manual, agreed=session.show_unanimous, still_unsure=session.settings.still_unsure
    )
    write_publication(connection, session.id, published)
    if (published.touch, published.manual) == (touch, manual) and may_follow(tally, read_reported(connection, session.id)):
        same_cell = and_(*(TALLIES.c[name] == REPORTED.c[name] for name in ("session_id", *CELL_KEY)))
        now = select(TALLIES.c.count).where(same_cell).scalar_subquery()
        connection.execute(update(REPORTED).where(REPORTED.c.session_id == session.id).values(count=now))
    if session.state is SessionState.CLOSED:
        _release_reasons(connection, session.id)


def late_reasons(connection: Connection, session_id: str) -> int | None:
    """Return how many reasons came since they were last handed over at an end, None if the session never ended."""
    released = connection.scalar(select(PUBLICATIONS.c.reasons).where(PUBLICATIONS.c.session_id == session_id))
    return None if released is None else max(count_reasons(connection, session_id) - released, 0)


def _release_reasons(connection: Connection, session_id: str) -> None:
    late = late_reasons(connection, session_id)
    if late is None or late >= BATCH:
        values = {"reasons": count_reasons(connection, session_id)}
        connection.execute(update(PUBLICATIONS).where(PUBLICATIONS.c.session_id == session_id).values(values))


def set_live(connection: Connection, session: Session) -> None:
    """Store whether the steps of a session are published."""
    connection.execute(update(PUBLICATIONS).where(PUBLICATIONS.c.session_id == session.id).values(live=session.shows_steps))


def _values(publication: Publication) -> dict[str, Any]:
    parts = dict(zip(_PARTS, (publication.touch, publication.manual, publication.step, publication.entered), strict=True))
    counts = {f"{name}_{answer}": split.count(final) for name, split in parts.items() for final, answer in _ANSWERS.items()}
    return {**counts, "silent": " ".join(f"{votes}{kind.value}" for votes, kind in publication.silent)}
