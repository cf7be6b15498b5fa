"""How long frames take, drawn without a graphics card: of a tab change, a scroll through a full argument, a switch of the theme.

python -m bench.frames DATA    goes through all of it in a process of its own and prints milliseconds as JSON, by what was done

A frame is as long as the visitor waits for it: the first one from the tap that asks for it, any other from the one before it.
Beside that stands how much of it was the kiosk's own work: on a machine with other things to do the rest is theirs.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter_ns, thread_time_ns
from typing import Any, Final, NamedTuple

from bench.item_positions import middle, seen
from bench.screen import HEIGHT, WIDTH, Screen
from bench.series import Series

Clock = Callable[[], int]
"""Nanoseconds."""

KINDS: Final = ("tab change", "scroll", "theme switch")
_TABS: Final = ("arguments", "watch", "vote", "results", "ground")
_THEMES: Final = 4
_ROUNDS: Final = 4
_WARM: Final = 3000
"""Milliseconds until whatever starts late has started."""
_MOVING: Final = 200
"""Milliseconds for which a page is on its way (Theme.moment, less the last step): one frame follows the other that long."""
_REST: Final = 350
_SWIPE: Final = (14, 45, 8)
"""Moves of a finger, pixels and milliseconds of each."""
_BEFORE_IT_SCROLLS: Final = 2
"""Moves that could still become a tap."""


class Frames(NamedTuple):
    """Milliseconds of every frame of one kind, on the clock and of the processor's time."""

    waited: Series
    worked: Series


def frames(screen: Screen) -> dict[str, Frames]:
    """All frames of one run, by what was done."""
    with TemporaryDirectory() as data:
        asked = [sys.executable, "-m", "bench.frames", data]
        environment = {**screen.environment, "PYTHONPATH": ":".join(sys.path)}
        told = subprocess.run(asked, env=environment, stdout=subprocess.PIPE, check=True).stdout
    return {kind: Frames(*(Series.of(values) for values in zip(*taken, strict=True))) for kind, taken in json.loads(told).items()}


def calmest(runs: list[dict[str, Frames]]) -> dict[str, Frames]:
    """Of each kind the run with the lowest p99: whatever else the machine does only ever adds."""
    return {kind: min((run[kind] for run in runs), key=lambda found: found.waited.p99) for kind in KINDS}


class Stopwatch:
    """Takes the time of frames; told of each one when it is on the glass."""

    def __init__(self, clock: Clock = perf_counter_ns, work: Clock = thread_time_ns) -> None:
        self.taken: dict[str, list[tuple[float, float]]] = {kind: [] for kind in KINDS}
        self._clock, self._work = clock, work
        self._kind = ""
        self._begun = self._last = self._worked = 0
        self._first = False

    def start(self, kind: str) -> None:
        """Something is asked for now."""
        self._kind, self._first = kind, True
        self._begun = self._last = self._clock()
        self._worked = self._work()

    def swapped(self, *, more: bool) -> None:
        """A frame is there. `more`: something was moving when the one before it came, so that this one was due at once."""
        now, worked = self._clock(), self._work()
        if self._kind and (self._first or more):
            self.taken[self._kind].append(((now - self._last) / 1e6, (worked - self._worked) / 1e6))
        self._first, self._last, self._worked = False, now, worked

    def since(self) -> float:
        """Milliseconds from what was asked for to the last frame."""
        return (self._last - self._begun) / 1e6

    def stop(self) -> None:
        """Frames that come now have another cause."""
        self._kind = ""


def main(data: Path) -> None:
    """Do all of it and print what every frame took."""
    from kiosk.app.dependencies import kiosk_dependencies  # noqa: PLC0415 - Qt and the kiosk, in this process only
    from kiosk.app.workspace import open_workspace  # noqa: PLC0415
    from kiosk.data_folder import DataFolder  # noqa: PLC0415
    from kiosk.domain.session import SessionSettings  # noqa: PLC0415
    from kiosk.ui.application import make_application  # noqa: PLC0415
    from kiosk.ui.composition import build_view_models  # noqa: PLC0415
    from kiosk.ui.main_window import open_window  # noqa: PLC0415

    make_application()
    with open_workspace(DataFolder(data)) as workspace:
        debate = workspace.debate()
        session = workspace.startup.resume_or_start(debate, SessionSettings())
        shown = open_window(build_view_models(kiosk_dependencies(workspace, debate), session))
        print(json.dumps(_Visitor(shown.window).visit()))
        shown.close()


class _Visitor:
    """Does to a window what a hand would."""

    def __init__(self, window: Any) -> None:  # noqa: ANN401 - Qt's types are not loaded where the bench only asks
        from PySide6.QtTest import QTest  # noqa: PLC0415 - the same

        self._test, self._window, self._watch = QTest, window, Stopwatch()
        self._scrolled: Any = None
        self._down = False
        self._finger = QTest.createTouchDevice()
        window.resize(WIDTH, HEIGHT)
        window.show()
        window.frameSwapped.connect(self._swapped)

    def visit(self) -> dict[str, list[tuple[float, float]]]:
        """Every kind, again and again."""
        self._test.qWait(_WARM)
        for name in ("begin", "stand-skip"):
            self._tap(name)
        for _ in range(_ROUNDS):
            for tab in _TABS:
                self._tap(f"tab-{tab}", "tab change")
                self._tap("contrast", "theme switch")
            self._tap("tab-arguments", "tab change")
            self._tap("read-for")
            for step in (-1, -1, 1):
                self._swipe(step)
            self._tap("bothSides")
        for _ in range(-_ROUNDS * len(_TABS) % _THEMES):
            self._tap("contrast", "theme switch")
        return self._watch.taken

    def _tap(self, name: str, kind: str = "") -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - the same

        spot = middle(self._window.contentItem(), name)
        self._watch.start(kind)
        self._test.mouseClick(self._window, Qt.MouseButton.LeftButton, pos=spot)
        self._test.qWait(_REST)
        self._watch.stop()

    def _swipe(self, way: int) -> None:
        from PySide6.QtCore import QPoint  # noqa: PLC0415 - the same

        moves, pixels, pause = _SWIPE
        spot = QPoint(WIDTH // 2, HEIGHT // 2 - way * moves * pixels // 2)
        self._scrolled = next(item for item in seen(self._window.contentItem()) if item.inherits("QQuickFlickable"))
        self._touch("press", spot)
        self._down = True
        for number in range(moves):
            if number == _BEFORE_IT_SCROLLS:
                self._watch.start("scroll")
            spot += QPoint(0, way * pixels)
            self._touch("move", spot)
            self._test.qWait(pause)
        self._down = False
        self._touch("release", spot)
        while self._scrolled.property("moving"):
            self._test.qWait(_REST)
        self._watch.stop()
        self._scrolled = None

    def _touch(self, kind: str, spot: Any) -> None:  # noqa: ANN401 - the same
        fingers = self._test.touchEvent(self._window, self._finger)
        getattr(fingers, kind)(0, spot, self._window)
        fingers.commit()

    def _swapped(self) -> None:
        self._watch.swapped(more=self._moved())

    def _moved(self) -> bool:
        """Whether this frame had to follow the one before at once."""
        if self._scrolled is not None:
            return self._down or bool(self._scrolled.property("moving"))
        return self._watch.since() < _MOVING


if __name__ == "__main__":
    main(Path(sys.argv[1]))
