"""Measures frame times without a graphics card: of tab changes, scrolling through a full argument, and theme switches.

python -m bench.frames DATA    runs the visit in its own process and prints milliseconds as JSON, by kind

A frame's time is how long the visitor waits for it: the first one from the tap that causes it, every other from the previous
frame. The kiosk's own processor time is reported beside it, because on a busy machine the rest belongs to other programs.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter_ns, thread_time_ns
from typing import Any, Final, NamedTuple

from bench.item_positions import item_centre, prepare_data, visible_items
from bench.screen import HEIGHT, WIDTH, Screen
from bench.series import Series

Clock = Callable[[], int]
"""Nanoseconds."""

KINDS: Final = ("tab change", "scroll", "theme switch")
_TABS: Final = ("arguments", "watch", "vote", "results", "ground")
_THEMES: Final = 4
_ROUNDS: Final = 4
_WARM_UP: Final = 3000
"""Milliseconds until everything delayed has started."""
_MOTION: Final = 200
"""Milliseconds of a page transition (Theme.moment without its last step), while each frame is due right after the previous one."""
_REST: Final = 350
_SWIPE: Final = (14, 45, 8)
"""The number of moves of a finger; pixels and milliseconds of each."""
_MOVES_BEFORE_SCROLL: Final = 2
"""Moves that may still become a tap."""


class Frames(NamedTuple):
    """Milliseconds of every frame of one kind: elapsed time and processor time."""

    waited: Series
    worked: Series


def measure_frames(screen: Screen) -> dict[str, Frames]:
    """Return the frames of one run by kind."""
    with TemporaryDirectory() as data:
        command = [sys.executable, "-m", "bench.frames", data]
        environment = {**screen.environment, "PYTHONPATH": ":".join(sys.path)}
        output = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True).stdout
    times = json.loads(output)
    return {kind: Frames(*(Series.from_values(values) for values in zip(*times[kind], strict=True))) for kind in times}


def calmest(runs: list[dict[str, Frames]]) -> dict[str, Frames]:
    """Return for each kind the run with the lowest p99: other load on the machine can only add time."""
    return {kind: min((run[kind] for run in runs), key=lambda frames: frames.waited.p99) for kind in KINDS}


class FrameTimer:
    """Records frame times. `frame_swapped` has to be called for each frame on the screen."""

    def __init__(self, clock: Clock = perf_counter_ns, work: Clock = thread_time_ns) -> None:
        self.frames: dict[str, list[tuple[float, float]]] = {kind: [] for kind in KINDS}
        self._clock, self._work = clock, work
        self._kind = ""
        self._started = self._last = self._worked = 0
        self._first = False

    def start(self, kind: str) -> None:
        """Start timing an action of this kind."""
        self._kind, self._first = kind, True
        self._started = self._last = self._clock()
        self._worked = self._work()

    def frame_swapped(self, *, more: bool) -> None:
        """Record a frame. `more` means that something was still moving, so that this frame was due immediately."""
        now, worked = self._clock(), self._work()
        if self._kind and (self._first or more):
            self.frames[self._kind].append(((now - self._last) / 1e6, (worked - self._worked) / 1e6))
        self._first, self._last, self._worked = False, now, worked

    def action_duration(self) -> float:
        """Return milliseconds from the start of the action to the last frame."""
        return (self._last - self._started) / 1e6

    def stop(self) -> None:
        """Ignore frames until the next start."""
        self._kind = ""


def main(data: Path) -> None:
    """Run the visit and print the time of every frame."""
    from kiosk.app.dependencies import kiosk_dependencies  # noqa: PLC0415 - Qt and the kiosk are needed in this process only
    from kiosk.app.workspace import open_workspace  # noqa: PLC0415
    from kiosk.data_folder import DataFolder  # noqa: PLC0415
    from kiosk.domain.session import SessionSettings  # noqa: PLC0415
    from kiosk.ui.application import make_application  # noqa: PLC0415
    from kiosk.ui.composition import build_view_models  # noqa: PLC0415
    from kiosk.ui.main_window import open_window  # noqa: PLC0415

    make_application()
    with open_workspace(DataFolder(prepare_data(data))) as workspace:
        debate = workspace.debate()
        session = workspace.startup.resume_or_start(debate, SessionSettings())
        kiosk = open_window(build_view_models(kiosk_dependencies(workspace, debate), session))
        print(json.dumps(_Visitor(kiosk.window).run()))
        kiosk.close()


class _Visitor:
    """Operates a window with simulated taps and touches."""

    def __init__(self, window: Any) -> None:  # noqa: ANN401 - Qt's types are not loaded in the benchmark's own process
        from PySide6.QtTest import QTest  # noqa: PLC0415 - the same

        self._test, self._window, self._timer = QTest, window, FrameTimer()
        self._scrolled: Any = None
        self._down = False
        self._finger = QTest.createTouchDevice()
        window.resize(WIDTH, HEIGHT)
        window.show()
        window.frameSwapped.connect(self._on_frame_swapped)

    def run(self) -> dict[str, list[tuple[float, float]]]:
        """Perform every kind of action several times. Return the recorded frames."""
        self._test.qWait(_WARM_UP)
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
        return self._timer.frames

    def _tap(self, name: str, kind: str = "") -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - the same

        point = item_centre(self._window.contentItem(), name)
        self._timer.start(kind)
        self._test.mouseClick(self._window, Qt.MouseButton.LeftButton, pos=point)
        self._test.qWait(_REST)
        self._timer.stop()

    def _swipe(self, direction: int) -> None:
        from PySide6.QtCore import QPoint  # noqa: PLC0415 - the same

        moves, pixels, pause = _SWIPE
        point = QPoint(WIDTH // 2, HEIGHT // 2 - direction * moves * pixels // 2)
        self._scrolled = next(item for item in visible_items(self._window.contentItem()) if item.inherits("QQuickFlickable"))
        self._touch("press", point)
        self._down = True
        for number in range(moves):
            if number == _MOVES_BEFORE_SCROLL:
                self._timer.start("scroll")
            point += QPoint(0, direction * pixels)
            self._touch("move", point)
            self._test.qWait(pause)
        self._down = False
        self._touch("release", point)
        while self._scrolled.property("moving"):
            self._test.qWait(_REST)
        self._timer.stop()
        self._scrolled = None

    def _touch(self, kind: str, point: Any) -> None:  # noqa: ANN401 - the same
        fingers = self._test.touchEvent(self._window, self._finger)
        getattr(fingers, kind)(0, point, self._window)
        fingers.commit()

    def _on_frame_swapped(self) -> None:
        self._timer.frame_swapped(more=self._is_moving())

    def _is_moving(self) -> bool:
        """Return whether this frame had to follow the previous one immediately."""
        if self._scrolled is not None:
            return self._down or bool(self._scrolled.property("moving"))
        return self._timer.action_duration() < _MOTION


if __name__ == "__main__":
    main(Path(sys.argv[1]))
