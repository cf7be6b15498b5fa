"""Every screen in every size, text size, theme, language and reach: what a finger can do, a screen reader is told, and all of it stands."""

from collections.abc import Callable, Iterator
from itertools import combinations, product

import pytest
from PySide6.QtGui import QAccessible

from kiosk.i18n import STRETCHED, names
from kiosk.ui.viewmodels.look import TEXT_SCALES, THEMES
from tests.ui import stations
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.layout import faults
from tests.ui.pairs import each_once, pairwise
from tests.ui.rig import LANDSCAPE, PORTRAIT, Rig
from tests.ui.tree import untold

Size = tuple[int, int]
Walk = Callable[[Rig], Iterator[str]]
Look = tuple[Size, str, int, str, bool]

SIZES: tuple[Size, ...] = (LANDSCAPE, PORTRAIT, (3840, 2160), (1366, 768), (1024, 768))
LANGUAGES = (*names(), STRETCHED)
REACHES = (False, True)
LISTS = (SIZES, LANGUAGES, range(len(TEXT_SCALES)), THEMES, REACHES)

TIGHT: tuple[Look, ...] = (((1024, 768), STRETCHED, 1, "paper", True),)
"""Where the smallest glass, larger text, 40 % more words and half of the height for visitors come together."""


def _rows(rows: list[Look]) -> list[object]:
    tight = pytest.mark.xfail(reason="a vote's two sides do not find room", strict=True)
    return [pytest.param(row, marks=tight if row in TIGHT else ()) for row in rows]


def _seldom(rows: list[Look]) -> list[object]:
    """The organiser's walk is a long one: the first two rows always, the others in the soak."""
    return [pytest.param(row, marks=pytest.mark.soak if number > 1 else ()) for number, row in enumerate(rows)]


@pytest.fixture(autouse=True)
def _screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def found_wanting(rig: Rig, walk: Walk, look: Look) -> Iterator[str]:
    """At every station of a walk in one look. The language is the kiosk's own: a visit's would end with the visit."""
    _, language, text_size, theme, _ = look
    current = rig.kiosk.language._current
    try:
        current.speak(language)
        for station in walk(rig):
            current.speak(language)
            rig.kiosk.look.set(theme, text_size)
            yield from (f"{station}: {fault}" for fault in [*faults(rig), *untold(rig.window)])
    finally:
        current.speak(None)


def _holds(open_kiosk: OpenKiosk, behind: Backstage, walk: Walk, look: Look) -> None:
    size, _, text_size, _, low = look
    behind.open()
    found = list(found_wanting(open_kiosk(size=size, text_size=text_size, low_reach=low), walk, look))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", _rows(pairwise(*LISTS)), ids=str)
def test_a_visit_is_told_and_stands(open_kiosk: OpenKiosk, behind: Backstage, look: Look) -> None:
    _holds(open_kiosk, behind, stations.visitor, look)


@pytest.mark.parametrize("look", _seldom(each_once(*LISTS)), ids=str)
def test_the_organisers_screens_are_told_and_stand(open_kiosk: OpenKiosk, behind: Backstage, look: Look) -> None:
    _holds(open_kiosk, behind, stations.organiser, look)


@pytest.mark.soak
@pytest.mark.parametrize("walk", [stations.visitor, stations.organiser])
@pytest.mark.parametrize("look", list(product(*LISTS)), ids=str)
def test_everything_is_told_and_stands(open_kiosk: OpenKiosk, behind: Backstage, look: Look, walk: Walk) -> None:
    _holds(open_kiosk, behind, walk, look)


def test_every_two_values_meet() -> None:
    rows = pairwise(*LISTS)
    for one, other in combinations(range(len(LISTS)), 2):
        assert {(row[one], row[other]) for row in rows} == set(product(LISTS[one], LISTS[other]))
    assert len(rows) < len(SIZES) * len(LANGUAGES) * 1.5


def test_every_value_comes_up_on_the_organisers_screens() -> None:
    rows = each_once(*LISTS)
    assert [{row[number] for row in rows} for number in range(len(LISTS))] == [set(values) for values in LISTS]
