"""What every window's event loop needs: quitting on SIGINT and SIGTERM (shutdown, systemd, the supervisor, Ctrl+C), and pings."""

import signal
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QWindow

from kiosk.process.watchdog import PING_SECONDS, Watchdog
from kiosk.ui.input.pointer_visibility import PointerVisibility
from kiosk.ui.screen_placement import ScreenPlacement, choose_screen, find_screen
from kiosk.ui.window_options import WindowOptions

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


def show(window: "QWindow | QWidget", options: WindowOptions) -> ScreenPlacement | None:
    """Show a window. Return what keeps a full-screen one over its screen."""
    if options.size:
        if found := find_screen(options.screen):
            window.setScreen(found)
            window.setPosition(found.geometry().topLeft()) if isinstance(window, QWindow) else window.move(found.geometry().topLeft())
        window.resize(*options.size)
        window.show()
        return None
    if isinstance(window, QWindow):
        handle = window
    else:
        window.setGeometry(choose_screen(options.screen).geometry())  # or its layout chooses a size
        window.showFullScreen()
        handle = window.windowHandle()
    placement = ScreenPlacement(handle, options.screen)
    placement.apply()
    PointerVisibility(handle)
    handle.requestActivate()
    return placement
