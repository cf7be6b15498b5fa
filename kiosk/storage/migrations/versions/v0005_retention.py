"""Days that the kiosk counts while it is in use, by which reasons are erased, and the session log."""

import sqlalchemy as sa
from alembic import op

from kiosk.domain.session_log import LogEvent
from kiosk.storage.session_log import append

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "retention",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("days", sa.Text(), nullable=False),
        sa.Column("kept", sa.Boolean(), nullable=False),
        sa.CheckConstraint("length(days) = 12", name="fixed_width"),
        sa.PrimaryKeyConstraint("session_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "last_run",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "session_log",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "number"),
        sqlite_with_rowid=False,
    )
    connection = op.get_bind()
    for (session_id,) in connection.exec_driver_sql("SELECT id FROM sessions ORDER BY number").fetchall():
        append(connection.exec_driver_sql, session_id, LogEvent.STARTED)
