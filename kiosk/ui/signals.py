"""Quits on SIGINT and SIGTERM: system shutdown, systemd, the supervisor, Ctrl+C in a terminal."""

import signal
from collections.abc import Callable

from PySide6.QtCore import QTimer


def on_termination_signal(quit_app: Callable[[], None]) -> None:
    """Call `quit_app` from the event loop, once it runs: `exit()` before that would be lost, and a signal may come at any line."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, quit_app))
