"""The first hub: stations, their heartbeats and figures, joint sessions."""

from alembic import op

revision = "h0001"
down_revision = None

_TABLES = (
    """
CREATE TABLE goodfaith.stations (
    station_id TEXT NOT NULL PRIMARY KEY CONSTRAINT station_id_is_hex CHECK (station_id ~ '^[0-9a-f]{32}$'),
    name TEXT NOT NULL CONSTRAINT short_name CHECK (length(name) BETWEEN 1 AND 200),
    instance TEXT NOT NULL DEFAULT '' CONSTRAINT short_instance CHECK (length(instance) <= 32),
    gone BOOLEAN NOT NULL DEFAULT false
)""",
    """
CREATE UNLOGGED TABLE goodfaith.heartbeats (
    station_id TEXT NOT NULL PRIMARY KEY REFERENCES goodfaith.stations (station_id) ON DELETE CASCADE,
    version TEXT NOT NULL CONSTRAINT short_version CHECK (length(version) BETWEEN 1 AND 200),
    session_id TEXT CONSTRAINT short_session_id CHECK (length(session_id) <= 32),
    state TEXT NOT NULL CONSTRAINT known_state CHECK (state IN ('open', 'paused', 'ended', 'none')),
    votes INTEGER NOT NULL CONSTRAINT no_negative_votes CHECK (votes >= 0),
    lamp TEXT NOT NULL CONSTRAINT known_lamp CHECK (lamp IN ('green', 'amber', 'red')),
    concerns TEXT[] NOT NULL CONSTRAINT few_concerns CHECK (cardinality(concerns) <= 20 AND length(concerns::text) <= 1000),
    last_seen TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    claimed_at TIMESTAMP WITH TIME ZONE,
    copied_at TIMESTAMP WITH TIME ZONE
)""",
    """
CREATE TABLE goodfaith.figures (
    station_id TEXT NOT NULL REFERENCES goodfaith.stations (station_id) ON DELETE CASCADE,
    session_id TEXT NOT NULL CONSTRAINT session_id_is_hex CHECK (session_id ~ '^[0-9a-f]{32}$'),
    session_name TEXT NOT NULL CONSTRAINT short_session_name CHECK (length(session_name) BETWEEN 1 AND 200),
    debate_id TEXT NOT NULL CONSTRAINT short_debate_id CHECK (length(debate_id) BETWEEN 1 AND 200),
    closed BOOLEAN NOT NULL,
    revision BIGINT NOT NULL CONSTRAINT no_negative_revision CHECK (revision >= 0),
    document JSONB NOT NULL CONSTRAINT short_document CHECK (octet_length(document::text) <= 16777216),
    received TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (station_id, session_id)
)""",
    """
CREATE TABLE goodfaith.offers (
    offer_id TEXT NOT NULL PRIMARY KEY CONSTRAINT offer_id_is_hex CHECK (offer_id ~ '^[0-9a-f]{32}$'),
    number INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE CONSTRAINT short_name CHECK (length(name) BETWEEN 1 AND 200),
    debate_id TEXT NOT NULL CONSTRAINT short_debate_id CHECK (length(debate_id) BETWEEN 1 AND 200),
    sealed BOOLEAN NOT NULL DEFAULT false,
    revealed BOOLEAN NOT NULL DEFAULT false,
    end_requested BOOLEAN NOT NULL DEFAULT false
)""",
    """
CREATE TABLE goodfaith.takings (
    offer_id TEXT NOT NULL REFERENCES goodfaith.offers (offer_id) ON DELETE CASCADE,
    station_id TEXT NOT NULL REFERENCES goodfaith.stations (station_id) ON DELETE CASCADE,
    PRIMARY KEY (offer_id, station_id)
)""",
)


def upgrade() -> None:
    for table in _TABLES:
        op.execute(table)
