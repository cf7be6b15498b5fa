"""Every screen in every size, text size, theme, language and reach: what a finger can do, a screen reader is told, and all of it stands."""

import math
from collections.abc import Iterator
from itertools import combinations, product
from typing import Final

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.i18n import PSEUDO_LOCALE, language_names
from kiosk.ui.viewmodels.appearance import TEXT_SCALES, THEMES
from tests.ui import all_screens
from tests.ui.appearances import Look, Size, Walk, wanting
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.pairs import pairwise
from tests.ui.window_driver import LANDSCAPE, PORTRAIT

LAPTOP: Final[Size] = (1366, 768)
SMALL: Final[Size] = (1024, 768)
SIZES: Final[tuple[Size, ...]] = (LANDSCAPE, PORTRAIT, (3840, 2160), LAPTOP, SMALL)
LANGUAGES: Final = (*language_names(), PSEUDO_LOCALE)
TEXT_SIZES: Final = range(len(TEXT_SCALES))
LISTS: Final = (SIZES, LANGUAGES, TEXT_SIZES, THEMES, (False, True))
ROWS: Final = pairwise(*LISTS)
GLASSES: Final[list[tuple[Size, float]]] = [
    (LANDSCAPE, 24),
    (LANDSCAPE, 15.6),
    (PORTRAIT, 24),
    (PORTRAIT, 43),
    ((3840, 2160), 27),
    (LAPTOP, 14),
    (SMALL, 15),
]
WALKS: Final = (all_screens.visitor, all_screens.organiser)
PLAIN: Final = [Look("en", text_size, theme) for text_size, theme in zip(TEXT_SIZES, THEMES, strict=True)]


def met(size: Size) -> list[Look]:
    """The looks in which, over all sizes, every two values meet."""
    return sorted(Look(*row[1:]) for row in ROWS if row[0] == size)


def worn(language: str, shift: int) -> list[Look]:
    """Every text size, theme and reach in one language: what an organiser was told is not told again in another."""
    return [Look(language, (number + shift) % len(TEXT_SIZES), theme, number % 2 > 0) for number, theme in enumerate(THEMES)]


def everything(language: str) -> list[Look]:
    """Every look there is in a language."""
    return [Look(language, *rest) for rest in product(TEXT_SIZES, THEMES, (False, True))]


ORGANISERS: Final = [(SIZES[number % len(SIZES)], worn(language, number)) for number, language in enumerate(LANGUAGES)]


@pytest.fixture(autouse=True)
def _screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def _holds(open_kiosk: OpenKiosk, behind: FakeServices, walk: Walk, size: Size, looks: list[Look]) -> None:
    behind.open()
    found = list(wanting(open_kiosk(size=size), walk, looks))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_visit_is_told_and_stands(open_kiosk: OpenKiosk, behind: FakeServices, size: Size) -> None:
    _holds(open_kiosk, behind, all_screens.visitor, size, met(size))


@pytest.mark.parametrize(("size", "looks"), ORGANISERS, ids=[f"{size}-{looks[0].language}" for size, looks in ORGANISERS])
def test_the_organisers_screens_are_told_and_stand(open_kiosk: OpenKiosk, behind: FakeServices, size: Size, looks: list[Look]) -> None:
    _holds(open_kiosk, behind, all_screens.organiser, size, looks)


@pytest.mark.parametrize(("size", "inches"), GLASSES, ids=str)
def test_a_visit_stands_on_glass_of_a_known_size(open_kiosk: OpenKiosk, behind: FakeServices, size: Size, inches: float) -> None:
    """Letters and targets are as large there as the rules ask."""
    behind.open()
    millimetre = math.hypot(*size) / (25.4 * inches)
    screen = QGuiApplication.primaryScreen().size()  # its pixels are not those of the glass that is meant
    driver = open_kiosk(size=size, screen_inches=math.hypot(screen.width(), screen.height()) / (25.4 * millimetre))
    found = list(wanting(driver, all_screens.visitor, PLAIN, millimetre))
    assert not found, "\n".join(found)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("walk", WALKS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_is_told_and_stands(open_kiosk: OpenKiosk, behind: FakeServices, size: Size, language: str, walk: Walk) -> None:
    _holds(open_kiosk, behind, walk, size, everything(language))


def test_every_two_values_meet() -> None:
    rows = {(size, look.language, look.text_size, look.theme, look.low) for size in SIZES for look in met(size)}
    for one, other in combinations(range(len(LISTS)), 2):
        assert {(row[one], row[other]) for row in rows} == set(product(LISTS[one], LISTS[other]))
    assert len(rows) < len(SIZES) * len(LANGUAGES) * 2


def test_the_soak_leaves_no_look_out() -> None:
    assert len({look for language in LANGUAGES for look in everything(language)}) == len(LANGUAGES) * len(TEXT_SIZES) * len(THEMES) * 2


def test_every_value_comes_up_on_the_organisers_screens() -> None:
    rows = [(size, look.language, look.text_size, look.theme, look.low) for size, looks in ORGANISERS for look in looks]
    assert [{row[number] for row in rows} for number in range(len(LISTS))] == [set(values) for values in LISTS]
    assert {(row[0], row[2]) for row in rows} == set(product(SIZES, TEXT_SIZES))
