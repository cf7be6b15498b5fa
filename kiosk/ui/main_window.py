"""The kiosk's window, loaded around its view models."""

from dataclasses import dataclass
from functools import partial
from typing import Final

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import paths
from kiosk.errors import KnownError
from kiosk.ui import fonts
from kiosk.ui.input.input_filter import InputFilter
from kiosk.ui.input.lockdown_filter import LockdownFilter
from kiosk.ui.offline_network import OfflineNetworkFactory
from kiosk.ui.video import video_item  # noqa: F401 - registers the type for QML
from kiosk.ui.viewmodels.kiosk import KioskViewModel

_DRAG_THRESHOLD: Final = 40 / 1080
"""Of the shorter edge: a tap may move that far before it is a drag."""


@dataclass(frozen=True, slots=True)
class LoadedWindow:
    """Keep it as long as the window is on screen, then close it."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    network: OfflineNetworkFactory

    def close(self) -> None:
        """Delete the screens now, before the view models they read."""
        shiboken6.delete(self.engine)


@dataclass(frozen=True, slots=True)
class KioskWindow(LoadedWindow):
    """The kiosk's window with its event filters."""

    kiosk: KioskViewModel
    guard: LockdownFilter
    input_filter: InputFilter

    def close(self) -> None:
        self.kiosk.speech.close_engine()
        shiboken6.delete(self.engine)
        self.kiosk.language.restore_english()


def open_window(kiosk: KioskViewModel) -> KioskWindow:
    """Load the kiosk around its view models, hidden. Raises KnownError if files of the program are missing."""
    loaded = load("Main", kiosk=kiosk)
    for resized in (loaded.window.widthChanged, loaded.window.heightChanged):
        resized.connect(partial(_scale_drag_threshold, loaded.window))
    input_filter = InputFilter(kiosk, loaded.window)
    loaded.window.installEventFilter(input_filter)
    kiosk.wiped.connect(_clear_clipboard)
    kiosk.language.translationsChanged.connect(loaded.engine.retranslate)
    kiosk.speech.set_screen(_screen(loaded.window))
    guard = LockdownFilter(loaded.window, lambda: kiosk.pin.locked, input_filter.clicker.is_start_key)
    return KioskWindow(loaded.engine, loaded.window, loaded.network, kiosk, guard, input_filter)


def load(name: str, **properties: QObject) -> LoadedWindow:
    """Load a window of Kiosk/App, hidden, with these initial properties.

    Raises:
        KnownError: files of the program are missing.
    """
    fonts.register()
    engine = QQmlApplicationEngine()
    network = OfflineNetworkFactory()
    engine.setNetworkAccessManagerFactory(network)
    engine.addImportPath(str(paths.qml()))
    engine.setInitialProperties(dict(properties))
    engine.load(QUrl.fromLocalFile(str(paths.qml() / "Kiosk" / "App" / f"{name}.qml")))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        message = "The screens could not be loaded: files of the program are missing. Votes are kept; install Goodfaith again."
        raise KnownError(message)
    return LoadedWindow(engine, roots[0], network)


def _screen(window: QQuickWindow) -> QQuickItem:
    found = window.findChild(QObject, "screen")
    return found if isinstance(found, QQuickItem) else window.contentItem()


def _scale_drag_threshold(window: QQuickWindow, _size: int) -> None:
    QGuiApplication.styleHints().setStartDragDistance(round(_DRAG_THRESHOLD * min(window.width(), window.height())))


def _clear_clipboard() -> None:
    """Keep the next visitor from pasting what this one copied."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
