"""The Reasons tab: which of the waiting reasons visitors and paper may show."""

from PySide6.QtCore import QObject

from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from kiosk.services.moderation import Reason, ReasonState
from kiosk.ui.parts import Parts
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current import CurrentSession
from kiosk.ui.viewmodels.organiser.notes import Notes

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in app.py")
class ReasonsTabViewModel(QObject):
    """One reason at a time. Nothing here can touch a vote."""

    changed = Signal()

    def __init__(self, parts: Parts, current: CurrentSession, notes: Notes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts, self._current, self._notes = parts, current, notes
        self._waiting: list[Reason] = []
        self._count = 0
        current.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read what waits."""
        self._waiting, self._count = [], 0
        self._notes.attempt(self._read)
        self.changed.emit()

    def close(self) -> None:
        """Leave nothing on screen."""
        self._waiting = []

    @Slot(bool)
    def decide(self, show: bool) -> None:
        """Show or hide the reason on screen and go to the next."""
        session = self._current.session
        if not self._waiting or session is None:
            return
        self._notes.attempt(lambda: self._parts.moderation.decide(session.id, self._waiting[0], show=show))
        self.refresh()

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """Reasons to decide on."""
        return len(self._waiting)

    @Property(int, notify=changed)
    def count(self) -> int:
        """Reasons of the session, in any state."""
        return self._count

    @Property(str, notify=changed)
    def words(self) -> str:
        """The reason on screen."""
        return self._waiting[0].text if self._waiting else ""

    @Property(bool, notify=changed)
    def isFor(self) -> bool:
        """Its side."""
        return bool(self._waiting) and self._waiting[0].final is Side.FOR

    def _read(self) -> None:
        session = self._current.session
        if session is not None:
            self._waiting = list(self._parts.moderation.waiting(session.id, closed=session.state is SessionState.CLOSED))
            self._count = sum(self._parts.reasons.counts(session.id)[state] for state in ReasonState)
