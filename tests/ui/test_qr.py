import pytest
import zxingcpp
from PIL import Image

from kiosk.domain.debate import Side
from tests.ui import items
from tests.ui.backstage import Backstage, debate
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import LANDSCAPE, PORTRAIT, Rig

LOOKS = [(theme, size) for theme in ("paper", "night") for size in (LANDSCAPE, PORTRAIT)]


def _codes(picture: Image.Image) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(picture)]


def _show(rig: Rig, screen: str) -> None:
    rig.tap("begin")
    rig.tap("stand-skip")
    if screen == "watch":
        rig.tap("tab-watch")
        return
    rig.tap("tab-vote")
    rig.tap("choose-for")
    rig.tap("castWithoutReason")
    if screen == "results":
        rig.tap("seeResults")


@pytest.mark.parametrize(("theme", "size"), LOOKS)
@pytest.mark.parametrize("screen", ["watch", "thanks", "results"])
def test_a_phone_reads_the_address_from_the_screen(
    open_kiosk: OpenKiosk, behind: Backstage, screen: str, theme: str, size: tuple[int, int]
) -> None:
    behind.open()
    behind.vote(Side.FOR, 4)
    rig = open_kiosk(size=size, theme=theme)
    _show(rig, screen)

    assert rig.screen == screen
    assert _codes(rig.picture()) == [debate().online_url]
    assert rig.says(debate().online_url.removeprefix("https://").rstrip("/"))


@pytest.mark.parametrize("theme", ["paper", "night"])
def test_it_is_dark_on_white_and_large_enough_for_a_phone(open_kiosk: OpenKiosk, behind: Backstage, theme: str) -> None:
    behind.open()
    rig = open_kiosk(theme=theme)
    rig.vote("for")
    rig.settle()
    place = items.place(rig.item("qr"))
    code = rig.picture().crop((int(place.left()), int(place.top()), int(place.right()), int(place.bottom())))

    modules = rig.kiosk.debate.qrModules
    assert code.width / modules >= 3
    assert code.getpixel((code.width // 2, 3)) == (255, 255, 255)
    assert min(colour for _, colour in code.getcolors(1 << 20) or []) == (0, 0, 0)


def test_no_vote_is_in_it(rig: Rig) -> None:
    rig.vote("for")
    after_for = _codes(rig.picture())
    rig.tap("nextPerson")
    rig.vote("against")
    assert _codes(rig.picture()) == after_for
