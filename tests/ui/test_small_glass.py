"""Screens of every size and diagonal together: nothing is cut off, and letters and buttons are as large as this screen can have them."""

import itertools
import math
from itertools import product
from typing import Final

import pytest
from PySide6.QtCore import QObject, QRectF

from kiosk.domain.debate import Side
from kiosk.domain.glass import CAPITAL_RATIO, Glass
from kiosk.i18n import PSEUDO_LOCALE, language_names
from kiosk.services.health import HealthWarning
from kiosk.ui.viewmodels.appearance import TEXT_SCALES, THEMES
from tests.ui import all_screens, items
from tests.ui.appearances import Appearance, Rotation, Walk, apply_appearance, check_walk
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.layout import broken_words, faults, ink_of
from tests.ui.pairs import pairwise
from tests.ui.window_driver import WindowDriver

pytestmark = pytest.mark.usefixtures("screen_reader")

WIDE: Final = [
    *(Glass(800, 480, inches) for inches in (5, 7, 9)),
    *(Glass(1024, 600, inches) for inches in (7, 10)),
    Glass(1024, 768, 15),
    *(Glass(1280, 800, inches) for inches in (8, 10.1)),
    *(Glass(1366, 768, inches) for inches in (11.6, 13.3)),
    *(Glass(1920, 1080, inches) for inches in (15.6, 21.5, 24, 32)),
    *(Glass(3840, 2160, inches) for inches in (27, 43, 55)),
]
GLASSES: Final = [*WIDE, *(Glass(glass.height, glass.width, glass.inches) for glass in WIDE)]
LANGUAGES: Final = (*language_names(), PSEUDO_LOCALE)
TEXT_SIZES: Final = range(len(TEXT_SCALES))
ROWS: Final = pairwise(GLASSES, LANGUAGES, TEXT_SIZES)
STRIDE: Final = 13
"""From row to row of a walk: without a common factor with their number, so that it sees every value long before its end."""
DARK: Final = 100
"""A grey of letters."""
WALKS: Final[dict[Walk, int]] = {all_screens.visitor: 2, all_screens.organiser: 1, all_screens.lesson: 1, all_screens.two_screens: 1}
"""In how many appearances each walk sees each screen."""


def appearances(rows: list[tuple[Glass, str, int]]) -> list[Appearance]:
    return [
        Appearance(language, text_size, THEMES[number % len(THEMES)], glass=glass)
        for number, (glass, language, text_size) in enumerate(rows)
    ]


def text_scale(glass: Glass, text_size: int) -> float:
    """Return what `Theme.textScale` is on this glass, whose smallest letters may have to be larger than usual."""
    usual = 30 * CAPITAL_RATIO * min(glass.width, glass.height) / 1080
    return min(TEXT_SCALES[-1], TEXT_SCALES[text_size] * glass.text * glass.millimetre / usual)


def different_text_sizes(glass: Glass) -> list[int]:
    """Leave out each text size that looks like a smaller one: on small glass all do."""
    scales = [round(text_scale(glass, text_size), 6) for text_size in TEXT_SIZES]
    return [text_size for text_size in TEXT_SIZES if scales.index(scales[text_size]) == text_size]


def in_turn(walk: Walk) -> Rotation:
    return Rotation(appearances([ROWS[number * STRIDE % len(ROWS)] for number in range(len(ROWS))]), WALKS[walk])


@pytest.mark.parametrize("walk", WALKS)
def test_everything_fits_on_measured_glass_in_pairs(open_kiosk: OpenKiosk, services: FakeServices, walk: Walk) -> None:
    services.open(all_screens.CLASSROOM if walk in all_screens.LESSONS else None)
    check_walk(open_kiosk(), walk, in_turn(walk))


@pytest.mark.parametrize(("walk", "screens"), [(all_screens.visitor, 40), (all_screens.organiser, 80)])
def test_every_value_comes_up_on_each_walk(walk: Walk, screens: int) -> None:
    seen = [each for screen in range(screens) for each in in_turn(walk).on_screen(screen)]
    assert len(set(seen)) == 80
    assert {each.glass for each in seen} == set(GLASSES)
    assert {each.language for each in seen} == set(LANGUAGES)
    assert {each.text_size for each in seen} == set(TEXT_SIZES)
    assert {each.theme for each in seen} == set(THEMES)


def in_sight(driver: WindowDriver, name: str) -> bool:
    """Return whether nothing of an item is scrolled away."""
    return driver.sees(name) and items.is_whole(driver.item(name))


