"""Phones in the room: switches their server on and off, and has its address and code for the organiser's page and the projector."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.errors import KnownError
from kiosk.services.room_server import NetworkAddress, RoomServer, RoomState
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.debate import qr_path

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

POLL = 500
"""Milliseconds between two looks at the process."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class PhonesViewModel(QObject):
    """Off until the organiser switches it on, and again when the session on the kiosk ends or is another one."""

    changed = Signal()
    voted = Signal()
    """Somebody has voted while phones are on: on one, or on the screen."""

    def __init__(self, room: RoomServer, make_qr: Callable[[str], list[list[bool]]], current: CurrentSession) -> None:
        super().__init__()
        self._room, self._make_qr, self._current = room, make_qr, current
        self._addresses: list[NetworkAddress] = []
        self._chosen, self._served = "", ""
        self._open = False
        self._encoded, self._matrix = "", list[list[bool]]()
        self._votes = self._first_votes = 0
        self._timer = QTimer(self)
        self._timer.setInterval(POLL)
        self._timer.timeout.connect(self.refresh)
        current.changed.connect(self._on_session_changed)

    @Slot()
    def show(self) -> None:
        self._open = True
        self.look()

    @Slot()
    def close(self) -> None:
        """Leave the organiser's page. What is on stays on."""
        self._open = False
        self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        if self.on or self.starting:
            self.stop()
        else:
            self.start()

    @Slot()
    def look(self) -> None:
        """Look for networks, and keep the chosen one if it is still there."""
        self._addresses = list(self._room.addresses())
        if self._chosen not in {each.address for each in self._addresses}:
            self._chosen = self._addresses[0].address if self._addresses else ""
        self.refresh()

    @Slot(str)
    def choose(self, address: str) -> None:
        """Use this address the next time it is switched on; one that is on begins again there."""
        self._chosen = address
        if self.on or self.starting:
            self._room.stop()
            self.start()
        self.changed.emit()

    @Slot()
    def start(self) -> None:
        session = self._current.session
        if session is None or not self.available or not self._chosen:
            return
        self._served = session.id
        self._room.start(session.id, self._chosen)
        self._timer.start()
        self.refresh()

    @Slot()
    def stop(self) -> None:
        self._room.stop()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the state of the server and the number of votes."""
        before = self._votes, self._first_votes
        self._room.refresh()
        if self._room.url != self._encoded:
            self._encoded, self._matrix = self._room.url, self._code(self._room.url)
        if self._room.state in {RoomState.OFF, RoomState.FAILED}:
            self._timer.stop()
        self._votes, self._first_votes = self._count()
        self.changed.emit()
        if self.on and (self._votes, self._first_votes) != before:
            self.voted.emit()

    @Slot()
    def _on_session_changed(self) -> None:
        session = self._current.session
        if self._served and (session is None or session.id != self._served or not self.available):
            self._served = ""
            self._room.stop()
        if self._served:
            self.refresh()
        else:
            self.changed.emit()

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether the session takes or may take votes."""
        session = self._current.session
        return session is not None and (session.running or session.voting)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the organiser's page is shown."""
        return self._open and self.available

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._room.state is RoomState.ON

    @Property(bool, notify=changed)
    def starting(self) -> bool:
        return self._room.state is RoomState.STARTING

    @Property(str, notify=changed)
    def address(self) -> str:
        """What phones type: without 'http://' and the last slash; '' unless it is on."""
        return self._room.url.removeprefix("http://").removesuffix("/")

    @Property(str, notify=changed)
    def qrPath(self) -> str:
        """The code's dark modules as an SVG path in units of one module, quiet zone included."""
        return qr_path(self._matrix)

    @Property(int, notify=changed)
    def qrModules(self) -> int:
        return len(self._matrix)

    @Property(int, notify=changed)
    def votes(self) -> int:
        """All votes of the session, by whichever way."""
        return self._votes

    @Property(int, notify=changed)
    def firstVotes(self) -> int:
        """All votes of a class's first vote, by whichever way."""
        return self._first_votes

    @Property("QStringList", notify=changed)
    def addresses(self) -> list[str]:
        return [each.address for each in self._addresses]

    @Property("QStringList", notify=changed)
    def networks(self) -> list[str]:
        """The addresses as the organiser chooses among them, with the name of the network card."""
        return [f"{each.address} ({each.card})" for each in self._addresses]

    @Property(str, notify=changed)
    def chosen(self) -> str:
        return self._chosen

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why phones cannot be asked to vote, and what to try; '' if nothing is known to be wrong."""
        if self._room.state is RoomState.FAILED:
            return self.tr("The server for phones has ended: %1").replace("%1", self._room.problem or "?")
        if self._addresses and self._chosen not in {each.address for each in self._room.addresses()}:
            return self.tr("This machine is no longer in that network. Plug the cable in or join the network again, then look again.")
        if not self._addresses:
            return self.tr("This machine is in no network. Join the wireless network of the phones, or plug in a cable, then look again.")
        return ""

    def _count(self) -> tuple[int, int]:
        session = self._current.session
        try:
            now = None if session is None else self._current.counts(session).now
        except KnownError:
            return self._votes, self._first_votes
        return (now.votes, now.first_vote.votes) if now else (0, 0)

    def _code(self, url: str) -> list[list[bool]]:
        try:
            return self._make_qr(url) if url else []
        except KnownError:
            return []
