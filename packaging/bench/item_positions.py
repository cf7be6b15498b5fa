"""Finds where to tap on each screen of a visit, by running the kiosk off screen in its own process.

python -m bench.item_positions DATA    prints the taps of one visit as JSON: name, x, y
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
"""The objectNames tapped in one visit, which shows every kind of screen a visitor sees."""
_SETTLE_MS: Final = 300
_SETTINGS: Final = 'online_url = "https://debate.museum/ai"\n'
"""A debate without a film has a Watch tab only where it has an address of its own."""


class Tap(NamedTuple):
    """An item's objectName and where to tap it, in pixels."""

    name: str
    x: int
    y: int


def prepare_data(folder: Path) -> Path:
    """Create a data folder whose kiosk shows every kind of screen. Return it."""
    folder.mkdir(exist_ok=True)
    (folder / "settings.toml").write_text(_SETTINGS, encoding="utf-8")
    return folder


def visit_taps() -> list[Tap]:
    """Return the taps of one visit on a screen of the benchmark's size."""
    with TemporaryDirectory() as data:
        command = [sys.executable, "-m", "bench.item_positions", data]
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        output = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True).stdout
    return [Tap(*tap) for tap in json.loads(output)]


def main(data: Path) -> None:
    """Go through one visit and print the taps."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - Qt and the kiosk are needed in this process only
    from PySide6.QtTest import QTest  # noqa: PLC0415

    from kiosk.app.dependencies import kiosk_dependencies  # noqa: PLC0415
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
        kiosk = open_window(build_view_models(kiosk_dependencies(workspace, debate), session, motion=False))
        kiosk.window.resize(WIDTH, HEIGHT)
        kiosk.window.show()
        taps = []
        for name in VISIT:
            QTest.qWait(_SETTLE_MS)
            point = item_centre(kiosk.window.contentItem(), name)
            taps.append((name, point.x(), point.y()))
            QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=point)
        print(json.dumps(taps))
        kiosk.close()


def item_centre(root: Any, name: str) -> Any:  # noqa: ANN401 - Qt's types are not loaded here
    """Return the centre of the item with this objectName in the window's pixels."""
    item = next((item for item in visible_items(root) if item.objectName() == name), None)
    if item is None:
        message = f"there is no visible item '{name}' on this screen: update the names in the benchmark"
        raise RuntimeError(message)
    return item.mapToScene(item.boundingRect().center()).toPoint()


def visible_items(item: Any) -> Iterator[Any]:  # noqa: ANN401 - the same
    """Yield the item and all visible items below it."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from visible_items(child)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
