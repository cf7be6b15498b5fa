"""Pictures of a debate: both sides the same or neither, described to a screen reader, and nothing where there is no room."""

from pathlib import Path
from typing import Final

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.domain.debate import Debate, PicturePart
from kiosk.domain.glass import Glass
from kiosk.errors import KnownError
from kiosk.ui.viewmodels.appearance import TEXT_SCALES, THEMES
from tests.ui import accessibility_tree, items
from tests.ui.appearances import Appearance, Size, apply_appearance
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices, read
from tests.ui.illustrated import ALT, illustrated, show_pictures
from tests.ui.layout import faults
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver

SMALL: Final = (800, 480)
SIDES: Final = ("for", "against")
LOOKS: Final = [Appearance("ar" if text_size % 2 else "en", text_size, THEMES[text_size]) for text_size in range(len(TEXT_SCALES))]
GLASS: Final = Glass(800, 480, 5)


@pytest.fixture
def phones(services: FakeServices) -> Debate:
    """Return a debate of a usual length, for a session that is open."""
    services.open()
    return read("phones-at-school")


def visit(driver: WindowDriver, tab: str) -> None:
    driver.kiosk.startVisit()
    driver.kiosk.visit.takeStance("")
    driver.kiosk.show(tab)
    driver.settle()


def both(driver: WindowDriver) -> list[QQuickItem]:
    """Return the pictures of both sides that are on screen."""
    return [picture for side in SIDES if (picture := items.find(driver.root, f"picture-{side}"))]


def size(item: QQuickItem) -> tuple[float, float]:
    return item.width(), item.height()


@pytest.mark.parametrize("window", [LANDSCAPE, PORTRAIT, SMALL])
def test_both_sides_have_pictures_of_one_size_or_none(open_kiosk: OpenKiosk, phones: Debate, tmp_path: Path, window: Size) -> None:
    driver = open_kiosk(size=window)
    show_pictures(driver, phones, tmp_path)
    shown = []
    for look in LOOKS:
        apply_appearance(driver, look)
        visit(driver, "arguments")
        found = both(driver)
        assert len(found) in {0, 2}
        assert len(set(map(size, found))) <= 1
        shown.append(len(found))
        sizes = []
        for side in SIDES:
            driver.kiosk.read(side)
            driver.settle()
            sizes.append(size(driver.item(f"picture-{side}")))
            assert driver.item(f"picture-{side}").width() > 0.1 * window[0]
        assert sizes[0] == sizes[1]
        driver.kiosk.startOver()
    assert shown[0] == (0 if window == SMALL else 2)


def test_a_planted_difference_would_be_found(open_kiosk: OpenKiosk, phones: Debate, tmp_path: Path) -> None:
    driver = open_kiosk()
    show_pictures(driver, phones, tmp_path)
    visit(driver, "arguments")
    both(driver)[0].setProperty("maximumWidth", 60)
    driver.settle()
    assert len(set(map(size, both(driver)))) == 2


@pytest.mark.parametrize(("window", "shape"), [(LANDSCAPE, (40, 60)), (PORTRAIT, (90, 30)), (SMALL, (40, 60))])
@pytest.mark.usefixtures("screen_reader")
def test_nothing_is_cut_off(open_kiosk: OpenKiosk, phones: Debate, tmp_path: Path, window: Size, shape: Size) -> None:
    driver = open_kiosk(size=window)
    show_pictures(driver, phones, tmp_path, shape)
    for look in LOOKS:
        glass = GLASS if window == SMALL else None
        for tab in ("ground", "arguments"):
            apply_appearance(driver, Appearance(look.language, look.text_size, look.theme, glass=glass))
            visit(driver, tab)
            assert faults(driver, glass) == [], (tab, look)
            driver.kiosk.startOver()


