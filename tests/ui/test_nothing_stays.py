"""Whatever one visitor changed, the next one finds the kiosk as the organiser left it, whichever way the visit ended."""

from collections.abc import Callable

import pytest

from kiosk.domain.debate import Side
from tests.ui.rig import Rig

Way = Callable[[Rig], None]


def dirty(rig: Rig) -> None:
    """Leave a trace of everything a visitor can leave."""
    rig.behind.say(Side.AGAINST, ["One.", "Two.", "Three."])
    rig.behind.show_all()
    rig.tap("begin")
    rig.tap("stand-unsure")
    rig.tap("textSize")
    rig.tap("contrast")
    rig.tap("tab-arguments")
    rig.reach("read-for")
    rig.tap("more")
    rig.tap("bothSides")
    rig.tap("tab-vote")
    rig.reach("choose-for")
    rig.reach("explain")
    rig.reach("words")
    rig.type("mine")


def state(rig: Rig) -> dict[str, object]:
    """Everything personal there is; not the side whose turn it is on attract, nor how many have been there."""
    debate = rig.kiosk.debate
    sides = {line for side in (debate.forSide, debate.againstSide) for line in (side.heading, *side.points)}
    visit, look = rig.kiosk.visit, rig.kiosk.look
    return {
        "screen": rig.screen,
        "choice": visit.choice,
        "draft": visit.draft,
        "point": visit.point,
        "problem": visit.problem,
        "page": visit.page,
        "seen": rig.kiosk.seen,
        "theme": look.theme,
        "text size": look.textSize,
        "warning": rig.kiosk.idle.warning,
        "names": sorted(rig.names()),
        "words": [text for text in rig.texts() if "voice" not in text and text not in sides],
    }


def start_over(rig: Rig) -> None:
    rig.tap("hideKeyboard")
    rig.kiosk.visit.change()
    rig.tap("startOver")


def next_person(rig: Rig) -> None:
    rig.tap("cast")
    rig.tap("nextPerson")


def left_alone(rig: Rig) -> None:
    rig.quiet(rig.kiosk.idle.secondsLeft)


def the_organiser_comes(rig: Rig) -> None:
    rig.kiosk.openDoor()
    rig.kiosk.pin.cancel()


@pytest.mark.parametrize("way", [start_over, next_person, left_alone, the_organiser_comes])
def test_the_next_one_finds_a_clean_kiosk(rig: Rig, way: Way) -> None:
    clean = state(rig)
    dirty(rig)
    before = state(rig)
    way(rig)
    rig.settle()
    assert state(rig) == clean
    changed = {key for key in clean if before[key] != clean[key]}
    assert changed >= {"screen", "choice", "draft", "page", "seen", "theme", "text size", "names", "words"}


def test_the_next_ones_pages_begin_at_the_top(rig: Rig) -> None:
    dirty(rig)
    start_over(rig)
    rig.tap("begin")
    rig.tap("stand-skip")
    rig.tap("tab-arguments")
    rig.tap("read-for")
    assert rig.item("progress").childItems()[0].width() < rig.item("progress").width() * 0.9
    assert rig.text_of("more") == "More"
    rig.tap("bothSides")
    rig.tap("tab-vote")
    rig.tap("choose-for")
    rig.tap("explain")
    assert rig.item("words").property("text") == ""
    rig.tap("words")
    rig.type("a")
    assert rig.item("words").property("text") == "A"
