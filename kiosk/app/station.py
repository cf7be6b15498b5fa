"""This kiosk as a station: joins and leaves a hub, and owns the sender in between."""

import logging
import secrets
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.app.hub_sender import HubSender
from kiosk.app.station_feed import StationFeed
from kiosk.app.workspace import Workspace
from kiosk.domain.debate import Debate
from kiosk.errors import KnownError
from kiosk.services.hub import Hub, Identity, SessionOffer
from kiosk.services.sent_figures import SentFigures
from kiosk.services.station_link import Membership, StationStatus, Trouble
from kiosk.system import atomic_file
from kiosk.system.file_times import round_times
from kiosk.system.hub_file import HubFile, checked_address, checked_name

_PATIENCE: Final = 0.5
"""Seconds."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class HubAccess:
    """Ways to a hub by address and password. Each may wait for it and raises HubUnavailable or HubRefused."""

    connect: Callable[[str, str], Hub]
    """Returns a hub without waiting; its calls wait."""
    join: Callable[[str, str, str, str], tuple[str, str]]
    """Makes a station of this id and name known. Returns the address and password it sends with."""
    leave: Callable[[str, str, Identity], None]


class Station:
    """Implements `StationLink`. A file that cannot be used stops nothing: the organiser is told on the page."""

    def __init__(self, workspace: Workspace, debate: Debate, access: HubAccess) -> None:
        self._workspace, self._debate, self._access = workspace, debate, access
        self._file = HubFile(workspace.folder.path)
        self._sent = SentFigures(self._file.sent_path, _write_day)
        self._sender: HubSender | None = None
        self._problem = ""
        try:
            self._start(self._file.begin())
        except KnownError as error:
            self._problem = str(error)
            _log.warning("%s", error)

    @property
    def membership(self) -> Membership | None:
        return self._sender.membership if self._sender else None

    @property
    def status(self) -> StationStatus:
        if self._sender:
            return self._sender.status
        return StationStatus(trouble=Trouble.REFUSED if self._problem else Trouble.NONE, message=self._problem)

    def join(self, address: str, name: str, password: str, *, may_end: bool) -> None:
        address, name, station_id = checked_address(address), checked_name(name), secrets.token_hex(16)
        mine, secret = self._access.join(address, password, station_id, name)
        self._stop()
        membership = self._file.join(mine, name, secret, may_end=may_end, station_id=station_id)
        self._sent = SentFigures(self._file.sent_path, _write_day)
        self._start(membership)

    def leave(self) -> None:
        membership, self._problem = self.membership, ""
        self._stop()
        if membership is not None:
            with suppress(KnownError):  # the hub keeps what it has, and shows since when nothing came
                identity = Identity(membership.station_id, membership.name, membership.instance)
                self._access.leave(membership.address, self._file.password(), identity)
        self._file.leave()

    def wake(self) -> None:
        if self._sender:
            self._sender.wake()

    def watch(self, *, on: bool) -> None:
        if self._sender:
            self._sender.watch(on=on)

    def take(self, session_id: str, offer: SessionOffer) -> None:
        self._sent.take(session_id, offer.offer_id, offer.name)
        self.wake()

    def joint_session(self, session_id: str) -> str:
        return self._sent.joint(session_id)

    def close(self) -> None:
        """End with the kiosk. A round that reads the store may end; one that waits for the hub is left."""
        self._stop(_PATIENCE)

    def _start(self, membership: Membership | None) -> None:
        if membership is None:
            return
        feed = StationFeed(self._workspace, self._debate, self._sent)
        self._problem = ""
        self._sender = HubSender(membership, self._file, feed, self._sent, self._access.connect)
        self._sender.start()

    def _stop(self, patience: float = 0.0) -> None:
        if self._sender:
            self._sent.retire()
            self._sender.close(patience)
        self._sender = None


def postgres_access() -> HubAccess:
    """Return the ways to a hub on PostgreSQL, whose driver is loaded by the first use of one."""

    def connect(address: str, password: str) -> Hub:
        from kiosk.storage import hub

        return hub.connect(address, password)

    def join(address: str, password: str, station_id: str, name: str) -> tuple[str, str]:
        from kiosk.storage import hub

        login = hub.join(address, password, station_id, name)
        return login.url, login.password

    def leave(address: str, password: str, identity: Identity) -> None:
        from kiosk.storage import hub

        with closing(hub.connect(address, password)) as connected:
            connected.leave(identity)

    return HubAccess(connect, join, leave)


def _write_day(path: Path, content: bytes) -> None:
    """Replace a file whose times tell the day alone: what was sent follows the steps of votes."""
    atomic_file.write(path, content, mode=0o600)
    round_times(path)
