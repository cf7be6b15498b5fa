"""Whether the kiosk is within the organiser's opening hours."""

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import QLocale, QObject, QTime, QTimer

from kiosk.domain.hours import OpeningHours
from kiosk.settings import Settings
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_INTERVAL = 5000


def opening_hours(settings: Settings) -> OpeningHours | None:
    """Return the configured hours; None unless both ends are set."""
    if settings.opens_at is None or settings.closes_at is None:
        return None
    return OpeningHours(time.fromisoformat(settings.opens_at), time.fromisoformat(settings.closes_at))


def local_time() -> time:
    return datetime.now().astimezone().time()


@QmlElement
@QmlUncreatable("built in kiosk.app")
class OpeningHoursViewModel(QObject):
    """Polls the clock instead of timing the next opening, so that a corrected clock or a suspended machine needs no special case.

    A clock that cannot be right does not close the kiosk: it might never open again.
    """

    changed = Signal()

    def __init__(
        self,
        hours: OpeningHours | None,
        now: Callable[[], time] = local_time,
        trusts_time: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        self._now, self._trusts_time = now, trusts_time
        self._awake = True
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.refresh)
        self.set_hours(hours)

    def set_hours(self, hours: OpeningHours | None) -> None:
        """Replace the hours; None means always open."""
        self._hours = hours
        if hours:
            self._timer.start()
        else:
            self._timer.stop()
        self.refresh()
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        awake = self._hours is None or not self._trusts_time() or self._hours.is_open_at(self._now())
        if awake != self._awake:
            self._awake = awake
            self.changed.emit()

    @Property(bool, notify=changed)
    def awake(self) -> bool:
        """Whether visits can start; a visit that has started is never cut short."""
        return self._awake

    @Property(str, notify=changed)
    def opensAt(self) -> str:
        """The opening time, formatted for the locale; '' when always open."""
        if self._hours is None:
            return ""
        opens = self._hours.opens
        return QLocale().toString(QTime(opens.hour, opens.minute), QLocale.FormatType.ShortFormat)
