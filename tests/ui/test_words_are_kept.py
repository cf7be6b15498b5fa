"""Written words are never thrown away by one tap: each way out of a draft asks once, and keeping is the default."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.session import ReasonRule, SessionSettings
from kiosk.domain.text import REASON_LETTERS
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

WORDS = "Because I say so."


def written(driver: WindowDriver, words: str = WORDS) -> None:
    driver.choose()
    driver.tap("explain")
    driver.settle()
    driver.item("words").setProperty("text", words)


def after_the_way_out(driver: WindowDriver, way: str) -> None:
    """Tap the button that leads out of the draft, on the page where it is."""
    written(driver)
    if way == "skip":
        driver.tap("skip")
        return
    driver.tap("change")
    if way == "change":
        return
    driver.tap("discardDraft")
    assert driver.screen == "vote"
    driver.tap(way)


@pytest.mark.parametrize("way", ["skip", "change", "castWithoutReason", "startOver"])
def test_each_way_out_asks_and_keeping_keeps_everything(driver: WindowDriver, way: str) -> None:
    after_the_way_out(driver, way)
    screen = driver.screen
    assert driver.sees("draftQuestion")
    assert driver.window.activeFocusItem() == driver.item("keepDraft")
    assert driver.item("keepDraft").property("filled")
    driver.tap("keepDraft")
    assert not driver.sees("draftQuestion")
    assert (driver.screen, driver.kiosk.visit.draft, driver.services.votes) == (screen, WORDS, 0)


@pytest.mark.parametrize(
    ("way", "screen", "votes", "words"),
    [("skip", "thanks", 1, ""), ("change", "vote", 0, WORDS), ("castWithoutReason", "thanks", 1, ""), ("startOver", "attract", 0, "")],
)
def test_each_goes_on_once_confirmed(driver: WindowDriver, way: str, screen: str, votes: int, words: str) -> None:
    after_the_way_out(driver, way)
    driver.tap("discardDraft")
    assert (driver.screen, driver.services.votes, driver.kiosk.visit.draft) == (screen, votes, words)
    assert not driver.services.reasons()


def test_without_words_nothing_is_asked(driver: WindowDriver) -> None:
    written(driver, "  ")
    driver.tap("change")
    assert driver.screen == "vote"
    driver.tap("explain")
    driver.tap("point-0")
    driver.tap("skip")
    assert (driver.screen, driver.services.votes) == ("thanks", 1)


def test_taps_beside_the_question_do_nothing(driver: WindowDriver) -> None:
    written(driver)
    skip = driver.spot("skip")
    driver.poke(skip)
    driver.settle()
    driver.poke(skip)
    assert driver.sees("draftQuestion")
    assert (driver.screen, driver.services.votes) == ("reason", 0)


def test_keys_stay_in_the_question_and_escape_keeps(driver: WindowDriver) -> None:
    written(driver)
    driver.tap("change")
    seen = set()
    for _ in range(4):
        driver.keys(Qt.Key.Key_Tab)
        seen.add(driver.window.activeFocusItem().objectName())
    assert seen == {"keepDraft", "discardDraft"}
    driver.keys(Qt.Key.Key_Escape)
    assert not driver.sees("draftQuestion")
    assert driver.kiosk.visit.draft == WORDS


def test_the_question_goes_with_its_visitor(driver: WindowDriver) -> None:
    written(driver)
    driver.tap("skip")
    driver.until_warned()
    driver.quiet(30)
    driver.settle()
    assert driver.screen == "attract"
    assert not driver.sees("draftQuestion")


def test_a_missing_reason_is_named_beside_the_dead_button(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open(SessionSettings(reason=ReasonRule.REQUIRED))
    driver = open_kiosk()
    driver.choose()
    driver.tap("explain")
    assert not driver.item("cast").isEnabled()
    assert driver.text_of("reasonMissing")
    driver.tap("point-0")
    assert driver.item("cast").isEnabled()
    assert not driver.sees("reasonMissing")


def test_a_full_field_says_so(driver: WindowDriver) -> None:
    written(driver, "a" * REASON_LETTERS)
    assert "full" in driver.text_of("lettersLeft")
    driver.item("words").setProperty("text", "a")
    assert "279" in driver.text_of("lettersLeft")
