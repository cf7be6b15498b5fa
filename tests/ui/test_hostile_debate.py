"""Tests a debate of hostile texts that got past the reader: every screen shows text and keeps its layout."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.debate import Debate
from kiosk.packs.characters import unwanted_characters
from tests.ui import items
from tests.ui.fake_services import debate
from tests.ui.hostile import HOSTILE, Word, rotating, sized, written_in
from tests.ui.layout import faults
from tests.ui.test_hostile_words import Listener, _wait_for_a_caller_of_our_own, listener
from tests.ui.window_driver import WindowDriver

__all__ = ["listener"]

WORDS = {name: words for name, words in HOSTILE.items() if name != "joiners"}
"""Without a single glyph wider than the screen: the reader rejects it, and it fits on no line."""
TURNS = 3
"""Debates in which every text comes up in several fields."""
TABS = ("ground", "arguments", "watch", "vote", "results")


def _through(driver: WindowDriver, hostile: Debate) -> Iterator[str]:
    current = driver.kiosk.language._current
    current.set_session(current.session, hostile)
    yield "attract"
    driver.kiosk.startVisit()
    yield "opening"
    driver.kiosk.visit.takeStance("unsure")
    for tab in TABS:
        driver.kiosk.show(tab)
        yield tab
    for side in ("for", "against"):
        driver.kiosk.read(side)
        yield f"reading {side}"
    driver.kiosk.show("vote")
    driver.kiosk.visit.choose("for")
    yield "chosen"
    driver.kiosk.visit.giveReason()
    yield "reason"
    driver.kiosk.visit.pickPoint(0)
    driver.kiosk.visit.cast()
    yield "thanks"
    driver.kiosk.show("results")
    yield "results, voted"


def _stands(driver: WindowDriver, word: Word) -> list[str]:
    return [f"{station}: {fault}" for station in _through(driver, written_in(debate(), word)) for fault in faults(driver)]


def test_there_are_forty_of_them() -> None:
    assert len(set(HOSTILE.values())) == 40


def test_the_one_that_no_line_could_hold_is_refused_by_the_reader() -> None:
    assert any("joined" in fault for _, fault in unwanted_characters(HOSTILE["joiners"]))
    assert not list(unwanted_characters(HOSTILE["emoji"] + HOSTILE["skin and sex"]))


@pytest.mark.parametrize("turn", range(TURNS))
def test_all_screens_stand(driver: WindowDriver, turn: int) -> None:
    first = turn * len(WORDS) // TURNS
    assert not (found := _stands(driver, rotating(list(WORDS.values()), first))), "\n".join(found)


@pytest.mark.soak
@pytest.mark.parametrize("words", WORDS.values(), ids=list(WORDS))
def test_all_screens_stand_in_each_alone(driver: WindowDriver, words: str) -> None:
    assert not (found := _stands(driver, sized(words))), "\n".join(found)


@pytest.mark.parametrize("form", ['<img src="{}">', "<body background='{}'>", "![x]({})", '<link rel="stylesheet" href="{}">'])
def test_nobody_is_called(driver: WindowDriver, qtbot: QtBot, listener: Listener, form: str) -> None:
    words = form.format(listener.url("theirs"))
    shown = 0
    for _ in _through(driver, written_in(debate(), lambda _: words)):
        shown += driver.says(words)
        assert all("<img" not in text for text in items.marked_up(driver.root))
    assert shown > len(TABS)
    _wait_for_a_caller_of_our_own(qtbot, listener)
    assert listener.asked == ["/ours"]
