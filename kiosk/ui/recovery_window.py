"""The window that replaces the kiosk while the database is damaged. Visitors can start nothing in it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtGui import QGuiApplication

from kiosk.process.watchdog import Watchdog
from kiosk.services.database_recovery import DatabaseRecovery
from kiosk.services.pin import PinStore
from kiosk.settings import Settings
from kiosk.ui import qt_logging
from kiosk.ui.application import make_application
from kiosk.ui.event_loop import on_termination_signal, show, start_pings
from kiosk.ui.keep_awake import KeepAwake, platform_inhibitors
from kiosk.ui.main_window import LoadedWindow, load
from kiosk.ui.viewmodels.appearance import AppearanceViewModel
from kiosk.ui.viewmodels.database_recovery import DatabaseRecoveryViewModel
from kiosk.ui.viewmodels.pin import PinViewModel
from kiosk.ui.window_options import WindowOptions


def open_recovery_window(recovery: DatabaseRecovery, pin: PinStore, settings: Settings) -> tuple[LoadedWindow, DatabaseRecoveryViewModel]:
    """Load the window around its view model, hidden. Raises KnownError if files of the program are missing."""
    model = DatabaseRecoveryViewModel(recovery, PinViewModel(pin))
    appearance = AppearanceViewModel(settings, motion=False, parent=model)
    loaded = load("RecoveryWindow", recovery=model, appearance=appearance)
    loaded.window.installEventFilter(_ActivityFilter(model))
    return loaded, model


def ask(recovery: DatabaseRecovery, pin: PinStore, settings: Settings, window: WindowOptions, *, watchdog: Watchdog) -> bool:
    """Show the window until the organiser chooses. Return whether to open the kiosk."""
    make_application()
    qt_logging.log_qt_messages()
    loaded, model = open_recovery_window(recovery, pin, settings)
    loop = QEventLoop()
    model.recovered.connect(lambda: loop.exit(1))
    model.quitRequested.connect(lambda: loop.exit(0))
    on_termination_signal(lambda: loop.exit(0))
    pings = start_pings(watchdog)
    show(loaded.window, replace(window, screen=window.screen or settings.screen or ""))
    keep_awake = KeepAwake(platform_inhibitors(QGuiApplication.platformName()))
    keep_awake.set_enabled(True)  # at any hour: staff have to see it
    open_kiosk = bool(loop.exec())
    keep_awake.set_enabled(False)
    pings.stop()
    watchdog.begin_busy()
    loaded.close()
    return open_kiosk


class _ActivityFilter(QObject):
    """Pokes the view model on every touch and key."""

    def __init__(self, model: DatabaseRecoveryViewModel) -> None:
        super().__init__(model)
        self._model = model

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress}:
            self._model.registerActivity()
        return super().eventFilter(watched, event)
