"""A session with a planned time, through the real window: it pauses and asks, and reveals nothing by itself."""

import pytest

from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, SessionSettings
from kiosk.errors import KnownError
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver


@pytest.fixture
def planned(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return a window on a sealed session that is planned to end in 45 minutes."""
    services.planned_end.set(services.open(SessionSettings(results=ResultsRule.SEALED)).id, 45)
    services.vote(Side.FOR, 20)
    return open_kiosk()


def state(driver: WindowDriver) -> str:
    return driver.services.now.state.value


def minutes_pass(driver: WindowDriver, minutes: int) -> None:
    """Let time pass without the machine sleeping."""
    driver.services.boot_clock.now += minutes * 60
    driver.kiosk._sleep._checked_at = driver.services.boot_clock.now
    driver.kiosk.idle._ticks.restart()
    driver.end_timer.poll()


def test_the_organiser_gives_a_new_session_its_time(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    driver = open_kiosk()
    driver.enter()
    driver.tap("newSession")
    assert driver.text_of("end-value") == "No end time"
    assert not driver.item("end-less").isEnabled()
    for _ in range(5):
        driver.reach("end-more")
    assert driver.text_of("end-value") == "1 h 30 min"
    driver.reach("end-less")
    driver.reach("startSession")
    assert services.planned_end.remaining(services.now.id) == 60
    assert driver.text_of("end-value") == "1 h"


def test_the_next_session_is_offered_the_same_time(planned: WindowDriver) -> None:
    planned.enter()
    planned.kiosk.organiser.session.end()
    planned.page_is_made()
    planned.tap("newSession")
    assert planned.text_of("end-value") == "45 min"
    planned.reach("startSession")
    assert planned.services.planned_end.remaining(planned.services.now.id) == 45


def test_when_the_time_is_over_the_session_pauses_and_reveals_nothing(planned: WindowDriver) -> None:
    minutes_pass(planned, 44)
    assert state(planned) == "open"
    minutes_pass(planned, 1)
    assert state(planned) == "paused"
    assert not planned.services.now.published
    assert planned.text_of("notice") == "Voting is paused. Please come back soon."
    planned.kiosk.startVisit()
    assert planned.screen == "attract"


def test_a_visit_may_cast_its_vote_first(planned: WindowDriver) -> None:
    planned.tap("begin")
    planned.kiosk.visit.takeStance("")
    planned.kiosk.show("vote")
    minutes_pass(planned, 50)
    assert state(planned) == "open"
    planned.kiosk.visit.choose("for")
    planned.kiosk.visit.castWithoutReason()
    assert planned.screen == "thanks"
    assert planned.services.votes == 21
    planned.kiosk.startOver()
    assert state(planned) == "paused"


def test_a_visit_that_is_left_alone_ends_by_itself(planned: WindowDriver) -> None:
    planned.tap("begin")
    minutes_pass(planned, 50)
    planned.until_warned()
    while planned.screen != "attract":
        planned.kiosk.idle.tick()
    assert state(planned) == "paused"
    assert planned.services.visits == 21


def test_time_goes_on_while_the_machine_sleeps(planned: WindowDriver) -> None:
    planned.tap("begin")
    planned.services.boot_clock.now += 3 * 3600
    planned.kiosk._sleep.check()
    assert planned.screen == "attract"
    assert state(planned) == "paused"


def test_a_kiosk_that_starts_too_late_starts_paused(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.planned_end.set(services.open().id, 15)
    services.boot_clock.now += 15 * 60
    assert open_kiosk().text_of("notice") == "Voting is paused. Please come back soon."


def asked(planned: WindowDriver) -> WindowDriver:
    minutes_pass(planned, 45)
    planned.enter()
    assert planned.says("The planned time is over")
    assert state(planned) == "paused"
    return planned


def test_the_organiser_goes_on_for_a_while_and_is_asked_again(planned: WindowDriver) -> None:
    asked(planned).tap("goOn15")
    assert state(planned) == "open"
    assert planned.text_of("organiserMessage") == "Voting goes on for 15 min."
    assert planned.text_of("end-value") == "15 min"
    planned.tap("backToKiosk")
    minutes_pass(planned, 15)
    planned.enter()
    assert planned.sees("goOn15")


def test_the_organiser_goes_on_without_an_end(planned: WindowDriver) -> None:
    asked(planned).tap("goOnWithoutEnd")
    planned.tap("backToKiosk")
    minutes_pass(planned, 600)
    assert state(planned) == "open"


def test_the_organiser_ends_the_session(planned: WindowDriver) -> None:
    asked(planned).tap("endPlanned")
    planned.tap("confirmEnd")
    planned.page_is_made()
    assert state(planned) == "closed"
    assert planned.sees("newSession")


def test_who_does_not_end_it_after_all_is_asked_again_how_to_go_on(planned: WindowDriver) -> None:
    asked(planned).tap("endPlanned")
    planned.tap("keepEnd")
    assert state(planned) == "paused"
    planned.tap("goOn15")
    assert state(planned) == "open"


def test_asked_later_the_session_stays_paused_and_goes_on_by_hand_without_an_end(planned: WindowDriver) -> None:
    asked(planned).tap("plannedEndLater")
    assert state(planned) == "paused"
    planned.tap("desk-report")
    planned.tap("desk-session")
    planned.tap("plannedEndLater")
    planned.reach("pauseOrResume")
    planned.tap("backToKiosk")
    minutes_pass(planned, 600)
    assert state(planned) == "open"


def test_no_button_changes_under_the_organiser_s_finger(planned: WindowDriver) -> None:
    planned.enter()
    before = planned.names()
    minutes_pass(planned, 45)
    assert planned.text_of("organiserMessage") == "The planned time is over. Voting is paused."
    assert state(planned) == "paused"
    assert not {"goOn15", "endPlanned"} & planned.names()
    assert {"endSession", "pauseOrResume"} <= planned.names() & before


def test_the_time_of_a_running_session_can_be_changed_and_taken_away(planned: WindowDriver) -> None:
    planned.enter()
    minutes_pass(planned, 2)
    assert planned.text_of("end-value") == "43 min"
    planned.reach("end-more")
    assert planned.text_of("end-value") == "45 min"
    for _ in range(3):
        planned.reach("end-less")
    assert planned.text_of("end-value") == "No end time"
    planned.tap("backToKiosk")
    minutes_pass(planned, 600)
    assert state(planned) == "open"


def test_a_rehearsal_uses_up_no_time(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    driver = open_kiosk()
    driver.enter()
    driver.tap("newSession")
    driver.reach("end-more")
    driver.reach("rehearseSession")
    minutes_pass(driver, 60)
    assert services.now.rehearsal
    driver.reach("openForReal")
    assert services.planned_end.remaining(services.now.id) == 15
    driver.tap("backToKiosk")
    minutes_pass(driver, 15)
    assert state(driver) == "paused"


def test_a_session_that_was_ended_and_is_opened_again_has_no_end(planned: WindowDriver) -> None:
    planned.services.sessions.end(planned.services.now)  # as 'goodfaith end' does
    minutes_pass(planned, 60)
    history = planned.kiosk.organiser.session.history
    planned.enter()
    planned.kiosk.organiser.session.end()
    planned.page_is_made()
    history.open()
    history.mark(0)
    history._reopen()
    planned.tap("backToKiosk")
    minutes_pass(planned, 600)
    assert state(planned) == "open"


def test_a_disk_that_refuses_is_named_and_the_pause_comes_later(planned: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        message = "There is no space left on the disk."
        raise KnownError(message)

    planned.enter()
    with monkeypatch.context() as full:
        full.setattr(planned.services.planned_end, "_write", refuse)
        planned.reach("end-more")
        assert planned.text_of("organiserMessage") == "There is no space left on the disk."
        assert planned.text_of("end-value") == "1 h"
    planned.tap("backToKiosk")
    with monkeypatch.context() as full:
        full.setattr(type(planned.services.store.sessions), "put", refuse)
        minutes_pass(planned, 60)
        assert state(planned) == "open"
    planned.end_timer.poll()
    assert state(planned) == "paused"
