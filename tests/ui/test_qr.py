from itertools import groupby
from math import hypot

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from pyzbar import pyzbar

from kiosk.domain.debate import Side
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices, debate
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver

SIZES = [(800, 480), (480, 800), (1280, 800), (1366, 768), (1920, 1080), (1080, 1920), (3840, 2160)]
LONG = ("https://debate.museum/d/e/" + "1FAIpQLSdGx9nT0Vb7kQp2uYwZrE5mHcJ8sLaXoKdNfBvTqWyRzUiPgM-" * 4)[:250]
INCHES = {(800, 480): 7.0, (480, 800): 7.0, (1280, 800): 10.1, (3840, 2160): 27.0}
LOOKS = [("paper", LANDSCAPE), ("night", PORTRAIT)]
LONG_LOOKS = [("paper", PORTRAIT), ("night", LANDSCAPE)]
SHORT = "https://debate.museum/nine"


def _codes(picture: Image.Image) -> list[str]:
    """Return the addresses that two readers of different origin find, one only if both agree."""
    found = [code.text for code in zxingcpp.read_barcodes(picture)]
    assert found == [code.data.decode() for code in pyzbar.decode(picture.convert("L"), [pyzbar.ZBarSymbol.QRCODE])]
    return found


def _runs(picture: Image.Image) -> set[int]:
    """Return the lengths of dark and light runs between the edges of a code, in every row."""
    grey = picture.convert("L").point(lambda value: 255 * (value > 127))
    lengths = set()
    for row in range(grey.height):
        values = grey.crop((0, row, grey.width, row + 1)).tobytes()
        lengths |= set([len(list(run)) for _, run in groupby(values)][1:-1])
    return lengths


def _vote(driver: WindowDriver, address: str) -> None:
    driver.kiosk._current.set_online_url(address)
    driver.kiosk.startVisit()
    driver.kiosk.visit.takeStance("unsure")
    driver.kiosk.show("vote")
    driver.kiosk.visit.choose("for")
    driver.kiosk.visit.castWithoutReason()
    driver.settle()
    assert driver.screen == "thanks"


def _picture_of(driver: WindowDriver, name: str) -> Image.Image:
    driver.settle()
    place = items.place(driver.item(name))
    return driver.picture().crop((int(place.left()), int(place.top()), round(place.right()), round(place.bottom())))


def _show(driver: WindowDriver, screen: str) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    if screen == "watch":
        driver.tap("tab-watch")
        return
    driver.tap("tab-vote")
    driver.tap("choose-for")
    driver.tap("castWithoutReason")
    if screen == "results":
        driver.tap("seeResults")


def test_a_code_that_is_on_the_screen_follows_a_new_address_of_the_same_length(driver: WindowDriver) -> None:
    for address in (SHORT, SHORT.replace("nine", "five")):
        driver.kiosk._current.set_online_url(address)
        if driver.screen == "attract":
            _show(driver, "thanks")
        assert _codes(driver.picture()) == [address]


@pytest.mark.parametrize(("theme", "size"), [*LOOKS, *(pytest.param(*look, marks=pytest.mark.soak) for look in LONG_LOOKS)])
@pytest.mark.parametrize("screen", ["watch", "thanks", "results"])
def test_a_phone_reads_the_address_from_the_screen(
    open_kiosk: OpenKiosk, services: FakeServices, screen: str, theme: str, size: tuple[int, int]
) -> None:
    services.open()
    services.vote(Side.FOR, 4)
    driver = open_kiosk(size=size, theme=theme)
    _show(driver, screen)

    assert driver.screen == screen
    assert _codes(driver.picture()) == [debate().online_url]
    assert driver.says(debate().online_url.removeprefix("https://").rstrip("/"))


@pytest.mark.parametrize("screen", ["thanks", "results"])
def test_an_example_address_has_no_code(driver: WindowDriver, screen: str) -> None:
    driver.kiosk._current.set_online_url("https://example.org/open-source-ai")
    _show(driver, screen)

    assert driver.screen == screen
    assert _codes(driver.picture()) == []
    assert not driver.says("example.org/open-source-ai")
    assert not {"qr", "watchQr"} & driver.names()


