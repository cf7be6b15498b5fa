"""Sends this station's figures to the hub, in a thread of its own: no vote and no screen ever waits for it.

Nothing is queued. Every round sends what is true now, as absolute figures, so a round that failed has lost nothing.
"""

import logging
import random
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Final, Protocol

from kiosk.app.joint_sums import joint_sums
from kiosk.errors import KnownError
from kiosk.services.hub import DuplicateStationError, Figures, Heartbeat, Hub, HubRefused, Identity
from kiosk.services.hub_answers import usable_offers, usable_stations
from kiosk.services.sent_figures import SentFigures
from kiosk.services.station_link import Membership, StationStatus, Trouble
from kiosk.system.hub_file import HubFile

PERIOD: Final = 60.0
"""Seconds between two heartbeats. It does not follow votes, so that a time tells nothing."""
WATCHING: Final = 10.0
"""Seconds between two looks at all stations while somebody looks at the board."""
FIRST_RETRY: Final = 5.0
LAST_RETRY: Final = 300.0
_log = logging.getLogger(__name__)


class Feed(Protocol):
    """Says what there is to send."""

    def collect(self) -> tuple[Heartbeat, list[Figures]]:
        """Return the heartbeat, and the figures the hub does not have yet. Raises KnownError."""


class HubSender:
    """Runs rounds until it is closed. Screens read `status`, which is replaced as a whole; no lock is held during a call of the hub.

    `connect` is called in the thread, so that no start waits for a library.
    """

    def __init__(self, membership: Membership, file: HubFile, feed: Feed, sent: SentFigures, connect: Callable[[str, str], Hub]) -> None:
        self.membership, self.status = membership, StationStatus()
        self._file, self._feed, self._sent, self._connect = file, feed, sent, connect
        self._hub: Hub | None = None
        self._failures = 0
        self._taken: set[str] = set()
        self._watching = False
        self._woken, self._closing = threading.Event(), threading.Event()
        self._writing = threading.Lock()
        """Held while the membership is written, so that a late answer does not bring back what was left."""
        self._thread = threading.Thread(target=self._run, name="hub", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """Start a round soon. Takes microseconds."""
        self._woken.set()

    def watch(self, *, on: bool) -> None:
        """Ask for all stations in every round, more often, while somebody looks at them."""
        self._watching = on
        if on:
            self.wake()

    def close(self, timeout: float = 0.0) -> None:
        """Start no further round. One that waits for the hub is left to itself: closing the lid loses nothing."""
        with self._writing:
            self._closing.set()
        self._woken.set()
        if timeout and self._thread.ident is not None:
            self._thread.join(timeout)

    def send(self) -> float:
        """Run one round. Return in how many seconds the next one is due; a failure is in `status`."""
        try:
            self._round()
        except HubRefused as error:
            trouble = Trouble.DUPLICATE if isinstance(error, DuplicateStationError) else Trouble.REFUSED
            return self._on_failure(trouble, str(error), LAST_RETRY)
        except KnownError as error:
            return self._on_failure(Trouble.UNAVAILABLE, str(error))
        except Exception as error:  # noqa: BLE001 - whatever a hub does, the next round must still run
            # The type alone: a driver's message may quote the address, the password or a row.
            _log.error("sending to the hub failed: %s", type(error).__name__)
            return self._on_failure(Trouble.UNAVAILABLE, "")
        finally:
            self._disconnect()  # a database has fewer connections than there may be stations
        self._failures = 0
        return WATCHING if self._watching else PERIOD

    def _round(self) -> None:
        beat, figures = self._feed.collect()
        hub, identity = self._open(), self._identity()
        hub.send_heartbeat(identity, beat)
        self._accept()
        for each in figures:
            hub.send_figures(identity, each)
            self._sent.arrived(each)
        for offer in self._sent.joint_offers() - self._taken:
            hub.take(identity, offer)
            self._taken.add(offer)
        offers = usable_offers(hub.offers())
        status = replace(self.status, last_sent=datetime.now().astimezone(), trouble=Trouble.NONE, message="", offers=offers)
        if self._watching:
            status = replace(status, stations=usable_stations(hub.stations()), sums=joint_sums(hub, offers))
        self.status = status

    def _accept(self) -> None:
        with self._writing:
            if not self._closing.is_set():
                self.membership = self._file.accept(self.membership)

    def _open(self) -> Hub:
        if self._hub is None:
            self._hub = self._connect(self.membership.address, self._file.password())
        return self._hub

    def _identity(self) -> Identity:
        me = self.membership
        return Identity(me.station_id, me.name, me.instance, "" if me.accepted == me.instance else me.accepted)

    def _on_failure(self, trouble: Trouble, message: str, retry: float | None = None) -> float:
        self.status = replace(self.status, trouble=trouble, message=message)
        delay = retry or min(LAST_RETRY, FIRST_RETRY * 2**self._failures)
        self._failures = min(self._failures + 1, 10)
        return delay * random.uniform(0.5, 1.0)  # noqa: S311 - so that all stations do not return in one moment

    def _disconnect(self) -> None:
        if self._hub is not None:
            with suppress(Exception):
                self._hub.close()
        self._hub = None

    def _run(self) -> None:
        while not self._closing.is_set():
            self._woken.clear()
            self._woken.wait(self.send())
