"""Tests that the focused item is always scrolled into view when tabbing, and that the focus is never lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui import all_screens, items
from tests.ui.appearances import Size
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver

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
    "code",
    "results with split and flow",
}
LOOKS: list[tuple[Size, int, bool]] = [(PORTRAIT, 2, True), ((1024, 768), 3, False)]
SOAKED = [pytest.param(*look, marks=pytest.mark.soak) for look in ((LANDSCAPE, 0, False), (LANDSCAPE, 1, True), ((1366, 768), 2, False))]
_ENOUGH = 88


def out_of_sight(driver: WindowDriver, item: QQuickItem) -> str:
    """Return what is wrong with the position of the focus, '' if nothing."""
    name, unit = item.objectName() or str(item.property("text")), min(driver.window.width(), driver.window.height()) / 1080
    place = items.place(item)
    seen = items.seen_place(item).intersected(QRectF(0, 0, driver.window.width(), driver.window.height()))
    if not item.isVisible() or seen.height() < min(place.height(), _ENOUGH * unit) - 2 or seen.width() < place.width() - 2:
        return f"'{name}' has the focus, and only {seen.height():.0f} of {place.height():.0f} pixels of it are seen"
    return ""


def round_(driver: WindowDriver, tabs: int = 45) -> Iterator[str]:
    for _ in range(tabs):
        driver.keys(Qt.Key.Key_Tab)
        QTest.qWait(2)
        item: QQuickItem | None = driver.window.activeFocusItem()
        if item is None or not (item.inherits(items.BUTTON) or item.inherits("QQuickTextEdit") or item.property("activeFocusOnTab")):
            yield "the focus is lost"
        elif out_of_sight(driver, item):
            driver.settle()  # the on-screen keyboard comes and goes where words have the focus
            driver.settle()
            yield from filter(None, [out_of_sight(driver, item)])
    driver.window.activeFocusItem().setFocus(False)


@pytest.mark.parametrize(("size", "text_size", "low_reach"), [*LOOKS, *SOAKED], ids=str)
def test_what_has_the_focus_is_in_sight(open_kiosk: OpenKiosk, services: FakeServices, size: Size, text_size: int, low_reach: bool) -> None:
    services.open()
    driver = open_kiosk(size=size, text_size=text_size, low_reach=low_reach)
    found, met = [], set()
    for station in all_screens.visitor(driver):
        if station in PAGES:
            driver.settle()
            driver.kiosk.appearance.set("paper", text_size)
            found += [f"{station}: {fault}" for fault in dict.fromkeys(round_(driver))]
            met.add(station)
    assert met == PAGES
    assert not found, "\n".join(found)


def test_a_focus_out_of_sight_would_be_found(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("explain")
    point = driver.item("point-3")
    point.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert out_of_sight(driver, point) == ""
    point.setY(point.y() + 2000)
    assert "has the focus" in out_of_sight(driver, point)


def test_what_was_brought_down_goes_up_again_for_a_focus_that_would_be_below_the_glass(
    open_kiosk: OpenKiosk, services: FakeServices
) -> None:
    services.open()
    driver = open_kiosk(low_reach=True)
    driver.choose("for")
    driver.tap("bringDown")
    assert list(dict.fromkeys(round_(driver))) == []


@pytest.mark.parametrize("steps", ["slower", "faster"])
def test_the_end_of_the_paces_hands_the_focus_to_the_other_way(driver: WindowDriver, steps: str) -> None:
    driver.choose("for")
    speech = driver.kiosk.speech
    speech._set_state("paused")
    driver.settle()
    driver.item(steps).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(8):
        if driver.item(steps).hasActiveFocus():
            driver.keys(Qt.Key.Key_Return)
            driver.settle()
    assert driver.item({"slower": "faster", "faster": "slower"}[steps]).hasActiveFocus()


@pytest.mark.parametrize("text_size", [0, 2])
def test_the_bar_of_reading_aloud_takes_the_focus_and_gives_it_back(
    open_kiosk: OpenKiosk, services: FakeServices, monkeypatch: pytest.MonkeyPatch, text_size: int
) -> None:
    services.open()
    driver = open_kiosk(text_size=text_size, sound="headphones")
    driver.choose("for")
    monkeypatch.setattr(driver.kiosk.speech, "_headphones_on", lambda: False)
    driver.item("readAloud").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    driver.keys(Qt.Key.Key_Return)
    driver.settle()
    assert driver.item("headphonesOn").hasActiveFocus()
    driver.kiosk.speech._set_state("paused")
    driver.wait_until(lambda: driver.item("playAloud").hasActiveFocus())
    driver.item("closeAloud").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    driver.keys(Qt.Key.Key_Return)
    driver.settle()
    assert driver.item("readAloud").hasActiveFocus()
