"""Walks through every screen off screen and saves a screenshot of each: demo, smoke test and source of the README's pictures."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.session import Session
from kiosk.errors import KnownError
from kiosk.ui import qt_logging
from kiosk.ui.application import make_application
from kiosk.ui.composition import build_view_models
from kiosk.ui.dependencies import KioskDependencies
from kiosk.ui.main_window import KioskWindow, open_window
from kiosk.ui.settled_window import settle
from kiosk.ui.tour_lesson import LessonTour

_REASON = "Because the people who would misuse it are exactly the ones a fence slows down"


@dataclass(frozen=True, slots=True)
class TourAppearance:
    """Size of the screenshots in pixels; theme and text size as in the settings."""

    width: int = 1920
    height: int = 1080
    theme: str = "paper"
    text_size: int = 0


def run_tour(
    services: KioskDependencies, session: Session, out: Path, appearance: TourAppearance, on_screenshot: Callable[[str], None]
) -> int:
    """Write a PNG of every screen into `out`. Return how many there are.

    The session must have votes and waiting reasons; the tour closes it.

    Raises:
        KnownError: a screen could not be loaded or a screenshot not be written.
    """
    make_application()
    qt_logging.log_qt_messages()
    kiosk = build_view_models(services, session, motion=False)
    window = open_window(kiosk)
    window.window.resize(appearance.width, appearance.height)
    window.window.show()
    tour = _Tour(window, out, appearance, on_screenshot)
    try:
        tour.read()
        tour.vote()
        tour.idle()
        tour.organiser()
        LessonTour(kiosk, tour.screenshot, (appearance.width, appearance.height)).take()
    finally:
        window.close()
    return tour.count


class _Tour:
    def __init__(self, window: KioskWindow, out: Path, appearance: TourAppearance, on_screenshot: Callable[[str], None]) -> None:
        self._window, self._out, self._appearance, self._on_screenshot = window, out, appearance, on_screenshot
        self._kiosk = window.kiosk
        self.count = 0

    def read(self) -> None:
        kiosk = self._kiosk
        self.screenshot("attract")
        kiosk.startVisit()
        self.screenshot("opening")
        kiosk.visit.takeStance("unsure")
        self.screenshot("ground")
        for tab in ("arguments", *(["watch"] if kiosk.debate.hasWatch else []), "vote", "results"):
            kiosk.show(tab)
            self.screenshot("results-before" if tab == "results" else tab)
        kiosk.show("arguments")
        for side in ("for", "against"):
            kiosk.read(side)
            self.screenshot(f"reading-{side}")

    def vote(self) -> None:
        kiosk, visit = self._kiosk, self._kiosk.visit
        kiosk.show("vote")
        visit.choose("for")
        self.screenshot("chosen")
        kiosk.showSecrecy()
        self.screenshot("secrecy")
        kiosk.goBack()
        visit.giveReason()
        self.screenshot("reason")
        self._choose_letters()
        self.screenshot("letters")
        self._press(Qt.Key.Key_Escape)
        self._type(_REASON)
        self.screenshot("keyboard")
        kiosk.draftQuestion.castWithoutReason()
        self.screenshot("draft-question")
        kiosk.draftQuestion.keep()
        visit.cast()
        self.screenshot("thanks")
        kiosk.thanks.answer(0, fair=True)
        self.screenshot("fair-point")
        if kiosk.debate.hasCode:
            kiosk.showCode()
            self.screenshot("code")
            kiosk.goBack()
        kiosk.show("results")
        self.screenshot("results")
        kiosk.show("vote")
        self.screenshot("vote-counted")
        kiosk.startOver()

    def idle(self) -> None:
        self._kiosk.startVisit()
        while not self._kiosk.idle.warning:
            self._kiosk.idle.tick()
        self.screenshot("still-there")
        self._kiosk.startOver()

    def organiser(self) -> None:
        kiosk, organiser = self._kiosk, self._kiosk.organiser
        kiosk.openOrganiser()
        self.screenshot("pin")
        kiosk.pin.continueWithoutPin()
        self.screenshot("organiser")
        for tab in ("reasons", "voting", "report", "kiosk"):
            organiser.show(tab)
            self.screenshot(f"organiser-{tab}")
        for page in ("about", "transfer", "hub", "board"):
            organiser.kiosk.show(page)
            self.screenshot(f"organiser-{page}")
        self._write()
        organiser.show("session")
        organiser.phones.show()
        organiser.phones.start()
        self.screenshot("organiser-phones")
        organiser.phones.close()
        organiser.session.showHistory()
        organiser.session.history.mark(0)
        self.screenshot("all-sessions")
        organiser.session.history.showLog()
        self.screenshot("session-log")
        organiser.session.showNew()
        self.screenshot("new-session")
        for question in ("reveal", "end"):
            organiser.session.ask(question)
            self.screenshot(f"ask-{question}")
        organiser.session.showNow()
        organiser.session.pauseOrResume()
        organiser.closeRequested.emit()
        self.screenshot("paused")
        kiosk.openOrganiser()
        kiosk.pin.continueWithoutPin()
        organiser.session.end()
        while organiser.report.busy:
            settle(self._window.window)
        self.screenshot("ended")
        organiser.closeRequested.emit()
        self.screenshot("attract-ended")

    def _write(self) -> None:
        """Show the steps in which the debate is written."""
        machine = self._kiosk.organiser.kiosk
        machine.show("debates")
        machine.debates.edit()
        for step in machine.form.steps:
            machine.form.showStep(step)
            self._preview_is_drawn()
            self.screenshot(f"write-{step}")
        machine.form.showPage("preview")
        self._preview_is_drawn()
        self.screenshot("write-preview")
        machine.form.showPage("languages")
        self.screenshot("write-languages")
        machine.form.leave()

    def _preview_is_drawn(self) -> None:
        """Wait for the process that draws it."""
        settle(self._window.window)
        while self._kiosk.organiser.kiosk.form.preview.busy:
            settle(self._window.window)

    def _type(self, words: str) -> None:
        if field := self._text_field():
            field.setFocus(False)  # focus by keyboard leaves the on-screen keyboard closed: it is for touch
            field.forceActiveFocus()
            field.setProperty("text", words)
            field.setProperty("cursorPosition", len(words))

    def _choose_letters(self) -> None:
        if field := self._text_field():
            field.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Tab):
            self._press(key)

    def _text_field(self) -> QQuickItem | None:
        field = self._window.window.findChild(QObject, "words")
        return field if isinstance(field, QQuickItem) else None

    def _press(self, key: Qt.Key) -> None:
        QGuiApplication.sendEvent(self._window.window, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
        settle(self._window.window)

    def screenshot(self, name: str, window: QQuickWindow | None = None) -> None:
        """Save a picture of the kiosk's window or of another one."""
        self._kiosk.appearance.set(self._appearance.theme, self._appearance.text_size)
        settle(self._window.window)
        screen = self._window.window.findChild(QObject, "screen")
        if screen is None or screen.property("item") is None:
            message = f"The screen '{name}' could not be loaded: files of the program are missing. Install Goodfaith again."
            raise KnownError(message)
        target = self._out / f"{name}.png"
        if window:
            settle(window)
        if not (window or self._window.window).grabWindow().save(str(target)):
            message = f"The picture {target} could not be written. Earlier pictures are kept; check the folder and its free space."
            raise KnownError(message)
        self.count += 1
        self._on_screenshot(name)
