"""This kiosk as a station, without a sender: a test sets what it has heard from the hub."""

from datetime import UTC, datetime, timedelta

from kiosk.errors import KnownError
from kiosk.services.hub import Lamp, SessionOffer, StationRow, StationState
from kiosk.services.station_link import Membership, SplitSum, StationStatus

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ADDRESS = "postgresql://s_1a2b@hub.example.org:5432/goodfaith?sslmode=verify-full"
LONG_NAME = "The reading room on the second floor of the old library, left"


class FakeStation:
    """Implements `StationLink`. `refusal` is what the hub says to joining and leaving."""

    def __init__(self) -> None:
        self.membership: Membership | None = None
        self.status = StationStatus()
        self.refusal = ""
        self.joined_with: list[tuple[str, str, str]] = []
        self.woken, self.watched = 0, False
        self.taken: dict[str, str] = {}

    def join(self, address: str, name: str, password: str, *, may_end: bool) -> None:
        if self.refusal:
            raise KnownError(self.refusal)
        self.joined_with.append((address, name, password))
        self.membership = Membership(ADDRESS, name, "1" * 32, "2" * 32, may_end=may_end)

    def leave(self) -> None:
        self.membership, self.status = None, StationStatus()

    def wake(self) -> None:
        self.woken += 1

    def watch(self, *, on: bool) -> None:
        self.watched = on

    def take(self, session_id: str, offer: SessionOffer) -> None:
        self.taken[session_id] = offer.offer_id

    def joint_session(self, session_id: str) -> str:
        return self.taken.get(session_id, "")


def rows(number: int = 30) -> tuple[StationRow, ...]:
    """Return stations of every kind, the calm ones first."""
    names = [LONG_NAME, "قاعة ب، يسار", "Hall B, left <b>&amp;"]
    lamps = [*[Lamp.GREEN] * (number - 4), Lamp.AMBER, Lamp.AMBER, Lamp.RED, Lamp.GREEN]
    concerns = {Lamp.AMBER: ("space",), Lamp.RED: ("damaged", "not_saved", "from the future")}
    states = list(StationState)
    return tuple(
        StationRow(
            f"{index:032x}",
            f"{names[index % 3]} {index}",
            "1.0.0",
            states[index % 4],
            5 * index,
            lamp,
            NOON - timedelta(minutes=10 if index == 4 else 0),
            duplicate=index == number - 1,
            concerns=concerns.get(lamp, ()),
        )
        for index, lamp in enumerate(lamps)
    )


def sums() -> tuple[SplitSum, ...]:
    """Return the result of a joint session."""
    return (SplitSum("Open day {for}", ("Open it", "Keep the gate"), (340, 275), 20),)
