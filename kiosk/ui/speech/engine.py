"""The machine's text-to-speech: speaks one sentence at a time, in a given language and at a given rate.

This module is imported only when a visitor wants to listen. Speech Dispatcher lists thousands of voices on first use, which takes
seconds, so on Linux the engine has its own thread.
"""

import math
from typing import Final

from PySide6.QtCore import Q_ARG, QLocale, QMetaObject, QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from kiosk.system.speech_server import start_speech_server

SPEECHD: Final = "speechd"
_MOCK: Final = "mock"
_NO_ENGINE: Final = "none"
_ALWAYS_QUEUED: Final = frozenset({"setEngine", "setRate", "say", "stop"})
"""Methods that are called from the event loop even if the engine has no separate thread."""
_TIMEOUT: Final = 20_000
"""Milliseconds until an engine that does not answer counts as failed."""
_EXIT_WAIT: Final = 2_000
"""Milliseconds the program waits at exit for each engine thread."""
_NORMAL_WPM: Final = 170
_SLOWEST_WPM: Final = 80
_FASTEST_WPM: Final = 449
"""Words a minute at rates 0, -1 and 1 of Speech Dispatcher's espeak-ng: EspeakNormalRate, MinRate and MaxRate of its configuration."""
_RATE_BASE: Final = 3
"""Other engines speak about three times as fast at rate 1, a third as fast at -1 (documented for Microsoft's SAPI)."""


_threads: Final[dict[QThread, QTextToSpeech]] = {}
"""Engines by their thread, from its start on. Neither may be destroyed before the thread ends, and no visitor waits for that."""
_closed: Final[set[QThread]] = set()


def engine_rate(words_a_minute: int, engine: str = SPEECHD) -> float:
    """Return an engine's rate, -1 to 1, for a number of words a minute."""
    if engine != SPEECHD:
        rate = math.log(words_a_minute / _NORMAL_WPM, _RATE_BASE)
    elif words_a_minute < _NORMAL_WPM:
        rate = (words_a_minute - _NORMAL_WPM) / (_NORMAL_WPM - _SLOWEST_WPM)
    else:
        rate = (words_a_minute - _NORMAL_WPM) / (_FASTEST_WPM - _NORMAL_WPM)
    return max(-1.0, min(1.0, rate))


def find_engine() -> str:
    """Return Qt's name of the machine's engine, '' if there is none. An engine that is found may still fail to open."""
    return next((name for name in QTextToSpeech.availableEngines() if name != _MOCK), "")


def _forget_finished() -> None:
    for thread in [thread for thread in _threads if not thread.isRunning()]:
        del _threads[thread]
        _closed.discard(thread)


def is_busy() -> bool:
    """Wait a moment for the threads of closed engines; return whether one still runs."""
    return not all(thread.wait(_EXIT_WAIT) for thread in _closed)


class _EngineThread(QThread):
    def run(self) -> None:
        """Start the server before the engine connects to it."""
        start_speech_server()
        self.exec()


