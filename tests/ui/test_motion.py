"""What moves shows where something came from; with 'reduce motion' nothing moves at all, in the code and on the glass."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PIL import Image
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.glyph_noise import GLYPH_NOISE, difference
from tests.ui.window_driver import WindowDriver

LONGER_THAN_ANY: Final = 450
"""Milliseconds after which everything that moves has come to rest."""
_ANIMATION: Final = re.compile(r"\b(\w+)(?:Animation|Animator)(?: on [\w.]+)? \{")
_GROUPS: Final = {"Parallel", "Sequential"}
_KNOWN: Final = {"Number", "Color", *_GROUPS}
_BY_THEME: Final = re.compile(r"\bduration: Theme\.(moment|grow)\n")
_COUNTDOWN: Final = re.compile(r"\brunning: Theme\.motion\n")
"""Shows how long something still takes, so that its duration is that; without motion it does not run."""
_FROM: Final = re.compile(r"\bfrom: (?!Theme\.motion \? )")

AT_ONCE: Final = {"the first page", "the reason"}
"""These come from no side. They are there in full in the first frame."""
MOVES: Final = {
    "the line on attract",
    "a tab",
    "a long page",
    "'More'",
    "the chosen half",
    "'Thank you'",
    "the results' bars",
    "'Still there?'",
}

Step = tuple[str, Callable[[WindowDriver], object]]


def _moves(driver: WindowDriver) -> Iterator[Step]:
    """Return everything that moves in a visit, each from a screen at rest."""
    driver.services.say(Side.AGAINST, [f"{number}. A sticker." for number in range(3)])
    driver.services.show_all()
    for stance in Stance:
        for side in Side:
            driver.services.vote(side, 6 + (side is Side.FOR), stance)
    driver.kiosk.startOver()
    driver.settle()
    yield "the line on attract", lambda driver: driver.item("turns").setProperty("turn", 1)
    yield "the first page", lambda driver: driver.kiosk.startVisit()
    driver.kiosk.visit.takeStance("")
    yield "a tab", lambda driver: driver.kiosk.show("arguments")
    yield "a long page", lambda driver: driver.kiosk.read("for")
    yield "'More'", lambda driver: driver.tap("more")
    driver.kiosk.show("vote")
    yield "the chosen half", lambda driver: driver.kiosk.visit.choose("for")
    yield "the reason", lambda driver: driver.kiosk.visit.giveReason()
    yield "'Thank you'", _thank
    yield "the results' bars", lambda driver: driver.kiosk.show("results")
    yield "'Still there?'", WindowDriver.until_warned


def _thank(driver: WindowDriver) -> None:
    driver.kiosk.visit.cast()
    driver.kiosk.thanks._timer.stop()  # its seconds are no movement


def _differ(one: Image.Image, other: Image.Image) -> bool:
    return difference(one.tobytes(), other.tobytes()) > GLYPH_NOISE


def _moving(driver: WindowDriver) -> dict[str, bool]:
    """Return for each item whether it still moves after it has appeared."""
    found = {}
    for name, move in _moves(driver):
        driver.kiosk.idle._timer.stop()
        QTest.qWait(LONGER_THAN_ANY)
        driver.settle()
        move(driver)
        at_once = driver.picture()
        QTest.qWait(LONGER_THAN_ANY)
        found[name] = _differ(at_once, driver.picture())
    return found


def test_nothing_moves_on_the_glass_with_reduce_motion(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    moving = _moving(open_kiosk(motion=True, reduce_motion=True))
    assert [name for name, moves in moving.items() if moves] == []
    assert set(moving) == AT_ONCE | MOVES


def test_without_it_what_came_from_somewhere_is_seen_to_move(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    still = AT_ONCE | MOVES
    for _ in range(3):  # on a busy machine a movement may be over before its first picture
        still &= {name for name, moves in _moving(open_kiosk(motion=True)).items() if not moves}
        if still <= AT_ONCE:
            break
    assert still == AT_ONCE


def test_low_reach_comes_down_at_once(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    for reduced in (True, False):
        driver = open_kiosk(motion=True, low_reach=True, reduce_motion=reduced)
        driver.kiosk.startVisit()
        driver.tap("bringDown")
        at_once = driver.picture()
        QTest.qWait(LONGER_THAN_ANY)
        assert _differ(at_once, driver.picture()) is not reduced


def unruly(source: str) -> list[str]:
    """Animations in a QML text that go on with 'reduce motion', or that the theme's two durations do not rule."""
    found = []
    for match in _ANIMATION.finditer(source):
        body = _body(source, match.end())
        if match[1] not in _KNOWN:
            found.append(f"{match[1]}: nobody has looked whether it can be stopped")
        elif match[1] == "Number" and _COUNTDOWN.search(body):
            continue
        elif match[1] not in _GROUPS and not _BY_THEME.search(body):
            found.append(f"{match[1]}: its duration is its own")
        elif match[1] not in _GROUPS and "easing.type: Easing.Out" not in body:
            found.append(f"{match[1]}: it does not slow down to its end")
        elif _FROM.search(body):
            found.append(f"{match[1]}: it starts elsewhere, for a frame, even where nothing moves")
    return found


def _body(source: str, begin: int) -> str:
    depth, end = 1, begin
    while depth:
        depth += {"{": 1, "}": -1}.get(source[end], 0)
        end += 1
    return source[begin:end]


QML: Final = sorted(paths.qml().rglob("*.qml"))


@pytest.mark.parametrize("path", QML, ids=lambda path: path.stem)
def test_every_animation_is_ruled_by_reduce_motion(path: Path) -> None:
    assert unruly(path.read_text(encoding="utf-8")) == []


def test_there_are_animations_to_look_at() -> None:
    assert sum(len(_ANIMATION.findall(path.read_text(encoding="utf-8"))) for path in QML) > 8


@pytest.mark.parametrize(
    "planted",
    [
        "NumberAnimation on x {\n duration: 200\n easing.type: Easing.OutCubic\n}",
        "NumberAnimation {\n duration: Theme.moment\n}",
        "NumberAnimation {\n from: 0\n duration: Theme.moment\n easing.type: Easing.OutCubic\n}",
        "NumberAnimation on x {\n running: Theme.motion || true\n duration: 2000\n}",
        "SpringAnimation {\n spring: 2\n}",
        "OpacityAnimator {\n duration: Theme.moment\n}",
        "ParallelAnimation {\n ColorAnimation {\n duration: 90\n easing.type: Easing.OutCubic\n }\n}",
    ],
)
def test_an_unruly_one_is_noticed(planted: str) -> None:
    assert len(unruly(planted)) == 1


def test_both_durations_are_between_200_and_300_milliseconds_and_nothing_without_motion() -> None:
    theme = (paths.qml() / "Kiosk" / "Theme" / "Theme.qml").read_text(encoding="utf-8")
    durations = re.findall(r"property int (?:moment|grow): motion \? (\d+) : 0\n", theme)
    assert len(durations) == 2
    assert all(200 <= int(each) <= 300 for each in durations)
