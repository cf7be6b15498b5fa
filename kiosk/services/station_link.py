"""What the organiser's screens see of this kiosk as a station: whether it has joined, and what the sender last heard from the hub."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from kiosk.services.hub import SessionOffer, StationRow


@dataclass(frozen=True, slots=True)
class Membership:
    """This kiosk as a station. `address` is that of the hub, without a password.

    `accepted` is the instance that the hub knew last and `instance` the one this start sends, which may not be known yet.
    `may_end`: the organiser agreed at joining that the hub may end a joint session here.
    """

    address: str
    name: str
    station_id: str
    instance: str
    accepted: str = ""
    may_end: bool = False


class Trouble(StrEnum):
    """Why the last attempt to send failed. Only after `UNAVAILABLE` does it help to wait."""

    NONE = "none"
    UNAVAILABLE = "unavailable"
    REFUSED = "refused"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class SplitSum:
    """The votes of all stations of a joint session that have ended, for and against, in `labels`."""

    name: str
    labels: tuple[str, str]
    votes: tuple[int, int]
    stations: int


@dataclass(frozen=True, slots=True)
class StationStatus:
    """What the sender knows. `last_sent` is local time, None before the first success; `message` is the last error's sentence."""

    last_sent: datetime | None = None
    trouble: Trouble = Trouble.NONE
    message: str = ""
    offers: Sequence[SessionOffer] = ()
    stations: Sequence[StationRow] = ()
    sums: Sequence[SplitSum] = ()


class StationLink(Protocol):
    """The sender as the screens use it. Only `join` and `leave` wait for the hub, and for nothing else do they."""

    @property
    def membership(self) -> Membership | None:
        """None unless this kiosk has joined."""

    @property
    def status(self) -> StationStatus: ...

    def join(self, address: str, name: str, password: str, *, may_end: bool) -> None:
        """Become a station and start sending. Asks the hub, so this takes up to half a minute.

        Raises:
            KnownError: the address or name cannot be used, the hub does not let this kiosk in, or nothing can be saved.
        """

    def leave(self) -> None:
        """Stop sending, and forget address and password. Tells the hub if it can be reached, which takes up to half a minute.

        Raises:
            KnownError: something of it is still on the disk.
        """

    def wake(self) -> None:
        """Send soon: something has changed, or somebody looks at the stations."""

    def watch(self, *, on: bool) -> None:
        """Ask for all stations while somebody looks at the board."""

    def take(self, session_id: str, offer: SessionOffer) -> None:
        """Note that this session is held for a joint one. Raises KnownError."""

    def joint_session(self, session_id: str) -> str:
        """Return the id of the offer that this session is held for, '' if it is the kiosk's own."""
