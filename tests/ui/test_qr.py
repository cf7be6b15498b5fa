import pytest
import zxingcpp
from PIL import Image

from kiosk.domain.debate import Side
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices, debate
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver

LOOKS = [(theme, size) for theme in ("paper", "night") for size in (LANDSCAPE, PORTRAIT)]


def _codes(picture: Image.Image) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(picture)]


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


@pytest.mark.parametrize(("theme", "size"), LOOKS)
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


@pytest.mark.parametrize("theme", ["paper", "night"])
def test_it_is_dark_on_white_and_large_enough_for_a_phone(open_kiosk: OpenKiosk, services: FakeServices, theme: str) -> None:
    services.open()
    driver = open_kiosk(theme=theme)
    driver.vote("for")
    driver.settle()
    place = items.place(driver.item("qr"))
    code = driver.picture().crop((int(place.left()), int(place.top()), int(place.right()), int(place.bottom())))

    modules = driver.kiosk.debate.qrModules
    assert code.width / modules >= 3
    assert code.getpixel((code.width // 2, 3)) == (255, 255, 255)
    assert min(colour for _, colour in code.getcolors(1 << 20) or []) == (0, 0, 0)


def test_no_vote_is_in_it(driver: WindowDriver) -> None:
    driver.vote("for")
    after_for = _codes(driver.picture())
    driver.tap("nextPerson")
    driver.vote("against")
    assert _codes(driver.picture()) == after_for
