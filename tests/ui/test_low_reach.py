"""Nothing a visitor needs lies in the upper half of the screen, or one tap in the lower half brings it there."""

from collections.abc import Iterator

import pytest

from tests.ui import all_screens, items
from tests.ui.appearances import Size
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver


def too_high(driver: WindowDriver) -> Iterator[str]:
    """Buttons whose middle is above the middle of the glass."""
    driver.settle()
    for item in items.walk(driver.root):
        place = items.seen_place(item)
        if item.inherits(items.BUTTON) and item.isEnabled() and not place.isEmpty() and place.center().y() < driver.window.height() / 2:
            yield item.objectName() or str(item)


def test_on_a_tall_screen_everything_is_in_the_lower_half(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk(size=PORTRAIT, low_reach=True)
    assert not [f"{station}: {name}" for station in all_screens.visitor(driver) for name in too_high(driver)]


def test_without_low_reach_the_same_look_finds_tabs_too_high(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk(size=PORTRAIT)
    driver.tap("begin")
    driver.tap("stand-skip")
    assert "tab-vote" in set(too_high(driver))


def test_on_a_wide_screen_one_tap_brings_the_upper_half_down_and_another_back(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk(size=LANDSCAPE, low_reach=True)
    driver.tap("begin")
    driver.tap("stand-skip")
    assert set(too_high(driver)) - {"bringDown"}
    driver.tap("bringDown")
    assert not list(too_high(driver))
    driver.tap("tab-arguments")
    assert driver.kiosk.screen == "arguments"
    assert set(too_high(driver))
    driver.tap("bringDown")
    driver.tap("backUp")
    assert set(too_high(driver))


def test_the_organiser_has_the_whole_screen(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk(size=PORTRAIT, low_reach=True)
    driver.tap("organiserDoor")
    driver.settle()
    assert not driver.sees("outOfReach")


def out_of_reach(driver: WindowDriver) -> set[str]:
    """Buttons whose middle is above the middle of the glass, below its edge or under the row that brings things down."""
    driver.settle()
    row = items.place(driver.item("reachButtons")).top()
    found = set()
    for item in items.walk(driver.root):
        if not item.inherits(items.BUTTON) or not item.isEnabled() or items.seen_place(item).isEmpty():
            continue
        middle = items.place(item).center().y()
        below = row if not any(parent.objectName() == "reachButtons" for parent in items.ancestors(item)) else driver.window.height()
        if not driver.window.height() / 2 <= middle <= below:
            found.add(item.objectName() or str(item))
    return found


@pytest.mark.parametrize(
    ("size", "first"), [((1024, 768), 0), *(pytest.param(*each, marks=pytest.mark.soak) for each in (((1366, 768), 1), (LANDSCAPE, 0)))]
)
def test_on_a_wide_screen_every_button_comes_within_reach_at_one_tap_or_another(
    open_kiosk: OpenKiosk, services: FakeServices, size: Size, first: int
) -> None:
    services.open()
    driver = open_kiosk(size=size, low_reach=True)
    never, middle_needed = set(), False
    for number, station in enumerate(all_screens.visitor(driver)):
        if station in {"still there", "keyboard", "keyboard and a long reason"}:
            continue
        driver.kiosk.appearance.set("paper", (0, 3)[(number + first) % 2])
        positions = [out_of_reach(driver)]
        for button in ("bringDown", "bringMiddleDown"):
            driver.tap(button)
            positions.append(out_of_reach(driver))
            driver.tap("backUp")
        middle_needed |= bool(positions[0] & positions[1])
        never |= {f"{station}: {name}" for name in set.intersection(*positions) - {"bringDown", "bringMiddleDown", "backUp"}}
    assert not never, "\n".join(sorted(never))
    assert middle_needed


def test_the_warning_and_the_keyboard_are_not_below_the_glass(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk(low_reach=True)
    driver.choose("for")
    driver.tap("bringDown")
    driver.until_warned()
    assert items.place(driver.root).contains(items.place(driver.item("stillHere")))
    driver.poke(driver.spot("stillHere"))
    driver.tap("explain")
    driver.tap("bringDown")
    driver.tap("words")
    driver.wait_for("keyboard")
    driver.settle()
    assert items.place(driver.root).contains(items.place(driver.item("keyboard")))
