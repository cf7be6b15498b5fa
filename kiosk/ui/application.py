"""Qt's application object, and the kiosk on the real screen until it is left."""

import os
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import __version__
from kiosk.domain.session import Session
from kiosk.i18n import install_translations
from kiosk.process.watchdog import Watchdog
from kiosk.ui import qt_logging
from kiosk.ui.composition import build_view_models
from kiosk.ui.dependencies import KioskDependencies
from kiosk.ui.event_loop import on_termination_signal, show, start_pings
from kiosk.ui.keep_awake import KeepAwake, platform_inhibitors
from kiosk.ui.main_window import open_window
from kiosk.ui.memory_wiper import MemoryWiper
from kiosk.ui.projector_screen import ProjectorScreen
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.window_options import WindowOptions


def make_application() -> QGuiApplication:
    """Create the application object. Choose keyboard and style first, because Qt reads them once."""
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
    existing = QCoreApplication.instance()
    app = existing if isinstance(existing, QGuiApplication) else QGuiApplication(["goodfaith"])
    app.setApplicationName("Goodfaith")
    app.setApplicationVersion(__version__)
    install_translations(app)
    return app


def run(services: KioskDependencies, session: Session | None, window: WindowOptions, *, watchdog: Watchdog, restart_code: int) -> int:
    """Show the kiosk until the organiser leaves it. Return the exit code, `restart_code` to be shown once more."""
    watchdog.end_busy()
    app = make_application()
    qt_logging.log_qt_messages()
    kiosk = build_view_models(services, session)
    loaded = open_window(kiosk)
    qt_logging.install_crash_reset(kiosk.end_visit)
    kiosk.wiped.connect(MemoryWiper(loaded.engine, services.release_memory, loaded.engine).start)
    kiosk.quitRequested.connect(lambda: app.exit(0))  # quit() would ask the window first
    kiosk.restartRequested.connect(lambda: app.exit(restart_code))
    on_termination_signal(lambda: app.exit(0))
    placement = show(loaded.window, replace(window, screen=window.screen or kiosk.appearance.screen_name))
    projector = ProjectorScreen(loaded, placement) if placement else None
    if placement:
        loaded.guard.start(placement.apply)
        kiosk.attention.warnings.set_missing_screen(lambda: placement.missing)
        if not window.screen:
            kiosk.appearance.changed.connect(lambda: placement.choose(kiosk.appearance.screen_name))
    keep_awake = _keep_awake(kiosk)
    pings = start_pings(watchdog)
    QTimer.singleShot(0, watchdog.ping)
    code = app.exec()
    pings.stop()
    keep_awake.set_enabled(False)
    watchdog.begin_busy()
    kiosk.end_visit()
    if projector:
        projector.close()
    loaded.close()
    return code


def _keep_awake(kiosk: KioskViewModel) -> KeepAwake:
    """Keep the screen on in opening hours, and during a visit that outlasts them."""
    keep_awake = KeepAwake(platform_inhibitors(QGuiApplication.platformName()), kiosk)

    def refresh() -> None:
        keep_awake.set_enabled(kiosk.hours.awake or kiosk.visiting)

    kiosk.hours.changed.connect(refresh)
    kiosk.changed.connect(refresh)
    refresh()
    kiosk.attention.warnings.set_screen_goes_dark(lambda: keep_awake.failed)
    return keep_awake
