"""The tables. Visitors' data is in tables WITHOUT ROWID that hold no time and no sequence; a test checks every table.

They are tables of SQLAlchemy Core: no row ever becomes an object, and a start does not load the ORM.
"""

from typing import Any, Final

from sqlalchemy import Boolean, CheckConstraint, Column, Date, Dialect, ForeignKey, Integer, MetaData, Table, Text, cast, false, func
from sqlalchemy.sql import ColumnElement
from sqlalchemy.types import TypeDecorator

REVISION: Final = "0005"
"""The newest revision in migrations/versions, to which these tables correspond."""
APPLICATION_ID: Final = int.from_bytes(b"Good")
"""Identifies the file as ours: databases of other programs have an alembic_version too."""
NONE: Final = "none"
"""No stance or side, in a key, which cannot be NULL."""
METADATA: Final = MetaData()
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


def _table(name: str, *columns: Column[Any], fixed: tuple[str, ...] = ()) -> Table:
    """Add a table. `fixed` are its columns of 12 digits; their constraint has a name, because Alembic drops an unnamed one in a rebuild."""
    width = [CheckConstraint(" AND ".join(f"length({column}) = {_DIGITS}" for column in fixed), name="fixed_width")] if fixed else []
    return Table(name, METADATA, *columns, *width, sqlite_with_rowid=False)


def _session_key() -> Column[Any]:
    return Column("session_id", Text, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True)


def _column(name: str, type_: type) -> Column[Any]:
    return Column(name, type_, nullable=False)


def _cells(name: str) -> Table:
    """Add a table with a row for each cell of a tally."""
    return _table(
        name,
        _session_key(),
        Column("round", Integer, primary_key=True),
        Column("opening", Text, primary_key=True),
        Column("final", Text, primary_key=True),
        Column("first", Text, primary_key=True),
        Column("entered", Text, primary_key=True),
        _column("count", Count),
        fixed=("count",),
    )


SESSIONS: Final = _table(
    "sessions",
    Column("id", Text, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    _column("name", Text),
    _column("debate_id", Text),
    _column("fingerprint", Text),
    _column("opened_on", Date),
    Column("closed_on", Date),
    _column("state", Text),
    _column("mode", Text),
    _column("opening_stance", Boolean),
    _column("reason", Text),
    _column("results", Text),
    _column("revealed", Boolean),
    _column("rehearsal", Boolean),
    _column("reopened", Integer),
    _column("visits", Count),
    Column("languages", Text),
    Column("show_unanimous", Boolean, nullable=False, server_default=false()),
    Column("still_unsure", Boolean, nullable=False, server_default=false()),
    Column("how_sure", Boolean, nullable=False, server_default=false()),
    fixed=("visits",),
)
"""Sessions. `number` is the position in the order of opening. Dates and states come from the organiser; `visits` is a counter.

`languages` are BCP 47 codes separated by blanks; NULL for all languages of the debate.
"""

TALLIES: Final = _cells("tallies")
"""The cells of the tallies, each with its current count."""

POINTS: Final = _table(
    "points",
    _session_key(),
    Column("side", Text, primary_key=True),
    Column("position", Integer, primary_key=True),
    _column("count", Count),
    fixed=("count",),
)
"""The number of times a point was picked; `position` counts from 0."""

SURENESS: Final = _table(
    "sureness",
    _session_key(),
    Column("side", Text, primary_key=True),
    Column("step", Integer, primary_key=True),
    _column("count", Count),
    fixed=("count",),
)
"""How many votes for a side said how sure they are, by step from 1 to 5. Nothing else of a vote is beside it."""

_PUBLISHED: Final = (
    *(f"{part}_{answer}" for part in ("touch", "manual", "step", "entered") for answer in ("for", "against", "unsure")),
    "small_group",
    "restored",
)
PUBLICATIONS: Final = _table(
    "publications",
    _session_key(),
    _column("live", Boolean),
    *(_column(name, Count) for name in _PUBLISHED),
    _column("silent", Text),
    Column("reasons", Integer),
    fixed=_PUBLISHED,
)
"""What was published of a session, `domain.publication.Publication`; `live` if its steps are.

Changes when a step is full, and with the first vote under a larger `small_group`, at most. `small_group` is the smallest group that is
shown, as it was promised to those who voted; 0 before the first vote. `restored` is how often a hidden reason was shown again or put
back among the waiting ones. `silent` are groups of votes and why they were not published, '5s 5s 9h 7m'. `reasons` is the number of reasons
when they were last handed to the organiser at the end of the session; NULL if it never ended.
"""

REPORTED: Final = _cells("reported_tallies")
"""The cells of the tally that was published when a session ended or was revealed; they change at no other time."""

REASONS: Final = _table("reasons", _session_key(), Column("bucket", Integer, primary_key=True), _column("packed", Text))
"""Up to 500 reasons of a session in random order, as `reason_buckets.pack` writes them: blanks, then a JSON array."""

SLIPS: Final = _table("slips", _session_key(), _column("packed", Text))
"""The slips of a session that has any, as `slips` writes them: blanks, then marks in their own order, each with two flags."""

RETENTION: Final = _table(
    "retention", Column("session_id", Text, primary_key=True), _column("days", Count), _column("kept", Boolean), fixed=("days",)
)
"""The days counted since a session ended. The session may be in a database that was set aside, so this refers to no row.

`kept` says whether the organiser was asked and keeps the reasons for now.
"""

LAST_RUN: Final = _table("last_run", Column("name", Text, primary_key=True), _column("day", Date))
"""The last day on which the kiosk ran, and one that does not fit it: `name` is 'last' or 'doubtful'."""

SESSION_LOG: Final = _table(
    "session_log",
    Column("session_id", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    _column("day", Date),
    _column("event", Text),
    _column("details", Text),
    _column("hash", Text),
)
"""The lines of the session log, as `domain.session_log` chains them. `session_id` is empty for a line that concerns the whole kiosk."""
