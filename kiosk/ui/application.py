"""Qt's application object, and the kiosk on the real screen until it is left."""

import os

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import __version__
from kiosk.domain.session import Session
from kiosk.i18n import install_translations
from kiosk.process.watchdog import Watchdog
from kiosk.ui import qt_logging
from kiosk.ui.composition import build_view_models
from kiosk.ui.dependencies import KioskDependencies
from kiosk.ui.main_window import open_window
from kiosk.ui.signals import on_termination_signal

PULSE = 1000
_WINDOW = (1280, 720)


def make_application() -> QGuiApplication:
    """The one application object, with the keyboard and the style chosen before Qt looks for them."""
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
    existing = QCoreApplication.instance()
    app = existing if isinstance(existing, QGuiApplication) else QGuiApplication(["goodfaith"])
    app.setApplicationName("Goodfaith")
    app.setApplicationVersion(__version__)
    install_translations(app)
    return app


def run(  # noqa: PLR0913 - what a start may say
    services: KioskDependencies,
    session: Session | None,
    *,
    watchdog: Watchdog,
    again: int,
    windowed: bool = False,
    size: tuple[int, int] | None = None,
) -> int:
    """Show the kiosk until the organiser leaves it; returns the exit code, `again` where it is to start afresh."""
    watchdog.idle()
    app = make_application()
    qt_logging.log_qt_messages()
    kiosk = build_view_models(services, session)
    shown = open_window(kiosk)
    qt_logging.install_crash_reset(kiosk.startOver)
    kiosk.leave.connect(lambda: app.exit(0))  # quit() would ask the window first
    kiosk.again.connect(lambda: app.exit(again))
    on_termination_signal(lambda: app.exit(0))
    show(shown.window, windowed=windowed, size=size)
    if not (windowed or size):
        shown.guard.start()
    pulse = QTimer(interval=PULSE)  # lets Python see signals while Qt waits, too
    pulse.timeout.connect(watchdog.ping)
    pulse.start()
    QTimer.singleShot(0, watchdog.ping)
    code = app.exec()
    watchdog.busy()
    kiosk.startOver()
    shown.close()
    return code


def show(window: QQuickWindow, *, windowed: bool, size: tuple[int, int] | None) -> None:
    """Put a window on the screen, over all of it unless `windowed` or of a `size`."""
    if windowed or size:
        window.resize(*(size or _WINDOW))
        window.show()
        return
    window.setGeometry(window.screen().geometry())  # without a window manager nobody else makes it full
    window.showFullScreen()
    window.requestActivate()
