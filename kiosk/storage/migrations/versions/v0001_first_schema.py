"""The first schema: sessions with their counters and reasons.

Its revision is 0004, because databases with 0001 to 0003 were written during development (see `storage.upgrade`).
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = None


def upgrade() -> None:
    op.execute("PRAGMA application_id=1198485348")
    _create_sessions()
    _create_counters()
    _create_reasons()


def _create_sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("debate_id", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("opening_stance", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("results", sa.Text(), nullable=False),
        sa.Column("revealed", sa.Boolean(), nullable=False),
        sa.Column("rehearsal", sa.Boolean(), nullable=False),
        sa.Column("reopened", sa.Integer(), nullable=False),
        sa.Column("visits", sa.Text(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=True),
        sa.Column("show_unanimous", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.CheckConstraint("length(visits) = 12", name="fixed_width"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
        sqlite_with_rowid=False,
    )


def _create_counters() -> None:
    op.create_table(
        "tallies",
        _session_id(),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("opening", sa.Text(), nullable=False),
        sa.Column("final", sa.Text(), nullable=False),
        sa.Column("first", sa.Text(), nullable=False),
        sa.Column("entered", sa.Text(), nullable=False),
        sa.Column("count", sa.Text(), nullable=False),
        sa.CheckConstraint("length(count) = 12", name="fixed_width"),
        sa.PrimaryKeyConstraint("session_id", "round", "opening", "final", "first", "entered"),
        _of_session(),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "points",
        _session_id(),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("count", sa.Text(), nullable=False),
        sa.CheckConstraint("length(count) = 12", name="fixed_width"),
        sa.PrimaryKeyConstraint("session_id", "side", "position"),
        _of_session(),
        sqlite_with_rowid=False,
    )


def _create_reasons() -> None:
    op.create_table(
        "reasons",
        _session_id(),
        sa.Column("bucket", sa.Integer(), nullable=False),
        sa.Column("packed", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "bucket"),
        _of_session(),
        sqlite_with_rowid=False,
    )


def _session_id() -> sa.Column[str]:
    return sa.Column("session_id", sa.Text(), nullable=False)


def _of_session() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], ondelete="CASCADE")
