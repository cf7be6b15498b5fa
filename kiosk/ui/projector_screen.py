"""The projector's window: opened on the second screen while a lesson uses it, closed when that screen is unplugged."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QInputEvent, QKeyEvent, QScreen, QWindow

from kiosk.ui.main_window import KioskWindow, LoadedWindow, load
from kiosk.ui.qt import Slot
from kiosk.ui.screen_placement import ScreenPlacement


class ProjectorScreen(QObject):
    """Tells the view model which screens there are, and shows the class's view on the second one.

    Nothing of it is loaded before it is needed, and nothing is kept: it has an engine of its own.
    """

    def __init__(self, shown: KioskWindow, placement: ScreenPlacement) -> None:
        super().__init__(shown.window)
        self._shown, self._placement = shown, placement
        self._kiosk, self._model = shown.kiosk, shown.kiosk.classroom.projector
        self._loaded: LoadedWindow | None = None
        self._name = ""
        """The second screen that the window is on."""
        self._pending = QTimer(self, interval=0, singleShot=True)
        self._pending.timeout.connect(self.refresh)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 - there is no window without it
        app.screenRemoved.connect(self._on_screen_removed)
        app.screenAdded.connect(self._on_screen_added)
        for signal in (app.screenAdded, app.screenRemoved, app.primaryScreenChanged, shown.window.screenChanged):
            signal.connect(self._pending.start)
        for screen in QGuiApplication.screens():
            self._on_screen_added(screen)
        self._model.swapRequested.connect(self._swap)
        self._model.changed.connect(self._show_or_close)
        self._kiosk.lesson.changed.connect(self._hold_screen)
        self._kiosk.classroom.classView.retranslated.connect(self._retranslate)
        self._held = False
        self.refresh()
        self._hold_screen()

    @property
    def window(self) -> QWindow | None:
        """The projector's window while it is open."""
        return self._loaded.window if self._loaded else None

    @Slot()
    def refresh(self) -> None:
        """Look which screens there are. Two that show the same picture are one."""
        own = self._shown.window.screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not own]
        private = own.name() != self._name and not any(screen.geometry().intersects(own.geometry()) for screen in others)
        second = others[0].name() if len(others) == 1 and private else ""
        self._model.set_second_screen(second, private=private)
        self._show_or_close()

    def close(self) -> None:
        """Delete the window now, before the view models that it reads."""
        if self._loaded:
            self._shown.guard.companion = None
            shiboken6.delete(self._loaded.engine)
            self._loaded, self._name = None, ""

    @Slot()
    def _show_or_close(self) -> None:
        """Close later if at all: a button of this window may have asked for it, or a screen that is just being removed."""
        second = self._second() if self._model.on else None
        if second is None:
            if self._loaded:
                self._loaded.window.hide()
                QTimer.singleShot(0, self, self._close_unless_used)
        elif self._loaded is None:
            self._open(second)
        elif second.name() != self._name:
            self.close()
            self._open(second)

    def _close_unless_used(self) -> None:
        if not self._model.on:
            self.close()

    def _open(self, screen: QScreen) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - no start of the kiosk waits for it

        self._loaded = load("ProjectorWindow", kiosk=self._kiosk)
        window, self._name = self._loaded.window, screen.name()
        window.installEventFilter(InputForwarder(self._shown.window, window))
        window.setCursor(Qt.CursorShape.BlankCursor)
        self._shown.guard.companion = window
        window.setScreen(screen)
        ScreenPlacement(window, self._name, falls_back=False).apply()
        self._shown.window.requestActivate()

    def _second(self) -> QScreen | None:
        own = self._shown.window.screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not own]
        return others[0] if len(others) == 1 else None

    @Slot(str)
    def _swap(self, name: str) -> None:
        """Close the projector's window and open it again once the main window has moved."""
        self.close()
        self._placement.choose(name)
        self.refresh()

    @Slot()
    def _hold_screen(self) -> None:
        if self._kiosk.lesson.on is not self._held:
            self._held = self._kiosk.lesson.on
            self._placement.hold(held=self._held)

    @Slot()
    def _retranslate(self) -> None:
        if self._loaded:
            self._loaded.engine.retranslate()

    def _on_screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._pending.start)

    @Slot(QScreen)
    def _on_screen_removed(self, screen: QScreen) -> None:
        """Hide the window before Qt moves it to the screen that is left."""
        if self._loaded and screen.name() == self._name:
            self._loaded.window.hide()


class InputForwarder(QObject):
    """Gives the keys of the projector's window, a clicker's above all, to the main one. Everything else meets nothing there."""

    def __init__(self, main: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._main = main

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            copy = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), event.count())
            QCoreApplication.sendEvent(self._main, copy)
            return True
        if event.type() is QEvent.Type.Close or isinstance(event, QInputEvent):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
