"""The days on which the kiosk ran, as far as data retention needs them. Nothing here is more precise than a day."""

from collections.abc import Collection, Mapping
from typing import Final

from sqlalchemy import Integer, cast, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.services.day_counter import RunDays
from kiosk.services.retention import CountedDays
from kiosk.storage.database import Database
from kiosk.storage.tables import LAST_RUN, RETENTION, Count

_LAST: Final = "last"
_DOUBTFUL: Final = "doubtful"


class SqlDayLog:
    """Implements `RetentionLog` of `services.retention`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def run_days(self) -> RunDays:
        with self._database.reading() as connection:
            days = dict(connection.execute(select(LAST_RUN.c.name, LAST_RUN.c.day)).all())
        return RunDays(days.get(_LAST), days.get(_DOUBTFUL))

    def counted(self) -> Mapping[str, CountedDays]:
        with self._database.reading() as connection:
            rows = connection.execute(select(RETENTION.c.session_id, RETENTION.c.days, RETENTION.c.kept)).all()
        return {session: CountedDays(days, kept) for session, days, kept in rows}

    def record(self, run: RunDays, days: int, sessions: Collection[str]) -> None:
        known = {name: day for name, day in ((_LAST, run.last), (_DOUBTFUL, run.doubtful)) if day}
        added = func.printf("%012d", cast(RETENTION.c.days, Integer) + days, type_=Count())
        counted = insert(RETENTION).on_conflict_do_update(index_elements=["session_id"], set_={"days": added})
        with self._database.writing() as connection:
            connection.execute(delete(LAST_RUN))
            connection.execute(insert(LAST_RUN), [{"name": name, "day": day} for name, day in known.items()])
            connection.execute(delete(RETENTION).where(RETENTION.c.session_id.not_in(sessions)))
            if sessions:
                connection.execute(counted, [{"session_id": session, "days": days, "kept": False} for session in sessions])

    def keep(self, sessions: Collection[str]) -> None:
        kept = insert(RETENTION).on_conflict_do_update(index_elements=["session_id"], set_={"kept": True})
        with self._database.writing() as connection:
            connection.execute(kept, [{"session_id": session, "days": 0, "kept": True} for session in sessions])
