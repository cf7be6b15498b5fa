"""The tables. Visitors' data is in tables WITHOUT ROWID that hold no time and no sequence; a test checks every table."""

from datetime import date
from typing import Final

from sqlalchemy import CheckConstraint, Dialect, ForeignKey, Integer, Table, Text, cast, false, func
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.sql import ColumnElement
from sqlalchemy.types import Date, TypeDecorator

REVISION: Final = "0005"
"""The newest revision in migrations/versions, to which these tables correspond."""
APPLICATION_ID: Final = int.from_bytes(b"Good")
"""Identifies the file as ours: databases of other programs have an alembic_version too."""
NONE: Final = "none"
"""No stance or side, in a key, which cannot be NULL."""
_DIGITS: Final = 12


class Count(TypeDecorator[int]):
    """An integer as 12 digits: SQLite moves a record that grows, which would show the counter that changed last."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else f"{value:0{_DIGITS}d}"

    def process_result_value(self, value: str | None, dialect: Dialect) -> int | None:
        del dialect
        return None if value is None else int(value)


def increment(column: ColumnElement[int]) -> ColumnElement[int]:
    return func.printf(f"%0{_DIGITS}d", cast(column, Integer) + 1, type_=Count())


def decrement(column: ColumnElement[int]) -> ColumnElement[int]:
    return func.printf(f"%0{_DIGITS}d", cast(column, Integer) - 1, type_=Count())


def _fixed(*columns: str) -> CheckConstraint:
    """Return a named constraint: Alembic drops an unnamed one when it rebuilds a table."""
    return CheckConstraint(" AND ".join(f"length({column}) = {_DIGITS}" for column in columns), name="fixed_width")


class Base(DeclarativeBase):
    """The declarative base."""

    type_annotation_map = {str: Text, date: Date}  # noqa: RUF012 - SQLAlchemy's name and shape


class SessionRow(Base):
    """A session. `number` is its position in the order of opening. Dates and states come from the organiser; `visits` is a counter."""

    __tablename__ = "sessions"
    __table_args__ = (_fixed("visits"), {"sqlite_with_rowid": False})

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    name: Mapped[str]
    debate_id: Mapped[str]
    fingerprint: Mapped[str]
    opened_on: Mapped[date]
    closed_on: Mapped[date | None]
    state: Mapped[str]
    mode: Mapped[str]
    opening_stance: Mapped[bool]
    reason: Mapped[str]
    results: Mapped[str]
    revealed: Mapped[bool]
    rehearsal: Mapped[bool]
    reopened: Mapped[int]
    visits: Mapped[int] = mapped_column(Count)
    languages: Mapped[str | None]
    """BCP 47 codes separated by blanks; NULL for all languages of the debate."""
    show_unanimous: Mapped[bool] = mapped_column(server_default=false())


class _CellColumns:
    """The columns of a table with a row for each cell of a tally."""

    session_id: Mapped[str] = mapped_column(ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True)
    opening: Mapped[str] = mapped_column(primary_key=True)
    final: Mapped[str] = mapped_column(primary_key=True)
    first: Mapped[str] = mapped_column(primary_key=True)
    entered: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int] = mapped_column(Count)


class TallyRow(_CellColumns, Base):
    """One cell of a tally, with its current count."""

    __tablename__ = "tallies"
    __table_args__ = (_fixed("count"), {"sqlite_with_rowid": False})


class PointRow(Base):
    """The number of times a point was picked; `position` counts from 0."""

    __tablename__ = "points"
    __table_args__ = (_fixed("count"), {"sqlite_with_rowid": False})

    session_id: Mapped[str] = mapped_column(ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True)
    side: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    count: Mapped[int] = mapped_column(Count)


class PublicationRow(Base):
    """What was published of a session, `domain.publication.Publication`; `live` if its steps are.

    Changes when a step is full, and with the first vote under a larger `small_group`, at most.
    """

    __tablename__ = "publications"
    __table_args__ = (
        _fixed("touch_for", "touch_against", "manual_for", "manual_against", "step_for", "step_against", "small_group", "restored"),
        {"sqlite_with_rowid": False},
    )

    session_id: Mapped[str] = mapped_column(ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True)
    live: Mapped[bool]
    touch_for: Mapped[int] = mapped_column(Count)
    touch_against: Mapped[int] = mapped_column(Count)
    manual_for: Mapped[int] = mapped_column(Count)
    manual_against: Mapped[int] = mapped_column(Count)
    step_for: Mapped[int] = mapped_column(Count)
    step_against: Mapped[int] = mapped_column(Count)
    small_group: Mapped[int] = mapped_column(Count)
    """The smallest group that is shown, as it was promised to those who voted; 0 before the first vote."""
    restored: Mapped[int] = mapped_column(Count)
    """How often a hidden reason was shown again or put back among the waiting ones."""
    silent: Mapped[str]
    """Groups of votes and why they were not published, '5s 5s 7e'."""
    reasons: Mapped[int | None]
    """The number of reasons when they were last handed to the organiser at the end of the session; NULL if it never ended."""


class ReportedTallyRow(_CellColumns, Base):
    """A cell of the tally that was published when a session ended or was revealed; it changes at no other time."""

    __tablename__ = "reported_tallies"
    __table_args__ = (_fixed("count"), {"sqlite_with_rowid": False})


class ReasonsRow(Base):
    """Up to 500 reasons of a session in random order, as `reason_buckets.pack` writes them: blanks, then a JSON array."""

    __tablename__ = "reasons"
    __table_args__ = ({"sqlite_with_rowid": False},)

    session_id: Mapped[str] = mapped_column(ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True)
    bucket: Mapped[int] = mapped_column(primary_key=True)
    packed: Mapped[str]


class RetentionRow(Base):
    """The days counted since a session ended. The session may be in a database that was set aside, so this refers to no row."""

    __tablename__ = "retention"
    __table_args__ = (_fixed("days"), {"sqlite_with_rowid": False})

    session_id: Mapped[str] = mapped_column(primary_key=True)
    days: Mapped[int] = mapped_column(Count)
    kept: Mapped[bool]
    """Whether the organiser was asked and keeps the reasons for now."""


class LastRunRow(Base):
    """The last day on which the kiosk ran, and one that does not fit it: `name` is 'last' or 'doubtful'."""

    __tablename__ = "last_run"
    __table_args__ = ({"sqlite_with_rowid": False},)

    name: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[date]


class SessionLogRow(Base):
    """A line of the session log, as `domain.session_log` chains it. `session_id` is empty for a line that concerns the whole kiosk."""

    __tablename__ = "session_log"
    __table_args__ = ({"sqlite_with_rowid": False},)

    session_id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    event: Mapped[str]
    details: Mapped[str]
    hash: Mapped[str]


def _table(rows: type[Base]) -> Table:
    """Return the table for statements of SQLAlchemy Core: no row ever becomes an object, so no ORM session is needed."""
    return rows.metadata.tables[rows.__tablename__]


METADATA: Final = Base.metadata
SESSIONS: Final = _table(SessionRow)
TALLIES: Final = _table(TallyRow)
POINTS: Final = _table(PointRow)
PUBLICATIONS: Final = _table(PublicationRow)
REPORTED: Final = _table(ReportedTallyRow)
REASONS: Final = _table(ReasonsRow)
RETENTION: Final = _table(RetentionRow)
LAST_RUN: Final = _table(LastRunRow)
