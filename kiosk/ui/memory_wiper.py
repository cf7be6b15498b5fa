"""Releases what a visitor wrote once the visit is over, so that it can be overwritten."""

import gc
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QQmlEngine

from kiosk.process.freed_memory import overwrite_free_blocks

_DELAY: Final = 300
"""Milliseconds after the visit. By then its last screen is deleted; the next visitor rarely starts sooner."""


class MemoryWiper(QObject):
    """Collects the garbage of QML and Python after each visit: QML keeps the text after every letter that was typed.

    `release_memory` closes what else keeps words, such as the database's cache.
    """

    def __init__(self, engine: QQmlEngine, release_memory: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._release_memory = engine, release_memory
        self._timer = QTimer(self, interval=_DELAY, singleShot=True)
        self._timer.timeout.connect(self.wipe)

    @Slot()
    def start(self) -> None:
        self._timer.start()

    def wipe(self) -> None:
        self._engine.collectGarbage()
        gc.collect()
        self._release_memory()
        overwrite_free_blocks()
