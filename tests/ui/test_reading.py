"""Tests reading the whole argument to its end and back in every language and size, with 'More' and by swiping."""

from typing import Final

import pytest

from kiosk.ui.viewmodels.appearance import TEXT_SCALES
from tests.ui import items
from tests.ui.appearances import Appearance, Size, apply_appearance
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.pairs import pairwise
from tests.ui.window_driver import LANDSCAPE, PORTRAIT

SIZES: Final = (LANDSCAPE, PORTRAIT, (1366, 768), (1024, 768))
ROWS: Final = pairwise(SIZES, ("en", "es", "de", "ar"), range(len(TEXT_SCALES)))


@pytest.mark.parametrize("size", SIZES)
def test_there_is_an_end_to_it_and_a_way_back(open_kiosk: OpenKiosk, services: FakeServices, size: Size) -> None:
    services.open()
    driver = open_kiosk(size=size)
    for language, text_size in [row[1:] for row in ROWS if row[0] == size]:
        apply_appearance(driver, Appearance(language, text_size))
        driver.kiosk.startVisit()
        driver.kiosk.visit.takeStance("")
        driver.kiosk.show("arguments")
        driver.kiosk.read("against")
        driver.settle()
        place = items.place(driver.item("more"))
        for _ in range(60):
            driver.tap("more")
            driver.settle()
            if not driver.item("more").isEnabled():
                break
        assert not driver.item("more").isEnabled()
        assert items.place(driver.item("more")) == place
        assert driver.says(f"{driver.kiosk.reading.side.minutes}")
        driver.tap("backToTop")
        driver.settle()
        assert driver.item("more").isEnabled()
        assert not driver.sees("backToTop")
        driver.kiosk.startOver()