@pytest.mark.parametrize("glass", [Glass(1366, 768, 13.3), Glass(1920, 1080, 23), Glass(1920, 1080, 24)], ids=str)
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_the_arguments_of_both_sides_can_be_opened_without_scrolling(driver: WindowDriver, glass: Glass, language: str) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    apply_appearance(driver, Appearance(language, glass=glass))
    driver.settle()
    assert all(in_sight(driver, f"fact-{number}") for number in range(3))
    driver.tap("tab-arguments")
    driver.settle()
    for name in ("read-for", "listen-for", "read-against", "listen-against"):
        assert in_sight(driver, name), name


@pytest.mark.parametrize("glass", [Glass(800, 480, 7), Glass(800, 480, 9), Glass(1024, 600, 7)], ids=str)
def test_both_answers_are_in_sight_on_small_glass(driver: WindowDriver, glass: Glass) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    apply_appearance(driver, Appearance(glass=glass))
    driver.tap("tab-vote")
    driver.settle()
    assert in_sight(driver, "choose-for")
    assert in_sight(driver, "choose-against")


@pytest.mark.parametrize(
    ("glass", "text_size"),
    [(Glass(1366, 768, 11.6), 0), (Glass(1366, 768, 13.3), 1), (Glass(1920, 1080, 24), 2), (Glass(1024, 768, 15), 1)],
    ids=str,
)
def test_the_introduction_is_there_where_smaller_letters_make_room_for_it(driver: WindowDriver, glass: Glass, text_size: int) -> None:
    driver.tap("begin")
    apply_appearance(driver, Appearance(text_size=text_size, glass=glass))
    driver.settle()
    assert in_sight(driver, "introduction")
    assert not driver.sees("scrollMore")


@pytest.mark.parametrize("language", language_names())
def test_every_answer_to_where_do_you_stand_is_in_sight_on_small_glass(driver: WindowDriver, language: str) -> None:
    driver.tap("begin")
    apply_appearance(driver, Appearance(language, glass=Glass(800, 480, 7)))
    driver.settle()
    for answer in ("for", "against", "unsure", "skip"):
        assert in_sight(driver, f"stand-{answer}"), answer


@pytest.mark.parametrize("language", language_names())
def test_the_first_tap_is_explained_in_sight_on_small_glass(driver: WindowDriver, language: str) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    apply_appearance(driver, Appearance(language, glass=Glass(800, 480, 7)))
    driver.tap("tab-vote")
    driver.settle()
    assert in_sight(driver, "voteHint")
    cards = [items.place(driver.item(f"choose-{side}")) for side in ("for", "against")]
    driver.tap("choose-for")
    driver.settle()
    assert in_sight(driver, "explain")
    assert cards == [items.place(driver.item(f"choose-{side}")) for side in ("for", "against")]


@pytest.mark.parametrize("glass", [None, Glass(1366, 768, 11.6)], ids=str)
def test_no_check_mark_touches_the_name_of_its_tab(open_kiosk: OpenKiosk, services: FakeServices, glass: Glass | None) -> None:
    services.open()
    driver = open_kiosk(size=(1366, 768))
    driver.tap("begin")
    driver.tap("stand-skip")
    for tab in ("arguments", "watch", "vote", "results"):
        driver.tap(f"tab-{tab}")
    for language, text_size in product(("en", "es", "ar"), TEXT_SIZES):
        apply_appearance(driver, Appearance(language, text_size, glass=glass))
        driver.settle()
        first = driver.item("tab-ground")
        mark, (name,) = items.find(first, "seenMark"), [item for item in items.walk(first) if items.is_text(item)]
        assert mark
        space = 6 * min(driver.window.width(), driver.window.height()) / 1080
        assert not items.place(mark).adjusted(-space, 0, space, 0).intersects(ink_of(name)), (language, text_size)


def first_fact_size(driver: WindowDriver) -> int:
    driver.settle()
    (fact,) = [item for item in items.walk(driver.item("fact-0")) if items.is_text(item) and len(str(item.property("text"))) > 3]
    return int(fact.property("font").pixelSize())


@pytest.mark.parametrize(("glass", "larger"), [(Glass(1366, 768, 13.3), 1), (Glass(1920, 1080, 24), 3)], ids=str)
def test_each_tap_on_the_text_size_enlarges_the_letters_until_the_smallest_is_back(driver: WindowDriver, glass: Glass, larger: int) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    apply_appearance(driver, Appearance(glass=glass))
    sizes = [first_fact_size(driver)]
    for _ in range(larger):
        driver.tap("textSize")
        sizes.append(first_fact_size(driver))
    assert all(after > 1.1 * before for before, after in itertools.pairwise(sizes)), sizes
    driver.tap("textSize")
    assert first_fact_size(driver) == sizes[0]


