"""A station that has joined a hub of made-up kiosks, for the pictures of the tour."""

from datetime import datetime, timedelta

from kiosk import __version__
from kiosk.services.hub import Lamp, SessionOffer, StationRow, StationState
from kiosk.services.station_link import Membership, StationStatus

_NAMES = ("Hall A", "Hall B, left", "Hall B, right", "Library", "Reading room", "Entrance", "Café", "Gym", "Room 12", "Room 14")
_AMBER, _RED = 3, 7


class SampleStation:
    """Implements `StationLink` for pictures: a member of a hub that does not exist."""

    def __init__(self, debate_id: str) -> None:
        now = datetime.now().astimezone().replace(hour=14, minute=2)
        self.membership: Membership | None = Membership("postgresql://hub.example.org/goodfaith", _NAMES[1], "1" * 32, "2" * 32)
        rows = tuple(_row(number, name, now) for number, name in enumerate(_NAMES))
        self.status = StationStatus(now, offers=(SessionOffer("1", "Open day", debate_id),), stations=rows)

    def join(self, address: str, name: str, password: str, *, may_end: bool) -> None: ...

    def leave(self) -> None: ...

    def wake(self) -> None: ...

    def watch(self, *, on: bool) -> None: ...

    def take(self, session_id: str, offer: SessionOffer) -> None: ...

    def joint_session(self, session_id: str) -> str:
        del session_id
        return ""


def _row(number: int, name: str, now: datetime) -> StationRow:
    lamp = {_AMBER: Lamp.AMBER, _RED: Lamp.RED}.get(number, Lamp.GREEN)
    concerns = {_AMBER: ("space",), _RED: ("not_saved",)}.get(number, ())
    seen = now - timedelta(minutes=number % 2)
    return StationRow(f"{number:032x}", name, __version__, StationState.OPEN, 15 + 5 * (7 * number % 11), lamp, seen, concerns=concerns)
