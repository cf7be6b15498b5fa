"""Everything on the projector is read from the last row: what is too long for that is shown in pages, turned by the clicker."""

from collections.abc import Iterator
from typing import Final
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.debate import Side
from kiosk.domain.lesson import Phase
from kiosk.ui.viewmodels.class_pages import page_starts
from kiosk.ui.viewmodels.class_view import side_on_the_left
from tests.ui import items
from tests.ui.appearances import Appearance, Size, apply_appearance
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices, read
from tests.ui.layout import broken_words, faults_of
from tests.ui.lessons import BACK, CLASSROOM, NEXT, go, phase_of, started
from tests.ui.projectors import NAME, Projector, projecting, through, voted
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver

QUIET: Final = ("classNotes", "changeNote", "classQuote", "classRehearsal", "classNextSpeech")
"""What says more about something large: at least 3/5 of the rule."""
TALL: Final = {**dict.fromkeys(QUIET, 0.4), "changeText": 0.75}
"""In a tall picture, whose lines are short."""
EDITIONS: Final = [(name, language) for name in ("open-source-ai", "phones-at-school") for language in ("en", "es")]


def projected(services: FakeServices, open_kiosk: OpenKiosk, edition: tuple[str, str] = ("phones-at-school", "en")) -> WindowDriver:
    """Return a lesson about a debate, with the votes of a class."""
    services.open(CLASSROOM)
    driver = started(open_kiosk())
    driver.kiosk._current.set_session(services.now, read(edition[0]))
    voted(services, (7, 7, 6), (12, 8))
    services.say(Side.FOR, ["A best effort is what seat belts are. " * 7])
    services.say(Side.AGAINST, ["No."])
    services.show_all()
    return driver


def small(opened: Projector, least: float) -> Iterator[str]:
    """Yield every text that the last row could not read."""
    shares = dict.fromkeys(QUIET, 0.6) if opened.window.width() > opened.window.height() else TALL
    for item in items.walk(opened.root):
        if items.is_text(item) and item.property("text"):
            name, size = item.objectName(), item.property("font").pixelSize()
            wanted = shares.get(name, 1) * least
            if size < wanted - 0.5:
                yield f"'{name}' is {size} high, not {wanted:.0f}: {item.property('text')[:40]}"


@pytest.mark.parametrize(
    ("size", "edition"),
    [
        *((LANDSCAPE, edition) for edition in EDITIONS),
        ((1024, 768), ("open-source-ai", "es")),
        (PORTRAIT, ("open-source-ai", "es")),
        (PORTRAIT, ("phones-at-school", "ar")),
        *(
            pytest.param(size, edition, marks=pytest.mark.soak)
            for size in (LANDSCAPE, PORTRAIT, (1024, 768), (1280, 800), (3840, 2160))
            for edition in (*EDITIONS, ("open-source-ai", "ar"), ("phones-at-school", "fr"), ("open-source-ai", "de"))
        ),
    ],
    ids=str,
)
def test_the_last_row_can_read_it_and_everything_fits(
    qtbot: QtBot, open_kiosk: OpenKiosk, services: FakeServices, size: Size, edition: tuple[str, str]
) -> None:
    """Every text is at least 1/25 of the picture high."""
    driver = projected(services, open_kiosk, edition)
    faults: list[str] = []
    with projecting(qtbot, driver, size) as opened:
        apply_appearance(driver, Appearance(language=edition[1]))
        for station in through(driver):
            opened.settle()
            faults += [f"{station}: {fault}" for fault in [*faults_of(opened.window, None), *broken_words(opened.window)]]
            faults += [f"{station}: {fault}" for fault in small(opened, size[1] / 25)]
    assert not faults, "\n".join(faults)


def test_a_text_that_is_too_small_would_be_found(qtbot: QtBot, open_kiosk: OpenKiosk, services: FakeServices) -> None:
    driver = projected(services, open_kiosk)
    with projecting(qtbot, driver) as opened:
        go(driver, Phase.ARGUMENTS)
        opened.settle()
        assert list(small(opened, 1080 / 25)) == []
        text = next(item for item in items.walk(opened.item("points-for")) if items.is_text(item) and item.isVisible())
        font = text.property("font")
        font.setPixelSize(42)
        text.setProperty("font", font)
        assert [fault for fault in small(opened, 1080 / 25) if "is 42 high, not 43" in fault]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
