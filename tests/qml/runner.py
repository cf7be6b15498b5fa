"""Runs the tst_*.qml of a folder, with a real kiosk for the components that need one: `runner.py FOLDER OPTION...`."""

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

from kiosk import paths
from kiosk.ui import fonts
from kiosk.ui.composition import build_view_models
from kiosk.ui.qt import Slot
from tests.ui.fake_services import FakeServices


class Setup(QObject):
    """What Qt asks to prepare the engine."""

    def __init__(self) -> None:
        super().__init__()
        services = FakeServices(Path(tempfile.mkdtemp()))
        services.open()
        self._kiosk = build_view_models(services.dependencies(), services.session, motion=False)

    @Slot()
    def applicationAvailable(self) -> None:  # noqa: N802 - Qt's name
        """Text has its real width only in its real font."""
        fonts.register()

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:  # noqa: N802 - Qt's name
        """Tests find the kiosk as `theKiosk`."""
        engine.setBaseUrl(QUrl.fromLocalFile(str(paths.qml()) + "/"))
        engine.rootContext().setContextProperty("theKiosk", self._kiosk)


if __name__ == "__main__":
    sys.exit(QUICK_TEST_MAIN_WITH_SETUP("kiosk", Setup, ["kiosk", "-import", str(paths.qml()), "-input", *sys.argv[1:]]))