def test_a_picture_gives_way_before_letters_do(open_kiosk: OpenKiosk, services: FakeServices, tmp_path: Path) -> None:
    services.open()
    driver = open_kiosk()
    for text_size in range(len(TEXT_SCALES)):
        sizes = []
        for pictures in (False, True):
            apply_appearance(driver, Appearance("en", text_size))
            debate = read("open-source-ai")
            if pictures:
                show_pictures(driver, debate, tmp_path)
            else:
                driver.kiosk._current.set_session(services.session, debate)
            visit(driver, "arguments")
            sizes.append(driver.item("side-for").property("pointSize"))
            driver.kiosk.startOver()
        assert sizes[0] == sizes[1]


@pytest.mark.usefixtures("screen_reader")
def test_a_screen_reader_says_what_a_picture_shows(open_kiosk: OpenKiosk, phones: Debate, tmp_path: Path) -> None:
    driver = open_kiosk()
    show_pictures(driver, phones, tmp_path)
    visit(driver, "ground")
    assert graphics(driver) == [ALT[PicturePart.COMMON_GROUND]]
    driver.kiosk.show("arguments")
    driver.settle()
    assert sorted(graphics(driver)) == sorted([ALT[PicturePart.FOR], ALT[PicturePart.AGAINST]])
    driver.kiosk.read("against")
    driver.settle()
    assert graphics(driver) == [ALT[PicturePart.AGAINST]]


def graphics(driver: WindowDriver) -> list[str]:
    nodes = accessibility_tree.accessible_nodes(driver.window)
    return [accessibility_tree.name(node) for node in nodes if node.role() == QAccessible.Role.Graphic]


@pytest.mark.parametrize("theme", THEMES)
def test_no_theme_changes_a_picture(open_kiosk: OpenKiosk, phones: Debate, tmp_path: Path, theme: str) -> None:
    driver = open_kiosk()
    show_pictures(driver, phones, tmp_path)
    apply_appearance(driver, Appearance(theme=theme))
    visit(driver, "ground")
    centre = items.centre(driver.item("picture-common_ground"))

    def colour() -> tuple[int, ...]:
        pixel = driver.picture().getpixel((centre.x() + 20, centre.y() + 20))
        assert isinstance(pixel, tuple)
        return pixel

    driver.wait_until(lambda: max(abs(a - b) for a, b in zip(colour(), (0x2E, 0x7D, 0x32), strict=True)) < 8)


def test_a_debate_without_pictures_shows_none(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk()
    for tab in ("ground", "arguments"):
        visit(driver, tab)
        assert not [name for name in driver.names() if name.startswith("picture-")]
        driver.kiosk.startOver()


def test_pictures_appear_once_they_are_drawn(open_kiosk: OpenKiosk, phones: Debate, services: FakeServices, tmp_path: Path) -> None:
    driver = open_kiosk()
    shown = illustrated(phones, tmp_path)
    view = driver.kiosk.pictures

    def prepare(debate: Debate) -> dict[PicturePart, Path]:
        services.pictures.paths = {part: Path(each.path) for part, each in debate.text().pictures.items()}
        return services.pictures.paths

    object.__setattr__(view._pictures, "prepare", prepare)
    driver.kiosk._current.set_session(services.session, shown)
    assert not view.forSide.available
    driver.wait_until(lambda: view.forSide.available)
    assert view.commonGround.available
    assert view.ofSide("against").source.toLocalFile() == shown.text().pictures[PicturePart.AGAINST].path


def test_pictures_that_cannot_be_drawn_leave_both_sides_without(
    open_kiosk: OpenKiosk, phones: Debate, services: FakeServices, tmp_path: Path
) -> None:
    driver = open_kiosk()
    view = driver.kiosk.pictures

    def fail(_debate: Debate) -> dict[PicturePart, Path]:
        message = "The picture 'for.jpg' is not shown: it cannot be drawn here."
        raise KnownError(message)

    object.__setattr__(view._pictures, "prepare", fail)
    driver.kiosk._current.set_session(services.session, illustrated(phones, tmp_path))
    driver.wait_until(lambda: not view._task.busy)
    visit(driver, "arguments")
    assert both(driver) == []
