"""Messages and warnings have their own space: whatever they say, no button moves under a finger."""

import pytest
from PySide6.QtCore import QRectF

from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from kiosk.services.health import HealthWarning
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import NAME, FakeServices
from tests.ui.window_driver import WindowDriver

LONG = "The page is on its way to the printer, and saved as /home/kiosk/.local/share/goodfaith/reports/Open-source-ai-23-November.pdf."
TABS = ("session", "voting", "report", "kiosk")


def _buttons(driver: WindowDriver) -> dict[str, QRectF]:
    driver.settle()
    return {
        item.objectName(): items.place(item)
        for item in items.walk(driver.root)
        if item.inherits(items.BUTTON) and item.objectName() and item.objectName() != "scrollMore"
    }


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (800, 480)])
@pytest.mark.parametrize("tab", TABS)
def test_no_button_moves(open_kiosk: OpenKiosk, services: FakeServices, size: tuple[int, int], tab: str) -> None:
    services.open()
    driver = open_kiosk(size=size)
    driver.enter()
    driver.tap(f"desk-{tab}")
    driver.kiosk.organiser._message.show("")
    before = _buttons(driver)
    driver.kiosk.organiser._message.show(LONG)
    assert _buttons(driver) == before
    services.warnings = [HealthWarning.NOT_SAVED]
    driver.kiosk.organiser.warnings.refresh()
    assert _buttons(driver) == before
    assert driver.sees("organiserMessage")


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1920), (800, 480)])
@pytest.mark.parametrize("text_size", [0, 2])
def test_a_reason_s_buttons_do_not_move(open_kiosk: OpenKiosk, services: FakeServices, size: tuple[int, int], text_size: int) -> None:
    services.open()
    services.say(Side.FOR, [f"Reason {number}" for number in range(6)])
    driver = open_kiosk(size=size)
    driver.enter()
    driver.tap("desk-reasons")
    driver.kiosk.appearance.set("paper", text_size)
    before = _buttons(driver)
    driver.kiosk.organiser._message.show(LONG)
    assert _buttons(driver) == before
    assert driver.sees("organiserMessage")
    services.warnings = [HealthWarning.NOT_SAVED]
    driver.kiosk.organiser.warnings.refresh()
    assert _buttons(driver) == before


def test_a_late_page_does_not_hide_an_error(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR)
    driver.services.reports.gate.clear()
    driver.enter()
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.page_is_half_made()
    driver.kiosk.organiser._message.show_error(KnownError("The disk is full."))
    driver.services.reports.gate.set()
    driver.page_is_made()
    page = driver.services.folder / f"{NAME}.pdf"
    assert driver.text_of("organiserMessage") == f"The disk is full. The session has ended. The page is saved as {page}."


def test_the_next_page_clears_the_error_of_the_last(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR)
    driver.enter()
    driver.tap("reveal")
    driver.tap("confirmReveal")
    driver.tap("desk-report")
    driver.services.reports.fails = "The disk is full."
    driver.tap("makePage")
    driver.page_is_made()
    assert driver.text_of("organiserMessage") == "The disk is full."
    driver.services.reports.fails = ""
    driver.tap("makePage")
    driver.page_is_made()
    assert driver.text_of("organiserMessage").startswith("The page is saved as")
