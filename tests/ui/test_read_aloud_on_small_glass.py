"""Reading aloud on small screens, where its controls take much of the page."""

import pytest

from kiosk.domain.glass import Glass
from tests.ui import items
from tests.ui.appearances import Appearance, apply_appearance
from tests.ui.layout import broken_words, faults
from tests.ui.window_driver import WindowDriver


def read_aloud(driver: WindowDriver) -> None:
    """Open the controls with every button, and pause."""
    driver.kiosk.speech.play()
    driver.wait_until(lambda: driver.kiosk.speech.state == "speaking")
    driver.kiosk.speech.pause()


@pytest.mark.parametrize("glass", [Glass(800, 480, 7), Glass(1024, 600, 7)], ids=str)
@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_both_answers_are_in_sight_while_the_page_is_read_aloud(driver: WindowDriver, glass: Glass, language: str) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    driver.tap("tab-vote")
    apply_appearance(driver, Appearance(language, glass=glass))
    read_aloud(driver)
    assert faults(driver, glass) == []
    assert not list(broken_words(driver.window))
    buttons = [items.place(driver.item(name)) for name in ("playAloud", "nextSentence", "slower", "faster", "languageAloud", "closeAloud")]
    assert len({place.top() for place in buttons}) == 1
    cards = [driver.item(f"choose-{side}") for side in ("for", "against")]
    assert [items.seen_place(card) for card in cards] == [items.place(card) for card in cards]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_page_of_the_reasons_shows_only_the_rim_of_one_while_read_aloud(driver: WindowDriver, language: str) -> None:
    glass = Glass(800, 480, 7)
    driver.choose()
    driver.tap("explain")
    apply_appearance(driver, Appearance(language, glass=glass))
    read_aloud(driver)
    driver.settle()
    while driver.item("scrollMore").isEnabled():
        driver.tap("scrollMore")
        assert faults(driver, glass) == []
