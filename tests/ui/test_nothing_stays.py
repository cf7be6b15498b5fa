"""Whatever one visitor changed, the next one finds the kiosk as the organiser left it, whichever way the visit ended."""

from collections.abc import Callable

import pytest

from kiosk.domain.debate import Side
from tests.ui.window_driver import WindowDriver

EscapeKind = Callable[[WindowDriver], None]


def dirty(driver: WindowDriver) -> None:
    """Leave a trace of everything a visitor can leave."""
    driver.services.say(Side.AGAINST, ["One.", "Two.", "Three."])
    driver.services.show_all()
    driver.tap("begin")
    driver.tap("stand-unsure")
    driver.tap("textSize")
    driver.tap("contrast")
    driver.tap("tab-arguments")
    driver.reach("read-for")
    driver.tap("more")
    driver.tap("bothSides")
    driver.tap("tab-vote")
    driver.reach("choose-for")
    driver.reach("explain")
    driver.reach("words")
    driver.type("mine")


def state(driver: WindowDriver) -> dict[str, object]:
    """Return all personal state, without the first side on attract and the number of visits."""
    debate = driver.kiosk.debate
    sides = {line for side in (debate.forSide, debate.againstSide) for line in (side.heading, *side.points)}
    visit, appearance = driver.kiosk.visit, driver.kiosk.appearance
    return {
        "screen": driver.screen,
        "choice": visit.choice,
        "draft": visit.draft,
        "point": visit.point,
        "problem": visit.problem,
        "page": visit.state,
        "seen": driver.kiosk.visitedTabs,
        "theme": appearance.theme,
        "text size": appearance.textSize,
        "warning": driver.kiosk.idle.warning,
        "names": sorted(driver.names()),
        "words": [text for text in driver.texts() if "voice" not in text and text not in sides],
    }


def start_over(driver: WindowDriver) -> None:
    driver.tap("hideKeyboard")
    driver.kiosk.visit.changeChoice()
    driver.tap("startOver")
    driver.tap("discardDraft")


def next_person(driver: WindowDriver) -> None:
    driver.tap("cast")
    driver.tap("nextPerson")


def left_alone(driver: WindowDriver) -> None:
    driver.quiet(driver.kiosk.idle.secondsLeft)


def the_organiser_comes(driver: WindowDriver) -> None:
    driver.kiosk.openOrganiser()
    driver.kiosk.pin.cancel()


@pytest.mark.parametrize("way", [start_over, next_person, left_alone, the_organiser_comes])
def test_the_next_one_finds_a_clean_kiosk(driver: WindowDriver, way: EscapeKind) -> None:
    clean = state(driver)
    dirty(driver)
    before = state(driver)
    way(driver)
    driver.settle()
    assert state(driver) == clean
    changed = {key for key in clean if before[key] != clean[key]}
    assert changed >= {"screen", "choice", "draft", "page", "seen", "theme", "text size", "names", "words"}


def test_the_next_ones_pages_begin_at_the_top(driver: WindowDriver) -> None:
    dirty(driver)
    start_over(driver)
    driver.tap("begin")
    driver.tap("stand-skip")
    driver.tap("tab-arguments")
    driver.tap("read-for")
    assert driver.item("progress").childItems()[0].width() < driver.item("progress").width() * 0.9
    assert driver.item("more").isEnabled()
    driver.tap("bothSides")
    driver.tap("tab-vote")
    driver.tap("choose-for")
    driver.tap("explain")
    assert driver.item("words").property("text") == ""
    driver.tap("words")
    driver.type("a")
    assert driver.item("words").property("text") == "A"
