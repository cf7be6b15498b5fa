"""Reads the screen aloud, sentence by sentence, and marks the one being spoken."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QLocale, QObject, QRectF, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk.settings import Settings
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.speech.reading_position import ReadingPosition
from kiosk.ui.speech.system_engine import system_engine

if TYPE_CHECKING:
    from kiosk.ui.speech.engine import SpeechEngine

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

RATES: Final = (80, 100, 125, 160, 200, 250)
"""Words a minute."""
_TICK: Final = 1000


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SpeechViewModel(QObject):
    """`state`: closed, asking (for headphones), opening, speaking, paused, unavailable (no engine) or voiceless (for this language).

    Pausing stops within a word, and resuming starts that sentence again: not every engine can pause, but each can do this.
    `ticked` is emitted every second while speaking.
    """

    changed = Signal()
    markChanged = Signal()
    ticked = Signal()

    def __init__(
        self,
        settings: Settings,
        language: Callable[[], str],
        headphones: Callable[[], bool | None],
        open_engine: Callable[[], "SpeechEngine | None"] = system_engine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._language, self._headphones, self._open_engine = language, headphones, open_engine
        self._engine: SpeechEngine | None = None
        self._engine_open = self._unavailable = self._headphones_confirmed = self._speak_next = False
        self._state = "closed"
        self._position = ReadingPosition()
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.ticked)
        self.apply_settings(settings)

    def apply_settings(self, settings: Settings) -> None:
        self._settings = settings
        self.reset()

    def set_screen(self, screen: QQuickItem) -> None:
        """Read the texts below this item."""
        self._position.screen = screen

    @property
    def speaking(self) -> bool:
        return self._state == "speaking"

    @Slot()
    def toggle(self) -> None:
        """Start reading, or close the bar."""
        if self._state == "closed":
            self.play()
        else:
            self.close()

    @Slot()
    def play(self) -> None:
        """Resume reading, or start at the top of the page. Asks for headphones first where sound is allowed through them only."""
        if not self.available or self.speaking:
            return
        if self._needs_headphones():
            self._set_state("asking")
        elif self._engine is None:
            self._start_engine()
        elif self._engine_open:
            self._start_reading()
        elif self._state != "opening":
            self._engine.restart_timeout()
            self._set_state("opening")

    @Slot(QQuickItem)
    def playPart(self, part: QQuickItem) -> None:
        """Read only what is below this item. What is read afterwards is the whole page again."""
        self.reset_page()
        self._position.part = part
        self.play()

    @Slot()
    def confirmHeadphones(self) -> None:
        """Play because the visitor confirms the headphones. The machine's own detection takes precedence."""
        self._headphones_confirmed = True
        self.play()

    @Slot()
    def pause(self) -> None:
        if self.speaking:
            self._set_state("paused")
            self._stop_sentence()

    @Slot()
    def skip(self) -> None:
        """Go on with the next sentence."""
        if self.speaking:
            self._position.index += 1
            self._stop_sentence(then_speak=True)

    @Slot()
    def slower(self) -> None:
        self._change_rate(-1)

    @Slot()
    def faster(self) -> None:
        self._change_rate(1)

    @Slot()
    def close(self) -> None:
        """Close the bar; where there is no engine, it is not offered again."""
        self.reset_page()
        self._unavailable = self._unavailable or self._state == "unavailable"
        self._set_state("closed")

    @Slot()
    def updateMark(self) -> None:
        """Compute the marked rectangles again, after the sentence or the layout has changed."""
        if self._position.update_mark(active=self._state in {"speaking", "paused"}):
            self.markChanged.emit()

    @Slot()
    def reset_page(self) -> None:
        """Stop speaking; reading starts at the top of whatever is on screen then."""
        self.pause()
        self._position.clear()
        if self._state == "voiceless":
            self._set_state("paused")
        self.updateMark()

    def reset(self) -> None:
        """Close the bar and go back to the organiser's rate, for the next visitor."""
        self._headphones_confirmed = False
        self._rate_index = min(range(len(RATES)), key=lambda index: abs(RATES[index] - self._settings.speech_rate))
        self.close()

    def close_engine(self) -> None:
        if self._engine:
            self._engine.close()
            self._engine, self._engine_open = None, False

    @Property(bool, notify=changed)
    def available(self) -> bool:
        return self._settings.sound != "off" and not self._unavailable

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(bool, notify=changed)
    def started(self) -> bool:
        """Whether `play` resumes within the page."""
        return self._position.started

    @Property(int, notify=changed)
    def rate(self) -> int:
        """Words a minute."""
        return RATES[self._rate_index]

    @Property(bool, notify=changed)
    def slowest(self) -> bool:
        return self._rate_index == 0

    @Property(bool, notify=changed)
    def fastest(self) -> bool:
        return self._rate_index == len(RATES) - 1

    @Property(str, notify=changed)
    def languageName(self) -> str:
        """The language of the debate's text, in that language."""
        return QLocale(self._language()).nativeLanguageName()

    @Property(QObject, notify=markChanged)
    def markedItem(self) -> QObject | None:
        """The text item that shows the sentence being spoken."""
        item = self._position.marked_item
        return item if item and shiboken6.isValid(item) else None

    @Property("QVariantList", notify=markChanged)
    def markedRects(self) -> list[QRectF]:
        """One rectangle a line, in coordinates of `markedItem`."""
        return self._position.marked_rects

    def _needs_headphones(self) -> bool:
        return self._settings.sound == "headphones" and not self._headphones_on()

    def _headphones_on(self) -> bool:
        detected = self._headphones()
        return self._headphones_confirmed if detected is None else detected

    def _start_engine(self) -> None:
        self._engine = self._open_engine()
        if self._engine is None:
            self._set_state("unavailable")
            return
        self._engine.setParent(self)
        self._engine.opened.connect(self._on_engine_opened)
        self._engine.timed_out.connect(self._on_engine_timeout)
        self._engine.finished.connect(self._on_sentence_finished)
        self._engine.failed.connect(self._on_engine_failed)
        self._set_state("opening")
        self._engine.open()

    @Slot(bool)
    def _on_engine_opened(self, works: bool) -> None:
        self._engine_open = works
        self._unavailable = self._unavailable and not works
        awaited = self._state == "opening"
        if not works:
            self.close_engine()
            self._set_state("unavailable" if awaited else "closed")
        elif awaited:
            self._start_reading()
        else:
            self.changed.emit()

    @Slot()
    def _on_engine_timeout(self) -> None:
        """Stop waiting. If the engine opens after all, the next visitor can use it."""
        if self._state == "opening":
            self._set_state("unavailable")

    def _start_reading(self) -> None:
        if self._engine is None or not self._engine.select_language(self._language()):
            self._set_state("voiceless")
            return
        self._position.load_if_finished()
        self._set_state("speaking")
        self._speak()

    def _speak(self) -> None:
        """Speak the current sentence, as soon as the engine has stopped the previous one."""
        if self._engine is None:
            return
        if (sentence := self._position.skip_hidden()) is None:
            self._set_state("paused")
        elif self._needs_headphones():
            self._set_state("asking")
        elif self._engine.speaking:
            self._speak_next = True
        else:
            self._engine.say(sentence.text, self.rate)
        self.updateMark()

    def _stop_sentence(self, *, then_speak: bool = False) -> None:
        if self._engine is None:
            return
        self._speak_next = then_speak
        if self._engine.speaking:
            self._engine.stop()
        elif then_speak:
            self._speak()

    @Slot()
    def _on_sentence_finished(self) -> None:
        """Called after a sentence was spoken, and after one was stopped for another or for silence."""
        if not self.speaking:
            return
        if not self._speak_next:
            self._position.index += 1
        self._speak_next = False
        self._speak()

    @Slot()
    def _on_engine_failed(self) -> None:
        if self._state in {"speaking", "paused"}:
            self.close_engine()
            self._set_state("unavailable")

    def _change_rate(self, steps: int) -> None:
        self._rate_index = max(0, min(len(RATES) - 1, self._rate_index + steps))
        if self.speaking:
            self._stop_sentence(then_speak=True)
        self.changed.emit()

    def _set_state(self, state: str) -> None:
        self._state = state
        if state == "speaking":
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()
        self.updateMark()
