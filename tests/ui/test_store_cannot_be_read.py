"""Tests read errors of the disk: no screen hangs, and visitors who voted are thanked."""

import pytest

from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from tests.ui.window_driver import WindowDriver


def _unreadable(*_: object, **__: object) -> None:
    message = "The database cannot be read."
    raise KnownError(message)


@pytest.fixture
def broken(driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> WindowDriver:
    """Return a window whose store counts votes but cannot be read."""
    driver.services.vote(Side.FOR, 9)
    driver.services.say(Side.AGAINST, ["Shown."])
    driver.services.show_all()
    driver.kiosk.startOver()
    monkeypatch.setattr(driver.services.store.counts, "counts", _unreadable)
    monkeypatch.setattr(driver.services.store.reasons, "list", _unreadable)
    return driver


def test_a_vote_on_disk_is_thanked_for(broken: WindowDriver) -> None:
    broken.vote("for")
    assert broken.says("Thank you")
    broken.tap("seeResults")
    assert broken.text_of("headline") == "10 voices so far"
    broken.tap("startOver")
    assert broken.screen == "attract"


def test_the_organiser_is_told(broken: WindowDriver) -> None:
    broken.enter()
    assert broken.text_of("organiserMessage") == "The database cannot be read."
    broken.tap("backToKiosk")
    assert broken.screen == "attract"


def test_when_it_can_be_read_again_all_is_there(driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    for side in (Side.FOR, Side.AGAINST, Side.FOR, Side.FOR, Side.AGAINST) * 2:
        driver.services.vote(side)
    with monkeypatch.context() as patch:
        patch.setattr(driver.services.store.counts, "counts", _unreadable)
        driver.vote("for")
    driver.tap("seeResults")
    assert driver.text_of("headline") == "11 votes — more said yes"


def test_a_visit_that_cannot_be_counted_still_ends(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.services.store.ballots.fails = "The disk is full."
    driver.tap("startOver")
    assert driver.screen == "attract"


def test_a_session_that_ended_elsewhere_takes_no_vote_and_thanks_nobody(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.services.sessions.end(driver.services.now)
    driver.tap("castWithoutReason")

    assert driver.screen == "vote"
    assert driver.says("Your vote could not be saved.")
    assert driver.services.votes == 0
