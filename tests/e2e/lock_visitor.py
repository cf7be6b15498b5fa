"""Runs the real program with a simulated visitor who tries PINs as often as possible and votes in between. Run as a script.

The PIN's clock runs faster by a factor, so that an hour fits into a test. Each try and each counted vote prints a line.
"""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.app import dependencies
from kiosk.app.run import RunOptions, run_kiosk
from kiosk.data_folder import DataFolder
from kiosk.services.pin import PinStore
from kiosk.system.boot_clock import boot_clock
from kiosk.system.pin_file import pin_store
from kiosk.ui import application
from kiosk.ui.main_window import KioskWindow, open_window
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.window_options import WindowOptions

_INTERVAL_MS = 100


def main(folder: Path, factor: float) -> int:
    """Run until killed."""

    def fast_store(file: Path) -> PinStore:
        store = pin_store(file)
        store.clock = lambda: boot_clock() * factor
        return store

    timers: list[QTimer] = []

    def open_and_visit(kiosk: KioskViewModel) -> KioskWindow:
        window = open_window(kiosk)
        timer = QTimer(interval=_INTERVAL_MS)
        timer.timeout.connect(partial(_visit_and_guess, kiosk))
        timer.start()
        timers.append(timer)
        return window

    vars(dependencies)["pin_store"] = fast_store
    vars(application)["open_window"] = open_and_visit
    return run_kiosk(DataFolder.open(folder, create=True), RunOptions(window=WindowOptions((1280, 720))))


def _visit_and_guess(kiosk: KioskViewModel) -> None:
    kiosk.startOver()
    kiosk.startVisit()
    kiosk.visit.takeStance("")
    kiosk.show("vote")
    kiosk.visit.choose("for")
    kiosk.visit.castWithoutReason()
    if kiosk.screen == "thanks":
        _report("vote")
    kiosk.openOrganiser()
    _guess(kiosk, "550192")
    kiosk.pin.toggleRecovery()
    _guess(kiosk, "0123456789ABCDEF")
    if kiosk.screen == "organiser":
        _report("in")


def _guess(kiosk: KioskViewModel, secret: str) -> None:
    for letter in secret:
        kiosk.pin.press(letter)
    if kiosk.pin.canSubmit:
        _report("try")
        kiosk.pin.submit()


def _report(event: str) -> None:
    sys.stdout.write(f"{event}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), float(sys.argv[2])))
