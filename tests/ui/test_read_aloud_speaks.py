"""The machine's own engine: Speech Dispatcher with espeak-ng, and what becomes of reading aloud where it is not there."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.speech import engine as voices
from kiosk.ui.speech.engine import SPEECHD, SpeechEngine, engine_rate, find_engine
from kiosk.ui.speech.system_engine import system_engine
from tests.commands import ROOT, clean_environment
from tests.ui.speech_server import slow_door, speech_server
from tests.ui.window_driver import WindowDriver

_IN_A_HURRY = """
import sys
from PySide6.QtCore import QTimer
from kiosk.cli.main import exit_process
from kiosk.ui.application import make_application
from kiosk.ui.speech.engine import SpeechEngine
app = make_application()
voice = SpeechEngine("speechd")
voice.open()
QTimer.singleShot(1500, app.quit)
app.exec()
voice.close()
sys.exit(exit_process(7))
"""


@pytest.fixture
def server(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with speech_server(tmp_path / "speech") as address:
        monkeypatch.setenv("SPEECHD_ADDRESS", address)
        place = Path(address.partition(":")[2])
        qtbot.waitUntil(place.exists)
        yield place
        assert not voices.is_busy()


def open_voice(qtbot: QtBot) -> SpeechEngine:
    voice = SpeechEngine(SPEECHD)
    opened: list[bool] = []
    voice.opened.connect(opened.append)
    voice.open()
    qtbot.waitUntil(lambda: bool(opened), timeout=40_000)
    assert opened == [True]
    return voice


def test_it_speaks_in_the_languages_of_the_debate_and_in_no_other(application: object, qtbot: QtBot, server: Path) -> None:
    assert application
    assert server.exists()
    voice = open_voice(qtbot)
    finished: list[int] = []
    voice.finished.connect(lambda: finished.append(1))
    try:
        for language, name in (("en", "English (America)"), ("es", "Spanish (Spain)")):
            assert voice.select_language(language)
            finished.clear()
            voice.say("Uno, dos, tres.", 250)
            assert voice.speaking
            qtbot.waitUntil(lambda: bool(finished))
            assert voice.voice.name() == name
        assert not voice.select_language("tlh")
    finally:
        voice.close()


def test_a_server_that_stops_answering_holds_nobody_up(application: object, qtbot: QtBot, server: Path) -> None:
    """Every call of its library waits for the previous one, which never returns."""
    assert application
    voice = open_voice(qtbot)
    pid = int(server.with_name("pid").read_text(encoding="ascii"))
    os.kill(pid, signal.SIGSTOP)
    again = Timer(60, os.kill, (pid, signal.SIGCONT))
    again.start()
    try:
        voice.select_language("en")
        voice.say("One.", 250)
        qtbot.wait(500)
        voice.stop()
        assert voice.select_language("es")
        voice.say("Uno.", 250)
        voice.stop()
        assert again.is_alive()
    finally:
        again.cancel()
        os.kill(pid, signal.SIGCONT)
        voice.close()
        qtbot.waitUntil(lambda: not voices.is_busy(), timeout=20_000)


def test_a_page_is_read_to_its_end_by_the_real_engine(driver: WindowDriver, qtbot: QtBot, server: Path) -> None:
    assert server.exists()
    speech = driver.kiosk.speech
    speech._open_engine = system_engine
    driver.tap("begin")
    driver.tap("readAloud")
    assert speech.state == "opening"
    qtbot.waitUntil(lambda: speech.state == "speaking", timeout=40_000)
    qtbot.waitUntil(lambda: speech.state == "paused", timeout=40_000)
    assert not speech.started


def test_without_a_server_the_button_says_so_and_steps_aside(
    driver: WindowDriver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'nobody'}")
    monkeypatch.setenv("PATH", str(tmp_path))
    driver.kiosk.speech._open_engine = system_engine
    driver.tap("begin")
    driver.tap("readAloud")
    qtbot.waitUntil(lambda: driver.kiosk.speech.state == "unavailable", timeout=30_000)
    assert "cannot read aloud" in driver.item("readAloudNote").property("text")
    driver.tap("closeAloud")
    driver.settle()
    assert not driver.sees("readAloud")
    driver.kiosk.startOver()
    driver.tap("begin")
    assert not driver.sees("readAloud")
    qtbot.waitUntil(lambda: not voices.is_busy())


def test_an_engine_slow_to_answer_is_left_alone_and_not_cut_off(
    application: object, qtbot: QtBot, server: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert application
    with slow_door(server) as (address, called):
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{address}")
        voice = SpeechEngine(SPEECHD)
        voice.open()
        let_in = called()
        thread = voice._thread
        assert thread is not None
        voice.close()
        assert thread.isRunning()
        assert thread in voices._threads
        let_in()
        qtbot.waitUntil(thread.isFinished, timeout=40_000)
    voices._forget_finished()
    assert thread not in voices._threads


def test_a_program_that_ends_before_the_engine_has_answered_keeps_its_exit_code(server: Path) -> None:
    with slow_door(server) as (address, called):
        words = [sys.executable, "-c", _IN_A_HURRY]
        with subprocess.Popen(
            words, env=clean_environment(SPEECHD_ADDRESS=f"unix_socket:{address}", QT_QPA_PLATFORM="offscreen"), cwd=ROOT
        ) as process:
            called()
            assert process.wait(timeout=300) == 7


def test_the_mock_is_never_the_machine_s_own_voice() -> None:
    assert find_engine() == SPEECHD


@pytest.mark.parametrize(("pace", "rate"), [(80, -1.0), (125, -0.5), (170, 0.0), (250, 80 / 279), (500, 1.0)])
def test_words_a_minute_in_the_engine_s_own_measure(pace: int, rate: float) -> None:
    assert engine_rate(pace) == pytest.approx(rate)


def test_elsewhere_a_third_of_the_usual_pace_is_the_slowest() -> None:
    assert engine_rate(57, "winrt") == pytest.approx(-1.0, abs=0.01)
    assert engine_rate(170, "darwin") == 0
