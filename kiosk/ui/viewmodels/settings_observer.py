"""Has the screens go by the settings whenever those change."""

from PySide6.QtCore import QObject

from kiosk.errors import KnownError
from kiosk.services.live_settings import LiveSettings
from kiosk.ui.dependencies import ReadDebate
from kiosk.ui.qt import Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.opening_hours import opening_hours

_NO_VISIT = {"attract", "pin", "organiser"}


class SettingsObserver(QObject):
    """At once where nobody is in the middle of a visit, else when that is over: nobody's letters change size under their eyes."""

    def __init__(self, settings: LiveSettings, read_debate: ReadDebate, kiosk: KioskViewModel, current: CurrentSession) -> None:
        super().__init__(kiosk)
        self._settings, self._read_debate, self._kiosk, self._current = settings, read_debate, kiosk, current
        self._due = False
        settings.subscribe(self._changed)
        kiosk.wiped.connect(self._over)

    def _changed(self) -> None:
        if self._kiosk.screen in _NO_VISIT:
            self._go()
        else:
            self._due = True

    @Slot()
    def _over(self) -> None:
        if self._due:
            self._go()

    def _go(self) -> None:
        self._due = False
        settings, kiosk = self._settings.active, self._kiosk
        kiosk.appearance.apply_settings(settings)
        kiosk.hours.set_hours(opening_hours(settings))
        kiosk.idle.set_limits(settings.idle_seconds, settings.warning_seconds)
        kiosk.thanks.set_duration(settings.thanks_seconds)
        kiosk.speech.apply_settings(settings)
        kiosk.watch.apply_settings(settings)
        self._current.speak(settings.language)
        kiosk.language.apply_settings(settings)
        self._current.lead_to(settings.online_url or self._own_address())

    def _own_address(self) -> str:
        """The pack's own; the one on screen where the pack cannot be read just now."""
        try:
            return self._read_debate(self._current.debate.id).online_url
        except KnownError:
            return self._current.debate.online_url
