"""Days that the kiosk counts while it is in use, by which reasons are erased, and the session log.

Answers to 'Is this a fair point?' that tell which reasons are older are removed.
"""

import json

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
    _level_answers()


def _level_answers() -> None:
    """Reduce the answers to a number that all reasons of a closed session reached, the shares kept. Otherwise remove them."""
    connection = op.get_bind()
    for session, state in connection.execute(sa.text("SELECT id, state FROM sessions")).all():
        stored = connection.execute(sa.text("SELECT bucket, packed FROM reasons WHERE session_id = :session"), {"session": session}).all()
        buckets = {bucket: json.loads(packed) for bucket, packed in stored}
        visible = [record for records in buckets.values() for record in records if record["state"] != "hidden"]
        fewest = min((record["asked"] for record in visible), default=0) if state == "closed" else 0
        asked = fewest - fewest % 5
        for bucket, records in buckets.items():
            for record in records:
                fair = round(asked * record["fair"] / record["asked"]) if record["asked"] else 0
                counted = asked if record["state"] != "hidden" else 0
                record |= {"fair": fair if counted else 0, "asked": counted}
            packed = " " * 1024 + json.dumps(records, ensure_ascii=False, separators=(",", ":"))
            values = {"packed": packed, "session": session, "bucket": bucket}
            connection.execute(sa.text("UPDATE reasons SET packed = :packed WHERE session_id = :session AND bucket = :bucket"), values)
