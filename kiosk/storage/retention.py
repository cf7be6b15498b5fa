"""The days on which the kiosk ran, as far as data retention needs them. Nothing here is more precise than a day."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Final

from sqlalchemy import Integer, cast, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.services.retention import CountedDays
from kiosk.storage.database import Database
from kiosk.storage.tables import LAST_RUN, RETENTION, Count

_NAME: Final = "kiosk"


class SqlDayLog:
    """Implements `DayLog` of `services.retention`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def last_day(self) -> date | None:
        with self._database.reading() as connection:
            return connection.scalar(select(LAST_RUN.c.day))

    def counted(self) -> Mapping[str, CountedDays]:
        with self._database.reading() as connection:
            rows = connection.execute(select(RETENTION.c.session_id, RETENTION.c.days, RETENTION.c.kept)).all()
        return {session: CountedDays(days, kept) for session, days, kept in rows}

    def record(self, day: date, days: int, sessions: Collection[str]) -> None:
        last = insert(LAST_RUN).values(name=_NAME, day=day)
        added = func.printf("%012d", cast(RETENTION.c.days, Integer) + days, type_=Count())
        counted = insert(RETENTION).on_conflict_do_update(index_elements=["session_id"], set_={"days": added})
        with self._database.writing() as connection:
            connection.execute(last.on_conflict_do_update(index_elements=["name"], set_={"day": last.excluded.day}))
            connection.execute(delete(RETENTION).where(RETENTION.c.session_id.not_in(sessions)))
            if sessions:
                connection.execute(counted, [{"session_id": session, "days": days, "kept": False} for session in sessions])

    def keep(self, sessions: Collection[str]) -> None:
        kept = insert(RETENTION).on_conflict_do_update(index_elements=["session_id"], set_={"kept": True})
        with self._database.writing() as connection:
            connection.execute(kept, [{"session_id": session, "days": 0, "kept": True} for session in sessions])