@pytest.mark.parametrize("edition", EDITIONS, ids=str)
def test_the_pages_show_every_point_once(
    qtbot: QtBot, open_kiosk: OpenKiosk, services: FakeServices, size: Size, edition: tuple[str, str]
) -> None:
    driver = projected(services, open_kiosk, edition)
    with projecting(qtbot, driver, size) as opened:
        apply_appearance(driver, Appearance(language=edition[1]))
        debate = driver.kiosk.debate
        wanted = {"ground": debate.facts, "arguments": debate.forSide.points + debate.againstSide.points}
        wanted["discussion"] = [debate.questionsToDiscuss[0], debate.forSide.points[0], debate.againstSide.points[0]]
        seen: dict[str, list[str]] = {screen: [] for screen in wanted}
        for _ in through(driver):
            if driver.kiosk.lesson.screen in seen:
                seen[driver.kiosk.lesson.screen] += opened.texts()
        for screen, texts in wanted.items():
            assert [seen[screen].count(text) for text in texts] == [1] * len(texts), screen


def test_the_clicker_turns_pages_on_and_back(qtbot: QtBot, open_kiosk: OpenKiosk, services: FakeServices) -> None:
    driver = projected(services, open_kiosk)
    with projecting(qtbot, driver) as opened:
        go(driver, Phase.ARGUMENTS)
        driver.settle()
        assert (opened.text_of("classPart"), driver.text_of("deskNext")) == ("1/2", "Next: part 2 of 2")
        driver.keys(NEXT)
        driver.settle()
        assert (opened.text_of("classPart"), driver.text_of("deskNext"), phase_of(driver)) == ("2/2", "Next: Discussion", Phase.ARGUMENTS)
        driver.keys(BACK)
        driver.settle()
        assert (opened.text_of("classPart"), phase_of(driver)) == ("1/2", Phase.ARGUMENTS)
        driver.keys(BACK)
        assert phase_of(driver) is Phase.COMMON_GROUND
        go(driver, Phase.DISCUSSION)
        go(driver, Phase.ARGUMENTS)
        opened.settle()
        assert opened.text_of("classPart") == "1/2"


def test_without_a_projector_a_phase_is_one_step(qtbot: QtBot, open_kiosk: OpenKiosk, services: FakeServices) -> None:
    driver = projected(services, open_kiosk)
    with projecting(qtbot, driver):
        go(driver, Phase.ARGUMENTS)
        driver.settle()
        driver.kiosk.classroom.projector.set_second_screen("")
        driver.keys(NEXT)
        assert phase_of(driver) is Phase.DISCUSSION
        driver.kiosk.classroom.projector.set_second_screen(NAME)
        assert driver.kiosk.classroom.pages.count == 1


def test_the_sides_keep_their_places_for_the_whole_session(qtbot: QtBot, open_kiosk: OpenKiosk, services: FakeServices) -> None:
    """Also while pupils vote, whose ballots begin with either side, and after a restart."""
    driver = projected(services, open_kiosk)
    with projecting(qtbot, driver) as opened:
        go(driver, Phase.ARGUMENTS)
        opened.settle()
        places = [items.place(opened.item(f"class-{side}")).x() for side in Side]
        for _ in range(20):
            driver.kiosk.visit.finish()
            opened.settle()
            assert [items.place(opened.item(f"class-{side}")).x() for side in Side] == places


def test_either_side_can_be_on_the_left() -> None:
    assert {side_on_the_left(uuid4().hex) for _ in range(200)} == set(Side)


@pytest.mark.parametrize(
    ("columns", "room", "starts"),
    [
        ([[10, 10, 10]], 32, [0]),
        ([[10, 10, 10]], 31, [0, 2]),
        ([[10, 10], [10, 22]], 31, [0, 1]),
        ([[40, 10, 10]], 21, [0, 1]),
        ([[10], [10, 10, 10]], 21, [0, 2]),
        ([[]], 10, [0]),
    ],
)
def test_a_page_takes_as_many_rows_as_it_has_room_for(columns: list[list[float]], room: float, starts: list[int]) -> None:
    assert page_starts(columns, room, gap=1) == starts
