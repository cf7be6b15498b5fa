"""Ending when the system asks for it: a shutdown, systemd, the supervisor, Ctrl+C in a terminal."""

import signal
from collections.abc import Callable

from PySide6.QtCore import QTimer


def on_termination_signal(leave: Callable[[], None]) -> None:
    """Call `leave` in the event loop, not in the midst of what goes on; one that does not run yet would forget that it is to end."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, leave))
