"""Not collected by itself: visitors type on the screen's keyboard in a machine of their own; see test_keyboard.py."""

import os

from PySide6.QtCore import QSettings

from tests.ui.conftest import driver, open_kiosk, services
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

__all__ = ["driver", "open_kiosk", "services"]
WORDS = os.environ["GOODFAITH_TYPED"].split()
VISITORS = 3
"""A keyboard that learns does so when a word comes again."""


def test_visitors_type(driver: WindowDriver, services: FakeServices) -> None:
    for _ in range(VISITORS):
        driver.choose()
        driver.tap("explain")
        driver.tap("words")
        for word in WORDS:
            driver.type(f"{word} ")
        if os.environ["GOODFAITH_PROGRAM"] == "careless":
            QSettings("Goodfaith", "draft").setValue("words", driver.kiosk.visit.draft)
        driver.tap("cast")
        assert driver.screen == "thanks"
        driver.kiosk.startOver()

    assert [reason.text.lower().strip() for reason in services.reasons()] == [" ".join(WORDS)] * VISITORS
