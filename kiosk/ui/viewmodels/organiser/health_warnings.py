"""What the organiser is warned of on every one of their screens."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from kiosk.services.health import MIN_FREE_BYTES, HealthWarning
from kiosk.services.live_settings import LiveSettings
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_EVERY = 2000
_MEGABYTE = 1_000_000


@QmlElement
@QmlUncreatable("built in kiosk.app")
class HealthWarningsViewModel(QObject):
    """Looks every other second: a disk fills up while nobody does anything here."""

    changed = Signal()

    def __init__(self, current_warnings: Callable[[], Sequence[HealthWarning]], settings: LiveSettings) -> None:
        super().__init__()
        self._settings = settings
        self._current_warnings = current_warnings
        self._worries: Sequence[HealthWarning] = ()
        timer = QTimer(self, interval=_EVERY)
        timer.timeout.connect(self.refresh)
        timer.start()
        settings.subscribe(self.changed.emit)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Take over what is new, in the settings file too."""
        self._settings.reload_if_changed()
        worries = list(self._current_warnings())
        if worries != self._worries:
            self._worries = worries
            self.changed.emit()

    @Property("QStringList", notify=changed)
    def warnings(self) -> list[str]:
        """Sentences, the most urgent first; none where all is well."""
        settings = [self._settings.problem] if self._settings.problem else []
        return [*(self._sentence(worry) for worry in self._worries), *settings]

    def _sentence(self, worry: HealthWarning) -> str:
        if worry is HealthWarning.DAMAGED:
            return self.tr(
                "The file with the votes is damaged: votes may not be saved. Leave the kiosk and start it again; it asks what to do."
            )
        if worry is HealthWarning.COUNTS:
            return self.tr(
                "The counts of a session do not add up. Voting goes on and nothing was changed, but do not rely on its result: "
                "make a backup, and see what 'goodfaith doctor' says."
            )
        if worry is HealthWarning.NOT_SAVED:
            return self.tr(
                "The last thing a visitor left could not be saved, and they were told. All that was thanked for is safe. Check the disk."
            )
        if worry is HealthWarning.CLOCK:
            return self.tr(
                "The machine’s clock was set while the kiosk ran. Check the time: opening hours and the day on the page go by it. "
                "If it is right, start the kiosk again."
            )
        return self.tr(
            "The disk is nearly full: less than %Ln MB are free. Make room, or votes cannot be saved.", None, MIN_FREE_BYTES // _MEGABYTE
        )
