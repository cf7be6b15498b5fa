"""The sound at the end of a lesson's time: when it plays, and a machine without sound."""

import subprocess
import sys
import wave
from array import array
from pathlib import Path
from typing import Final

import make_chime
import pytest
from PySide6.QtCore import Qt

from kiosk import paths
from kiosk.domain.lesson import Phase
from kiosk.ui.sleep_monitor import MIN_SLEEP
from tests.commands import clean_environment
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.lessons import BACK, CLASSROOM, NEXT, START, go, pass_time, restarted, started
from tests.ui.window_driver import WindowDriver

_SILENT_MACHINE: Final = """
import sys
import kiosk.ui.composition
from kiosk.ui.chime import play_chime
from PySide6.QtGui import QGuiApplication
assert "PySide6.QtMultimedia" not in sys.modules
application = QGuiApplication([])
play_chime()
play_chime()
assert "PySide6.QtMultimedia" in sys.modules
print("played")
"""


@pytest.fixture
def lesson(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    services.open(CLASSROOM)
    driver = started(open_kiosk())
    go(driver, Phase.COMMON_GROUND)
    return driver


def test_it_plays_once_when_the_time_is_up(lesson: WindowDriver, services: FakeServices) -> None:
    pass_time(lesson, 299)
    assert services.chimes == []
    pass_time(lesson, 30)
    assert len(services.chimes) == 1
    lesson.tap("phaseMinute")
    pass_time(lesson, 61)
    assert len(services.chimes) == 2


def test_it_plays_at_the_end_of_each_speech(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = open_kiosk()
    driver.kiosk.organiser.lesson.chooseDiscussion("speeches")
    started(driver)
    go(driver, Phase.DISCUSSION)
    driver.keys(NEXT)
    pass_time(driver, 100)
    assert services.chimes == []
    for speech in range(1, 4):
        driver.keys(NEXT)
        pass_time(driver, 61)
        assert len(services.chimes) == speech


def test_it_does_not_play_where_the_time_was_up_before(lesson: WindowDriver, services: FakeServices, open_kiosk: OpenKiosk) -> None:
    pass_time(lesson, 300)
    lesson.keys(NEXT)
    lesson.keys(BACK)
    lesson.keys(START)
    lesson.keys(START)
    pass_time(lesson, 5)
    driver = restarted(open_kiosk, services)
    pass_time(driver, 5)
    assert driver.text_of("timeLeft") == "0:00"
    assert len(services.chimes) == 1


def test_it_does_not_play_for_time_that_the_machine_slept(lesson: WindowDriver, services: FakeServices) -> None:
    pass_time(lesson, 290)
    services.boot_clock.now += MIN_SLEEP + 3600
    lesson.kiosk.lesson.tick()
    assert (lesson.text_of("timeLeft"), services.chimes) == ("0:10", [])


def test_it_plays_behind_a_blank_screen(lesson: WindowDriver, services: FakeServices) -> None:
    lesson.keys(Qt.Key.Key_B)
    pass_time(lesson, 300)
    assert len(services.chimes) == 1


@pytest.mark.parametrize("sound", ["off", "headphones"])
def test_the_sound_setting_silences_it(services: FakeServices, open_kiosk: OpenKiosk, sound: str) -> None:
    services.open(CLASSROOM)
    driver = started(open_kiosk(sound=sound))
    pass_time(driver, 305)
    assert (driver.text_of("timeLeft"), services.chimes) == ("0:00", [])


def test_a_machine_without_sound_stays_silent_and_goes_on(tmp_path: Path) -> None:
    environment = clean_environment(QT_QPA_PLATFORM="offscreen", PULSE_SERVER=str(tmp_path / "none"), ALSA_CONFIG_PATH="/dev/null")
    done = subprocess.run([sys.executable, "-c", _SILENT_MACHINE], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout == "played\n", done.stderr


def samples(path: Path) -> list[int]:
    with wave.open(str(path)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, make_chime.RATE)
        return list(array("h", sound.readframes(sound.getnframes())))


def test_the_sound_is_what_the_script_makes(tmp_path: Path) -> None:
    make_chime.write(tmp_path / "made.wav")
    made, shipped = samples(tmp_path / "made.wav"), samples(paths.sounds() / "time-up.wav")
    assert len(made) == len(shipped)
    assert max(abs(one - other) for one, other in zip(made, shipped, strict=True)) <= 1  # another machine may round otherwise
    assert max(shipped) < 32_767 * make_chime.LOUDNESS
