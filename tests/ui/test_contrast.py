"""Words stand out on every screen in every theme, where a finger rests, a button is off or a film plays, too."""

import pytest
from PySide6.QtGui import QColor

from kiosk.ui.viewmodels.appearance import THEMES
from tests.ui import all_screens, items
from tests.ui.appearances import Walk
from tests.ui.conftest import OpenKiosk
from tests.ui.contrast import faint
from tests.ui.fake_services import FakeServices
from tests.ui.test_colours import HIGH_CONTRAST
from tests.ui.window_driver import WindowDriver

NEEDED = {theme: 20.0 if theme in HIGH_CONTRAST else 7.0 for theme in THEMES}
PRESSED = {
    "attract": ("organiserDoor",),
    "opening": ("stand-for", "stand-unsure"),
    "vote": ("choose-for", "choose-against", "tab-ground", "secrecyCard", "textSize", "startOver"),
    "chosen": ("explain", "castWithoutReason", "choose-for", "choose-against"),
    "reason": ("point-0", "cast", "skip"),
    "thanks": ("seeResults", "nextPerson"),
}


@pytest.mark.parametrize(
    ("walk", "each"),
    [
        (all_screens.visitor, 2),
        (all_screens.organiser, 1),
        *(pytest.param(walk, len(THEMES), marks=pytest.mark.soak) for walk in (all_screens.visitor, all_screens.organiser)),
    ],
)
def test_words_stand_out_on_every_screen(open_kiosk: OpenKiosk, services: FakeServices, walk: Walk, each: int) -> None:
    """In `each` themes, other ones from screen to screen; in the soak, in all."""
    services.open()
    driver = open_kiosk()
    found = []
    for number, screen in enumerate(walk(driver)):
        for theme in [THEMES[(number + offset) % len(THEMES)] for offset in range(each)]:
            driver.kiosk.appearance.set(theme, 0)
            found += [f"{number} {screen}, {theme}: {fault}" for fault in faint(driver, NEEDED[theme])]
        driver.kiosk.appearance.set(THEMES[0], 0)
    assert not found, "\n".join(found)


def test_words_stand_out_under_a_finger(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    """And the finger sees that it is felt."""
    services.open()
    driver = open_kiosk()
    found, pressed = [], set()
    for screen in all_screens.visitor(driver):
        for theme in THEMES if screen in PRESSED else ():
            driver.kiosk.appearance.set(theme, 0)
            before = driver.picture()
            for name in PRESSED[screen]:
                item = driver.item(name)
                item.setProperty("down", True)
                found += [f"{screen}, {name}, {theme}: {fault}" for fault in faint(driver, NEEDED[theme])]
                assert driver.picture().tobytes() != before.tobytes(), f"nothing shows that '{name}' is pressed in {theme}"
                item.setProperty("down", None)
                pressed.add(name)
    assert pressed == {name for names in PRESSED.values() for name in names}
    assert not found, "\n".join(found)


def test_planted_faint_words_are_found(driver: WindowDriver) -> None:
    assert list(faint(driver, 7)) == []
    question = next(item for item in items.walk(driver.item("question")) if items.is_text(item))
    question.setProperty("color", QColor("#8F8672"))
    assert ["question" in fault for fault in faint(driver, 7)] == [True]
    question.setProperty("color", QColor("#171A21"))
    driver.item("begin").setOpacity(0.4)
    assert ["begin" in fault for fault in faint(driver, 7)] == [True]
