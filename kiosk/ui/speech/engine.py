"""The machine's voice: one sentence at a time, in a language and at a pace.

Qt's module is imported only when somebody wants to hear something. Speech Dispatcher lists thousands of voices when it is first
spoken to, which takes seconds, so on Linux the engine lives in a thread of its own.
"""

import math
from typing import Final

from PySide6.QtCore import Q_ARG, QLocale, QMetaObject, QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

SPEECHD: Final = "speechd"
_MOCK: Final = "mock"
_AFTERWARDS: Final = frozenset({"setEngine", "setRate", "say", "stop"})
"""What follows when the event loop comes round, also where the engine has no thread of its own."""
_NO_ENGINE: Final = "none"
_PATIENCE: Final = 20_000
"""Milliseconds until an engine that does not answer is given up."""
_LEAVING: Final = 2_000
"""Milliseconds the program waits at its end for engines that are still at work."""
_USUAL: Final = 170
_SLOWEST: Final = 80
_FASTEST: Final = 449
"""Words a minute at 0, -1 and 1 of Speech Dispatcher's espeak-ng: EspeakNormalRate, MinRate and MaxRate of its configuration."""
_SPAN: Final = 3
"""Elsewhere 1 is about three times the usual pace and -1 a third of it (Microsoft's SAPI says so of its rate)."""


_leaving: Final[dict[QThread, QTextToSpeech]] = {}
"""Closed, but still answering or being answered: neither may be destroyed before its thread is over, and no visitor waits for that."""


def engine_rate(words_a_minute: int, engine: str = SPEECHD) -> float:
    """What an engine calls so many words a minute, -1 to 1."""
    if engine != SPEECHD:
        rate = math.log(words_a_minute / _USUAL, _SPAN)
    elif words_a_minute < _USUAL:
        rate = (words_a_minute - _USUAL) / (_USUAL - _SLOWEST)
    else:
        rate = (words_a_minute - _USUAL) / (_FASTEST - _USUAL)
    return max(-1.0, min(1.0, rate))


def usable_engine() -> str:
    """The machine's own engine by Qt's name for it, '' where there is none. That it is there does not mean that it speaks."""
    return next((name for name in QTextToSpeech.availableEngines() if name != _MOCK), "")


def _let_go() -> None:
    """Forget those that are over."""
    for thread in [thread for thread in _leaving if not thread.isRunning()]:
        del _leaving[thread]


def at_work() -> bool:
    """Whether a closed engine still answers or waits for an answer, after a moment to come to an end."""
    return not all(thread.wait(_LEAVING) for thread in _leaving)


class SpeechEngine(QObject):
    """Wraps the engine `name`. `rested` follows every sentence, finished or stopped; `failed` comes instead where it cannot be spoken.

    `late` says that it is not open after a generous time: it may still come, and another one would take as long.
    """

    opened = Signal(bool)
    late = Signal()
    rested = Signal()
    failed = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._engine = QTextToSpeech(_NO_ENGINE)
        self._engine.stateChanged.connect(self._state_changed, Qt.ConnectionType.QueuedConnection)
        self._engine.engineChanged.connect(self._engine_changed, Qt.ConnectionType.QueuedConnection)
        self._engine.localeChanged.connect(self._turned)
        self._state = QTextToSpeech.State.Error
        self._open = False
        self._language = QLocale.Language.C
        self._turning = False
        self._held: tuple[str, float] | None = None
        self._thread = QThread() if name == SPEECHD else None
        self._late = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._late.timeout.connect(self._give_up)

    def open(self) -> None:
        """Find the engine; `opened` says whether it is there."""
        if self._thread:
            self._engine.moveToThread(self._thread)
            self._thread.start()
        self.expect()
        self._call("setEngine", Q_ARG(str, self._name))

    def expect(self) -> None:
        """Wait for it from now on."""
        self._late.start(_PATIENCE)

    def close(self) -> None:
        """Be silent for good."""
        self._late.stop()
        self._engine.disconnect(self)
        self._call("stop")
        self._engine.deleteLater()
        if self._thread:
            _let_go()
            _leaving[self._thread] = self._engine
            self._thread.quit()

    @property
    def speaking(self) -> bool:
        """Whether a sentence is on its way."""
        return self._state is QTextToSpeech.State.Speaking

    def speaks(self, language: str) -> bool:
        """Whether it has a voice for a language (BCP 47); if so, what is said from now on is said with it."""
        wanted = QLocale(language)
        there = [locale for locale in self._engine.availableLocales() if locale.language() is wanted.language()]
        if wanted.language() is QLocale.Language.C or not there:
            return False
        self._language = wanted.language()
        if self._engine.locale().language() is self._language:
            self._choose_voice()
        else:
            self._turning = True
            self._call("setLocale", Q_ARG(QLocale, wanted if wanted in there else there[0]))
        return True

    @property
    def voice(self) -> QVoice:
        """What it speaks with."""
        return self._engine.voice()

    def say(self, sentence: str, words_a_minute: int) -> None:
        """Speak; must be at rest. An engine that does not come to an end in a generous time has failed."""
        self._state = QTextToSpeech.State.Speaking
        self._held = sentence, engine_rate(words_a_minute, self._name)
        if not self._turning:
            self._say_held()
        self._late.start(_PATIENCE + len(sentence.split()) * 120_000 // words_a_minute)

    def stop(self) -> None:
        """In the middle of a word; `rested` follows."""
        if self._held:
            self._held = None
            QTimer.singleShot(0, self, self._rest)
        self._call("stop")

    def _call(self, method: str, *arguments: object) -> None:
        """Ask the engine in its own thread: each of these may wait for a server that does not answer, and the screens must not."""
        how = Qt.ConnectionType.QueuedConnection if self._thread or method in _AFTERWARDS else Qt.ConnectionType.DirectConnection
        QMetaObject.invokeMethod(self._engine, method, how, *arguments)  # type: ignore[call-overload]

    def _say_held(self) -> None:
        if self._held:
            sentence, rate = self._held
            self._held = None
            self._call("setRate", Q_ARG(float, rate))
            self._call("say", Q_ARG(str, sentence))

    def _choose_voice(self) -> None:
        plain = [voice for voice in self._engine.availableVoices() if "+" not in voice.name()]
        if self._name == SPEECHD and plain:
            # Qt takes the first one, a dialect; the shortest name is the language's own: 'English (America)', not '(Caribbean)'.
            self._call("setVoice", Q_ARG(QVoice, min(plain, key=lambda voice: (len(voice.name()), voice.name()))))
        self._turning = False
        self._say_held()

    @Slot(QLocale)
    def _turned(self, locale: QLocale) -> None:
        if locale.language() is self._language:
            self._choose_voice()

    @Slot()
    def _rest(self) -> None:
        self._late.stop()
        self._state = QTextToSpeech.State.Ready
        self.rested.emit()

    @Slot(str)
    def _engine_changed(self) -> None:
        """Comes after the first change of state."""
        if self._open:
            return
        self._late.stop()
        self._state = self._engine.state()
        self._open = self._state is not QTextToSpeech.State.Error
        self.opened.emit(self._open)

    @Slot("QTextToSpeech::State")
    def _state_changed(self, state: QTextToSpeech.State) -> None:
        if not self._open:
            return
        self._state = state
        if state is QTextToSpeech.State.Ready:
            self._late.stop()
            self.rested.emit()
        elif state is QTextToSpeech.State.Error:
            self._late.stop()
            self.failed.emit()

    @Slot()
    def _give_up(self) -> None:
        if not self._open:
            self.late.emit()
            return
        self._held = None
        self._call("stop")
        self.failed.emit()
