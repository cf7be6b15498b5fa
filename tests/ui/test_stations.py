"""The organiser makes this kiosk a station by touch, sees the others, and takes joint sessions."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, SessionState
from kiosk.services.hub import SessionOffer
from kiosk.services.station_link import Membership, StationStatus, Trouble
from kiosk.ui.viewmodels.station_follower import StationFollower
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.fake_station import ADDRESS, NOON, FakeStation, rows, sums
from tests.ui.window_driver import WindowDriver

OFFER = SessionOffer("offer-1", "Open day", "phones-at-school", sealed=True)
ENDING = replace(OFFER, end_requested=True)


def _show(driver: WindowDriver) -> FakeStation:
    driver.enter()
    driver.tap("desk-kiosk")
    driver.reach("settings-transfer")
    driver.reach("showHub")
    return driver.services.station


def _type(driver: WindowDriver, field: str, text: str) -> None:
    driver.item(field).setProperty("text", text)
    driver.settle()


def _hears(driver: WindowDriver, status: StationStatus) -> None:
    driver.services.station.status = status
    driver.kiosk.organiser.kiosk.stations.refresh()


@pytest.fixture
def joined(services: FakeServices) -> FakeServices:
    services.open()
    services.station.membership = Membership(ADDRESS, "Hall B, left", "1" * 32, "2" * 32)
    services.station.status = StationStatus(NOON)
    return services


def test_a_kiosk_joins_by_touch_and_leaves_again(driver: WindowDriver) -> None:
    station = _show(driver)
    assert not driver.item("joinHub").isEnabled()
    _type(driver, "hubAddress-field", "postgresql://join@hub/goodfaith")
    _type(driver, "stationName-field", "Hall B")
    _type(driver, "hubPassword-field", "sesame")
    driver.reach("mayEnd-end")
    driver.reach("joinHub")
    driver.wait_for("showBoard")

    assert station.joined_with == [("postgresql://join@hub/goodfaith", "Hall B", "sesame")]
    driver.wait_until(lambda: driver.says("This kiosk is a station now."))
    assert driver.says("The hub may end a joint session here.")
    assert driver.kiosk.findChild(StationFollower)
    driver.reach("leaveHub")
    driver.reach("confirmLeaveHub")
    driver.wait_for("joinHub")
    assert station.membership is None


def test_every_field_has_the_on_screen_keyboard(driver: WindowDriver) -> None:
    _show(driver)
    for field, letter in (("hubAddress-field", "p"), ("stationName-field", "h"), ("hubPassword-field", "s")):
        driver.item(field).forceActiveFocus(Qt.FocusReason.MouseFocusReason)
        driver.wait_for("keyboard")
        driver.type(letter)
        assert driver.item(field).property("text").casefold() == letter
    assert driver.kiosk.organiser.kiosk.stations.ready


def test_the_password_is_never_readable_and_forgotten_with_the_page(driver: WindowDriver) -> None:
    _show(driver)
    _type(driver, "hubPassword-field", "sesame")
    assert driver.item("hubPassword-field").property("displayText") != "sesame"
    driver.reach("stationBack")
    assert "sesame" not in str(driver.kiosk.organiser.kiosk.stations._fields)


def test_why_the_hub_refused_is_said_and_nothing_has_changed(driver: WindowDriver) -> None:
    station = _show(driver)
    station.refusal = "The password is wrong. Nothing was changed."
    _type(driver, "hubAddress-field", "postgresql://join@hub/goodfaith")
    _type(driver, "stationName-field", "Hall B")
    driver.reach("joinHub")
    driver.wait_until(lambda: driver.says(station.refusal))
    assert driver.sees("joinHub")
    assert not driver.kiosk.findChild(StationFollower)


def test_the_page_says_when_it_was_sent_and_that_it_will_try_again(joined: FakeServices, open_kiosk: OpenKiosk) -> None:
    driver = open_kiosk(joined)
    _show(driver)
    sent = driver.text_of("stationSending")
    assert sent.startswith("Last sent ")
    _hears(driver, StationStatus(NOON, Trouble.UNAVAILABLE, "No route to host"))
    assert driver.text_of("stationSending") == sent.removesuffix(".") + ", will try again."
    assert driver.text_of("stationTrouble") == "The hub cannot be reached now. Voting goes on, and nothing is lost."
    _hears(driver, StationStatus(NOON, Trouble.REFUSED, "The password is wrong."))
    assert driver.text_of("stationTrouble").startswith("The hub refuses this kiosk: The password is wrong.")
    _hears(driver, StationStatus(NOON, Trouble.DUPLICATE))
    assert "join again under another name" in driver.text_of("stationTrouble")
    driver.reach("sendNow")
    assert joined.station.woken == 1


def test_the_board_has_the_screen_and_those_that_need_somebody_first(joined: FakeServices, open_kiosk: OpenKiosk) -> None:
    joined.station.status = StationStatus(NOON, stations=rows(30), sums=sums())
    driver = open_kiosk(joined)
    _show(driver)
    driver.reach("showBoard")
    assert joined.station.watched
    assert not driver.sees("backToKiosk")
    assert driver.text_of("boardTotal") == "2,175 votes"
    assert driver.text_of("boardStations").startswith("30 kiosks · 5 need somebody")
    assert list(driver.kiosk.organiser.kiosk.stations.board.lamps[:6]) == ["red", "red", "amber", "amber", "amber", "green"]
    assert "two machines send as this station" in "".join(items.texts(driver.item("station-0")) + items.texts(driver.item("station-1")))
    assert driver.says("silent since")
    assert driver.says("Open day {for}: Open it 340, Keep the gate 275")
    driver.tap("boardBack")
    assert not joined.station.watched
    assert driver.sees("backToKiosk")


def test_a_thousand_stations_are_counted_and_the_worst_of_them_shown(joined: FakeServices, open_kiosk: OpenKiosk) -> None:
    joined.station.status = StationStatus(NOON, stations=rows(1000))
    driver = open_kiosk(joined)
    _show(driver)
    driver.reach("showBoard")
    board = driver.kiosk.organiser.kiosk.stations.board
    assert (len(board.names), board.more, board.stations) == (100, 900, 1000)


def test_a_joint_session_is_taken_with_two_taps(joined: FakeServices, open_kiosk: OpenKiosk) -> None:
    joined.station.status = StationStatus(NOON, offers=(OFFER,))
    driver = open_kiosk(joined)
    _show(driver)
    driver.reach("offer-0")
    driver.reach("confirmTake")

    session = joined.sessions.running()
    assert session
    assert (session.name, session.debate_id, session.settings.results) == ("Open day", "phones-at-school", ResultsRule.SEALED)
    assert joined.station.taken == {session.id: "offer-1"}
    assert driver.kiosk.debate.question == joined.dependencies().debates.read("phones-at-school").text().question
    assert not driver.sees("offer-0")


def test_a_session_with_votes_is_ended_by_the_organiser_first(joined: FakeServices, open_kiosk: OpenKiosk) -> None:
    joined.station.status = StationStatus(NOON, offers=(OFFER,))
    driver = open_kiosk(joined)
    joined.vote(Side.FOR, 1)
    before = joined.sessions.running()
    _show(driver)
    driver.reach("offer-0")
    driver.reach("confirmTake")
    assert driver.says("is still running. End it first.")
    assert joined.sessions.running() == before
    assert joined.station.taken == {}


def _joint(joined: FakeServices, open_kiosk: OpenKiosk, *, may_end: bool) -> tuple[WindowDriver, StationFollower]:
    membership = joined.station.membership
    assert membership
    joined.station.membership = replace(membership, may_end=may_end)
    driver = open_kiosk(joined)
    joined.station.taken[joined.now.id] = "offer-1"
    follower = driver.kiosk.findChild(StationFollower)
    assert follower
    follower.poll()
    driver.wait_until(lambda: follower._link is not None)
    follower._timer.stop()
    joined.station.status = StationStatus(NOON, offers=(ENDING,))
    return driver, follower


def test_the_end_everywhere_waits_for_the_visitor(joined: FakeServices, open_kiosk: OpenKiosk) -> None:
    driver, follower = _joint(joined, open_kiosk, may_end=True)
    driver.kiosk.startVisit()
    follower.poll()
    assert joined.sessions.running()
    driver.kiosk.startOver()
    follower.poll()
    assert joined.sessions.running() is None
    assert joined.station.woken


def test_the_end_everywhere_waits_for_the_organiser(joined: FakeServices, open_kiosk: OpenKiosk) -> None:
    driver, follower = _joint(joined, open_kiosk, may_end=True)
    driver.enter()
    follower.poll()
    assert joined.sessions.running()


def test_without_the_organisers_agreement_the_end_is_a_message(joined: FakeServices, open_kiosk: OpenKiosk) -> None:
    driver, follower = _joint(joined, open_kiosk, may_end=False)
    follower.poll()
    assert joined.sessions.running()
    _show(driver)
    assert driver.text_of("stationEndAsked").startswith("The hub asks to end ‘Open day’.")


def test_a_session_that_was_opened_again_is_the_organisers_alone(joined: FakeServices, open_kiosk: OpenKiosk) -> None:
    driver, follower = _joint(joined, open_kiosk, may_end=True)
    follower.poll()
    ended = joined.sessions.latest()
    assert ended
    assert ended.state is SessionState.CLOSED
    driver.kiosk.organiser.session._current.set_session(joined.sessions.reopen(ended, driver.services.dependencies().debate))
    follower.poll()
    assert joined.sessions.running()


def test_the_session_of_this_kiosks_own_is_never_ended_from_afar(joined: FakeServices, open_kiosk: OpenKiosk) -> None:
    _, follower = _joint(joined, open_kiosk, may_end=True)
    joined.station.taken.clear()
    follower.poll()
    assert joined.sessions.running()


def test_a_kiosk_on_its_own_is_followed_by_nobody(driver: WindowDriver) -> None:
    assert driver.kiosk.findChild(StationFollower) is None
