"""The screen that replaces the kiosk while the database is damaged: what happened, and the organiser's choices."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk.errors import KnownError
from kiosk.services.database_recovery import DatabaseRecovery
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.pin import PinViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_COPY_CHECK_INTERVAL = 1000


@QmlElement
@QmlUncreatable("built in kiosk.app")
class DatabaseRecoveryViewModel(QObject):
    """`stage` is 'notice', 'pin', 'choose', 'confirm' or 'done'. Where a PIN is set, only 'notice' and 'pin' come before it."""

    changed = Signal()
    recovered = Signal()
    quitRequested = Signal()

    def __init__(self, recovery: DatabaseRecovery, pin: PinViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recovery = recovery
        self._pin = pin
        pin.setParent(self)
        pin.opened.connect(self._on_pin_accepted)
        pin.cancelled.connect(self._lock)
        self._message = self._done = ""
        self._damaged_file: Path | None = None
        self._stage = "notice" if pin.locked else "choose"
        copy_check = QTimer(self, interval=_COPY_CHECK_INTERVAL)
        copy_check.timeout.connect(self.changed)
        copy_check.start()

    @Slot()
    def askForPin(self) -> None:
        if self._stage == "notice":
            self._pin.open()
            self._set_stage("pin")

    @Slot()
    def restore(self) -> None:
        """Replace the damaged database by the second copy."""
        if self._stage == "choose":
            self._run(self._recovery.restore, self.tr("The second copy is in place"))

    @Slot()
    def askToStartEmpty(self) -> None:
        if self._stage == "choose":
            self._set_stage("confirm")

    @Slot()
    def goBack(self) -> None:
        if self._stage == "confirm":
            self._set_stage("choose")

    @Slot()
    def startEmpty(self) -> None:
        """Create an empty database, after confirmation."""
        if self._stage == "confirm":
            self._run(self._recovery.replace_with_empty, self.tr("A new file without votes is in place"))

    @Slot()
    def openKiosk(self) -> None:
        if self._stage == "done":
            self.recovered.emit()

    @Slot()
    def quit(self) -> None:
        """Close the program and change nothing."""
        if self._stage not in {"notice", "pin"}:
            self.quitRequested.emit()

    @Slot()
    def registerActivity(self) -> None:
        self._pin.register_activity()

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._stage

    @Property(str, notify=changed)
    def damagedFile(self) -> str:
        """The damaged file's present path."""
        return str(self._damaged_file or self._recovery.path)

    @Property(str, constant=True)
    def copyPath(self) -> str:
        """Where the second copy is, or would be; '' if none is kept."""
        return str(self._recovery.copy or "")

    @Property(bool, notify=changed)
    def copyAvailable(self) -> bool:
        return self._recovery.copy_available

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the last choice failed."""
        return self._message

    @Property(str, notify=changed)
    def done(self) -> str:
        return self._done

    pin = child_model(PinViewModel, "_pin")

    def _run(self, act: Callable[[], Path | None], done: str) -> None:
        try:
            self._damaged_file = act()
        except KnownError as error:
            self._set_stage("choose", str(error))
            return
        self._done = done
        self._set_stage("done")

    @Slot()
    def _on_pin_accepted(self) -> None:
        self._pin.close()
        self._set_stage("choose")

    @Slot()
    def _lock(self) -> None:
        """Ask for the PIN again; a stage that is done stays on screen."""
        self._pin.close()
        if self._pin.locked and self._stage != "done":
            self._set_stage("notice")

    def _set_stage(self, stage: str, message: str = "") -> None:
        self._stage, self._message = stage, message
        if stage in {"choose", "confirm"} and self._pin.locked:
            self._pin.lock_later()
        elif stage == "done":
            self._pin.close()
        self.changed.emit()
