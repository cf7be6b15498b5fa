"""Counted days: reasons are erased by what the kiosk counts while it is in use, and no longer by the calendar alone."""

import sqlalchemy as sa
from alembic import op

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
