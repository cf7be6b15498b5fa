"""Which of the machine's screens the kiosk covers, and keeping its window there while screens change."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.ui.qt import Slot


def screen_names() -> list[str]:
    """Return the connectors of the plugged-in screens, such as 'HDMI-1', as the system names them."""
    return [screen.name() for screen in QGuiApplication.screens()]


def describe_screens() -> list[tuple[str, str]]:
    """Return the name and the size in pixels of each screen, the primary one first."""
    screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is not QGuiApplication.primaryScreen())
    return [(screen.name(), f"{screen.size().width()}x{screen.size().height()}") for screen in screens]


def find_screen(name: str) -> QScreen | None:
    """Return the screen of this name, whatever its case."""
    return next((screen for screen in QGuiApplication.screens() if screen.name().casefold() == name.casefold()), None)


def choose_screen(name: str) -> QScreen:
    """Return the screen of this name while it is plugged in, else the primary one. Without any, Qt keeps a placeholder."""
    return find_screen(name) or QGuiApplication.primaryScreen()


class ScreenPlacement(QObject):
    """Keeps a full-screen window over one screen: the one called `name` while it is plugged in, else the primary one.

    Without a window manager nothing else moves or resizes the window when a screen is resized, turned, scaled or unplugged.
    Without `falls_back` the window stays as it is while its screen is not plugged in: `ProjectorScreen` closes it.
    """

    def __init__(self, window: QWindow, name: str = "", *, falls_back: bool = True) -> None:
        super().__init__(window)
        self._window, self._name, self._falls_back = window, name, falls_back
        self._holding, self._held = False, ""
        if _on_wayland():
            from PySide6.QtCore import Qt  # noqa: PLC0415 - see kiosk.ui.input.keys

            window.setFlag(Qt.WindowType.FramelessWindowHint)  # cage maximises a full-screen window, and Qt would draw a title bar then
            # The compositor answers later, and Qt sends nothing that agrees with the last answer: ask again after each.
            window.visibilityChanged.connect(self._on_visibility_changed)
        self._pending = QTimer(self, interval=0, singleShot=True)
        self._pending.timeout.connect(self.apply)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 - there is no window without it
        app.screenAdded.connect(self._on_screen_added)
        for signal in (app.screenAdded, app.screenRemoved, app.primaryScreenChanged, window.screenChanged):
            signal.connect(self.apply_later)
        for screen in QGuiApplication.screens():
            self._on_screen_added(screen)

    @property
    def missing(self) -> str:
        """The name of the chosen screen while it is not plugged in, else ''."""
        return self._name if self._name and not find_screen(self._name) else ""

    def choose(self, name: str) -> None:
        """Move to another screen; '' means the primary one."""
        if name != self._name:
            self._name, self._held = name, ""
            self.apply()

    def hold(self, *, held: bool) -> None:
        """Stay on the present screen while it is plugged in, whatever screens are plugged in besides and become the primary one."""
        self._holding, self._held = held, self._window.screen().name() if held else ""
        self.apply_later()

    @Slot()
    def apply(self) -> None:
        window, screen = self._window, find_screen(self._held or self._name)
        if screen is None and not self._falls_back:
            return
        screen = screen or choose_screen(self._name)
        if self._holding:
            self._held = screen.name()
        if window.screen() is not screen:
            window.setScreen(screen)
            if _on_wayland() and window.isVisible():
                window.showNormal()  # a Wayland compositor is asked for a screen only when the window becomes full screen
        if window.geometry() != screen.geometry():
            window.setGeometry(screen.geometry())
        if not self._covers(screen):
            window.showFullScreen()

    @Slot()
    def apply_later(self) -> None:
        """Cover the screen once Qt has finished the change that led here."""
        self._pending.start()

    @Slot(QWindow.Visibility)
    def _on_visibility_changed(self, visibility: QWindow.Visibility) -> None:
        if visibility in {QWindow.Visibility.Windowed, QWindow.Visibility.Maximized}:
            self.apply_later()

    def _covers(self, screen: QScreen) -> bool:
        visibility = self._window.visibility()
        if visibility is QWindow.Visibility.Maximized and _on_wayland():
            return self._window.size() == screen.size()
        return visibility is QWindow.Visibility.FullScreen

    def _on_screen_added(self, screen: QScreen) -> None:
        changes = (screen.geometryChanged, screen.orientationChanged, screen.logicalDotsPerInchChanged, screen.physicalDotsPerInchChanged)
        for signal in changes:
            signal.connect(self.apply_later)


def _on_wayland() -> bool:
    return QGuiApplication.platformName().startswith("wayland")
