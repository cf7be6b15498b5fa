"""Phones in the room: the web server that runs on the kiosk's own network address while the organiser wants it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class NetworkAddress:
    """An address of this machine that phones might reach, and the name of its network card."""

    address: str
    card: str


class RoomState(StrEnum):
    """What the server does. `FAILED`: it has ended by itself, or could not start."""

    OFF = "off"
    STARTING = "starting"
    ON = "on"
    FAILED = "failed"


class RoomServer(Protocol):
    """One server at a time, in a process of its own that ends with this one. No call waits for it."""

    @property
    def state(self) -> RoomState: ...

    @property
    def url(self) -> str:
        """The address for phones, '' unless it is on."""

    @property
    def problem(self) -> str:
        """Why it failed, in its own words."""

    def addresses(self) -> Sequence[NetworkAddress]:
        """Return the addresses this machine has now, loopback left out."""

    def start(self, session_id: str, address: str) -> None:
        """Start serving a session on an address. Without effect unless it is off or has failed."""

    def refresh(self) -> None:
        """Read what the process has said, and notice that it has ended."""

    def stop(self) -> None:
        """Tell it to end: requests that are being answered are finished."""


class NoRoomServer:
    """Implements `RoomServer` where there is no way to serve, as in a preview of the screens."""

    state = RoomState.OFF
    url = problem = ""

    def addresses(self) -> Sequence[NetworkAddress]:
        return ()

    def start(self, session_id: str, address: str) -> None: ...

    def refresh(self) -> None: ...

    def stop(self) -> None: ...
