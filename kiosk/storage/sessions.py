"""The store of sessions on the database. Each is created with every counter it will ever need."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from kiosk.domain.debate import Side
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, Session, SessionSettings, SessionState
from kiosk.domain.session_log import KIOSK, LogEvent, changes
from kiosk.domain.sureness import sureness_cells
from kiosk.domain.tally import all_cells
from kiosk.errors import KnownError
from kiosk.storage.arrived_reasons import ArrivedReasons
from kiosk.storage.cells import cell_key
from kiosk.storage.database import Database
from kiosk.storage.publications import add_publication, publish_end, set_live
from kiosk.storage.reason_buckets import clear_answers, pack
from kiosk.storage.session_log import append, append_moderation, remove
from kiosk.storage.tables import POINTS, REASONS, RETENTION, SESSIONS, SLIPS, SURENESS, TALLIES


class SqlSessionStore:
    """Implements `SessionStore` of `services.sessions`."""

    def __init__(self, database: Database, arrived: ArrivedReasons) -> None:
        self._database = database
        self._arrived = arrived

    def add(self, session: Session, points: int) -> None:
        with self._database.writing() as connection:
            if _exists(connection, session.id):
                message = f"The session '{session.name}' is there already; nothing was changed."
                raise KnownError(message)
            _add(connection, session, points)

    def start_over(self, session: Session, points: int) -> None:
        with self._database.writing() as connection:
            slips = connection.scalar(select(SLIPS.c.packed).where(SLIPS.c.session_id == session.id))
            _wipe(connection, session.id)
            _add(connection, session, points)
            if slips is not None:  # they are on paper already
                connection.execute(insert(SLIPS).values(session_id=session.id, packed=slips))
        self._arrived.forget(session.id)

    def put(self, session: Session) -> None:
        with self._database.writing() as connection:
            stored = connection.execute(select(*SESSIONS.c).where(SESSIONS.c.id == session.id)).mappings().first()
            if stored is None:
                message = f"The session '{session.name}' is no longer there: it has been erased."
                raise KnownError(message)
            connection.execute(update(SESSIONS).where(SESSIONS.c.id == session.id).values(_values(session)))
            set_live(connection, session)
            if session.publishes_more_than(_session(stored)):
                publish_end(connection, session)
            if session.state is not SessionState.CLOSED:
                _forget_counted_days(connection, session.id)
                clear_answers(connection, session.id)
            for event in changes(_session(stored), session):
                if event in {LogEvent.ENDED, LogEvent.REOPENED}:
                    append_moderation(connection, session.id)
                append(connection.exec_driver_sql, session.id, event)

    def all(self) -> Sequence[Session]:
        with self._database.reading() as connection:
            rows = connection.execute(select(*SESSIONS.c).order_by(SESSIONS.c.number)).mappings().all()
        return [_session(row) for row in rows]

    def wipe(self, session_id: str, *, erased: bool = False) -> None:
        with self._database.writing() as connection:
            _wipe(connection, session_id)
            if erased:
                append(connection.exec_driver_sql, KIOSK, LogEvent.SESSION_ERASED)
        self._arrived.forget(session_id)


def _add(connection: Connection, session: Session, points: int) -> None:
    number = (connection.scalar(select(func.max(SESSIONS.c.number))) or 0) + 1
    connection.execute(insert(SESSIONS).values(number=number, visits=0, **_values(session)))
    _add_counters(connection, session, points)
    append(connection.exec_driver_sql, session.id, LogEvent.OPENED)


def _wipe(connection: Connection, session_id: str) -> None:
    connection.execute(delete(SESSIONS).where(SESSIONS.c.id == session_id))
    remove(connection.exec_driver_sql, session_id)
    _forget_counted_days(connection, session_id)


def _add_counters(connection: Connection, session: Session, points: int) -> None:
    zero = {"session_id": session.id, "count": 0}
    cells = [{**zero, **cell_key(cell)} for cell in all_cells()]
    connection.execute(insert(TALLIES), cells)
    add_publication(connection, session, cells)
    if places := [{**zero, "side": side.value, "position": position} for side in Side for position in range(points)]:
        connection.execute(insert(POINTS), places)
    connection.execute(insert(SURENESS), [{**zero, "side": side.value, "step": step} for side, step in sureness_cells()])
    connection.execute(insert(REASONS).values(session_id=session.id, bucket=0, packed=pack([])))


def _forget_counted_days(connection: Connection, session_id: str) -> None:
    """The retention period starts over when the session ends again."""
    connection.execute(delete(RETENTION).where(RETENTION.c.session_id == session_id))


def _exists(connection: Connection, session_id: str) -> bool:
    return connection.scalar(select(SESSIONS.c.number).where(SESSIONS.c.id == session_id)) is not None


def _values(session: Session) -> dict[str, Any]:
    return {
        "id": session.id,
        "name": session.name,
        "debate_id": session.debate_id,
        "fingerprint": session.fingerprint,
        "opened_on": session.opened_on,
        "closed_on": session.closed_on,
        "state": session.state.value,
        "mode": session.settings.mode.value,
        "opening_stance": session.settings.opening_stance,
        "reason": session.settings.reason.value,
        "results": session.settings.results.value,
        "revealed": session.revealed,
        "rehearsal": session.rehearsal,
        "reopened": session.reopened,
        "show_unanimous": session.show_unanimous,
        "languages": " ".join(session.settings.languages) or None,
        "still_unsure": session.settings.still_unsure,
        "how_sure": session.settings.how_sure,
    }


def _session(row: RowMapping) -> Session:
    return Session(
        id=row["id"],
        name=row["name"],
        debate_id=row["debate_id"],
        fingerprint=row["fingerprint"],
        opened_on=row["opened_on"],
        settings=SessionSettings(
            Mode(row["mode"]),
            row["opening_stance"],
            ReasonRule(row["reason"]),
            ResultsRule(row["results"]),
            tuple((row["languages"] or "").split()),
            row["still_unsure"],
            row["how_sure"],
        ),
        state=SessionState(row["state"]),
        revealed=row["revealed"],
        rehearsal=row["rehearsal"],
        closed_on=row["closed_on"],
        reopened=row["reopened"],
        show_unanimous=row["show_unanimous"],
    )
