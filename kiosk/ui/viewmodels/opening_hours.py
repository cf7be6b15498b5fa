"""Whether the kiosk is awake, by the organiser's opening hours."""

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import QLocale, QObject, QTime, QTimer

from kiosk.domain.hours import OpeningHours
from kiosk.settings import Settings
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_EVERY = 5000


def opening_hours(settings: Settings) -> OpeningHours | None:
    """The organiser's hours; None unless both ends are set."""
    if settings.opens_at is None or settings.closes_at is None:
        return None
    return OpeningHours(time.fromisoformat(settings.opens_at), time.fromisoformat(settings.closes_at))


def local_time() -> time:
    """The time of day on the machine's clock."""
    return datetime.now().astimezone().time()


@QmlElement
@QmlUncreatable("built in kiosk.app")
class OpeningHoursViewModel(QObject):
    """Looks at the clock itself now and then, so that a clock put right, or a machine that slept, needs no timer that runs out."""

    changed = Signal()

    def __init__(self, hours: OpeningHours | None, now: Callable[[], time] = local_time, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hours = hours
        self._now = now
        self._awake = True
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self.set_hours(hours)

    def set_hours(self, hours: OpeningHours | None) -> None:
        """Go by other hours; None is always awake."""
        self._hours = hours
        if hours:
            self._timer.start()
        else:
            self._timer.stop()
        self.look()
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Look at the clock."""
        awake = self._hours is None or self._hours.is_open_at(self._now())
        if awake != self._awake:
            self._awake = awake
            self.changed.emit()

    @Property(bool, notify=changed)
    def awake(self) -> bool:
        """Whether visits can begin; one that is going on is never cut short."""
        return self._awake

    @Property(str, notify=changed)
    def opens(self) -> str:
        """When it opens again, as people here write a time of day."""
        if self._hours is None:
            return ""
        opens = self._hours.opens
        return QLocale().toString(QTime(opens.hour, opens.minute), QLocale.FormatType.ShortFormat)
