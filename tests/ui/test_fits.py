"""At the text size a booth starts with, nobody has to scroll for what the visit is about, whichever way the screen hangs."""

import pytest

from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import LANDSCAPE, PORTRAIT


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_nothing_of_a_visit_scrolls(open_kiosk: OpenKiosk, services: FakeServices, size: tuple[int, int]) -> None:
    services.open()
    driver = open_kiosk(size=size)
    driver.tap("begin")
    assert not driver.sees("scrollMore")
    driver.tap("stand-skip")
    for tab in ("ground", "arguments", "watch", "vote"):
        driver.tap(f"tab-{tab}")
        driver.settle()
        assert not driver.sees("scrollMore"), tab
    driver.tap("choose-for")
    driver.settle()
    assert not driver.sees("scrollMore")
    driver.tap("explain")
    driver.settle()
    assert not driver.sees("scrollMore")
