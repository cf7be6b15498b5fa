"""Has the system load Qt's libraries and fonts while Python is busy with its modules: a second processor is idle then.

Nothing depends on it. What is not found, Qt loads a moment later. Imports nothing of Qt.
"""

import ctypes
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Final

LIBRARIES: Final = ("lib/libQt6Quick.so.6", "lib/libQt6QuickControls2.so.6")
X11_PLUGIN: Final = "plugins/platforms/libqxcb.so"


def start() -> None:
    """Start the threads, on Linux. They end by themselves within a tenth of a second."""
    if sys.platform == "linux":
        for work in (_load_libraries, _load_font_list):
            threading.Thread(target=work, name="preload").start()


def library_paths() -> Iterator[Path]:
    """Yield the files that a kiosk on this display will need."""
    spec = find_spec("PySide6")
    on_x11 = "DISPLAY" in os.environ and not {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys()
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        yield from (Path(folder, "Qt", name) for name in (*LIBRARIES, *((X11_PLUGIN,) if on_x11 else ())))


def _load_libraries() -> None:
    for path in library_paths():
        with suppress(OSError):
            ctypes.CDLL(str(path))


def _load_font_list() -> None:
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libfontconfig.so.1").FcInit()
