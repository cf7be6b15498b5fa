"""Counters for hands and paper, and the languages of a session."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_ZERO = "000000000000"


def upgrade() -> None:
    op.add_column("sessions", sa.Column("languages", sa.Text(), nullable=True))
    connection = op.get_bind()
    sessions = sa.table("sessions", sa.column("id"))
    names = ("session_id", "round", "opening", "final", "first", "entered", "count")
    tallies = sa.table("tallies", *(sa.column(name) for name in names))
    cells = [
        (session_id, 1, "none", final, "none", entered, _ZERO)
        for session_id in connection.scalars(sa.select(sessions.c.id)).all()
        for final in ("for", "against")
        for entered in ("raised", "paper")
    ]
    if cells:
        connection.execute(tallies.insert(), [dict(zip(names, cell, strict=True)) for cell in cells])
