"""Hubs in memory: one that keeps to the protocol, and a network to it that misbehaves by a plan."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from kiosk.services.hub import (
    DuplicateStationError,
    Figures,
    Heartbeat,
    HubUnavailable,
    Identity,
    Lamp,
    SessionOffer,
    StationRow,
    StationState,
)


@dataclass
class MemoryHub:
    """What a hub stores. Every version of every row is kept in `history`, as an attacker with its log would have it."""

    rows: dict[str, tuple[Identity, Heartbeat, bool]] = field(default_factory=dict)
    documents: dict[tuple[str, str], Figures] = field(default_factory=dict)
    offered: list[SessionOffer] = field(default_factory=list)
    taken: set[tuple[str, str]] = field(default_factory=set)
    history: list[Heartbeat | Figures] = field(default_factory=list)
    closed: int = 0

    def send_heartbeat(self, identity: Identity, heartbeat: Heartbeat) -> None:
        latest, last, _ = self.rows.get(identity.station_id, (identity, heartbeat, False))
        if latest.instance not in {identity.instance, identity.previous}:
            self.rows[identity.station_id] = latest, last, True
            message = "Another machine sends as this station."
            raise DuplicateStationError(message)
        self.rows[identity.station_id] = identity, heartbeat, False
        self.history.append(heartbeat)

    def send_figures(self, identity: Identity, figures: Figures) -> None:
        key = identity.station_id, figures.session_id
        if key not in self.documents or self.documents[key].revision < figures.revision:
            self.documents[key] = figures
            self.history.append(figures)

    def offers(self) -> Sequence[SessionOffer]:
        return self.offered

    def take(self, identity: Identity, offer_id: str) -> None:
        self.taken.add((identity.station_id, offer_id))

    def stations(self) -> Sequence[StationRow]:
        return [self._row(station) for station in self.rows]

    def figures(self, session_name: str) -> Sequence[tuple[StationRow, Figures]]:
        found = [(station, each) for (station, _), each in self.documents.items() if each.session_name == session_name]
        return [(self._row(station), each) for station, each in found]

    def close(self) -> None:
        self.closed += 1

    def _row(self, station: str) -> StationRow:
        identity, beat, twice = self.rows[station]
        now = datetime(2026, 11, 23, 14, 2, tzinfo=UTC)
        return StationRow(station, identity.name, beat.version, beat.state, beat.votes, beat.lamp, now, None, twice, beat.concerns)


class FailingHub:
    """Raises the same from every call."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def fail(*_args: object) -> None:
            raise self.error

        return fail


class FrozenHub(MemoryHub):
    """Answers nothing before it is `released`, as a server that was stopped. `reached` is set once somebody waits."""

    def __init__(self) -> None:
        super().__init__()
        self.reached, self.released = threading.Event(), threading.Event()

    def send_heartbeat(self, identity: Identity, heartbeat: Heartbeat) -> None:
        self.reached.set()
        self.released.wait()
        super().send_heartbeat(identity, heartbeat)


def lying_rows() -> Iterator[Any]:
    """Yield rows without end: of wrong types, huge, hostile, and now and then a true one."""
    now = datetime.now(UTC)
    true: tuple[Any, ...] = ("ab" * 16, "Hall B", "1.0", StationState.OPEN, 5, Lamp.GREEN, now)
    make: Any = StationRow
    lies: tuple[Any, ...] = (7, "x" * 10**6, b"\xff", Lamp.GREEN, -1, "red", "yesterday")
    for place, lie in enumerate(lies):
        yield make(*true[:place], lie, *true[place + 1 :])
    while True:
        yield "no row"


@dataclass
class Network:
    """A way to a hub that does with each call what the plan says: 'pass', 'drop' it, lose its 'answer', 'repeat' it, or 'delay' it.

    What is delayed arrives when `deliver` is called, in any order.
    """

    hub: MemoryHub
    plan: Iterator[str]
    delayed: list[Callable[[], object]] = field(default_factory=list)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        call = getattr(self.hub, name)

        def through(*args: object) -> Any:  # noqa: ANN401 - whatever the hub returns
            match next(self.plan, "pass"):
                case "drop":
                    raise _lost()
                case "answer":
                    call(*args)
                    raise _lost()
                case "repeat":
                    call(*args)
                case "delay":
                    self.delayed.append(lambda: call(*args))
                    raise _lost()
            return call(*args)

        return through if name != "close" else call

    def deliver(self, number: int) -> None:
        """Let one delayed call arrive now."""
        if self.delayed:
            with suppress(HubUnavailable, DuplicateStationError):
                self.delayed.pop(number % len(self.delayed))()


def _lost() -> HubUnavailable:
    return HubUnavailable("The hub did not answer.")


def document(votes: int) -> Mapping[str, Any]:
    """Return a document that tells its number of votes."""
    return {"sessions": [{"votes": votes}]}
