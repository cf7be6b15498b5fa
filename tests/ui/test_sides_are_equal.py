"""For and Against have the same room, the same letters and the same contrast within a tenth, wherever both are on screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QFont
from PySide6.QtQuick import QQuickItem

from kiosk.ui.viewmodels.appearance import TEXT_SCALES, THEMES
from tests.ui import items
from tests.ui.appearances import Appearance, Size, apply_appearance
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.test_colours import contrast
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver

Both = tuple[QQuickItem, QQuickItem]
LOOKS = [Appearance(language, text_size, THEMES[text_size]) for language in ("en", "es") for text_size in range(len(TEXT_SCALES))]


def screens(driver: WindowDriver) -> Iterator[tuple[str, str]]:
    """Yield every screen of a visit with both sides on it, and the items' names there."""
    driver.kiosk.startVisit()
    yield "opening", "stand-{}"
    driver.kiosk.visit.takeStance("unsure")
    driver.kiosk.show("arguments")
    yield "arguments", "side-{}"
    driver.kiosk.show("vote")
    yield "vote", "choose-{}"
    driver.kiosk.visit.choose("for")
    driver.kiosk.visit.castWithoutReason()
    driver.kiosk.show("results")
    yield "results", ""


def both(driver: WindowDriver, called: str) -> Both:
    """Return the items of both sides; on the results, the halves of an even split."""
    if called:
        return driver.item(called.format("for")), driver.item(called.format("against"))
    bar = next(item for item in items.walk(driver.root) if items.type_name(item) == "SplitBar")
    assert bar.property("forPercent") == 50
    one, other = [item for item in bar.childItems() if item.width() > 0]
    return one, other


def unequal(sides: Both, surface: QColor) -> Iterator[str]:
    """Return what one side has more of than the other."""
    one, other = ([item for item in items.walk(side) if items.is_text(item) and item.property("text")] for side in sides)
    areas = [side.width() * side.height() for side in sides]
    if max(areas) > 1.1 * min(areas):
        yield f"area: {areas}"
    letters = [{(font.family(), font.pixelSize(), font.weight()) for font in map(_font, words)} for words in (one, other)]
    if letters[0] != letters[1]:
        yield f"letters: {letters}"
    seen = [min(contrast(word.property("color").name().upper(), _ground(word, surface)) for word in words) for words in (one, other)]
    if max(seen) > 1.1 * min(seen):
        yield f"contrast: {seen}"


def _font(item: QQuickItem) -> QFont:
    return QFont(item.property("font"))


def _ground(item: QQuickItem, surface: QColor) -> str:
    """Return what is behind it: the nearest filled rectangle around it, or its button's background."""
    for around in items.ancestors(item):
        filled = around.property("background") if around.inherits(items.BUTTON) else around
        if isinstance(filled, QQuickItem) and filled.inherits("QQuickRectangle") and filled.property("color").alpha() == 255:
            return str(filled.property("color").name()).upper()
    return surface.name().upper()


def wanting(driver: WindowDriver) -> list[str]:
    found = []
    for screen, called in screens(driver):
        for look in LOOKS:
            apply_appearance(driver, look)
            driver.settle()
            found += [f"{screen} ({look}): {fault}" for fault in unequal(both(driver, called), driver.window.color())]
    return found


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def even(request: pytest.FixtureRequest, open_kiosk: OpenKiosk, services: FakeServices) -> WindowDriver:
    """Return a kiosk whose visible results are even."""
    size: Size = request.param
    services.open()
    services.disagree(5)
    services.session = services.sessions.reveal(services.now)
    return open_kiosk(size=size)


def test_neither_side_has_more_of_the_screen(even: WindowDriver) -> None:
    assert wanting(even) == []


def test_attract_says_both_in_the_same_letters(even: WindowDriver) -> None:
    for look in LOOKS:
        apply_appearance(even, look)
        seen = []
        for turn in range(2):
            even.item("turns").setProperty("turn", turn)
            even.settle()
            headings = {even.kiosk.debate.forSide.heading, even.kiosk.debate.againstSide.heading}
            line = next(item for item in items.walk(even.root) if items.is_text(item) and item.property("text") in headings)
            ratio = contrast(line.property("color").name().upper(), even.window.color().name().upper())
            seen.append((line.property("text"), _font(line).pixelSize(), _font(line).weight(), ratio))
        (said, *letters, one), (then, *as_large, other) = seen
        assert said != then
        assert letters == as_large
        assert max(one, other) <= 1.1 * min(one, other)


@pytest.mark.parametrize("planted", ["area", "letters", "contrast"])
def test_a_planted_difference_is_found(even: WindowDriver, planted: str) -> None:
    even.kiosk.startVisit()
    even.settle()
    sides = both(even, "stand-{}")
    assert list(unequal(sides, even.window.color())) == []
    words = next(item for item in items.walk(sides[0]) if items.is_text(item) and item.property("text"))
    larger = _font(words)
    larger.setPixelSize(larger.pixelSize() + 4)
    thing, name, value = {
        "area": (sides[0], "width", 300.0),
        "letters": (words, "font", larger),
        "contrast": (words, "color", QColor("#CCCCCC")),
    }[planted]
    thing.setProperty(name, value)
    assert any(fault.startswith(planted) for fault in unequal(sides, even.window.color()))
