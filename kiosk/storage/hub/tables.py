"""The hub's tables, in PostgreSQL. They hold what stations publish, never a counter that a single vote changes."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    false,
    func,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

SCHEMA: Final = "goodfaith"
REVISION: Final = "h0001"
"""The newest revision in migrations/versions, to which these tables correspond."""
METADATA: Final = MetaData(schema=SCHEMA)
MAX_NAME: Final = 200
"""Letters of a name."""
MAX_DOCUMENT: Final = 16 * 1024 * 1024
"""Bytes of a summary; one with 10,000 reasons has four million."""

_HEX: Final = "~ '^[0-9a-f]{32}$'"


def _short(column: str) -> CheckConstraint:
    return CheckConstraint(f"length({column}) BETWEEN 1 AND {MAX_NAME}", name=f"short_{column}")


STATIONS: Final = Table(
    "stations",
    METADATA,
    Column("station_id", Text, CheckConstraint(f"station_id {_HEX}", name="station_id_is_hex"), primary_key=True),
    Column("name", Text, nullable=False),
    Column("instance", Text, nullable=False, server_default=""),
    Column("gone", Boolean, nullable=False, server_default=false()),
    _short("name"),
    CheckConstraint("length(instance) <= 32", name="short_instance"),
)
"""Who joined. `instance` is that of the last start; another machine with this identity has another one. `gone`: it has left."""

HEARTBEATS: Final = Table(
    "heartbeats",
    METADATA,
    Column("station_id", Text, ForeignKey(STATIONS.c.station_id, ondelete="CASCADE"), primary_key=True),
    Column("version", Text, nullable=False),
    Column("session_id", Text),
    Column("state", Text, nullable=False),
    Column("votes", Integer, nullable=False),
    Column("lamp", Text, nullable=False),
    Column("concerns", ARRAY(Text), nullable=False),
    Column("last_seen", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("claimed_at", DateTime(timezone=True)),
    Column("copied_at", DateTime(timezone=True)),
    _short("version"),
    CheckConstraint("length(session_id) <= 32", name="short_session_id"),
    CheckConstraint("state IN ('open', 'paused', 'ended', 'none')", name="known_state"),
    CheckConstraint("lamp IN ('green', 'amber', 'red')", name="known_lamp"),
    CheckConstraint("votes >= 0", name="no_negative_votes"),
    CheckConstraint("cardinality(concerns) <= 20 AND length(concerns::text) <= 1000", name="few_concerns"),
    prefixes=["UNLOGGED"],
)
"""How stations are, replaced every minute. A crash of the server empties it; the next minute fills it.

`claimed_at` is when a later start of this station first asked to take over, and `copied_at` when two machines were last found to send
with its identity.
"""

FIGURES: Final = Table(
    "figures",
    METADATA,
    Column("station_id", Text, ForeignKey(STATIONS.c.station_id, ondelete="CASCADE"), primary_key=True),
    Column("session_id", Text, CheckConstraint(f"session_id {_HEX}", name="session_id_is_hex"), primary_key=True),
    Column("session_name", Text, nullable=False),
    Column("debate_id", Text, nullable=False),
    Column("closed", Boolean, nullable=False),
    Column("revision", BigInteger, nullable=False),
    Column("document", JSONB, nullable=False),
    Column("received", DateTime(timezone=True), nullable=False),
    _short("session_name"),
    _short("debate_id"),
    CheckConstraint("revision >= 0", name="no_negative_revision"),
    CheckConstraint(f"octet_length(document::text) <= {MAX_DOCUMENT}", name="short_document"),
)
"""What each session's own page shows: one row, replaced by a later `revision` and never added to. `received` is a full minute."""

OFFERS: Final = Table(
    "offers",
    METADATA,
    Column("offer_id", Text, CheckConstraint(f"offer_id {_HEX}", name="offer_id_is_hex"), primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("name", Text, nullable=False, unique=True),
    Column("debate_id", Text, nullable=False),
    Column("sealed", Boolean, nullable=False, server_default=false()),
    Column("revealed", Boolean, nullable=False, server_default=false()),
    Column("end_requested", Boolean, nullable=False, server_default=false()),
    _short("name"),
    _short("debate_id"),
)
"""Joint sessions, in the order of their `number`. A `sealed` one's figures are the reader's and other stations' when it is `revealed`."""

TAKINGS: Final = Table(
    "takings",
    METADATA,
    Column("offer_id", Text, ForeignKey(OFFERS.c.offer_id, ondelete="CASCADE"), primary_key=True),
    Column("station_id", Text, ForeignKey(STATIONS.c.station_id, ondelete="CASCADE"), primary_key=True),
)
"""Which stations took a joint session, so that a report can name those that sent nothing."""
