"""Where a finger goes on each screen of a visit, asked of the kiosk itself: off screen, in a process of its own.

python -m bench.item_positions DATA    prints the taps of one visit as JSON: what is tapped, x, y
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

from bench.screen import HEIGHT, WIDTH

VISIT: Final = (
    "begin",
    "stand-skip",
    "tab-arguments",
    "read-for",
    "bothSides",
    "tab-watch",
    "tab-vote",
    "choose-for",
    "explain",
    "change",
    "castWithoutReason",
    "nextPerson",
)
"""One whole visit, by the names of what is tapped; it comes through every kind of screen a visitor sees."""
_SETTLE: Final = 300


class Tap(NamedTuple):
    """Where a finger goes, and what for."""

    name: str
    x: int
    y: int


def of_a_visit() -> list[Tap]:
    """The taps of one visit on a screen of this size."""
    with TemporaryDirectory() as data:
        asked = [sys.executable, "-m", "bench.item_positions", data]
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        told = subprocess.run(asked, env=environment, stdout=subprocess.PIPE, check=True).stdout
    return [Tap(*place) for place in json.loads(told)]


def main(data: Path) -> None:
    """Go through one visit and print where its taps went."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - Qt and the kiosk, in this process only
    from PySide6.QtTest import QTest  # noqa: PLC0415

    from kiosk.app.dependencies import kiosk_dependencies  # noqa: PLC0415
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
        shown = open_window(build_view_models(kiosk_dependencies(workspace, debate), session, motion=False))
        shown.window.resize(WIDTH, HEIGHT)
        shown.window.show()
        taps = []
        for name in VISIT:
            QTest.qWait(_SETTLE)
            spot = middle(shown.window.contentItem(), name)
            taps.append((name, spot.x(), spot.y()))
            QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, pos=spot)
        print(json.dumps(taps))
        shown.close()


def middle(root: Any, name: str) -> Any:  # noqa: ANN401 - Qt's types are not loaded here
    """The middle of the item of that objectName, in the window's pixels."""
    item = next((item for item in seen(root) if item.objectName() == name), None)
    if item is None:
        message = f"the bench looks for '{name}' on a screen that does not have it: mend what it taps"
        raise RuntimeError(message)
    return item.mapToScene(item.boundingRect().center()).toPoint()


def seen(item: Any) -> Iterator[Any]:  # noqa: ANN401 - the same
    """The item and all below it that can be seen."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from seen(child)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
