"""The warnings on every screen of the organiser."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QObject, QTimer

from kiosk.i18n import format_day
from kiosk.services.health import MIN_FREE_BYTES, HealthWarning
from kiosk.services.live_settings import LiveSettings
from kiosk.system.local_day import local_day
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.screen_placement import screen_names

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_POLL_INTERVAL = 2000
"""Milliseconds. The first poll comes after as much: reading the counts for it would hold up the first frame and the first tap."""
_MEGABYTE = 1_000_000


@QmlElement
@QmlUncreatable("built in kiosk.app")
class HealthWarningsViewModel(QObject):
    """Checks every other second: a disk can fill up while nobody touches the kiosk."""

    changed = Signal()

    def __init__(self, current_warnings: Callable[[], Sequence[HealthWarning]], settings: LiveSettings) -> None:
        super().__init__()
        self._settings = settings
        self._current_warnings = current_warnings
        self._warnings: Sequence[HealthWarning] = ()
        self._missing_screen: Callable[[], str] = lambda: ""
        self._screen_goes_dark: Callable[[], bool] = lambda: False
        timer = QTimer(self, interval=_POLL_INTERVAL)
        timer.timeout.connect(self.refresh)
        timer.start()
        settings.subscribe(self.changed.emit)

    def set_missing_screen(self, missing_screen: Callable[[], str]) -> None:
        """Set what returns the name of the chosen screen while it is not plugged in, else ''."""
        self._missing_screen = missing_screen

    def set_screen_goes_dark(self, screen_goes_dark: Callable[[], bool]) -> None:
        """Set what returns whether the screen may go dark although the kiosk is open."""
        self._screen_goes_dark = screen_goes_dark

    @Slot()
    def refresh(self) -> None:
        """Read the warnings, and the settings file if it has changed."""
        self._settings.reload_if_changed()
        warnings = [*self._current_warnings(), *self._screen_warnings()]
        if warnings != self._warnings:
            self._warnings = warnings
            self.changed.emit()

    def _screen_warnings(self) -> list[HealthWarning]:
        dark = [HealthWarning.SCREEN_GOES_DARK] if self._screen_goes_dark() else []
        return [*dark, *([HealthWarning.SCREEN_MISSING] if self._missing_screen() else [])]

    @Property("QStringList", notify=changed)
    def texts(self) -> list[str]:
        """The warnings, the most urgent first."""
        settings = [self._settings.problem] if self._settings.problem else []
        return [*(self._text(warning) for warning in self._warnings), *settings]

    def _text(self, warning: HealthWarning) -> str:
        return {**self._database_texts(), **self._machine_texts()}[warning]

    def _database_texts(self) -> dict[HealthWarning, str]:
        return {
            HealthWarning.REPLACED: self.tr(
                "Another program replaced or removed the file with the votes while the kiosk was running. No vote is saved now. Leave the "
                "kiosk; 'goodfaith restore' brings the votes back from the file 'goodfaith.db.kept-1' beside it, if there is one, or from "
                "a backup."
            ),
            HealthWarning.DAMAGED: self.tr(
                "The file with the votes is damaged: votes may not be saved. Leave the kiosk and start it again; it asks what to do."
            ),
            HealthWarning.COUNTS: self.tr(
                "The counts of a session do not add up. Voting goes on and nothing was changed, but do not rely on its result: "
                "make a backup, and see what 'goodfaith doctor' says."
            ),
            HealthWarning.NOT_SAVED: self.tr(
                "The last thing a visitor left could not be saved, and they were told. Every vote that was confirmed is safe. "
                "Look at Health under Kiosk; the cause is also in goodfaith.log."
            ),
            HealthWarning.NOT_WIPED: self.tr(
                "Every vote is saved, but the disk did not overwrite the state before the last one: whoever reads the disk could find that "
                "vote out. The kiosk tries again at the next vote. Check the disk."
            ),
        }

    def _machine_texts(self) -> dict[HealthWarning, str]:
        return {
            HealthWarning.SPACE: self.tr(
                "The disk is nearly full: less than %Ln MB are free. Make room, or votes cannot be saved.",
                None,
                MIN_FREE_BYTES // _MEGABYTE,
            ),
            HealthWarning.CLOCK: self.tr(
                "The machine’s clock was set while the kiosk ran. Check the time: opening hours and the day on the page go by it. "
                "If it is right, start the kiosk again."
            ),
            HealthWarning.DATE_PAST: self.tr(
                "The machine’s clock says {date}, which is in the past. Set the date in the system’s settings. Until then opening hours "
                "do not close the kiosk, and no words are erased."
            ).replace("{date}", format_day(local_day(), QLocale())),
            HealthWarning.DATE_FAR_AHEAD: self.tr(
                "The machine’s clock says {date}, long after the kiosk last ran. If that is wrong, set the date in the system’s settings. "
                "No words are erased today."
            ).replace("{date}", format_day(local_day(), QLocale())),
            HealthWarning.SCREEN_GOES_DARK: self.tr(
                "The screen may go dark while the kiosk is open: this system does not let the kiosk keep it on. Turn off screen saver, "
                "screen lock and energy saving in the system’s settings."
            ),
            HealthWarning.SCREEN_MISSING: self.tr(
                "The screen {name}, which was chosen for the kiosk, is not plugged in, so the kiosk is on the main one. Plug it in, or "
                "choose another one under Kiosk. These are plugged in: {screens}."
            )
            .replace("{name}", self._missing_screen())
            .replace("{screens}", QLocale().createSeparatedList(screen_names())),
        }