def test_the_entered_address_is_on_the_screen_until_it_is_removed(driver: WindowDriver) -> None:
    driver.kiosk.organiser.kiosk.settings.setText("online_url", "https://debate.museum/x")
    assert driver.kiosk.debate.address == "debate.museum/x"
    driver.kiosk.organiser.kiosk.settings.setText("online_url", "")
    assert driver.kiosk.debate.address == debate().online_url.removeprefix("https://")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("address", "measured"),
    [(LONG, True), (SHORT, False), pytest.param(LONG, False, marks=pytest.mark.soak), pytest.param(SHORT, True, marks=pytest.mark.soak)],
)
def test_a_phone_reads_it_at_every_size_where_it_stands_or_enlarged(
    open_kiosk: OpenKiosk, services: FakeServices, size: tuple[int, int], address: str, measured: bool
) -> None:
    services.open()
    # The screen of these tests has 800 by 800 pixels, whatever the size of the window.
    inches = INCHES.get(size, 15.6) * hypot(800, 800) / hypot(*size)
    driver = open_kiosk(size=size, screen_inches=inches if measured else None)
    _vote(driver, address)
    for screen in ("thanks", "results"):
        if screen == "results":
            driver.kiosk.show("results")
            driver.settle()
        if driver.item("qr").property("readable"):
            driver.item("qr").forceActiveFocus(Qt.FocusReason.TabFocusReason)  # brings it in sight
            driver.settle()
            assert _codes(_picture_of(driver, "qr")) == [address]
        else:
            assert driver.says("Tap the code to enlarge it")
        driver.kiosk.showCode()
        assert _codes(driver.picture()) == [address]
        assert driver.item("largeQr").property("readable")
        driver.tap("codeBack")
        assert driver.screen == screen


@pytest.mark.parametrize("size", SIZES)
def test_every_module_has_the_same_whole_pixels(open_kiosk: OpenKiosk, services: FakeServices, size: tuple[int, int]) -> None:
    services.open()
    driver = open_kiosk(size=size)
    _vote(driver, LONG)
    driver.kiosk.showCode()
    driver.settle()
    pixels = driver.item("largeQr").property("modulePixels")
    assert pixels >= 4
    assert {length % pixels for length in _runs(_picture_of(driver, "qrModules"))} == {0}


def test_uneven_modules_are_found() -> None:
    picture = Image.new("L", (12, 1), 255)
    picture.putdata([0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 255, 255])
    assert _runs(picture) == {4, 3}


def test_a_module_is_half_a_millimetre(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk(screen_inches=5.0)
    screen = driver.window.screen().size()
    millimetre = hypot(screen.width(), screen.height()) / (25.4 * 5.0)
    assert 0.5 * millimetre > 4
    _vote(driver, LONG)
    driver.kiosk.showCode()
    driver.settle()
    assert driver.item("largeQr").property("readable")
    assert driver.item("qrModules").width() / driver.kiosk.debate.qrModules >= 0.5 * millimetre


def test_the_countdown_waits_while_the_code_is_large(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk()
    driver.vote("for")
    driver.kiosk.thanks.tick()
    left = driver.kiosk.thanks.secondsLeft
    driver.tap("qr")
    assert not driver.kiosk.thanks._timer.isActive()
    driver.tap("codeBack")
    assert driver.kiosk.thanks._timer.isActive()
    assert driver.kiosk.thanks.secondsLeft > left


def test_it_is_enlarged_by_keyboard_and_in_another_language(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk()
    driver.vote("for")
    driver.item("qr").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    driver.keys(Qt.Key.Key_Return)
    assert driver.screen == "code"
    driver.kiosk.showLanguages()
    driver.kiosk.goBack()
    assert driver.screen == "code"
    driver.kiosk.goBack()
    assert driver.screen == "thanks"


@pytest.mark.parametrize("theme", ["paper", "night"])
def test_it_is_dark_on_white_and_large_enough_for_a_phone(open_kiosk: OpenKiosk, services: FakeServices, theme: str) -> None:
    services.open()
    driver = open_kiosk(theme=theme)
    driver.vote("for")
    driver.settle()
    place = items.place(driver.item("qr"))
    code = driver.picture().crop((int(place.left()), int(place.top()), int(place.right()), int(place.bottom())))

    modules = driver.kiosk.debate.qrModules
    assert code.width / modules >= 4
    assert code.getpixel((code.width // 2, 3)) == (255, 255, 255)
    assert min(colour for _, colour in code.getcolors(1 << 20) or []) == (0, 0, 0)


def test_no_vote_is_in_it(driver: WindowDriver) -> None:
    driver.vote("for")
    after_for = _codes(driver.picture())
    driver.tap("nextPerson")
    driver.vote("against")
    assert _codes(driver.picture()) == after_for
