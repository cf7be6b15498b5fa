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
from kiosk.ui.input.event_filter import InputFilter
from kiosk.ui.input.lockdown_filter import LockdownFilter
from kiosk.ui.offline_network import OfflineNetworkFactory
from kiosk.ui.video import video_item  # noqa: F401 - registers the type for QML
from kiosk.ui.viewmodels.kiosk import KioskViewModel

_ROLL: Final = 40 / 1080
"""Of the shorter edge."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A loaded window; keep it as long as it is on screen, then close it."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    network: OfflineNetworkFactory

    def close(self) -> None:
        """Take everything down now, the screens before the view models they read."""
        shiboken6.delete(self.engine)


@dataclass(frozen=True, slots=True)
class KioskWindow(Loaded):
    """The kiosk's."""

    kiosk: KioskViewModel
    guard: LockdownFilter
    watcher: InputFilter

    def close(self) -> None:
        """The same; the voice falls silent, and whatever comes after it speaks for itself."""
        self.kiosk.speech.close_engine()
        shiboken6.delete(self.engine)
        self.kiosk.language.restore_english()


def open_window(kiosk: KioskViewModel) -> KioskWindow:
    """Load the kiosk around its view models, hidden. Raises KnownError where files of the program are missing."""
    loaded = load("Main", kiosk=kiosk)
    for turned in (loaded.window.widthChanged, loaded.window.heightChanged):
        turned.connect(partial(_let_fingers_roll, loaded.window))
    watcher = InputFilter(kiosk, loaded.window)
    loaded.window.installEventFilter(watcher)
    kiosk.wiped.connect(_forget_copies)
    kiosk.language.translationsChanged.connect(loaded.engine.retranslate)
    kiosk.speech.set_screen(_screen(loaded.window))
    guard = LockdownFilter(loaded.window, lambda: kiosk.pin.locked)
    return KioskWindow(loaded.engine, loaded.window, loaded.network, kiosk, guard, watcher)


def load(name: str, **properties: QObject) -> Loaded:
    """Load one of the windows in Kiosk/App, hidden, with what it needs.

    Raises:
        KnownError: the program's own files are not all there.
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
    return Loaded(engine, roots[0], network)


def _screen(window: QQuickWindow) -> QQuickItem:
    """What the current screen is below."""
    found = window.findChild(QObject, "screen")
    return found if isinstance(found, QQuickItem) else window.contentItem()


def _let_fingers_roll(window: QQuickWindow, _size: int) -> None:
    """A tap may move as far as that, on any glass, before it is a drag."""
    QGuiApplication.styleHints().setStartDragDistance(round(_ROLL * min(window.width(), window.height())))


def _forget_copies() -> None:
    """What one visitor copied, the next could paste."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
