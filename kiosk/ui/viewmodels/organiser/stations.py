"""Other kiosks: this kiosk joins a hub or leaves it, sees all stations, and takes joint sessions."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.services.sessions import Sessions
from kiosk.services.station_link import StationStatus
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import DebateLibrary
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.joint_sessions import JointSessionsViewModel
from kiosk.ui.viewmodels.organiser.station_board import StationBoardViewModel
from kiosk.ui.viewmodels.organiser.station_texts import StationTexts
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

if TYPE_CHECKING:
    from kiosk.services.station_link import StationLink

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_POLL = 1000
"""Milliseconds between two looks at what the sender knows."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class StationsViewModel(QObject):
    """Nothing waits for the hub but joining and leaving, which do it in a thread."""

    changed = Signal()
    joinedNow = Signal()

    def __init__(
        self,
        link: "Callable[[], StationLink] | None",
        sessions: Sessions,
        library: DebateLibrary,
        current: CurrentSession,
        message: StatusMessage,
    ) -> None:
        super().__init__()
        self._texts = StationTexts(self)
        self._board = StationBoardViewModel(self._texts)
        self._joint = JointSessionsViewModel(sessions, library, current, message)
        for part in (self._board, self._joint):
            part.setParent(self)
        self._make_link = link
        self._link: StationLink | None = None
        self._message = message
        self._status = StationStatus()
        self._fields = {"address": "", "name": "", "password": ""}
        self._may_end = False
        self._leaving = False
        self._task = BackgroundTask(self)
        self._task.changed.connect(self.changed)
        self._timer = QTimer(self, interval=_POLL)
        self._timer.timeout.connect(self.refresh)

    def open(self, *, board: bool = False) -> None:
        """Show what the sender knows, and ask for all stations while the board is shown."""
        if self._link is None and self._make_link:
            self._link = self._make_link()
        self._leaving = False
        self._fields = dict.fromkeys(self._fields, "")
        self._joint.ask("")
        if self._link:
            self._link.watch(on=board)
        self._timer.start()
        self.refresh()
        self.changed.emit()

    def close(self) -> None:
        """Look no longer, and forget a password that was typed."""
        self._timer.stop()
        self._fields["password"] = ""
        if self._link:
            self._link.watch(on=False)

    @Slot()
    def refresh(self) -> None:
        status = self._link.status if self._link else StationStatus()
        if status != self._status:
            self._status = status
            self._board.show(status)
            self._joint.show(self._link, status)
            self.changed.emit()

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Keep what is typed into 'address', 'name' or 'password'."""
        ready = self.ready
        self._fields[field] = text
        if ready != self.ready:
            self.changed.emit()

    @Slot(bool)
    def allowEnd(self, may_end: bool) -> None:
        """Agree that the hub may end a joint session here, or do not."""
        self._may_end = may_end
        self.changed.emit()

    @Slot()
    def join(self) -> None:
        link, fields, may_end = self._link, dict(self._fields), self._may_end
        if link is None or not self.ready:
            return
        self._message.show("")
        join = link.join
        self._task.start(
            lambda _progress: join(fields["address"], fields["name"], fields["password"], may_end=may_end), self._on_joined, self._on_error
        )

    @Slot()
    def sendNow(self) -> None:
        if self._link:
            self._link.wake()

    @Slot()
    def askToLeave(self) -> None:
        self._ask(leaving=True)

    @Slot()
    def keep(self) -> None:
        """Take the question back."""
        self._ask(leaving=False)

    @Slot()
    def leave(self) -> None:
        link = self._link
        if link is None or not self._leaving:
            return
        self._ask(leaving=False)
        self._task.start(lambda _progress: link.leave(), self._on_left, self._on_error)

    @Property(bool, constant=True)
    def available(self) -> bool:
        """Whether this program can join a hub."""
        return self._make_link is not None

    @Property(bool, notify=changed)
    def joined(self) -> bool:
        return self._link is not None and self._link.membership is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether it waits for the hub to let this kiosk in, or out."""
        return self._task.busy

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there is something to join with."""
        return bool(self._fields["address"].strip() and self._fields["name"].strip()) and not self._task.busy

    @Property(bool, notify=changed)
    def mayEnd(self) -> bool:
        """Whether the organiser agreed, or is about to agree, that the hub may end a joint session here."""
        membership = self._link.membership if self._link else None
        return membership.may_end if membership else self._may_end

    @Property(str, notify=changed)
    def name(self) -> str:
        membership = self._link.membership if self._link else None
        return membership.name if membership else ""

    @Property(str, notify=changed)
    def address(self) -> str:
        """The host of the hub, without what only the program needs."""
        membership = self._link.membership if self._link else None
        return membership.address.partition("://")[2].rpartition("@")[2].partition("?")[0] if membership else ""

    @Property(str, notify=changed)
    def sending(self) -> str:
        return self._texts.sending(self._status)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._texts.trouble(self._status)

    @Property(bool, notify=changed)
    def leaving(self) -> bool:
        """Whether it is asked if this kiosk should leave."""
        return self._leaving

    board = child_model(StationBoardViewModel, "_board")
    joint = child_model(JointSessionsViewModel, "_joint")

    def _ask(self, *, leaving: bool) -> None:
        self._leaving = leaving
        self._joint.ask("")
        self._message.show("")
        self.changed.emit()

    def _on_joined(self, _result: object) -> None:
        self._fields["password"] = ""
        self._message.show(self.tr("This kiosk is a station now."))
        self.joinedNow.emit()
        self.refresh()

    def _on_left(self, _result: object) -> None:
        self._message.show(self.tr("This kiosk is on its own again. What was sent stays at the hub."))
        self.refresh()

    def _on_error(self, error: Exception) -> None:
        self._message.show_error(error)
