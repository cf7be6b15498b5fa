"""'How sure are you?': five steps after the choice, in sessions that ask, of which none has to be tapped."""

from dataclasses import replace

import pytest

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.glass import Glass
from kiosk.domain.session import SessionSettings
from tests.ui.appearances import Appearance, apply_appearance
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.layout import faults
from tests.ui.window_driver import WindowDriver

ASKED = SessionSettings(how_sure=True)


@pytest.fixture
def kiosk(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    services.open(ASKED)
    return open_kiosk()


def answers(services: FakeServices) -> dict[tuple[Side, int], int]:
    return {cell: n for cell, n in services.store.counts.counts(services.now.id).sureness.counts.items() if n}


def test_the_step_that_is_tapped_is_counted_with_the_side(kiosk: WindowDriver, services: FakeServices) -> None:
    kiosk.choose("against")
    kiosk.tap("sure-2")
    kiosk.tap("sure-4")
    assert kiosk.kiosk.visit.sure == 4
    kiosk.tap("castWithoutReason")

    assert answers(services) == {(Side.AGAINST, 4): 1}
    assert services.votes == 1


def test_it_can_be_left_out_and_taken_back(kiosk: WindowDriver, services: FakeServices) -> None:
    kiosk.choose("for")
    kiosk.tap("sure-5")
    kiosk.tap("sure-5")
    kiosk.tap("castWithoutReason")

    assert (answers(services), services.votes) == ({}, 1)


def test_it_goes_with_a_reason_and_not_with_another_side(kiosk: WindowDriver, services: FakeServices) -> None:
    kiosk.choose("for")
    kiosk.tap("sure-1")
    kiosk.tap("choose-against")
    assert kiosk.kiosk.visit.sure == 0
    kiosk.tap("sure-3")
    kiosk.tap("explain")
    kiosk.tap("point-1")
    kiosk.tap("cast")

    assert answers(services) == {(Side.AGAINST, 3): 1}


def test_before_the_choice_and_for_who_is_not_sure_it_is_not_asked(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(replace(ASKED, still_unsure=True))
    driver = open_kiosk()
    driver.tap("begin")
    driver.tap("stand-skip")
    driver.tap("tab-vote")
    assert not driver.sees("sure-1")
    driver.tap("choose-for")
    driver.bring("sure-1")
    driver.tap("sure-1")
    driver.bring("choose-unsure")
    driver.tap("choose-unsure")
    assert not driver.sees("sure-1")
    driver.tap("castWithoutReason")

    assert (answers(services), services.votes) == ({}, 1)


def test_a_session_does_not_ask_by_default(driver: WindowDriver) -> None:
    driver.choose("for")

    assert not driver.sees("sure-1")
    driver.kiosk.visit.sayHowSure(3)
    assert driver.kiosk.visit.sure == 0


def test_an_organiser_asks_in_a_new_session(driver: WindowDriver, services: FakeServices) -> None:
    driver.enter()
    driver.tap("newSession")
    driver.bring("sure-on")
    driver.tap("sure-on")
    driver.tap("startSession")

    assert services.now.settings.how_sure


def test_the_results_say_it_at_the_end(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(ASKED)
    for sure in [1] * 6 + [5] * 7:
        for side in Side:
            services.store.ballots.cast(services.now.id, Ballot(side, Side.FOR, sure=sure))
    driver = open_kiosk()
    driver.kiosk.results.refresh(voted=True)
    assert driver.kiosk.results.sureNote == ""
    driver.kiosk._current.set_session(services.sessions.end(services.now))
    driver.kiosk.results.refresh(voted=False)

    assert driver.kiosk.results.sureNote == (
        "How sure, Yes: not sure: 6, fairly sure: 0, very sure: 7. How sure, No: not sure: 6, fairly sure: 0, very sure: 7."
    )


GLASS = [Glass(800, 480, 5), Glass(480, 800, 5), Glass(1024, 600, 7), Glass(1920, 1080, 24), Glass(1080, 1920, 32)]
LOOKS = [Appearance(), Appearance(language="ar", text_size=1, theme="night"), Appearance(language="de", text_size=2)]


@pytest.mark.parametrize("glass", GLASS, ids=str)
@pytest.mark.parametrize("appearance", LOOKS, ids=str)
def test_everything_fits(services: FakeServices, open_kiosk: OpenKiosk, glass: Glass, appearance: Appearance) -> None:
    services.open(replace(ASKED, still_unsure=glass.inches > 10))
    driver = open_kiosk()
    apply_appearance(driver, replace(appearance, glass=glass))
    driver.kiosk.startVisit()
    driver.kiosk.visit.takeStance("")
    driver.kiosk.show("vote")
    driver.settle()
    assert not list(faults(driver, glass))
    driver.kiosk.visit.choose("for")
    driver.kiosk.visit.sayHowSure(4)
    driver.settle()
    assert not list(faults(driver, glass))
