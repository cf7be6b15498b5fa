"""A whole visit off screen, with a picture of every screen: demo, smoke test and the README's pictures in one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.domain.session import Session
from kiosk.errors import KnownError
from kiosk.ui import qt_logging
from kiosk.ui.application import make_application
from kiosk.ui.dependencies import Parts
from kiosk.ui.main_window import KioskWindow, build_view_models, open_window

_SETTLE = 200
_WORDS = "Because the people who would misuse it are exactly the ones a fence slows down"


@dataclass(frozen=True, slots=True)
class TourAppearance:
    """How the tour's pictures look: size in pixels, theme and text size as in settings."""

    width: int = 1920
    height: int = 1080
    theme: str = "paper"
    text_size: int = 0


def run_tour(parts: Parts, session: Session, out: Path, look: TourAppearance, on_picture: Callable[[str], None]) -> int:
    """Write a PNG of every screen and the session's page into `out`; returns how many pictures there are.

    The session must have votes and waiting reasons; it is ended at the end of the tour.

    Raises:
        KnownError: a picture could not be written.
    """
    make_application()
    qt_logging.log_qt_messages()
    kiosk = build_view_models(parts, session, motion=False)
    shown = open_window(kiosk)
    shown.window.resize(look.width, look.height)
    shown.window.show()
    tour = _Tour(shown, out, look, on_picture)
    try:
        tour.visit()
        tour.idle()
        tour.organiser()
    finally:
        shown.close()
    return tour.taken


class _Tour:
    def __init__(self, shown: KioskWindow, out: Path, look: TourAppearance, on_picture: Callable[[str], None]) -> None:
        self._shown, self._out, self._look, self._on_picture = shown, out, look, on_picture
        self._kiosk = shown.kiosk
        self.taken = 0

    def visit(self) -> None:
        kiosk, visit = self._kiosk, self._kiosk.visit
        self._take("attract")
        kiosk.begin()
        self._take("opening")
        visit.stand("unsure")
        self._take("ground")
        for tab in ("arguments", "watch", "vote", "results"):
            kiosk.show(tab)
            self._take("results-before" if tab == "results" else tab)
        kiosk.show("arguments")
        for side in ("for", "against"):
            kiosk.read(side)
            self._take(f"reading-{side}")
        kiosk.show("vote")
        visit.choose("for")
        self._take("chosen")
        kiosk.explainSecrecy()
        self._take("secrecy")
        kiosk.goBack()
        visit.explain()
        self._take("reason")
        self._choose_letters()
        self._take("letters")
        self._press(Qt.Key.Key_Escape)
        self._type(_WORDS)
        self._take("keyboard")
        visit.cast()
        self._take("thanks")
        kiosk.thanks.judge(0, fair=True)
        self._take("fair-point")
        kiosk.show("results")
        self._take("results")
        kiosk.startOver()

    def idle(self) -> None:
        self._kiosk.begin()
        while not self._kiosk.idle.warning:
            self._kiosk.idle.tick()
        self._take("still-there")
        self._kiosk.startOver()

    def organiser(self) -> None:
        kiosk, organiser = self._kiosk, self._kiosk.organiser
        kiosk.openDoor()
        self._take("pin")
        kiosk.pin.later()
        self._take("organiser")
        for tab in ("reasons", "voting", "report", "kiosk"):
            organiser.show(tab)
            self._take(f"organiser-{tab}")
        organiser.session.pauseOrResume()
        organiser.goBack()
        self._take("paused")
        kiosk.openDoor()
        kiosk.pin.later()
        organiser.session.end()
        while organiser.report.busy:
            _settle()
        self._take("ended")
        organiser.goBack()
        self._take("attract-ended")

    def _type(self, words: str) -> None:
        if area := self._field():
            area.setFocus(False)  # it is as for someone who came by keys; the keyboard is for fingers
            area.forceActiveFocus()
            area.setProperty("text", words)
            area.setProperty("cursorPosition", len(words))

    def _choose_letters(self) -> None:
        if area := self._field():
            area.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Tab):
            self._press(key)

    def _field(self) -> QQuickItem | None:
        area = self._shown.window.findChild(QObject, "words")
        return area if isinstance(area, QQuickItem) else None

    def _press(self, key: Qt.Key) -> None:
        QGuiApplication.sendEvent(self._shown.window, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
        _settle()

    def _take(self, name: str) -> None:
        self._kiosk.look.set(self._look.theme, self._look.text_size)
        _settle()
        screen = self._shown.window.findChild(QObject, "screen")
        if screen is None or screen.property("item") is None:
            message = f"The screen '{name}' could not be loaded: files of the program are missing. Install Goodfaith again."
            raise KnownError(message)
        target = self._out / f"{name}.png"
        if not self._shown.window.grabWindow().save(str(target)):
            message = f"The picture {target} could not be written. Pictures before it are kept; check the folder and its free space."
            raise KnownError(message)
        self.taken += 1
        self._on_picture(name)


def _settle() -> None:
    """Let bindings, layouts and the keyboard come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE, loop.quit)
    loop.exec()
