"""A sealed session shows the count and nothing of the split: a room that leans yes looks exactly like one that leans no."""

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, SessionSettings
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import Rig

SEALED = SessionSettings(results=ResultsRule.SEALED)
TABS = ("ground", "arguments", "watch", "vote", "results")


@pytest.fixture(autouse=True)
def _same_side_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "choice", lambda options: next(iter(options)))


def _fill(behind: Backstage, many: Side) -> None:
    behind.vote(many, 29, Stance.UNSURE)
    behind.vote(many.other, 11, Stance(many.value))


def _before_and_after_voting(rig: Rig) -> Iterator[str]:
    yield "attract"
    rig.tap("begin")
    yield "opening"
    rig.tap("stand-for")
    for tab in TABS:
        rig.tap(f"tab-{tab}")
        yield f"{tab} before voting"
    rig.tap("tab-vote")
    rig.tap("choose-for")
    yield "chosen"
    rig.tap("explain")
    yield "reason"
    rig.tap("cast")
    yield "thanks"
    rig.tap("seeResults")
    for tab in TABS:
        rig.tap(f"tab-{tab}")
        yield f"{tab} after voting"
    rig.tap("startOver")
    yield "attract again"


def _organiser(rig: Rig) -> Iterator[str]:
    rig.tap("organiserDoor")
    yield "pin"
    rig.tap("pinLater")
    yield "organiser"
    rig.tap("pauseOrResume")
    yield "organiser, paused"
    rig.tap("pauseOrResume")
    rig.tap("endSession")
    yield "ending"
    rig.tap("keepGoing")
    rig.tap("backToKiosk")


@pytest.mark.parametrize("walk", [_before_and_after_voting, _organiser])
def test_no_screen_differs_when_the_split_is_turned_round(
    open_kiosk: OpenKiosk, tmp_path: Path, walk: Callable[[Rig], Iterator[str]]
) -> None:
    seen = []
    for many in Side:
        folder = tmp_path / many
        folder.mkdir()
        behind = Backstage(folder)
        behind.open(SEALED)
        _fill(behind, many)
        rig = open_kiosk(behind)
        seen.append({name: (rig.texts(), rig.picture().tobytes()) for name in walk(rig)})

    leaning_yes, leaning_no = seen
    assert leaning_yes.keys() == leaning_no.keys()
    for name, (words, pixels) in leaning_yes.items():
        assert words == leaning_no[name][0], name
        assert pixels == leaning_no[name][1], name


def test_the_count_is_shown_and_why_there_is_no_split(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open(SEALED)
    _fill(behind, Side.FOR)
    rig = open_kiosk()
    assert rig.says("40 voices so far")
    rig.vote("for")
    rig.tap("seeResults")

    assert rig.text_of("headline") == "41 voices so far"
    assert rig.text_of("resultsNote") == "The results are sealed. They are shown when the organiser reveals them."
    assert not any("%" in text or "leans" in text for text in rig.texts())


def test_the_organiser_sees_the_count_alone(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open(SEALED)
    _fill(behind, Side.FOR)
    rig = open_kiosk()
    rig.enter()

    words = rig.texts()
    assert "40" in words
    assert "sealed" in words
    assert not {"29", "11", "73%", "27%", "72%", "28%"} & set(" ".join(words).split())


def test_revealing_shows_the_same_screens_with_their_split(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open(SEALED)
    _fill(behind, Side.FOR)
    rig = open_kiosk()
    rig.enter()
    rig.tap("reveal")
    rig.tap("backToKiosk")
    rig.tap("begin")
    rig.tap("stand-skip")
    rig.tap("tab-results")

    assert rig.text_of("headline") == "40 votes — the room leans yes"
    assert rig.says("73% Yes")
    assert rig.says("27% No")


def test_a_booth_shows_the_split_only_after_the_own_vote(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open()
    _fill(behind, Side.FOR)
    rig = open_kiosk()
    rig.tap("begin")
    rig.tap("stand-skip")
    rig.tap("tab-results")
    assert rig.text_of("headline") == "40 voices so far"
    assert not rig.says("%")

    rig.tap("tab-vote")
    rig.tap("choose-against")
    rig.tap("castWithoutReason")
    rig.tap("seeResults")
    assert rig.says("73% Yes")

    rig.tap("startOver")
    rig.tap("begin")
    rig.tap("stand-skip")
    rig.tap("tab-results")
    assert not rig.says("%")


@pytest.mark.parametrize("votes", [1, 3])
def test_fewer_than_five_votes_are_no_split(open_kiosk: OpenKiosk, behind: Backstage, votes: int) -> None:
    behind.open()
    behind.vote(Side.AGAINST, votes)
    rig = open_kiosk()
    rig.vote("for")
    rig.tap("seeResults")

    assert rig.text_of("resultsNote") == "The split is shown from 5 votes on."
    assert not rig.says("%")
