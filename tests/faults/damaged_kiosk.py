"""Drives the window that is shown while the database is damaged."""

from pathlib import Path

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.database_recovery import database_recovery
from kiosk.data_folder import DataFolder
from kiosk.settings import Settings
from kiosk.system.pin_file import pin_store
from kiosk.ui.recovery_window import open_recovery_window
from tests.ui.window_driver import LANDSCAPE, WindowDriver


class DamagedKioskDriver(WindowDriver):
    """The window on a data folder, as `run` opens it."""

    def __init__(self, qtbot: QtBot, folder: Path, size: tuple[int, int] = LANDSCAPE) -> None:
        data = DataFolder(folder)
        settings = Settings.load(data.settings_file)
        self._qtbot = qtbot
        self._shown, self.damage = open_recovery_window(database_recovery(data, settings), pin_store(data.pin_file), settings)  # type: ignore[assignment]
        self.window = self._shown.window
        self.finger = QTest.createTouchDevice()
        self._outcome = ""
        self.damage.recovered.connect(lambda: self._end("recovered"))
        self.damage.quitRequested.connect(lambda: self._end("quit"))
        self.window.resize(*size)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.settle()

    def close(self) -> None:
        self._shown.close()

    def ended(self) -> str:
        """Return 'recovered' or 'quit' once the organiser is done, '' before."""
        return self._outcome

    def _end(self, outcome: str) -> None:
        self._outcome = outcome
