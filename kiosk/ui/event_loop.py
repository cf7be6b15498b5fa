"""What every window's event loop needs: quitting on SIGINT and SIGTERM (shutdown, systemd, the supervisor, Ctrl+C), and pings."""

import signal
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QWindow

from kiosk.process.watchdog import PING_SECONDS, Watchdog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def on_termination_signal(quit_app: Callable[[], None]) -> None:
    """Call `quit_app` from the event loop, once it runs: `exit()` before that would be lost, and a signal may come at any line."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, quit_app))


def start_pings(watchdog: Watchdog) -> QTimer:
    """Ping the watchdog from the event loop until the returned timer is deleted. Its ticks also let Python see signals."""
    timer = QTimer(interval=round(PING_SECONDS * 1000))
    timer.timeout.connect(watchdog.ping)
    timer.start()
    return timer


def show(window: "QWindow | QWidget", size: tuple[int, int] | None) -> None:
    """Show a window of this size, or over the full screen for None."""
    if size:
        window.resize(*size)
        window.show()
        return
    window.setGeometry(window.screen().geometry())  # without a window manager nothing else resizes it
    window.showFullScreen()
    if isinstance(window, QWindow):
        window.requestActivate()
    else:
        window.activateWindow()
