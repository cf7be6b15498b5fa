"""Takes from the hub's answers what has the right types and a sensible size. A hub may be wrong, or lie; a station goes on."""

from collections.abc import Iterable
from datetime import datetime
from itertools import islice
from typing import Final

from kiosk.domain.text import clean, shorten
from kiosk.services.hub import Figures, Lamp, SessionOffer, StationRow, StationState

MAX_OFFERS: Final = 20
MAX_STATIONS: Final = 2000
_MAX_ID: Final = 64
_MAX_NAME: Final = 60
_MAX_CONCERNS: Final = 20
_MAX_VOTES: Final = 10**9


def usable_offers(answer: Iterable[object]) -> tuple[SessionOffer, ...]:
    """Return the offers a station can show, the newest of them."""
    offers = [offer for offer in islice(answer, MAX_STATIONS) if isinstance(offer, SessionOffer)]
    return tuple(usable for offer in offers if (usable := _offer(offer)))[-MAX_OFFERS:]


def usable_stations(answer: Iterable[object]) -> tuple[StationRow, ...]:
    """Return the rows the board can show."""
    return tuple(usable for row in islice(answer, MAX_STATIONS) if isinstance(row, StationRow) and (usable := _row(row)))


def usable_figures(answer: Iterable[object]) -> tuple[Figures, ...]:
    """Return the figures among pairs of a station and its figures. Their documents are still to be read with care."""
    pairs = [pair for pair in islice(answer, MAX_STATIONS) if isinstance(pair, tuple)]
    return tuple(each for pair in pairs for each in pair if isinstance(each, Figures) and isinstance(each.document, dict))


def _offer(offer: SessionOffer) -> SessionOffer | None:
    name = _name(offer.name)
    if not (name and _are_ids(offer.offer_id, offer.debate_id)):
        return None
    flags = (offer.end_requested is True, offer.sealed is not False, offer.revealed is True)
    return SessionOffer(offer.offer_id, name, offer.debate_id, *flags)


def _row(row: StationRow) -> StationRow | None:
    name, votes = _name(row.name), _votes(row.votes)
    if not (name and votes is not None and _is_a(row.lamp, Lamp) and _is_a(row.state, StationState) and _are_ids(row.station_id)):
        return None
    return StationRow(
        row.station_id,
        name,
        _name(row.version) or "?",
        row.state,
        votes,
        row.lamp,
        _time(row.last_seen),
        _time(row.last_figures),
        duplicate=row.duplicate is True,
        concerns=_codes(row.concerns),
    )


def _is_a(value: object, kind: type) -> bool:
    return isinstance(value, kind)


def _votes(value: object) -> int | None:
    return value if type(value) is int and 0 <= value <= _MAX_VOTES else None


def _codes(value: object) -> tuple[str, ...]:
    return tuple(code for code in value[:_MAX_CONCERNS] if _are_ids(code)) if isinstance(value, tuple) else ()


def _time(value: object) -> datetime | None:
    return value if isinstance(value, datetime) and value.tzinfo is not None else None


def _name(value: object) -> str:
    return shorten(clean(value), _MAX_NAME).rstrip() if isinstance(value, str) and len(value) <= 10 * _MAX_NAME else ""


def _are_ids(*values: object) -> bool:
    return all(isinstance(value, str) and 0 < len(value) <= _MAX_ID and value.isprintable() for value in values)
