"""Applies changed settings to the screens."""

from PySide6.QtCore import QObject

from kiosk.services.live_settings import LiveSettings
from kiosk.ui.qt import Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.opening_hours import opening_hours


class SettingsObserver(QObject):
    """Applies changes at once, or after the visit that is going on: no visitor sees the text change size while reading."""

    def __init__(self, settings: LiveSettings, kiosk: KioskViewModel, current: CurrentSession) -> None:
        super().__init__(kiosk)
        self._settings, self._kiosk, self._current = settings, kiosk, current
        self._pending = False
        settings.subscribe(self._on_settings_changed)
        kiosk.wiped.connect(self._on_visit_ended)

    def _on_settings_changed(self) -> None:
        if self._kiosk.visiting:
            self._pending = True
        else:
            self._apply()

    @Slot()
    def _on_visit_ended(self) -> None:
        if self._pending:
            self._apply()

    def _apply(self) -> None:
        self._pending = False
        settings, kiosk = self._settings.active, self._kiosk
        kiosk.eventInfo.apply_settings(settings)
        kiosk.appearance.apply_settings(settings)
        kiosk.hours.set_hours(opening_hours(settings))
        kiosk.idle.set_limits(settings.idle_seconds, settings.warning_seconds)
        kiosk.visit.set_keeps_unfinished(keeps=settings.unfinished_reasons == "keep")
        kiosk.thanks.set_duration(settings.thanks_seconds)
        kiosk.speech.apply_settings(settings)
        kiosk.watch.apply_settings(settings)
        self._current.set_language(settings.language)
        kiosk.language.apply_settings(settings)
        self._current.set_online_url(settings.online_url)
