"""The state of the second copy, in one line for the organiser."""

from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, QTimer

from kiosk.services.second_copy import CopyState, CopyStatus, SecondCopy
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_POLL_INTERVAL = 1000


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SecondCopyViewModel(QObject):
    """Polls once a second: the copy is written by another thread, which must not touch Qt."""

    changed = Signal()

    def __init__(self, copy: SecondCopy | None) -> None:
        super().__init__()
        self._copy = copy
        self._status = CopyStatus(CopyState.OFF)
        self.refresh()
        if copy:
            timer = QTimer(self, interval=_POLL_INTERVAL)
            timer.timeout.connect(self.refresh)
            timer.start()

    @Slot()
    def refresh(self) -> None:
        status = self._copy.status if self._copy else self._status
        if status != self._status:
            self._status = status
            self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        """'off', 'starting', 'current', 'waiting', 'missing', 'foreign' or 'failed'."""
        return self._status.state.value

    @Property(bool, notify=changed)
    def needsAttention(self) -> bool:
        """Whether someone should see to the copy. The votes on this machine are safe."""
        return self._status.state in {CopyState.MISSING, CopyState.FOREIGN, CopyState.FAILED}

    @Property(str, notify=changed)
    def text(self) -> str:
        status = self._status
        place = Path(status.folder).name or status.folder  # how people name their USB sticks
        return self._texts()[status.state].format(place=place, since=self._since(), problem=status.problem)

    def _texts(self) -> dict[CopyState, str]:
        votes = self._status.votes
        current = self.tr("Second copy: on {place}, up to date.")
        if votes is not None:
            current = self.tr("Second copy: on {place}, up to date since vote {votes}.").replace("{votes}", QLocale().toString(votes))
        return {
            CopyState.OFF: self.tr("Second copy: none. Choose a folder or a stick for it in the settings."),
            CopyState.STARTING: self.tr("Second copy: looking for {place}."),
            CopyState.CURRENT: current,
            CopyState.WAITING: self.tr("Second copy: none on {place} yet. It is written after the next votes, or when the session ends."),
            CopyState.MISSING: self.tr("Second copy: {place} is missing since {since}. The votes are safe on this machine."),
            CopyState.FOREIGN: self.tr(
                "Second copy: {place} holds votes that this kiosk does not have, so it was left alone. "
                "Bring them back with 'goodfaith restore', or use another folder."
            ),
            CopyState.FAILED: self.tr("Second copy: not up to date. {problem} The votes are safe on this machine."),
        }

    def _since(self) -> str:
        since = self._status.since
        if since is None:
            return ""
        moment, short = QDateTime.fromSecsSinceEpoch(int(since.timestamp())), QLocale.FormatType.ShortFormat
        today = moment.date() == QDate.currentDate()
        return QLocale().toString(moment.time(), short) if today else QLocale().toString(moment, short)
