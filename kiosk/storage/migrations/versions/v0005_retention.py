"""Days that the kiosk counts while it is in use, by which reasons are erased, and the session log, and the
last published results, which were in memory only, the smallest group that is shown of a session, and how many hidden reasons were restored.
Every session gets the counters of a class's first vote, of 'Still not sure' and 'How sure?', and of
votes on phones, which earlier versions did not have, and there is a table for slips, which has no row until some are made.

What a running session has shown is not known, so its next step is counted from zero votes; one that has ended has shown everything, unless
all agreed. Answers to 'Is this a fair point?' that tell which reasons are older are removed.
"""

import json
from collections.abc import Sequence
from itertools import product

import sqlalchemy as sa
from alembic import op

from kiosk.domain.session_log import LogEvent
from kiosk.storage.session_log import append

revision = "0005"
down_revision = "0004"


_FIRST_GROUP = 3
_SPLITS = ("touch", "manual", "step", "entered")
_ANSWERS = ("for", "against", "unsure")
_METHODS = ("touch", "phone", "raised", "paper")
_TALLY_KEY = ("session_id", "round", "opening", "final", "first", "entered")


def upgrade() -> None:
    for column in ("still_unsure", "how_sure"):
        op.add_column("sessions", sa.Column(column, sa.Boolean(), nullable=False, server_default=sa.false()))
    _create_tables()
    _create_publications()
    connection = op.get_bind()
    for session in connection.execute(sa.text("SELECT * FROM sessions ORDER BY number")).mappings().all():
        append(connection.exec_driver_sql, session["id"], LogEvent.STARTED)
        _add_first_vote(session["id"])
        _add_still_unsure(session["id"])
        _add_phones(session["id"])
        _add_sureness(session["id"])
        _publish(session)
    _level_answers()


def _create_tables() -> None:
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
        "sureness",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("count", sa.Text(), nullable=False),
        sa.CheckConstraint("length(count) = 12", name="fixed_width"),
        sa.PrimaryKeyConstraint("session_id", "side", "step"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "slips",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("packed", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("session_id"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], ondelete="CASCADE"),
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


def _create_publications() -> None:
    counts = [*(f"{name}_{answer}" for name in _SPLITS for answer in _ANSWERS), "small_group", "restored"]
    op.create_table(
        "publications",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in counts),
        sa.Column("silent", sa.Text(), nullable=False),
        sa.Column("reasons", sa.Integer(), nullable=True),
        sa.CheckConstraint(" AND ".join(f"length({name}) = 12" for name in counts), name="fixed_width"),
        sa.PrimaryKeyConstraint("session_id"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "reported_tallies",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in _TALLY_KEY[2:]),
        sa.Column("count", sa.Text(), nullable=False),
        sa.CheckConstraint("length(count) = 12", name="fixed_width"),
        sa.PrimaryKeyConstraint(*_TALLY_KEY),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )


def _add_first_vote(session_id: str) -> None:
    cells = [{"id": session_id, "final": final, "entered": entered} for entered, final in product(_METHODS, ("for", "against", "none"))]
    insert = "INSERT INTO tallies VALUES (:id, 0, 'none', :final, 'none', :entered, '000000000000')"
    op.get_bind().execute(sa.text(insert), cells)


def _add_still_unsure(session_id: str) -> None:
    touch = [(opening, first, "touch") for opening, first in product(("none", *_ANSWERS), _ANSWERS[:2])]
    cells = [
        {"id": session_id, "opening": opening, "first": first, "entered": entered}
        for opening, first, entered in (*touch, ("none", "none", "raised"), ("none", "none", "paper"))
    ]
    insert = "INSERT INTO tallies VALUES (:id, 1, :opening, 'none', :first, :entered, '000000000000')"
    op.get_bind().execute(sa.text(insert), cells)


def _add_phones(session_id: str) -> None:
    keys = product(("none", *_ANSWERS), ("none", *_ANSWERS[:2]), _ANSWERS[:2])
    cells = [{"id": session_id, "opening": opening, "final": final, "first": first} for opening, final, first in keys]
    insert = "INSERT INTO tallies VALUES (:id, 1, :opening, :final, :first, 'phone', '000000000000')"
    op.get_bind().execute(sa.text(insert), cells)


def _add_sureness(session_id: str) -> None:
    cells = [{"id": session_id, "side": side, "step": step} for side, step in product(_ANSWERS[:2], range(1, 6))]
    op.get_bind().execute(sa.text("INSERT INTO sureness VALUES (:id, :side, :step, '000000000000')"), cells)


def _publish(session: sa.RowMapping) -> None:
    bind, session_id = op.get_bind(), session["id"]
    cells = bind.execute(sa.text("SELECT * FROM tallies WHERE session_id = :id"), {"id": session_id}).mappings().all()
    touch, manual = _votes(cells, touch=True), _votes(cells, touch=False)
    sides = [sum(side) for side in zip(touch, manual, strict=True)]
    ended = session["state"] == "closed" and sum(sides) >= _FIRST_GROUP
    held_back = ended and 0 in sides and not session["show_unanimous"]
    shown = ended and not held_back
    none = (0, 0)
    parts = (touch if shown else none, manual if shown else none, touch, manual if ended else none)
    splits = dict(zip(_SPLITS, parts, strict=True))
    values = {f"{name}_{answer}": f"{count:012d}" for name in _SPLITS for answer, count in zip(_ANSWERS, (*splits[name], 0), strict=True)}
    live = bool(session["revealed"]) or session["results"] == "after voting"
    entered = f"{sum(manual)}h " if any(manual) else ""
    silent = f"{entered}{sum(touch)}u" if held_back else ""
    reasons = _count_reasons(session_id) if session["state"] == "closed" else None
    zero = dict.fromkeys(("small_group", "restored"), f"{0:012d}")
    row = {"session_id": session_id, "live": live, "silent": silent, "reasons": reasons, **zero, **values}
    bind.execute(sa.text(f"INSERT INTO publications ({', '.join(row)}) VALUES ({', '.join(f':{name}' for name in row)})"), row)  # noqa: S608
    columns = ", ".join(_TALLY_KEY)
    count = "count" if shown else "'000000000000'"
    copy = f"INSERT INTO reported_tallies ({columns}, count) SELECT {columns}, {count} FROM tallies WHERE session_id = :id"  # noqa: S608
    bind.execute(sa.text(copy), {"id": session_id})


def _votes(cells: Sequence[sa.RowMapping], *, touch: bool) -> tuple[int, int]:
    for_, against = (
        sum(int(cell["count"]) for cell in cells if cell["final"] == side and (cell["entered"] == "touch") is touch)
        for side in ("for", "against")
    )
    return for_, against


def _count_reasons(session_id: str) -> int:
    packed = op.get_bind().scalars(sa.text("SELECT packed FROM reasons WHERE session_id = :id"), {"id": session_id})
    return sum(len(json.loads(bucket)) for bucket in packed)


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
