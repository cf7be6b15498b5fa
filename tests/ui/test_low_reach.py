"""Nothing a visitor needs lies in the upper half of the screen, or one tap in the lower half brings it there."""

from collections.abc import Iterator

from tests.ui import items, stations
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import LANDSCAPE, PORTRAIT, Rig


def too_high(rig: Rig) -> Iterator[str]:
    """Buttons whose middle is above the middle of the glass."""
    rig.settle()
    for item in items.walk(rig.root):
        place = items.seen_place(item)
        if item.inherits(items.BUTTON) and item.isEnabled() and not place.isEmpty() and place.center().y() < rig.window.height() / 2:
            yield item.objectName() or str(item)


def test_on_a_tall_screen_everything_is_in_the_lower_half(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open()
    rig = open_kiosk(size=PORTRAIT, low_reach=True)
    assert not [f"{station}: {name}" for station in stations.visitor(rig) for name in too_high(rig)]


def test_without_low_reach_the_same_look_finds_tabs_too_high(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open()
    rig = open_kiosk(size=PORTRAIT)
    rig.tap("begin")
    rig.tap("stand-skip")
    assert "tab-vote" in set(too_high(rig))


def test_on_a_wide_screen_one_tap_brings_the_upper_half_down_and_another_back(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open()
    rig = open_kiosk(size=LANDSCAPE, low_reach=True)
    rig.tap("begin")
    rig.tap("stand-skip")
    assert set(too_high(rig)) - {"bringDown"}
    rig.tap("bringDown")
    assert not list(too_high(rig))
    rig.tap("tab-arguments")
    assert rig.kiosk.screen == "arguments"
    assert set(too_high(rig))
    rig.tap("bringDown")
    rig.tap("backUp")
    assert set(too_high(rig))


def test_the_organiser_has_the_whole_screen(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open()
    rig = open_kiosk(size=PORTRAIT, low_reach=True)
    rig.tap("organiserDoor")
    rig.settle()
    assert not rig.sees("outOfReach")
