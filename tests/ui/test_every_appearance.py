"""Every screen in every size, text size, theme, language and reach: a screen reader can do what a finger can, and everything fits.

The soak checks every screen in every combination; here each screen is seen in a few that change from screen to screen.
"""

from itertools import combinations, product
from typing import Final

import pytest

from kiosk.i18n import PSEUDO_LOCALE, language_names
from kiosk.ui.viewmodels.appearance import TEXT_SCALES, THEMES
from tests.ui import all_screens
from tests.ui.appearances import Appearance, Rotation, Size, Walk, check_walk
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.pairs import pairwise
from tests.ui.window_driver import LANDSCAPE, PORTRAIT

pytestmark = pytest.mark.usefixtures("screen_reader")

LAPTOP: Final[Size] = (1366, 768)
SMALL: Final[Size] = (1024, 768)
SIZES: Final[tuple[Size, ...]] = (LANDSCAPE, PORTRAIT, (3840, 2160), LAPTOP, SMALL)
LANGUAGES: Final = (*language_names(), PSEUDO_LOCALE)
TEXT_SIZES: Final = range(len(TEXT_SCALES))
LISTS: Final = (SIZES, LANGUAGES, TEXT_SIZES, THEMES, (False, True))
ROWS: Final = pairwise(*LISTS)
WALKS: Final = (all_screens.visitor, all_screens.organiser, *all_screens.LESSONS)
EACH: Final = 2
"""Appearances in which each screen of a visit is seen at one size."""
SHIFTS: Final = dict(zip(SIZES, (5, 5, 3, 5, 4), strict=True))
"""Found by trying: with these each screen is seen in every language, text size, theme and reach."""


def paired(size: Size) -> list[Appearance]:
    """Return the appearances in which, over all sizes, every two values meet."""
    return sorted(Appearance(*row[1:]) for row in ROWS if row[0] == size)


def in_language(language: str, shift: int) -> list[Appearance]:
    """Return every text size, theme and reach in one language."""
    return [Appearance(language, (number + shift) % len(TEXT_SIZES), theme, number % 2 > 0) for number, theme in enumerate(THEMES)]


def everything(language: str) -> list[Appearance]:
    """Return every appearance in a language."""
    return [Appearance(language, *rest) for rest in product(TEXT_SIZES, THEMES, (False, True))]


STRETCHED: Final = (PSEUDO_LOCALE, *(language for language in LANGUAGES if language not in {"en", PSEUDO_LOCALE}))
"""English as the pseudo-locale, which is longer: other tests see the organiser's screens in English."""
ORGANISERS: Final = [(number, SIZES[number % len(SIZES)], in_language(language, number)) for number, language in enumerate(STRETCHED)]


def in_turn(number: int, appearances: list[Appearance]) -> Rotation:
    """Shift one language against the others so that each screen is seen in every text size and theme."""
    return Rotation(appearances, shift=number * (number - 1) // 2)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_visit_is_accessible_and_fits(open_kiosk: OpenKiosk, services: FakeServices, size: Size) -> None:
    services.open()
    check_walk(open_kiosk(size=size), all_screens.visitor, Rotation(paired(size), EACH, SHIFTS[size]))


@pytest.mark.parametrize(
    ("number", "size", "appearances"), ORGANISERS, ids=[f"{size}-{appearances[0].language}" for _, size, appearances in ORGANISERS]
)
def test_the_organisers_screens_are_accessible_and_fit(
    open_kiosk: OpenKiosk, services: FakeServices, number: int, size: Size, appearances: list[Appearance]
) -> None:
    services.open()
    check_walk(open_kiosk(size=size), all_screens.organiser, in_turn(number, appearances))


@pytest.mark.parametrize("walk", all_screens.LESSONS)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_lesson_is_accessible_and_fits(open_kiosk: OpenKiosk, services: FakeServices, size: Size, walk: Walk) -> None:
    services.open(all_screens.CLASSROOM)
    check_walk(open_kiosk(size=size), walk, Rotation(paired(size), shift=SHIFTS[size] - 3))


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("walk", WALKS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_is_accessible_and_fits(open_kiosk: OpenKiosk, services: FakeServices, size: Size, language: str, walk: Walk) -> None:
    services.open(all_screens.CLASSROOM if walk in all_screens.LESSONS else None)
    looks = everything(language)
    check_walk(open_kiosk(size=size), walk, Rotation(looks, each=len(looks)))


def test_every_two_values_meet() -> None:
    rows = {(size, seen.language, seen.text_size, seen.theme, seen.low_reach) for size in SIZES for seen in paired(size)}
    for one, other in combinations(range(len(LISTS)), 2):
        assert {(row[one], row[other]) for row in rows} == set(product(LISTS[one], LISTS[other]))
    assert len(rows) < len(SIZES) * len(LANGUAGES) * 2


def test_the_soak_leaves_no_appearance_out() -> None:
    assert len({seen for language in LANGUAGES for seen in everything(language)}) == len(LANGUAGES) * len(TEXT_SIZES) * len(THEMES) * 2


def test_every_screen_of_a_visit_is_seen_with_every_value() -> None:
    for screen in range(40):
        seen = [each for size in SIZES for each in Rotation(paired(size), EACH, SHIFTS[size]).on_screen(screen)]
        assert {each.language for each in seen} == set(LANGUAGES)
        assert {each.text_size for each in seen} == set(TEXT_SIZES)
        assert {each.theme for each in seen} == set(THEMES)
        assert {each.low_reach for each in seen} == {False, True}


def test_every_screen_of_the_organiser_is_seen_with_every_value() -> None:
    assert {size for _, size, _ in ORGANISERS} == set(SIZES)
    assert {appearances[0].language for _, _, appearances in ORGANISERS} == set(STRETCHED)
    for screen in range(80):
        seen = [each for number, _, appearances in ORGANISERS for each in in_turn(number, appearances).on_screen(screen)]
        assert {each.text_size for each in seen} == set(TEXT_SIZES)
        assert {each.theme for each in seen} == set(THEMES)


def test_every_value_comes_up_on_the_organisers_screens() -> None:
    rows = [(size, seen.language, seen.text_size, seen.theme, seen.low_reach) for _, size, looks in ORGANISERS for seen in looks]
    values = [STRETCHED if values is LANGUAGES else values for values in LISTS]
    assert [{row[number] for row in rows} for number in range(len(LISTS))] == [set(each) for each in values]
    assert {(row[0], row[2]) for row in rows} == set(product(SIZES, TEXT_SIZES))