class SpeechEngine(QObject):
    """Wraps QTextToSpeech. `finished` follows every sentence, spoken or stopped; `failed` replaces it where it cannot be spoken.

    `timed_out` says that the engine has not opened in time. It may open later; a second one would take as long.
    """

    opened = Signal(bool)
    timed_out = Signal()
    finished = Signal()
    failed = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._engine = QTextToSpeech(_NO_ENGINE)
        self._engine.stateChanged.connect(self._on_state_changed, Qt.ConnectionType.QueuedConnection)
        self._engine.engineChanged.connect(self._on_engine_changed, Qt.ConnectionType.QueuedConnection)
        self._engine.localeChanged.connect(self._on_locale_changed)
        self._state = QTextToSpeech.State.Error
        self._is_open = False
        self._language = QLocale.Language.C
        self._switching_locale = False
        self._pending: tuple[str, float] | None = None
        self._thread = _EngineThread() if name == SPEECHD else None
        self._timeout = QTimer(self, interval=_TIMEOUT, singleShot=True)
        self._timeout.timeout.connect(self._on_timeout)

    def open(self) -> None:
        """Start the engine; `opened` reports whether it works."""
        if self._thread:
            _forget_finished()
            _threads[self._thread] = self._engine
            self._engine.moveToThread(self._thread)
            self._thread.start()
        self.restart_timeout()
        self._call("setEngine", Q_ARG(str, self._name))

    def restart_timeout(self) -> None:
        self._timeout.start(_TIMEOUT)

    def close(self) -> None:
        """Stop speaking and release the engine; it cannot be opened again."""
        self._timeout.stop()
        self._engine.disconnect(self)
        self._call("stop")
        self._engine.deleteLater()
        if self._thread:
            _closed.add(self._thread)
            self._thread.quit()

    @property
    def speaking(self) -> bool:
        return self._state is QTextToSpeech.State.Speaking

    def select_language(self, language: str) -> bool:
        """Switch to a voice for a BCP 47 language. Return False where there is none."""
        locale = QLocale(language)
        available = [other for other in self._engine.availableLocales() if other.language() is locale.language()]
        if locale.language() is QLocale.Language.C or not available:
            return False
        self._language = locale.language()
        if self._engine.locale().language() is self._language:
            self._choose_voice()
        else:
            self._switching_locale = True
            self._call("setLocale", Q_ARG(QLocale, locale if locale in available else available[0]))
        return True

    @property
    def voice(self) -> QVoice:
        return self._engine.voice()

    def say(self, sentence: str, words_a_minute: int) -> None:
        """Speak a sentence; only while not speaking. Emits `failed` if the engine takes far longer than the sentence should."""
        self._state = QTextToSpeech.State.Speaking
        self._pending = sentence, engine_rate(words_a_minute, self._name)
        if not self._switching_locale:
            self._say_pending()
        self._timeout.start(_TIMEOUT + len(sentence.split()) * 120_000 // words_a_minute)

    def stop(self) -> None:
        """Stop speaking at once, within a word; `finished` follows."""
        if self._pending:
            self._pending = None
            QTimer.singleShot(0, self, self._finish)
        self._call("stop")

    def _call(self, method: str, *arguments: object) -> None:
        """Call the engine in its own thread: each call may wait for a server that does not answer, and the screens must not."""
        queued = self._thread or method in _ALWAYS_QUEUED
        connection = Qt.ConnectionType.QueuedConnection if queued else Qt.ConnectionType.DirectConnection
        QMetaObject.invokeMethod(self._engine, method, connection, *arguments)  # type: ignore[call-overload]

    def _say_pending(self) -> None:
        if self._pending:
            sentence, rate = self._pending
            self._pending = None
            self._call("setRate", Q_ARG(float, rate))
            self._call("say", Q_ARG(str, sentence))

    def _choose_voice(self) -> None:
        plain = [voice for voice in self._engine.availableVoices() if "+" not in voice.name()]
        if self._name == SPEECHD and plain:
            # Qt takes the first one, a dialect; the shortest name is the language's own: 'English (America)', not '(Caribbean)'.
            self._call("setVoice", Q_ARG(QVoice, min(plain, key=lambda voice: (len(voice.name()), voice.name()))))
        self._switching_locale = False
        self._say_pending()

    @Slot(QLocale)
    def _on_locale_changed(self, locale: QLocale) -> None:
        if locale.language() is self._language:
            self._choose_voice()

    @Slot()
    def _finish(self) -> None:
        self._timeout.stop()
        self._state = QTextToSpeech.State.Ready
        self.finished.emit()

    @Slot(str)
    def _on_engine_changed(self) -> None:
        """Emitted after the first change of state, so the state is known here."""
        if self._is_open:
            return
        self._timeout.stop()
        self._state = self._engine.state()
        self._is_open = self._state is not QTextToSpeech.State.Error
        self.opened.emit(self._is_open)

    @Slot("QTextToSpeech::State")
    def _on_state_changed(self, state: QTextToSpeech.State) -> None:
        if not self._is_open:
            return
        self._state = state
        if state is QTextToSpeech.State.Ready:
            self._finish()
        elif state is QTextToSpeech.State.Error:
            self._timeout.stop()
            self.failed.emit()

    @Slot()
    def _on_timeout(self) -> None:
        if not self._is_open:
            self.timed_out.emit()
            return
        self._pending = None
        self._call("stop")
        self.failed.emit()
