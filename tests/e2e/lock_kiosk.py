"""Runs the real program on a real screen. Writes its state as a line of JSON for each line it reads. Run as a script."""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.app.run import RunOptions, run_kiosk
from kiosk.data_folder import DataFolder
from kiosk.ui import application
from kiosk.ui.input import lockdown_filter
from kiosk.ui.main_window import KioskWindow, open_window


def main(folder: Path, *, locked: bool) -> int:
    """Run a kiosk on the full screen."""
    if not locked:
        for method in ("start", "restore_window"):
            setattr(lockdown_filter.LockdownFilter, method, lambda *_: None)
        vars(lockdown_filter)["LockdownFilter"].eventFilter = lambda _filter, _watched, _event: False
    listening: list[QSocketNotifier] = []
    first_frame: list[bool] = []

    def open_and_listen(*arguments: Any, **options: Any) -> KioskWindow:  # noqa: ANN401 - passed on
        kiosk_window = open_window(*arguments, **options)
        window = kiosk_window.window

        def note_first_frame() -> None:
            if not first_frame:
                first_frame.append(window.size() == window.screen().size())

        window.frameSwapped.connect(note_first_frame, Qt.ConnectionType.DirectConnection)
        listener = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        listener.activated.connect(lambda: _answer(kiosk_window, covered_first=first_frame == [True]))
        listening.append(listener)
        return kiosk_window

    vars(application)["open_window"] = open_and_listen
    return run_kiosk(DataFolder.open(folder, create=True), RunOptions())


def _answer(kiosk_window: KioskWindow, *, covered_first: bool) -> None:
    if not sys.stdin.readline():
        kiosk_window.kiosk.quitRequested.emit()
        return
    window = kiosk_window.window
    state = {
        "screen": kiosk_window.kiosk.screen,
        "visibility": window.visibility().name,
        "active": window.isActive(),
        "covers": window.size() == window.screen().size(),
        "covered_first": covered_first,
        "size": [window.width(), window.height()],
        "windows": sum(other.isVisible() for other in QGuiApplication.topLevelWindows()),
    }
    sys.stdout.write(json.dumps(state) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), locked="--unlocked" not in sys.argv))
