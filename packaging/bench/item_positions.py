"""Finds where to tap on each screen, by running the kiosk off screen in its own process.

python -m bench.item_positions DATA NAME…    taps the items of these objectNames in turn; prints the taps as JSON: name, x, y
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
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
_SPARED_MS: Final = 2200
"""A button that cannot be undone and appears under a finger ignores taps for two seconds."""
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
        return find_taps(prepare_data(Path(data)), VISIT)


def find_taps(data: Path, names: Sequence[str]) -> list[Tap]:
    """Tap these items one after the other on the kiosk of a data folder. Return where they were."""
    command = [sys.executable, "-m", "bench.item_positions", str(data), *names]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    output = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True).stdout
    return [Tap(*tap) for tap in json.loads(output)]


def main(data: Path, names: Sequence[str]) -> None:
    """Tap the items and print the taps."""
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
    with open_workspace(DataFolder(data)) as workspace:
        debate = workspace.debate()
        session = workspace.startup.resume_or_start(debate, SessionSettings())
        kiosk = open_window(build_view_models(kiosk_dependencies(workspace, debate), session, motion=False))
        kiosk.window.resize(WIDTH, HEIGHT)
        kiosk.window.show()
        taps = []
        for name in names:
            QTest.qWait(_SETTLE_MS if name != "nextPupil" else _SPARED_MS)
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
    main(Path(sys.argv[1]), sys.argv[2:])
