"""On a 7″ screen a question and a marked debate come into sight by themselves, and every button does on one of the pages."""

import pytest

from kiosk.domain.glass import Glass
from tests.ui import items
from tests.ui.appearances import Appearance, apply_appearance
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

SMALL = Glass(800, 480, 7)


@pytest.fixture
def small(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return a window on a 7″ screen."""
    services.open()
    driver = open_kiosk(size=(SMALL.width, SMALL.height))
    apply_appearance(driver, Appearance("en", 0, "paper", glass=SMALL))
    driver.enter()
    return driver


def _in_sight(driver: WindowDriver, name: str) -> bool:
    item = items.find(driver.root, name)
    return item is not None and items.seen_place(item).contains(items.place(item).center())


def test_the_question_and_both_answers_of_an_undo_are_in_sight(small: WindowDriver) -> None:
    small.tap("desk-voting")
    for name in ("count-for", "count-4", "count-against", "count-2", "keepCount", "confirmCount", "undoCount"):
        small.reach(name)
    small.wait_until(lambda: all(_in_sight(small, name) for name in ("askUndo", "keepUndo", "confirmUndo")))
    small.tap("confirmUndo")
    assert small.text_of("organiserMessage") == "The count is undone. Counted again as before: 0."


def test_the_question_before_the_end_is_in_sight_when_its_page_appears_with_it(small: WindowDriver) -> None:
    small.services.planned_end.set(small.services.now.id, 15)
    small.tap("backToKiosk")
    small.services.boot_clock.now += 15 * 60
    small.end_timer.poll()
    small.enter()
    small.reach("endPlanned")
    small.wait_until(lambda: all(_in_sight(small, name) for name in ("askEnd", "keepEnd", "confirmEnd")))


def test_the_marked_debate_is_in_sight_after_its_preview(small: WindowDriver) -> None:
    small.tap("desk-kiosk")
    small.reach("settings-debates")
    small.tap("scrollMore")
    small.tap("debate-phones-at-school")
    small.reach("previewDebate")
    small.tap("startOver")
    small.wait_until(lambda: _in_sight(small, "debate-phones-at-school"))


def _tappable(driver: WindowDriver) -> set[str]:
    """Return the buttons that are whole and not under the cover of a cut line."""
    driver.settle()
    there = list(items.walk(driver.root))
    covers = [items.place(item) for item in there if item.objectName() == "lineCover"]
    whole = [item for item in there if item.inherits(items.BUTTON) and _in_sight(driver, item.objectName())]
    return {item.objectName() for item in whole if not any(cover.contains(items.place(item).center()) for cover in covers)}


def test_the_pages_of_a_new_session_leave_out_no_button(small: WindowDriver) -> None:
    small.reach("newSession")
    form = {item.objectName() for item in items.walk(small.root) if item.inherits(items.BUTTON) and item.isVisible()} - {""}
    seen = _tappable(small)
    while small.item("scrollMore").isEnabled():
        small.tap("scrollMore")
        seen |= _tappable(small)
    assert {"startSession", "rehearseSession", "language-en", "mode-classroom"} <= form
    assert form <= seen
