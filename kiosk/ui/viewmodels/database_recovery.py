"""Instead of the kiosk where the votes' file is damaged: what the organiser is told, and what they choose."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk.errors import KnownError
from kiosk.services.database_recovery import DatabaseRecovery
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.pin import PinViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_EVERY = 1000
_LOCKS_AFTER = 120_000


@QmlElement
@QmlUncreatable("built in kiosk.app")
class DatabaseRecoveryViewModel(QObject):
    """`stage` is 'told', 'pin', 'choose', 'sure' or 'done'. Where a PIN is set, only whoever gives it gets beyond being told."""

    changed = Signal()
    recover_database = Signal()
    left = Signal()

    def __init__(self, mending: DatabaseRecovery, pin: PinViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mending = mending
        self._pin = pin
        pin.setParent(self)
        pin.opened.connect(self._let_in)
        pin.cancelled.connect(self._lock)
        self._message = self._done = ""
        self._kept: Path | None = None
        self._stage = "told" if pin.locked else "choose"
        stick = QTimer(self, interval=_EVERY)
        stick.timeout.connect(self.changed)
        stick.start()
        self._quiet = QTimer(self, singleShot=True, interval=_LOCKS_AFTER)
        self._quiet.timeout.connect(self._lock)

    @Slot()
    def knock(self) -> None:
        """Ask for the PIN."""
        if self._stage == "told":
            self._pin.open()
            self._go("pin")

    @Slot()
    def restore(self) -> None:
        """Bring the second copy back."""
        if self._stage == "choose":
            self._put(self._mending.restore, self.tr("The second copy is in place"))

    @Slot()
    def wish(self) -> None:
        """Ask whether to start with no votes."""
        if self._stage == "choose":
            self._go("sure")

    @Slot()
    def think(self) -> None:
        """Back to the choice."""
        if self._stage == "sure":
            self._go("choose")

    @Slot()
    def startAnew(self) -> None:
        """Start with no votes, which was asked for twice."""
        if self._stage == "sure":
            self._put(self._mending.start_anew, self.tr("A new file without votes is in place"))

    @Slot()
    def goOn(self) -> None:
        """Open the kiosk."""
        if self._stage == "done":
            self.recover_database.emit()

    @Slot()
    def leave(self) -> None:
        """Close the program with everything as it is."""
        if self._stage not in {"told", "pin"}:
            self.left.emit()

    @Slot()
    def poke(self) -> None:
        """Someone is there."""
        self._pin.poke()
        if self._quiet.isActive():
            self._quiet.start()

    @Property(str, notify=changed)
    def stage(self) -> str:
        """What is on screen."""
        return self._stage

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where the damaged file is now."""
        return str(self._kept or self._mending.place)

    @Property(str, constant=True)
    def copyPlace(self) -> str:
        """Where the second copy is or would be; empty where none is kept."""
        return str(self._mending.copy or "")

    @Property(bool, notify=changed)
    def copyIsThere(self) -> bool:
        """Whether it can be brought back now."""
        return self._mending.copy_is_there

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the last choice could not be carried out."""
        return self._message

    @Property(str, notify=changed)
    def done(self) -> str:
        """What was done."""
        return self._done

    @Property(PinViewModel, constant=True)
    def pin(self) -> PinViewModel:
        """The PIN pad."""
        return self._pin

    def _put(self, act: Callable[[], Path | None], done: str) -> None:
        try:
            self._kept = act()
        except KnownError as error:
            self._go("choose", str(error))
            return
        self._done = done
        self._go("done")

    @Slot()
    def _let_in(self) -> None:
        self._pin.close()
        self._go("choose")

    @Slot()
    def _lock(self) -> None:
        """An organiser who is called away leaves nothing open; what is done stays done."""
        self._pin.close()
        if self._pin.locked and self._stage != "done":
            self._go("told")

    def _go(self, stage: str, message: str = "") -> None:
        self._stage, self._message = stage, message
        if stage in {"choose", "sure"} and self._pin.locked:
            self._quiet.start()
        else:
            self._quiet.stop()
        self.changed.emit()
