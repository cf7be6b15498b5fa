"""Tests that a sealed session shows the count and nothing of the split: leaning yes looks exactly like leaning no."""

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, SessionSettings
from kiosk.ui import fonts
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.glyph_noise import GLYPH_NOISE, difference
from tests.ui.window_driver import WindowDriver

SEALED = SessionSettings(results=ResultsRule.SEALED)
TABS = ("ground", "arguments", "watch", "vote", "results")


@pytest.fixture(autouse=True)
def _same_side_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "choice", lambda options: next(iter(options)))


def _fill(services: FakeServices, many: Side) -> None:
    services.vote(many, 29, Stance.UNSURE)
    services.vote(many.other, 11, Stance(many.value))


def _before_and_after_voting(driver: WindowDriver) -> Iterator[str]:
    yield "attract"
    driver.tap("begin")
    yield "opening"
    driver.tap("stand-for")
    for tab in TABS:
        driver.tap(f"tab-{tab}")
        yield f"{tab} before voting"
    driver.tap("tab-vote")
    driver.tap("choose-for")
    yield "chosen"
    driver.tap("explain")
    yield "reason"
    driver.tap("cast")
    yield "thanks"
    driver.tap("seeResults")
    for tab in TABS:
        driver.tap(f"tab-{tab}")
        yield f"{tab} after voting"
    driver.tap("startOver")
    yield "attract again"


def _organiser(driver: WindowDriver) -> Iterator[str]:
    driver.tap("organiserDoor")
    yield "pin"
    driver.tap("pinLater")
    yield "organiser"
    driver.tap("pauseOrResume")
    yield "organiser, paused"
    driver.tap("pauseOrResume")
    driver.tap("endSession")
    yield "ending"
    driver.tap("keepEnd")
    driver.tap("backToKiosk")


@pytest.mark.parametrize("walk", [_before_and_after_voting, _organiser])
def test_no_screen_differs_when_the_split_is_turned_round(
    open_kiosk: OpenKiosk, tmp_path: Path, walk: Callable[[WindowDriver], Iterator[str]]
) -> None:
    seen = []
    for many in Side:
        folder = tmp_path / many
        folder.mkdir()
        services = FakeServices(folder)
        services.open(SEALED)
        _fill(services, many)
        fonts.register()
        driver = open_kiosk(services)
        seen.append({name: (driver.texts(), driver.picture().tobytes()) for name in walk(driver)})

    leaning_yes, leaning_no = seen
    assert leaning_yes.keys() == leaning_no.keys()
    for name, (words, pixels) in leaning_yes.items():
        assert words == leaning_no[name][0], name
        assert difference(pixels, leaning_no[name][1]) <= GLYPH_NOISE, name


def test_the_count_is_shown_and_why_there_is_no_split(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open(SEALED)
    _fill(services, Side.FOR)
    driver = open_kiosk()
    assert driver.says("40 voices so far")
    driver.vote("for")
    driver.tap("seeResults")

    assert driver.text_of("headline") == "41 voices so far"
    assert driver.text_of("resultsNote") == "The results are sealed. They are shown when the organiser reveals them."
    assert not any("%" in text or "leans" in text for text in driver.texts())


def test_the_organiser_sees_the_count_alone(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open(SEALED)
    _fill(services, Side.FOR)
    driver = open_kiosk()
    driver.enter()

    words = driver.texts()
    assert "40" in words
    assert "sealed" in words
    assert not {"29", "11", "73%", "27%", "72%", "28%"} & set(" ".join(words).split())


def test_revealing_shows_the_same_screens_with_their_split(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open(SEALED)
    _fill(services, Side.FOR)
    driver = open_kiosk()
    driver.enter()
    driver.tap("reveal")
    driver.tap("confirmReveal")
    driver.tap("backToKiosk")
    driver.tap("begin")
    driver.tap("stand-skip")
    driver.tap("tab-results")

    assert driver.text_of("headline") == "40 votes — the room leans yes"
    assert driver.says("73% Yes")
    assert driver.says("27% No")


def test_a_booth_shows_the_split_only_after_the_own_vote(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    for side in (Side.FOR, Side.AGAINST, Side.FOR, Side.FOR, Side.AGAINST) * 8:
        services.vote(side)
    driver = open_kiosk()
    driver.tap("begin")
    driver.tap("stand-skip")
    driver.tap("tab-results")
    assert driver.text_of("headline") == "40 voices so far"
    assert not driver.says("%")

    driver.tap("tab-vote")
    driver.tap("choose-against")
    driver.tap("castWithoutReason")
    driver.tap("seeResults")
    assert driver.says("60% Yes")

    driver.tap("startOver")
    driver.tap("begin")
    driver.tap("stand-skip")
    driver.tap("tab-results")
    assert not driver.says("%")


@pytest.mark.parametrize("votes", [1, 8])
def test_fewer_than_two_steps_of_votes_are_no_split(open_kiosk: OpenKiosk, services: FakeServices, votes: int) -> None:
    services.open()
    services.vote(Side.AGAINST, votes)
    driver = open_kiosk()
    driver.vote("for")
    driver.tap("seeResults")

    assert driver.text_of("resultsNote") == "The split is shown from 10 votes on at the earliest."
    assert not driver.says("%")
