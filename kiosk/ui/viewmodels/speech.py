"""Reading the screen aloud, sentence by sentence, with the one being spoken marked."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QLocale, QObject, QRectF, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk.settings import Settings
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.speech.sentences import Passage, lines, passages

if TYPE_CHECKING:
    from kiosk.ui.speech.engine import SpeechEngine

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

RATES: Final = (80, 100, 125, 160, 200, 250)
"""Words a minute."""
_BEAT: Final = 1000


def machine_voice() -> "SpeechEngine | None":
    """The one of this machine, None where it has none. Loads Qt's speech."""
    from kiosk.ui.speech.engine import SpeechEngine, usable_engine  # noqa: PLC0415 - no start of the kiosk waits for it

    name = usable_engine()
    return SpeechEngine(name) if name else None


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SpeechViewModel(QObject):
    """`state`: closed, asking (for headphones), opening, speaking, resting, mute (no engine) or voiceless (not in this language).

    Pausing stops in the middle of a word, and going on begins that sentence anew: not every engine can pause, each can do this.
    """

    changed = Signal()
    moved = Signal()
    beat = Signal()

    def __init__(
        self,
        settings: Settings,
        language: Callable[[], str],
        headphones: Callable[[], bool | None],
        find_voice: Callable[[], "SpeechEngine | None"] = machine_voice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._language, self._headphones, self._find_voice = language, headphones, find_voice
        self._screen: QQuickItem | None = None
        self._voice: SpeechEngine | None = None
        self._open = False
        self._missing = False
        self._worn = False
        self._state = "closed"
        self._passages: list[Passage] = []
        self._at = 0
        self._marked: QQuickItem | None = None
        self._lines: list[QRectF] = []
        self._due = False
        self._timer = QTimer(self, interval=_BEAT)
        self._timer.timeout.connect(self.beat)
        self.apply_settings(settings)

    def apply_settings(self, settings: Settings) -> None:
        """Sound and pace as the organiser wants them."""
        self._settings = settings
        self.end()

    def stand_before(self, screen: QQuickItem) -> None:
        """Read what is below this item."""
        self._screen = screen

    @property
    def speaking(self) -> bool:
        """Whether somebody listens."""
        return self._state == "speaking"

    @Slot()
    def toggle(self) -> None:
        """The footer's button: begin, or put everything about it away."""
        if self._state == "closed":
            self.play()
        else:
            self.close()

    @Slot()
    def play(self) -> None:
        """From where it was stopped, from the top of a page that was not begun; asks for headphones first where only they may."""
        if not self.offered or self.speaking:
            return
        if self._settings.sound == "headphones" and not self._heard_by_one():
            self._become("asking")
        elif self._voice is None:
            self._find()
        elif self._open:
            self._begin()
        elif self._state != "opening":
            self._voice.expect()
            self._become("opening")

    @Slot()
    def confirm(self) -> None:
        """The headphones are on, says the visitor; the machine knows better where it can."""
        self._worn = True
        self.play()

    @Slot()
    def pause(self) -> None:
        """Be silent and remember the sentence."""
        if self.speaking:
            self._become("resting")
            self._hush()

    @Slot()
    def skip(self) -> None:
        """On to the next sentence."""
        if self.speaking:
            self._at += 1
            self._hush(then_speak=True)

    @Slot()
    def slower(self) -> None:
        """One step down."""
        self._change_pace(-1)

    @Slot()
    def faster(self) -> None:
        """One step up."""
        self._change_pace(1)

    @Slot()
    def close(self) -> None:
        """Put it away; where there is no engine, for good."""
        self.turn_page()
        if self._state == "mute":
            self._missing = True
        self._become("closed")

    @Slot()
    def measure(self) -> None:
        """The words lie differently now."""
        passage = self._passage if self._state in {"speaking", "resting"} else None
        marked = passage.item if passage and passage.there else None
        found = lines(passage) if passage and marked else []
        if (marked, found) != (self._marked, self._lines):
            self._marked, self._lines = marked, found
            self.moved.emit()

    @Slot()
    def turn_page(self) -> None:
        """Another screen, or other words on it: silence, and the next time from the top."""
        self.pause()
        self._passages, self._at = [], 0
        if self._state == "voiceless":
            self._become("resting")
        self.measure()

    def end(self) -> None:
        """The visit is over."""
        self._worn = False
        self._step = min(range(len(RATES)), key=lambda step: abs(RATES[step] - self._settings.speech_rate))
        self.close()

    def shut(self) -> None:
        """Nobody will listen any more."""
        if self._voice:
            self._voice.close()
            self._voice, self._open = None, False

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether there is a button for it."""
        return self._settings.sound != "off" and not self._missing

    @Property(str, notify=changed)
    def state(self) -> str:
        """See above."""
        return self._state

    @Property(bool, notify=changed)
    def begun(self) -> bool:
        """Whether it goes on rather than begins."""
        return 0 < self._at < len(self._passages)

    @Property(int, notify=changed)
    def rate(self) -> int:
        """Words a minute."""
        return RATES[self._step]

    @Property(bool, notify=changed)
    def slowest(self) -> bool:
        """Whether there is no slower step."""
        return self._step == 0

    @Property(bool, notify=changed)
    def fastest(self) -> bool:
        """Whether there is no faster step."""
        return self._step == len(RATES) - 1

    @Property(str, notify=changed)
    def languageName(self) -> str:
        """The language of the words, in that language."""
        return QLocale(self._language()).nativeLanguageName()

    @Property(QObject, notify=moved)
    def item(self) -> QObject | None:
        """The text in which a sentence is marked."""
        return self._marked if self._marked and shiboken6.isValid(self._marked) else None

    @Property("QVariantList", notify=moved)
    def lines(self) -> list[QRectF]:
        """Where the marked sentence lies in it."""
        return self._lines

    @property
    def _passage(self) -> Passage | None:
        return self._passages[self._at] if self._at < len(self._passages) else None

    def _heard_by_one(self) -> bool:
        plugged = self._headphones()
        return self._worn if plugged is None else plugged

    def _find(self) -> None:
        self._voice = self._find_voice()
        if self._voice is None:
            self._become("mute")
            return
        self._voice.setParent(self)
        self._voice.opened.connect(self._opened)
        self._voice.late.connect(self._not_yet)
        self._voice.rested.connect(self._go_on)
        self._voice.failed.connect(self._failed)
        self._become("opening")
        self._voice.open()

    @Slot(bool)
    def _opened(self, works: bool) -> None:
        self._open = works
        self._missing = self._missing and not works
        wanted = self._state == "opening"
        if not works:
            self.shut()
            self._become("mute" if wanted else "closed")
        elif wanted:
            self._begin()
        else:
            self.changed.emit()

    @Slot()
    def _not_yet(self) -> None:
        """Nobody waits longer than that; should it come after all, the next visitor has it."""
        if self._state == "opening":
            self._become("mute")

    def _begin(self) -> None:
        if self._voice is None or not self._voice.speaks(self._language()):
            self._become("voiceless")
            return
        if self._at >= len(self._passages):
            self._passages, self._at = passages(self._screen) if self._screen else [], 0
        self._become("speaking")
        self._speak()

    def _speak(self) -> None:
        """The present sentence, as soon as the one before is silent."""
        if self._voice is None:
            return
        while (passage := self._passage) and not passage.there:
            self._at += 1
        if passage is None:
            self._at = len(self._passages)
            self._become("resting")
        elif self._settings.sound == "headphones" and not self._heard_by_one():
            self._become("asking")
        elif self._voice.speaking:
            self._due = True
        else:
            self._voice.say(passage.words, self.rate)
        self.measure()

    def _hush(self, *, then_speak: bool = False) -> None:
        if self._voice is None:
            return
        self._due = then_speak
        if self._voice.speaking:
            self._voice.stop()
        elif then_speak:
            self._speak()

    @Slot()
    def _go_on(self) -> None:
        """A sentence is over: finished, or stopped for the sake of another one or of silence."""
        if not self.speaking:
            return
        if not self._due:
            self._at += 1
        self._due = False
        self._speak()

    @Slot()
    def _failed(self) -> None:
        if self._state in {"speaking", "resting"}:
            self.shut()
            self._become("mute")

    def _change_pace(self, by: int) -> None:
        self._step = max(0, min(len(RATES) - 1, self._step + by))
        if self.speaking:
            self._hush(then_speak=True)
        self.changed.emit()

    def _become(self, state: str) -> None:
        self._state = state
        if state == "speaking":
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()
        self.measure()
