"""Nothing a visitor needs lies in the upper half of the screen, or one tap in the lower half brings it there."""

from collections.abc import Iterator

import pytest

from tests.ui import items, stations
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.looks import Size
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


def out_of_reach(rig: Rig) -> set[str]:
    """Buttons whose middle is above the middle of the glass, below its edge or under the row that brings things down."""
    rig.settle()
    row = items.place(rig.item("reachButtons")).top()
    found = set()
    for item in items.walk(rig.root):
        if not item.inherits(items.BUTTON) or not item.isEnabled() or items.seen_place(item).isEmpty():
            continue
        middle = items.place(item).center().y()
        below = row if not any(parent.objectName() == "reachButtons" for parent in items.ancestors(item)) else rig.window.height()
        if not rig.window.height() / 2 <= middle <= below:
            found.add(item.objectName() or str(item))
    return found


@pytest.mark.parametrize("text_size", [0, 3])
@pytest.mark.parametrize("size", [LANDSCAPE, (1366, 768), (1024, 768)])
def test_on_a_wide_screen_every_button_comes_within_reach_at_one_tap_or_another(
    open_kiosk: OpenKiosk, behind: Backstage, size: Size, text_size: int
) -> None:
    behind.open()
    rig = open_kiosk(size=size, low_reach=True)
    never, middle_needed = set(), False
    for station in stations.visitor(rig):
        if station in {"still there", "keyboard", "keyboard and a long reason"}:
            continue
        rig.kiosk.look.set("paper", text_size)
        positions = [out_of_reach(rig)]
        for button in ("bringDown", "bringMiddleDown"):
            rig.tap(button)
            positions.append(out_of_reach(rig))
            rig.tap("backUp")
        middle_needed |= bool(positions[0] & positions[1])
        never |= {f"{station}: {name}" for name in set.intersection(*positions) - {"bringDown", "bringMiddleDown", "backUp"}}
    assert not never, "\n".join(sorted(never))
    assert middle_needed


def test_the_warning_and_the_keyboard_are_not_below_the_glass(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open()
    rig = open_kiosk(low_reach=True)
    rig.choose("for")
    rig.tap("bringDown")
    rig.until_warned()
    assert items.place(rig.root).contains(items.place(rig.item("stillHere")))
    rig.poke(rig.spot("stillHere"))
    rig.tap("explain")
    rig.tap("bringDown")
    rig.tap("words")
    rig.wait_for("keyboard")
    rig.settle()
    assert items.place(rig.root).contains(items.place(rig.item("keyboard")))
