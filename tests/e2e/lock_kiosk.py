"""The real program on a real screen; tells how it stands, one line of JSON for each line it is given. Run as a script."""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication

from kiosk.app.run import RunOptions, run_kiosk
from kiosk.data_folder import DataFolder
from kiosk.ui import application
from kiosk.ui.input import lockdown_filter
from kiosk.ui.main_window import KioskWindow, open_window


def main(folder: Path, *, guarded: bool) -> int:
    """Run a kiosk without a size, so on the whole screen."""
    if not guarded:
        for method in ("start", "restore_window"):
            setattr(lockdown_filter.LockdownFilter, method, lambda _guard: None)
        vars(lockdown_filter)["LockdownFilter"].eventFilter = lambda _guard, _watched, _event: False
    listening: list[QSocketNotifier] = []

    def opened(*words: Any, **named: Any) -> KioskWindow:  # noqa: ANN401 - handed on
        shown = open_window(*words, **named)
        listener = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        listener.activated.connect(lambda: _answer(shown))
        listening.append(listener)
        return shown

    vars(application)["open_window"] = opened
    return run_kiosk(DataFolder.open(folder), RunOptions())


def _answer(shown: KioskWindow) -> None:
    if not sys.stdin.readline():
        shown.kiosk.quitRequested.emit()
        return
    window = shown.window
    state = {
        "screen": shown.kiosk.screen,
        "visibility": window.visibility().name,
        "active": window.isActive(),
        "covers": window.size() == window.screen().size(),
        "windows": sum(other.isVisible() for other in QGuiApplication.topLevelWindows()),
    }
    sys.stdout.write(json.dumps(state) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), guarded="--unguarded" not in sys.argv))