@pytest.mark.parametrize("glass", [Glass(800, 480, 7), Glass(1280, 800, 10.1)], ids=str)
def test_a_text_size_that_cannot_grow_is_not_offered(driver: WindowDriver, glass: Glass) -> None:
    driver.tap("begin")
    apply_appearance(driver, Appearance(glass=glass))
    driver.settle()
    assert driver.sees("contrast")
    assert not driver.sees("textSize")


def covers(driver: WindowDriver) -> list[QRectF]:
    """Return where lines are hidden that an edge would cut."""
    return [items.place(item) for item in items.walk(driver.root) if item.objectName() == "lineCover"]


def last_row(driver: WindowDriver) -> int:
    """Return the last row of pixels of what scrolls, above the cover of a cut line."""
    return math.floor(max(place.top() for place in covers(driver))) - 2


@pytest.mark.parametrize(
    ("glass", "language"), [(Glass(1366, 768, 13.3), "es"), (Glass(1080, 1920, 32), "en"), (Glass(800, 480, 7), "en")], ids=str
)
def test_no_line_is_cut_in_half_in_the_largest_text(driver: WindowDriver, glass: Glass, language: str) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    apply_appearance(driver, Appearance(language, len(TEXT_SCALES) - 1, glass=glass))
    for tab in ("tab-ground", "tab-arguments", "tab-vote"):
        driver.tap(tab)
        for _ in range(3):
            driver.settle()
            row = last_row(driver)
            letters = driver.picture().convert("L").crop((0, row, glass.width * 6 // 7, row + 1)).tobytes()
            assert sum(shade < DARK for shade in letters) < glass.width / 100, f"letters on {tab} are cut at row {row}"
            if driver.item("scrollMore").isEnabled():
                driver.tap("scrollMore")


@pytest.mark.parametrize(
    ("glass", "language", "text_size"),
    [(Glass(1920, 1080, 32), "es", 0), (Glass(3840, 2160, 43), "en", 1), (Glass(1920, 1080, 24), "ar", 2)],
)
def test_no_line_of_two_sides_beside_each_other_is_cut_below_the_bar_of_a_lesson(
    open_kiosk: OpenKiosk, services: FakeServices, glass: Glass, language: str, text_size: int
) -> None:
    services.open(all_screens.CLASSROOM)
    driver = open_kiosk()
    next(screen for screen in all_screens.lesson(driver) if screen == "lesson, arguments")
    for number in range(4):
        apply_appearance(driver, Appearance(language, text_size, glass=glass))
        assert faults(driver, glass) == []
        assert max(place.height() for place in covers(driver)) < 0.2 * glass.height
        if driver.item("scrollMore").isEnabled():
            driver.tap("scrollMore")
        else:
            assert number > 0
            break


@pytest.mark.parametrize(
    ("screen", "appearance"),
    [
        ("ground", Appearance(PSEUDO_LOCALE, 1, glass=Glass(1024, 768, 15))),
        ("results", Appearance(PSEUDO_LOCALE, 3, glass=Glass(1024, 768, 15))),
        ("results with split and flow", Appearance("ar", 1, glass=Glass(1920, 1080, 32))),
        ("results with split and flow", Appearance("ar", 1, glass=Glass(1920, 1080, 24))),
    ],
    ids=str,
)
def test_no_line_is_cut_and_no_text_covered_from_the_first_page_to_the_last(
    driver: WindowDriver, screen: str, appearance: Appearance
) -> None:
    next(each for each in all_screens.visitor(driver) if each == screen)
    apply_appearance(driver, appearance)
    driver.settle()
    assert appearance.glass
    assert faults(driver, appearance.glass) == []
    while driver.item("scrollMore").isEnabled():
        driver.tap("scrollMore")
        driver.settle()
        assert faults(driver, appearance.glass) == []


@pytest.mark.parametrize("size", [(800, 480), (480, 800)], ids=str)
def test_measuring_small_glass_moves_no_button_away(open_kiosk: OpenKiosk, size: tuple[int, int]) -> None:
    driver = open_kiosk(size=size)
    apply_appearance(driver, Appearance(glass=Glass(*size, 7)))
    driver.enter()
    driver.tap("desk-kiosk")
    driver.reach("settings-screen")
    driver.settle()
    before = {name: items.place(driver.item(name)) for name in ("screen_inches-less", "screen_inches-more")}
    said = driver.text_of("glassNote")
    for _ in range(4):
        driver.tap("screen_inches-less")
        driver.settle()
    assert {name: items.place(driver.item(name)) for name in before} == before
    assert driver.text_of("glassNote") != said
    driver.reach("settingsDone")


@pytest.mark.parametrize("glass", [Glass(800, 480, 7), Glass(480, 800, 5)], ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_warning_and_the_buttons_of_a_reason_fit_on_small_glass(
    driver: WindowDriver, services: FakeServices, language: str, glass: Glass
) -> None:
    services.say(Side.AGAINST, [all_screens.LONGEST[:280]] * 5)
    services.warnings = [HealthWarning.REPLACED]
    driver.enter()
    for tab in ("session", "reasons"):
        driver.kiosk.organiser.show(tab)
        apply_appearance(driver, Appearance(language, glass=glass))
        assert faults(driver, glass) == [], tab
        assert not list(broken_words(driver.window)), tab
    driver.tap("backToKiosk")
    assert driver.screen == "attract"


@pytest.mark.parametrize("glass", [Glass(800, 480, 7), Glass(1366, 768, 13.3)], ids=str)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_everything_fits_in_the_midst_of_an_argument(driver: WindowDriver, glass: Glass, language: str) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    driver.kiosk.show("arguments")
    driver.kiosk.read("for")
    apply_appearance(driver, Appearance(language, glass=glass))
    driver.tap("more")
    assert driver.item("backToTop").isEnabled()
    assert faults(driver, glass) == []


@pytest.mark.parametrize("glass", [Glass(800, 480, 7), Glass(1366, 768, 13.3)], ids=str)
def test_no_line_begins_in_the_midst_of_a_part_of_the_address(driver: WindowDriver, glass: Glass) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    apply_appearance(driver, Appearance(glass=glass))
    driver.tap("tab-watch")
    driver.settle()
    assert not list(broken_words(driver.window))
    driver.kiosk.showCode()
    driver.settle()
    assert not list(broken_words(driver.window))


@pytest.mark.parametrize("glass", [Glass(800, 480, 7), Glass(1366, 768, 13.3), Glass(1080, 1920, 32)], ids=str)
def test_the_mark_beside_thank_you_is_level_with_the_first_line(driver: WindowDriver, glass: Glass) -> None:
    driver.vote()
    apply_appearance(driver, Appearance(glass=glass))
    driver.settle()
    heading, mark = driver.item("thanksHeading"), items.place(driver.item("thanksMark"))
    line = heading.height() / heading.property("lineCount")
    assert mark.center().y() == pytest.approx(items.place(heading).top() + line / 2, abs=1.5)


def theme_sizes(driver: WindowDriver) -> tuple[float, ...]:
    """Return every size in Theme.qml that depends on the text size, `textScale` first."""
    driver.settle()
    theme = driver.engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    names = ("textScale", "columns", "displayScale", "body", "small", "tiny", "tab", "heading", "subheading", "huge")
    return tuple(round(float(theme.property(name)), 2) for name in names)


@pytest.mark.parametrize(
    ("glass", "text_size"), [(Glass(768, 1366, 11.6), 1), (Glass(1080, 1920, 32), 3), (Glass(1080, 1920, 21.5), 0)], ids=str
)
def test_long_words_push_no_button_off_thanks_on_an_upright_screen(driver: WindowDriver, glass: Glass, text_size: int) -> None:
    driver.vote()
    apply_appearance(driver, Appearance(PSEUDO_LOCALE, text_size, glass=glass))
    driver.settle()
    assert faults(driver, glass) == []
    assert driver.sees("scrollMore") == (text_size > 0)


@pytest.mark.parametrize("glass", [WIDE[1], WIDE[8], WIDE[9], WIDE[12], GLASSES[-1]], ids=str)
def test_the_soak_leaves_out_only_text_sizes_that_look_the_same(driver: WindowDriver, glass: Glass) -> None:
    looks: set[tuple[float, ...]] = set()
    for text_size in TEXT_SIZES:
        apply_appearance(driver, Appearance(text_size=text_size, glass=glass))
        look = theme_sizes(driver)
        assert look[0] == pytest.approx(text_scale(glass, text_size), abs=0.005)
        assert (look not in looks) == (text_size in different_text_sizes(glass))
        looks.add(look)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("glass", GLASSES, ids=str)
@pytest.mark.parametrize("walk", WALKS)
def test_everything_fits_on_measured_glass(open_kiosk: OpenKiosk, services: FakeServices, walk: Walk, glass: Glass, language: str) -> None:
    services.open(all_screens.CLASSROOM if walk in all_screens.LESSONS else None)
    seen = appearances(list(product([glass], [language], different_text_sizes(glass))))
    check_walk(open_kiosk(), walk, Rotation(seen, each=len(seen)))
