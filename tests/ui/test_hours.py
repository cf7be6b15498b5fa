from datetime import time

from kiosk.domain.hours import OpeningHours
from kiosk.settings import Settings
from kiosk.ui.viewmodels.opening_hours import OpeningHoursViewModel, opening_hours
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices

DAY = OpeningHours(time(9), time(17, 30))


class Clock:
    """A time of day that a test sets."""

    now = time(12)

    def __call__(self) -> time:
        return self.now


def test_outside_its_hours_the_kiosk_is_dark_says_when_it_opens_and_begins_nothing(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk()
    clock = Clock()
    clock.now = time(8)
    driver.kiosk.hours._now = clock
    driver.kiosk.hours.set_hours(DAY)
    driver.settle()
    assert driver.sees("asleep")
    assert driver.says("See you at 9:00")
    driver.touch(driver.spot("asleep"))
    driver.let_go(driver.spot("asleep"))
    assert driver.screen == "attract"
    clock.now = time(9)
    driver.kiosk.hours.refresh()
    driver.settle()
    assert not driver.sees("asleep")
    driver.tap("begin")
    assert driver.screen == "opening"


def test_the_organisers_door_stays_open_at_night(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk()
    driver.kiosk.hours._now = lambda: time(3)
    driver.kiosk.hours.set_hours(DAY)
    driver.settle()
    driver.tap("organiserDoorAsleep")
    assert driver.screen == "pin"


def test_a_visit_that_is_going_on_at_closing_time_is_not_cut_short(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk()
    driver.choose("for")
    driver.kiosk.hours._now = lambda: time(20)
    driver.kiosk.hours.set_hours(DAY)
    driver.tap("castWithoutReason")
    assert (driver.screen, services.votes) == ("thanks", 1)


def test_hours_need_both_ends() -> None:
    assert opening_hours(Settings()) is None
    assert opening_hours(Settings(opens_at="09:00")) is None
    assert opening_hours(Settings(opens_at="09:00", closes_at="17:30")) == DAY


def test_a_clock_put_right_is_seen_without_a_timer_that_has_to_run_out(application: object) -> None:
    assert application
    clock = Clock()
    hours = OpeningHoursViewModel(DAY, clock)
    assert hours.awake
    clock.now = time(18)
    hours.refresh()
    assert not hours.awake
    clock.now = time(12)
    hours.refresh()
    assert hours.awake


def test_a_clock_that_cannot_be_right_does_not_close_the_kiosk(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk()
    trusted = [False]
    driver.kiosk.hours._now = lambda: time(0, 1)
    driver.kiosk.hours._trusts_time = lambda: trusted[0]
    driver.kiosk.hours.set_hours(DAY)
    driver.tap("begin")
    assert driver.screen == "opening"
    driver.kiosk.startOver()

    trusted[0] = True
    driver.kiosk.hours.refresh()
    driver.settle()
    assert driver.sees("asleep")
