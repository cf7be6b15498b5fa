"""A machine that slept in a visit: whoever comes next finds the first screen, and nothing is cast."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.ui.sleep_monitor import MIN_SLEEP, SleepMonitor, TickCounter
from tests.system.naps import Nap
from tests.ui.fake_services import FakeClock
from tests.ui.window_driver import WindowDriver

NIGHT = 36_000.0


@pytest.fixture
def writing(driver: WindowDriver) -> WindowDriver:
    """A visitor who has half written a reason."""
    driver.choose("for")
    driver.tap("explain")
    driver.tap("words")
    driver.type("mine")
    driver.tap("hideKeyboard")
    return driver


def sleep(driver: WindowDriver, seconds: float = NIGHT) -> None:
    driver.services.boot_clock.now += seconds


def wake(driver: WindowDriver) -> None:
    """Let the timer notice."""
    driver.wait_until(lambda: driver.kiosk.screen == "attract")
    driver.settle()


def is_over(driver: WindowDriver) -> None:
    assert driver.screen == "attract"
    assert not driver.says("Mine")
    assert (driver.services.votes, driver.services.visits, driver.services.reasons()) == (0, 1, [])


def test_after_a_night_asleep_the_first_screen_is_there(writing: WindowDriver) -> None:
    sleep(writing)
    wake(writing)

    is_over(writing)


def test_the_first_tap_after_a_night_casts_nothing_and_begins_nothing(writing: WindowDriver) -> None:
    spot = writing.spot("cast")
    sleep(writing)
    writing.touch(spot)
    writing.let_go(spot)
    writing.settle()

    is_over(writing)
    writing.tap("begin")
    assert writing.screen == "opening"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_first_key_after_a_night_casts_nothing(writing: WindowDriver, key: Qt.Key) -> None:
    writing.item("cast").forceActiveFocus()
    sleep(writing)
    writing.keys(key)
    writing.settle()

    is_over(writing)


def test_a_finger_that_lay_there_all_night_presses_nothing(writing: WindowDriver) -> None:
    spot = writing.spot("cast")
    writing.touch(spot)
    sleep(writing)
    writing.let_go(spot)
    writing.settle()

    is_over(writing)


def test_a_mouse_that_only_moves_ends_the_visit_and_its_next_click_counts(writing: WindowDriver) -> None:
    writing.settle()
    sleep(writing)
    QTest.mouseMove(writing.window, QPoint(300, 300))
    writing.settle()

    is_over(writing)
    writing.click("begin")
    assert writing.screen == "opening"


@pytest.mark.parametrize("reason", ["reading aloud", "watching"])
def test_a_page_that_is_read_aloud_or_a_film_keeps_no_visit_over_night(writing: WindowDriver, reason: str) -> None:
    writing.kiosk.idle.hold(reason, active=True)
    sleep(writing)
    wake(writing)

    is_over(writing)


def test_thanks_and_the_organisers_area_are_over_too(driver: WindowDriver) -> None:
    driver.vote("for")
    assert driver.screen == "thanks"
    sleep(driver)
    wake(driver)
    driver.enter()
    sleep(driver)
    wake(driver)
    driver.tap("organiserDoor")
    assert driver.screen == "pin"
    sleep(driver)
    wake(driver)

    assert (driver.screen, driver.services.votes) == ("attract", 1)


def test_who_wakes_a_kiosk_by_a_tap_on_its_first_screen_has_begun(driver: WindowDriver) -> None:
    spot = driver.spot("begin")
    sleep(driver)
    driver.touch(spot)
    driver.let_go(spot)

    assert driver.screen == "opening"


def test_without_a_sleep_the_words_stay(writing: WindowDriver) -> None:
    sleep(writing, MIN_SLEEP - 1)
    writing.kiosk._sleep.check()

    assert writing.item("words").property("text") == "Mine"


def test_a_short_sleep_counts_as_time_in_which_nobody_was_there(writing: WindowDriver) -> None:
    idle = writing.kiosk.idle
    idle.start()
    idle.extend_patience()
    for _ in range(2):
        before = idle.secondsLeft
        sleep(writing, 20)
        writing.kiosk._sleep.check()
        idle.tick()
        assert before - 21 <= idle.secondsLeft <= before - 20


def test_the_first_look_after_a_nap_is_the_only_one_that_notices_it() -> None:
    clock, woken = FakeClock(), []
    monitor = SleepMonitor(clock)
    monitor.woke.connect(lambda: woken.append(clock.now))
    for seconds in (0.5, MIN_SLEEP - 1, MIN_SLEEP, 0.5, NIGHT, 0.0):
        clock.now += seconds
        monitor.check()

    assert len(woken) == 2


def test_late_and_early_ticks_add_up_to_the_time_that_passed() -> None:
    clock = FakeClock()
    ticks = TickCounter(clock)
    counted = 0
    for interval in (1.0, 1.01, 0.97, 1.02, 5.0, 1.0, 600.3, 1.0):
        clock.now += interval
        counted += ticks.tick()

    assert abs(counted - clock.now) < 1


_KIOSK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.system.boot_clock import boot_clock
from kiosk.ui.application import make_application
from kiosk.ui.composition import build_view_models
from tests.ui.fake_services import FakeServices

app = make_application()
behind = FakeServices(Path(sys.argv[1]))
behind.boot_clock = boot_clock
kiosk = build_view_models(behind.dependencies(), behind.open())
kiosk.startVisit()
kiosk.visit.takeStance("for")
kiosk.show("vote")
kiosk.visit.choose("for")
kiosk.visit.giveReason()
kiosk.visit.setDraft("mine")
kiosk.changed.connect(lambda: kiosk.screen == "attract" and app.exit())
print(kiosk.screen, flush=True)
QTimer.singleShot(30_000, app.exit)
app.exec()
print(kiosk.screen, repr(kiosk.visit.draft), behind.votes, flush=True)
"""


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="naps are simulated on Linux only")
def test_a_program_that_slept_ends_its_visit(tmp_path: Path) -> None:
    nap = Nap(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", _KIOSK, str(tmp_path)], stdout=subprocess.PIPE, text=True, env=nap.environment, cwd=Path(__file__).parents[2]
    ) as program:
        assert program.stdout
        assert program.stdout.readline() == "reason\n"
        nap.sleep(int(NIGHT))
        assert program.stdout.readline() == "attract '' 0\n"
