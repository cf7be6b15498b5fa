"""Only what is true now: no earlier counts beside the counts, and no mark on the reasons that came last."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_BLANKS = " " * 1024
_NEW = "new"
_WAITING = "waiting"


def upgrade() -> None:
    _forget_published_counts()
    _forget_who_is_new()


def _forget_published_counts() -> None:
    with op.batch_alter_table("tallies", recreate="always", table_kwargs={"sqlite_with_rowid": False}) as tallies:
        tallies.drop_constraint("fixed_width", type_="check")
        tallies.drop_column("split_count")
        tallies.drop_column("flow_count")
        tallies.create_check_constraint("fixed_width", "length(count) = 12")


def _forget_who_is_new() -> None:
    connection = op.get_bind()
    reasons = sa.table("reasons", sa.column("session_id"), sa.column("bucket"), sa.column("packed"))
    for session_id, bucket, packed in connection.execute(sa.select(reasons)).all():
        records = json.loads(packed)
        if not any(record["state"] == _NEW for record in records):
            continue
        waiting = [{**record, "state": _WAITING} if record["state"] == _NEW else record for record in records]
        repacked = _BLANKS + json.dumps(waiting, ensure_ascii=False, separators=(",", ":"))
        mine = reasons.c.session_id == session_id, reasons.c.bucket == bucket
        connection.execute(reasons.update().where(*mine).values(packed=repacked))
