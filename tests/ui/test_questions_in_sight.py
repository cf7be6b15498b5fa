"""On a 7″ screen a question and a marked debate come into sight by themselves."""

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


def test_the_marked_debate_is_in_sight_after_its_preview(small: WindowDriver) -> None:
    small.tap("desk-kiosk")
    small.reach("settings-debates")
    small.tap("scrollMore")
    small.tap("debate-phones-at-school")
    small.reach("previewDebate")
    small.tap("startOver")
    small.wait_until(lambda: _in_sight(small, "debate-phones-at-school"))
