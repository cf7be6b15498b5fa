"""The tables, in SQLAlchemy's Core: its ORM would take a tenth of a second of every start, and no row ever leaves the storage.

What visitors leave is in tables WITHOUT ROWID that hold no time and no sequence; tests hold every table to that.
"""

from typing import Any, Final

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    cast,
    func,
)
from sqlalchemy.sql import ColumnElement
from sqlalchemy.types import TypeDecorator

REVISION: Final = "0001"
"""The newest revision in migrations/versions: what these tables are."""
APPLICATION_ID: Final = int.from_bytes(b"Good")
"""Marks the file as ours: other programs' databases have an alembic_version too."""
NONE: Final = "none"
"""Stands for no stance or side in a key, which cannot be NULL."""
_DIGITS: Final = 12


class Count(TypeDecorator[int]):
    """A whole number as 12 digits. SQLite moves a record that grows, and so would show which counter changed last."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> str | None:
        """As kept."""
        del dialect
        return None if value is None else f"{value:0{_DIGITS}d}"

    def process_result_value(self, value: str | None, dialect: Dialect) -> int | None:
        """As read."""
        del dialect
        return None if value is None else int(value)


def one_more(column: ColumnElement[int]) -> ColumnElement[int]:
    """The column's value plus one, in as many digits."""
    return func.printf(f"%0{_DIGITS}d", cast(column, Integer) + 1, type_=Count())


def _column(name: str, kind: type[Text | Integer | Boolean | Date | Count], *, nullable: bool = False) -> Column[Any]:
    return Column(name, kind, nullable=nullable)


def _fixed(*columns: str) -> CheckConstraint:
    """Named, because Alembic drops a nameless one when it remakes a table."""
    return CheckConstraint(" AND ".join(f"length({column}) = {_DIGITS}" for column in columns), name="fixed_width")


def _session_id() -> Column[Any]:
    return Column("session_id", Text, ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False)


METADATA: Final = MetaData()

SESSIONS: Final = Table(
    "sessions",
    METADATA,
    _column("id", Text),
    _column("number", Integer),
    _column("name", Text),
    _column("debate_id", Text),
    _column("fingerprint", Text),
    _column("opened_on", Date),
    _column("closed_on", Date, nullable=True),
    _column("state", Text),
    _column("mode", Text),
    _column("opening_stance", Boolean),
    _column("reason", Text),
    _column("results", Text),
    _column("revealed", Boolean),
    _column("rehearsal", Boolean),
    _column("reopened", Integer),
    _column("visits", Count),
    PrimaryKeyConstraint("id"),
    UniqueConstraint("number"),
    _fixed("visits"),
    sqlite_with_rowid=False,
)
"""A session. `number` is its place in the order of opening; days and states are the organiser's doing, `visits` a counter."""

TALLIES: Final = Table(
    "tallies",
    METADATA,
    _session_id(),
    _column("round", Integer),
    _column("opening", Text),
    _column("final", Text),
    _column("first", Text),
    _column("entered", Text),
    _column("count", Count),
    _column("split_count", Count),
    _column("flow_count", Count),
    PrimaryKeyConstraint("session_id", "round", "opening", "final", "first", "entered"),
    _fixed("count", "split_count", "flow_count"),
    sqlite_with_rowid=False,
)
"""One cell of a tally a row. `split_count` and `flow_count` are `count` as it was when it was last published."""

POINTS: Final = Table(
    "points",
    METADATA,
    _session_id(),
    _column("side", Text),
    _column("position", Integer),
    _column("count", Count),
    PrimaryKeyConstraint("session_id", "side", "position"),
    _fixed("count"),
    sqlite_with_rowid=False,
)
"""How often one point was picked; `position` counts from 0."""

REASONS: Final = Table(
    "reasons",
    METADATA,
    _session_id(),
    _column("bucket", Integer),
    _column("packed", Text),
    PrimaryKeyConstraint("session_id", "bucket"),
    sqlite_with_rowid=False,
)
"""Up to 500 reasons of a session in random order, as `reasons.pack` writes them: blanks, then a JSON array."""
