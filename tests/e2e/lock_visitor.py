"""The real program with somebody who tries PINs whenever the pad lets them, and votes in between. Run as a script.

The kiosk's clocks are quicker than the world's by a factor, so that an hour fits into a test; each try and each thanked vote is a line.
"""

import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.app import dependencies
from kiosk.app.run import RunOptions, run_kiosk
from kiosk.data_folder import DataFolder
from kiosk.services.pin import PinStore
from kiosk.system.pin_file import pin_store
from kiosk.ui import application
from kiosk.ui.main_window import KioskWindow, open_window
from kiosk.ui.viewmodels.kiosk import KioskViewModel

_EVERY = 20


def main(folder: Path, factor: float) -> int:
    """Run until killed."""

    def keeper(file: Path) -> PinStore:
        made = pin_store(file)
        made.clock = lambda: time.monotonic() * factor
        return made

    timers: list[QTimer] = []

    def opened(kiosk: KioskViewModel) -> KioskWindow:
        shown = open_window(kiosk)
        timer = QTimer(interval=_EVERY)
        timer.timeout.connect(partial(_take_turns, kiosk))
        timer.start()
        timers.append(timer)
        return shown

    vars(dependencies)["pin_store"] = keeper
    vars(application)["open_window"] = opened
    return run_kiosk(DataFolder.open(folder), RunOptions(window_size=(1280, 720)))


def _take_turns(kiosk: KioskViewModel) -> None:
    kiosk.startOver()
    kiosk.startVisit()
    kiosk.visit.takeStance("")
    kiosk.show("vote")
    kiosk.visit.choose("for")
    kiosk.visit.castWithoutReason()
    if kiosk.screen == "thanks":
        _tell("vote")
    kiosk.openOrganiser()
    for digit in "550192":
        kiosk.pin.press(digit)
    if kiosk.pin.canSubmit:
        _tell("try")
        kiosk.pin.submit()
    if kiosk.screen == "organiser":
        _tell("in")


def _tell(what: str) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), float(sys.argv[2])))
