"""The organiser lets phones vote: switches them on, shows their address, and off again."""

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.tally import EntryMethod
from kiosk.services.lockdown_check import EscapeKind, EscapeRoute
from kiosk.services.room_server import NetworkAddress, RoomState
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

CABLE = NetworkAddress("10.0.0.7", "enp3s0")


def _show(driver: WindowDriver) -> None:
    driver.enter()
    driver.reach("showPhones")


def _switch_on(driver: WindowDriver) -> None:
    driver.tap("phonesSwitch")
    driver.services.room.answer()
    driver.kiosk.organiser.phones.refresh()


def test_they_are_off_until_the_organiser_switches_them_on(driver: WindowDriver) -> None:
    room = driver.services.room
    _show(driver)
    assert driver.text_of("phonesState") == "Phones in the room: off"
    assert (room.started, driver.sees("phonesCode")) == ([], False)

    driver.tap("phonesSwitch")
    assert driver.text_of("phonesState") == "Phones in the room: starting"
    room.answer()
    driver.kiosk.organiser.phones.refresh()

    assert room.started == [(driver.services.now.id, "192.168.1.20")]
    assert driver.text_of("phonesAddress") == "192.168.1.20:8420"
    assert driver.sees("phonesCode")
    driver.tap("phonesSwitch")
    assert (room.state, driver.text_of("phonesState")) == (RoomState.OFF, "Phones in the room: off")


def test_a_vote_on_a_phone_is_counted_and_not_told_apart(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR, 2)
    _show(driver)
    _switch_on(driver)
    driver.services.store.ballots.cast(driver.services.now.id, Ballot(Side.FOR, Side.FOR), EntryMethod.PHONE)
    driver.kiosk.organiser.phones.refresh()

    assert items.texts(driver.item("phonesVotes"))[-1] == "3"
    driver.tap("desk-voting")
    assert items.texts(driver.item("votesTouched"))[-1] == "3"
    driver.tap("backToKiosk")
    assert driver.says("3 voices so far")


def test_they_go_off_with_the_session(driver: WindowDriver) -> None:
    _show(driver)
    _switch_on(driver)
    driver.tap("phonesBack")
    driver.tap("pauseOrResume")
    assert driver.kiosk.organiser.phones.on

    driver.tap("endSession")
    driver.tap("confirmEnd")

    assert driver.services.room.state is RoomState.OFF
    assert not driver.sees("showPhones")


def test_the_organiser_chooses_among_networks(driver: WindowDriver) -> None:
    driver.services.room.networks = [*driver.services.room.networks, CABLE]
    _show(driver)
    driver.tap(f"network-{CABLE.address}")
    _switch_on(driver)
    assert driver.text_of("phonesAddress") == "10.0.0.7:8420"

    driver.tap("network-192.168.1.20")
    assert [address for _, address in driver.services.room.started] == ["10.0.0.7", "192.168.1.20"]


def test_without_a_network_the_page_says_what_to_try(driver: WindowDriver) -> None:
    networks, driver.services.room.networks = driver.services.room.networks, []
    _show(driver)
    assert driver.text_of("phonesProblem").startswith("This machine is in no network. Join the wireless network of the phones")
    assert not driver.item("phonesSwitch").isEnabled()

    driver.services.room.networks = networks
    driver.tap("phonesLook")
    assert not driver.sees("phonesProblem")
    _switch_on(driver)
    driver.services.room.networks = []
    driver.kiosk.organiser.phones.refresh()
    assert driver.text_of("phonesProblem").startswith("This machine is no longer in that network.")


def test_a_server_that_ends_by_itself_says_why(driver: WindowDriver) -> None:
    _show(driver)
    _switch_on(driver)
    driver.services.room.fail("The disk is full.")
    driver.kiosk.organiser.phones.refresh()

    assert driver.text_of("phonesProblem") == "The server for phones has ended: The disk is full."
    assert driver.text_of("phonesState") == "Phones in the room: off"


def test_without_a_session_there_is_nothing_to_switch_on(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    assert not services.sessions.all()
    driver = open_kiosk()
    driver.enter()

    assert not driver.sees("showPhones")


def test_the_lock_check_says_that_they_are_on_and_nothing_worse(driver: WindowDriver) -> None:
    driver.services.escapes = [EscapeRoute(EscapeKind.PHONES, found=("http://192.168.1.20:8420/",))]
    driver.enter()
    lock = driver.kiosk.organiser.lockdown
    driver.wait_until(lambda: lock.summary != "")

    assert lock.summary == "Phones in the room are on"
    assert lock.escapes == ["Phones in the room are on: this machine answers at http://192.168.1.20:8420/."]
