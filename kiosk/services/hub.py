"""Many kiosks, one result: what a station sends to the hub, and what it may ask of it.

A station is a kiosk that has joined. The hub is the organiser's database (`storage.hub`), where every station's published figures meet.
Nothing here goes up or down because of a single vote: figures and votes are those of the last published step.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeAlias

from kiosk.errors import KnownError

JSON: TypeAlias = "str | int | float | bool | Sequence[JSON] | Mapping[str, JSON] | None"
"""A value that JSON can hold."""


class HubUnavailable(KnownError):  # noqa: N818 - the hub's state
    """The hub cannot be reached now, or did not answer in time. Trying again later may help."""


class HubRefused(KnownError):  # noqa: N818 - the hub's answer
    """The hub said no: wrong password, no right, another version, or another machine with this identity. The organiser must act."""


class DuplicateStationError(HubRefused):
    """Another machine goes on sending as this station: its disk is a copy of this one's, or the other way round."""


class Lamp(StrEnum):
    """How urgently someone should look at a station. Red and amber are listed first."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"


class StationState(StrEnum):
    """What a station's session does, as its heartbeat says."""

    OPEN = "open"
    PAUSED = "paused"
    ENDED = "ended"
    NONE = "none"
    """There is no session, or only a rehearsal."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who sends. `station_id` is random, made at joining, 32 hex digits; `instance` likewise, made at each start of the kiosk.

    `previous` is the instance of the start before, '' after joining. A hub that knows neither of the two as the station's latest
    instance hears from a copy of its disk.
    """

    station_id: str
    name: str
    instance: str
    previous: str = ""


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """How a station is. `votes` are those of the last published step, and `concerns` are codes, never free text."""

    version: str
    session_id: str | None
    state: StationState
    votes: int
    lamp: Lamp
    concerns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that one session's own page may show: `document` is its JSON export.

    `revision` goes up whenever something in the document changes. `session_name` is the joint session's where the station takes part in
    one, so that the figures of all stations are found under one name.
    """

    session_id: str
    session_name: str
    debate_id: str
    closed: bool
    revision: int
    document: Mapping[str, JSON]


@dataclass(frozen=True, slots=True)
class SessionOffer:
    """A joint session. `end_requested`: the organiser of the hub asks every station to end it.

    Of a `sealed` one, nobody is told what other stations' figures are before it is `revealed`.
    """

    offer_id: str
    name: str
    debate_id: str
    end_requested: bool = False
    sealed: bool = False
    revealed: bool = False

    @property
    def shown(self) -> bool:
        """Whether the figures of all stations may be seen together."""
        return self.revealed or not self.sealed


@dataclass(frozen=True, slots=True)
class StationRow:
    """What the hub knows of a station. Times are the hub's own, with their zone; None if it never sent.

    `duplicate`: two machines send with this identity.
    """

    station_id: str
    name: str
    version: str
    state: StationState
    votes: int
    lamp: Lamp
    last_seen: datetime | None
    last_figures: datetime | None = None
    duplicate: bool = False
    concerns: tuple[str, ...] = ()


class Hub(Protocol):
    """One connection to the hub. Every call may take as long as its time limit, so no screen may wait for one.

    Raises:
        HubUnavailable: from every call, if it may work later.
        HubRefused: from every call, if the organiser must do something first.
    """

    def send_heartbeat(self, identity: Identity, heartbeat: Heartbeat) -> None:
        """Replace the heartbeat of a station. Raises DuplicateStationError if another machine has the identity."""

    def send_figures(self, identity: Identity, figures: Figures) -> None:
        """Replace the row of this station and session, unless it has one of the same or a higher `revision`. Never adds."""

    def offers(self) -> Sequence[SessionOffer]:
        """Return the joint sessions that stations may take, newest last, and those that were asked to end."""

    def take(self, identity: Identity, offer_id: str) -> None:
        """Say that this station takes a joint session, so that a report can name it if it sends nothing."""

    def stations(self) -> Sequence[StationRow]:
        """Return every station that joined."""

    def figures(self, session_name: str) -> Sequence[tuple[StationRow, Figures]]:
        """Return the last figures of every station that has sent some for a session of this name, without people's words."""

    def close(self) -> None:
        """Close the connection. Raises nothing."""
