"""Ending while reasons are unread asks: read them now, or make the page without them."""

import pytest

from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import NAME, FakeServices
from tests.ui.window_driver import WindowDriver


@pytest.fixture
def unread(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return a window on the question: two reasons, fewer than come to the organiser while voting goes on."""
    services.open()
    services.say(Side.FOR, ["Because.", "Why not?"])
    driver = open_kiosk()
    driver.enter()
    driver.tap("endSession")
    return driver


def _page(driver: WindowDriver) -> bool:
    driver.page_is_made()
    return (driver.services.folder / f"{NAME}.pdf").exists()


def test_the_question_counts_them(unread: WindowDriver) -> None:
    assert unread.text_of("askEnd").endswith("2 reasons are unread. What nobody has read is not on the page.")
    unread.tap("keepEnd")
    assert unread.services.now.state is SessionState.OPEN


def test_the_page_is_made_without_them(unread: WindowDriver) -> None:
    unread.tap("confirmEnd")
    assert _page(unread)


def test_reading_opens_the_queue_and_the_page_is_made_after_the_last_one(unread: WindowDriver) -> None:
    unread.tap("otherEnd")
    assert unread.services.now.state is SessionState.CLOSED
    assert unread.text_of("organiserMessage") == "The session has ended. Its page is made when you have read the reasons."
    unread.decide("showReason")
    assert not _page(unread)
    unread.decide("hideReason")
    assert _page(unread)


def test_an_organiser_who_leaves_the_queue_still_gets_the_page(unread: WindowDriver) -> None:
    unread.tap("otherEnd")
    unread.tap("backToKiosk")
    assert _page(unread)


def test_with_votes_but_no_reason_nothing_is_said_of_reasons(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR)
    driver.enter()
    driver.tap("endSession")
    assert driver.text_of("askEnd") == f"End ‘{NAME}’? Voting stops, the page is made, and everyone can see the results."
    assert not driver.sees("otherEnd")
