"""Runs the whole program in this process, off screen, with a simulated visitor: real window, event loop, store and threads."""

import os
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", QT_QPA_UPDATE_IDLE_TIME="0")

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.run import RunOptions, run_kiosk
from kiosk.data_folder import DataFolder
from kiosk.ui import application
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.input.input_filter import DOUBLE_TAP, REPEATED_TAP, InputFilter
from kiosk.ui.main_window import KioskWindow, open_window
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.window_options import WindowOptions
from tests.ui import items

SIZE: Final = (640, 360)
_BROKEN: Final = 70
Act = Callable[["Stage"], Iterator[None]]


@dataclass(slots=True, weakref_slot=True)
class Stage:
    """What a simulated visitor works with. `thanked` counts how often the screen has said 'Thank you'."""

    window: QQuickWindow
    kiosk: KioskViewModel
    finger: QPointingDevice
    filter: InputFilter
    thanked: int = 0
    frames: int = 0
    screens: set[str] = field(default_factory=set)
    _screen: str = ""

    def frame(self) -> None:
        """Count a painted frame."""
        self.frames += 1

    def follow(self) -> None:
        """Record the current screen."""
        before, self._screen = self._screen, self.kiosk.screen
        self.screens.add(self._screen)
        # One may change the language or enlarge the code there, and come back.
        self.thanked += before not in {"thanks", "languages", "code"} and self._screen == "thanks"

    def item(self, name: str) -> QQuickItem | None:
        """Return the visible item of this name."""
        return items.find(self.window.contentItem(), name)

    def idle(self) -> Iterator[None]:
        """Wait until no work is under way in the background, such as the check of the machine: it has a thread and pipes meanwhile."""
        tasks = self.kiosk.findChildren(BackgroundTask)
        assert tasks
        while any(task.busy for task in tasks):
            yield


def play(folder: Path, act: Act, *, double_tap: float = DOUBLE_TAP) -> None:
    """Run the kiosk of this folder and take a step of `act` at each turn of the event loop. Raises what `act` raises."""
    directing = _Direction(act, double_tap)
    application.open_window = lambda kiosk: directing.begin(open_window(kiosk))  # type: ignore[attr-defined]
    code = run_kiosk(DataFolder.open(folder, create=True), RunOptions(window=WindowOptions(SIZE)))
    if directing.trouble or code:
        raise RuntimeError(directing.trouble or f"the kiosk ended with code {code}")


class _Direction:
    def __init__(self, act: Act, double_tap: float) -> None:
        self.trouble = ""
        self._double_tap = double_tap
        self._act = act
        self._steps: Iterator[None] = iter(())

    def begin(self, shown: KioskWindow) -> KioskWindow:
        stage = Stage(shown.window, shown.kiosk, QTest.createTouchDevice(), shown.input_filter)
        shown.input_filter.double_tap = self._double_tap
        shown.input_filter.repeated_tap = REPEATED_TAP if self._double_tap else 0
        shown.window.frameSwapped.connect(stage.frame)
        shown.kiosk.changed.connect(stage.follow)
        stage.follow()
        self._leave = shown.kiosk.quitRequested
        self._steps = self._act(stage)
        self._timer = QTimer(shown.kiosk, interval=2)
        self._timer.timeout.connect(self._step)
        self._timer.start()
        return shown

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._end()
        except Exception:  # noqa: BLE001 - the kiosk's own hook would bring it back to its first screen
            self.trouble = traceback.format_exc()
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._leave.emit()
