"""A debate of hostile words that is being written: the form shows them as text and keeps its layout, and no word calls anyone."""

from itertools import cycle

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.debate_draft import DebateDraft
from kiosk.domain.draft_fields import add_language, all_fields, write_field
from kiosk.ui.viewmodels.organiser.form_rows import STEPS
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.layout import faults
from tests.ui.test_hostile_debate import WORDS
from tests.ui.test_hostile_words import Listener, _wait_for_a_caller_of_our_own, listener
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver

__all__ = ["listener"]

LETTERS = 200
"""Of a word in a field: more than the highest line that a visitor would see."""


def hostile_draft(words: str) -> DebateDraft:
    """Return a draft in two languages with the same words in every field."""
    draft = add_language(DebateDraft.empty("en"), "ar")
    for language in draft.languages:
        for field in all_fields(draft):
            draft = write_field(draft, language, field, words[:LETTERS])
    return draft


def go_through(driver: WindowDriver) -> list[str]:
    driver.kiosk.organiser.show("kiosk")
    machine, store = driver.kiosk.organiser.kiosk, driver.services.writer.store
    found: list[str] = []
    for (name, words), step in zip(WORDS.items(), cycle(STEPS), strict=False):
        key = store.create(hostile_draft(words))
        machine.show("debates")
        machine.debates.write()
        machine.form._open_draft(key)
        machine.form.languages.show("ar")
        machine.form.showStep(step)
        driver.draft_is_checked()
        found += [f"{name}, {step}: {fault}" for fault in faults(driver)]
        machine.form.leave()
        store.discard(key)
    return found


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_the_form_shows_hostile_words_as_text_and_keeps_its_layout(
    services: FakeServices, open_kiosk: OpenKiosk, size: tuple[int, int]
) -> None:
    services.open()
    driver = open_kiosk(services, size=size)
    driver.enter()
    found = go_through(driver)
    assert not found, f"{len(found)} faults\n" + "\n".join(found)


def test_nobody_is_called(driver: WindowDriver, qtbot: QtBot, listener: Listener) -> None:
    driver.enter()
    store = driver.services.writer.store
    key = store.create(hostile_draft(f"<img src='{listener.url('theirs')}'>"))
    driver.kiosk.organiser.show("kiosk")
    driver.kiosk.organiser.kiosk.show("debates")
    driver.kiosk.organiser.kiosk.debates.write()
    assert driver.kiosk.organiser.kiosk.form._open_draft(key)
    for step in STEPS:
        driver.kiosk.organiser.kiosk.form.showStep(step)
        driver.draft_is_checked()
        driver.settle()
    _wait_for_a_caller_of_our_own(qtbot, listener)
    assert listener.asked == ["/ours"]
