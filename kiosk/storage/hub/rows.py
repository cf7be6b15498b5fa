"""Reads the hub's rows: cut to size by the question itself, and every value checked. Nothing in a hub can be relied on.

What has no use as what it should be is taken for nothing, so that one strange row hides no other.
"""

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final, TypeVar

from sqlalchemy import ARRAY, Connection, Row, Text, case, cast, func, select

from kiosk.domain.text import clean
from kiosk.errors import KnownError
from kiosk.services.hub import Figures, Lamp, SessionOffer, StationRow, StationState
from kiosk.storage.hub.presence import COPY_SECONDS, seconds_ago
from kiosk.storage.hub.rights import MAX_STATIONS
from kiosk.storage.hub.tables import FIGURES, HEARTBEATS, MAX_DOCUMENT, MAX_NAME, OFFERS, STATIONS

_Member = TypeVar("_Member", bound=StrEnum)
Work = Callable[[Connection], KnownError | None]
MAX_OFFERS: Final = 100
_MAX_CONCERNS: Final = 1000
_MAX_COUNT: Final = 10**9
STATION_ID: Final = STATIONS.c.station_id


def _short(column: Any, letters: int = MAX_NAME) -> Any:  # noqa: ANN401 - SQLAlchemy's columns of any type
    """Return a column as a text that has no more letters, whatever it is in that hub."""
    return func.left(cast(column, Text), letters).label(column.name)


_SENT: Final = select(func.max(FIGURES.c.received)).where(FIGURES.c.station_id == STATION_ID).scalar_subquery()
_STATION_COLUMNS: Final = (
    _short(STATIONS.c.station_id),
    _short(STATIONS.c.name),
    *(_short(HEARTBEATS.c[name]) for name in ("version", "state", "lamp")),
    _short(func.array_to_string(HEARTBEATS.c.concerns, " ").label("concerns"), _MAX_CONCERNS),
    HEARTBEATS.c.votes,
    HEARTBEATS.c.last_seen,
    (HEARTBEATS.c.copied_at > seconds_ago(COPY_SECONDS)).label("duplicate"),
)
ALL_STATIONS_QUERY: Final = (
    select(*_STATION_COLUMNS, _SENT.label("last_figures"))
    .select_from(STATIONS.outerjoin(HEARTBEATS))
    .order_by(STATIONS.c.name, STATION_ID)
    .limit(MAX_STATIONS)
)
STATIONS_QUERY: Final = ALL_STATIONS_QUERY.where(~STATIONS.c.gone)
OFFERS_QUERY: Final = (
    select(
        *(_short(OFFERS.c[name]) for name in ("offer_id", "name", "debate_id")), OFFERS.c.end_requested, OFFERS.c.sealed, OFFERS.c.revealed
    )
    .order_by(OFFERS.c.number.desc())
    .limit(MAX_OFFERS)
)
_WITHOUT_WORDS: Final = FIGURES.c.document.op("#-")(cast("{sessions,0,reasons}", ARRAY(Text)))
_DOCUMENT: Final = cast(case((func.jsonb_typeof(FIGURES.c.document) == "object", _WITHOUT_WORDS)), Text)
"""A summary without people's words, which no sum of several sessions has."""
FIGURES_QUERY: Final = (
    select(
        *_STATION_COLUMNS,
        FIGURES.c.received.label("last_figures"),
        *(_short(FIGURES.c[name]) for name in ("session_id", "session_name", "debate_id")),
        FIGURES.c.closed,
        FIGURES.c.revision,
        case((func.octet_length(_DOCUMENT) <= MAX_DOCUMENT, _DOCUMENT)).label("document"),
    )
    .select_from(STATIONS.outerjoin(HEARTBEATS).join(FIGURES, FIGURES.c.station_id == STATION_ID))
    .order_by(STATIONS.c.name, STATION_ID, FIGURES.c.session_id)
    .limit(MAX_STATIONS)
)


def stations(found: Iterable[Row[Any]]) -> list[StationRow]:
    return [_station(row) for row in found]


def offers(found: Iterable[Row[Any]]) -> list[SessionOffer]:
    """Return the joint sessions, the newest last."""
    return [
        SessionOffer(
            _text(row.offer_id),
            _text(row.name),
            _text(row.debate_id),
            row.end_requested is True,
            row.sealed is not False,
            row.revealed is True,
        )
        for row in found
    ][::-1]


def figures(found: Iterable[Row[Any]]) -> list[tuple[StationRow, Figures]]:
    return [(_station(row), _figures(row)) for row in found]


def _station(row: Row[Any]) -> StationRow:
    return StationRow(
        station_id=_text(row.station_id),
        name=_text(row.name) or "?",
        version=_text(row.version),
        state=_member(StationState, row.state, StationState.NONE, StationState.NONE),
        votes=_count(row.votes),
        lamp=_member(Lamp, row.lamp, Lamp.AMBER, Lamp.RED),
        last_seen=time_of(row.last_seen),
        last_figures=time_of(row.last_figures),
        duplicate=row.duplicate is True,
        concerns=tuple(_text(row.concerns).split()),
    )


def _figures(row: Row[Any]) -> Figures:
    return Figures(
        session_id=_text(row.session_id),
        session_name=_text(row.session_name),
        debate_id=_text(row.debate_id),
        closed=row.closed is True,
        revision=_count(row.revision),
        document=_document(row.document),
    )


def _document(value: object) -> dict[str, Any]:
    """Return a document, an empty one for what is none: it must not keep those of other stations from being read."""
    try:
        document = json.loads(value) if isinstance(value, str) else None
    except (ValueError, RecursionError):
        document = None
    return document if isinstance(document, dict) else {}


def _text(value: object) -> str:
    return clean(value[:_MAX_CONCERNS]) if isinstance(value, str) else ""


def _count(value: object) -> int:
    return value if type(value) is int and 0 <= value <= _MAX_COUNT else 0


def time_of(value: object) -> datetime | None:
    if not isinstance(value, datetime):
        return None
    return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


def _member(kind: type[_Member], value: object, missing: _Member, strange: _Member) -> _Member:
    """Return a member of an enumeration, `missing` for none and `strange` for anything else."""
    if value is None:
        return missing
    try:
        return kind(str(value))
    except ValueError:
        return strange
