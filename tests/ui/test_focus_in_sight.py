"""Whoever goes by Tab sees where they are: whatever has the focus is brought in sight, and the focus is never lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui import items, stations
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.looks import Size
from tests.ui.rig import LANDSCAPE, PORTRAIT, Rig

PAGES = {
    "opening",
    "ground",
    "arguments",
    "reading for",
    "vote read aloud",
    "watch, a film",
    "chosen",
    "secrecy",
    "languages",
    "reason",
    "vote not saved",
    "thanks",
    "results with split and flow",
}
LOOKS: list[tuple[Size, int, bool]] = [
    (LANDSCAPE, 0, False),
    (LANDSCAPE, 1, True),
    (PORTRAIT, 2, True),
    ((1366, 768), 2, False),
    ((1024, 768), 3, False),
]
_ENOUGH = 88


def out_of_sight(rig: Rig, item: QQuickItem) -> str:
    """What is wrong with where the focus is; '' where it is well."""
    name, unit = item.objectName() or str(item.property("text")), min(rig.window.width(), rig.window.height()) / 1080
    place = items.place(item)
    seen = items.seen_place(item).intersected(QRectF(0, 0, rig.window.width(), rig.window.height()))
    if not item.isVisible() or seen.height() < min(place.height(), _ENOUGH * unit) - 2 or seen.width() < place.width() - 2:
        return f"'{name}' has the focus, and only {seen.height():.0f} of {place.height():.0f} pixels of it are seen"
    return ""


def round_(rig: Rig, tabs: int = 45) -> Iterator[str]:
    """Tab through a page."""
    for _ in range(tabs):
        rig.keys(Qt.Key.Key_Tab)
        QTest.qWait(2)
        item: QQuickItem | None = rig.window.activeFocusItem()
        if item is None or not (item.inherits(items.BUTTON) or item.inherits("QQuickTextEdit") or item.property("activeFocusOnTab")):
            yield "the focus is lost"
        elif out_of_sight(rig, item):
            rig.settle()  # the on-screen keyboard comes and goes where words have the focus
            rig.settle()
            yield from filter(None, [out_of_sight(rig, item)])
    rig.window.activeFocusItem().setFocus(False)


@pytest.mark.parametrize(("size", "text_size", "low_reach"), LOOKS, ids=str)
def test_what_has_the_focus_is_in_sight(open_kiosk: OpenKiosk, behind: Backstage, size: Size, text_size: int, low_reach: bool) -> None:
    behind.open()
    rig = open_kiosk(size=size, text_size=text_size, low_reach=low_reach)
    found, met = [], set()
    for station in stations.visitor(rig):
        if station in PAGES:
            rig.settle()
            rig.kiosk.look.set("paper", text_size)
            found += [f"{station}: {fault}" for fault in dict.fromkeys(round_(rig))]
            met.add(station)
    assert met == PAGES
    assert not found, "\n".join(found)


def test_a_focus_out_of_sight_would_be_found(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    point = rig.item("point-3")
    point.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert out_of_sight(rig, point) == ""
    point.setY(point.y() + 2000)
    assert "has the focus" in out_of_sight(rig, point)


def test_what_was_brought_down_goes_up_again_for_a_focus_that_would_be_below_the_glass(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open()
    rig = open_kiosk(low_reach=True)
    rig.choose("for")
    rig.tap("bringDown")
    assert list(dict.fromkeys(round_(rig))) == []


@pytest.mark.parametrize("steps", ["slower", "faster"])
def test_the_end_of_the_paces_hands_the_focus_to_the_other_way(rig: Rig, steps: str) -> None:
    rig.choose("for")
    speech = rig.kiosk.speech
    speech._become("resting")
    rig.settle()
    rig.item(steps).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(8):
        if rig.item(steps).hasActiveFocus():
            rig.keys(Qt.Key.Key_Return)
            rig.settle()
    assert rig.item({"slower": "faster", "faster": "slower"}[steps]).hasActiveFocus()


@pytest.mark.parametrize("text_size", [0, 2])
def test_the_bar_of_reading_aloud_takes_the_focus_and_gives_it_back(
    open_kiosk: OpenKiosk, behind: Backstage, monkeypatch: pytest.MonkeyPatch, text_size: int
) -> None:
    behind.open()
    rig = open_kiosk(text_size=text_size, sound="headphones")
    rig.choose("for")
    monkeypatch.setattr(rig.kiosk.speech, "_heard_by_one", lambda: False)
    rig.item("readAloud").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    rig.keys(Qt.Key.Key_Return)
    rig.settle()
    assert rig.item("headphonesOn").hasActiveFocus()
    rig.kiosk.speech._become("resting")
    rig.wait_until(lambda: rig.item("playAloud").hasActiveFocus())
    rig.item("closeAloud").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    rig.keys(Qt.Key.Key_Return)
    rig.settle()
    assert rig.item("readAloud").hasActiveFocus()
