"""The very first organiser finds a start page; each step works and can be left out, and the first tap of a visitor works anyway."""

import re
from dataclasses import replace

import pytest

from kiosk.domain.debate import Side
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, SessionSettings, SessionState
from kiosk.services.sessions import FIRST_SESSION
from tests.commands import ROOT
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices, debate
from tests.ui.window_driver import PIN, WindowDriver


@pytest.fixture
def fresh(services: FakeServices, open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch) -> WindowDriver:
    """Return the window of a fresh kiosk: its first session is open."""
    return opened_fresh(services, open_kiosk, monkeypatch)


def opened_fresh(services: FakeServices, open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, **options: object) -> WindowDriver:
    dependencies = services.dependencies
    monkeypatch.setattr(
        services, "dependencies", lambda **settings: replace(dependencies(**settings), shows_first_steps=True, asks_screen_size=True)
    )
    services.session = services.sessions.start(FIRST_SESSION, debate(), SessionSettings())
    return open_kiosk(**options)


def _enter_without_pin(driver: WindowDriver) -> None:
    driver.kiosk.openOrganiser()
    driver.kiosk.pin.continueWithoutPin()


def _names(driver: WindowDriver) -> list[str]:
    return [session.name for session in driver.services.store.sessions.all()]


def test_every_step_in_order_leads_to_an_open_session(fresh: WindowDriver) -> None:
    _enter_without_pin(fresh)
    assert fresh.says("Without one, anyone can leave the kiosk.")
    fresh.tap("step-pin")
    fresh.dial(PIN)
    fresh.dial(PIN)
    fresh.tap("recoveryKept")
    assert fresh.says("It is set.")
    fresh.tap("step-screen")
    fresh.tap("sizeFits")
    assert fresh.says("It is measured.")
    fresh.reach("step-debate")
    fresh.reach("debate-phones-at-school")
    fresh.reach("cancelNew")
    assert fresh.says("Should phones be put away for the whole school day?")
    fresh.reach("step-rehearse")
    assert fresh.text_of("stateLine") == "Rehearsal: nothing counts"
    fresh.tap("newSession")
    fresh.reach("mode-classroom")
    fresh.reach("rehearseSession")
    fresh.tap("openForReal")
    assert (fresh.services.now.state, len(_names(fresh))) == (SessionState.OPEN, 1)
    assert (fresh.services.now.debate_id, fresh.services.now.settings.mode) == ("phones-at-school", Mode.CLASSROOM)
    assert FIRST_SESSION not in _names(fresh)


def test_opening_needs_no_other_step_and_leaves_no_page_of_the_empty_session(fresh: WindowDriver) -> None:
    _enter_without_pin(fresh)
    fresh.reach("step-open")
    fresh.page_is_made()
    assert _names(fresh) == ["Open source AI, 23 November"]
    assert not list(fresh.services.folder.glob("*.pdf"))
    fresh.tap("desk-session")
    assert not fresh.sees("step-open")


def test_all_steps_can_be_left_out(fresh: WindowDriver) -> None:
    _enter_without_pin(fresh)
    fresh.tap("skipSteps")
    assert fresh.text_of("sessionName") == FIRST_SESSION
    fresh.tap("desk-report")
    fresh.tap("desk-session")
    assert fresh.sees("endSession")


def test_the_first_tap_works_and_a_vote_ends_the_start_page(fresh: WindowDriver) -> None:
    fresh.vote("for")
    fresh.tap("nextPerson")
    fresh.kiosk.organiser.kiosk.answerScreenSize(False)
    _enter_without_pin(fresh)
    assert not fresh.sees("step-open")
    assert fresh.text_of("sessionName") == FIRST_SESSION


def test_an_earlier_session_means_that_someone_knows_the_way(services: FakeServices, fresh: WindowDriver) -> None:
    services.vote(Side.FOR)
    services.sessions.end(services.now)
    fresh.kiosk.organiser.kiosk.answerScreenSize(False)
    _enter_without_pin(fresh)
    assert not fresh.sees("step-open")


def test_setting_a_helpers_pin_leads_back_to_the_kiosk_tab_of_a_fresh_kiosk_too(fresh: WindowDriver) -> None:
    fresh.enter()
    fresh.tap("desk-kiosk")
    fresh.reach("helperPin")
    for digits in (PIN, "730162", "730162"):
        fresh.dial(digits)
    assert fresh.kiosk.organiser.tab == "kiosk"


def test_a_new_teacher_is_at_the_first_vote_in_two_minutes(fresh: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    """Six taps; the way is that of docs/run-a-lesson.md, with every scrolling counted."""
    taps: list[str] = []
    tap = fresh.tap

    def counted(name: str) -> None:
        taps.append(name)
        tap(name)

    monkeypatch.setattr(fresh, "tap", counted)
    fresh.tap("organiserDoor")
    fresh.tap("pinLater")
    for name in ("holdLesson", "debate-phones-at-school", "startSession", "startLesson"):
        fresh.reach(name)
    assert (fresh.screen, fresh.text_of("phaseName")) == ("curtain", "First vote")
    assert fresh.services.now.debate_id == "phones-at-school"
    rules = fresh.services.now.settings
    assert (rules.mode, rules.opening_stance, rules.reason, rules.results) == (Mode.CLASSROOM, False, ReasonRule.OFF, ResultsRule.SEALED)
    assert len(taps) == 6, taps


def test_the_six_taps_of_the_guide_lead_there(fresh: WindowDriver) -> None:
    """Each button is on the screen, in these words and in this order."""
    guide = (ROOT / "docs" / "run-a-lesson.md").read_text(encoding="utf-8")
    (sentence,) = re.findall(r"^In a hurry.*?lead to the first vote\.", guide, re.MULTILINE | re.DOTALL)
    words = re.findall(r"\*+([^*]+)\*+|, (the debate),", sentence)
    assert len(words) == 6
    for named, _ in words:
        press(fresh, named or "Should phones be put away for the whole school day?")
    assert (fresh.screen, fresh.text_of("phaseName")) == ("curtain", "First vote")


def press(driver: WindowDriver, words: str) -> None:
    """Tap the only button with these words, which is in sight."""
    driver.settle()
    (button,) = {item.objectName() for item in items.walk(driver.root) if item.inherits(items.BUTTON) and words in items.texts(item)}
    driver.reach(button)


@pytest.mark.parametrize("size", [(800, 480), (1366, 768), (1080, 1920)])
def test_the_way_is_as_short_on_every_screen(
    services: FakeServices, open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    """Nothing has to be taps to on a tall screen, little on a small one."""
    fresh = opened_fresh(services, open_kiosk, monkeypatch, size=size)
    _enter_without_pin(fresh)
    taps: list[str] = []
    tap = fresh.tap

    def counted(name: str) -> None:
        taps.append(name)
        tap(name)

    monkeypatch.setattr(fresh, "tap", counted)
    for name in ("holdLesson", "debate-phones-at-school", "startSession", "startLesson"):
        fresh.reach(name)
    assert fresh.screen == "curtain"
    assert len(taps) <= 4 + 2, taps


def test_going_back_to_the_booth_takes_its_rules_back(fresh: WindowDriver) -> None:
    _enter_without_pin(fresh)
    fresh.reach("holdLesson")
    fresh.reach("mode-booth")
    assert fresh.kiosk.organiser.session.newSession._settings == SessionSettings()
    fresh.reach("mode-classroom")
    fresh.reach("reason-optional")
    fresh.reach("mode-classroom")
    assert fresh.kiosk.organiser.session.newSession.reason == "optional"
