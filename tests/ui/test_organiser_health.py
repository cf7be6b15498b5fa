"""Tests that the organiser sees each warning with its fix, and that staff see a dot."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from kiosk.errors import KnownError
from kiosk.i18n import format_day
from kiosk.services.health import CheckResult, HealthWarning, Status
from kiosk.system.local_day import local_day
from kiosk.ui.dependencies import Diagnostics
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

PAPER = CheckResult("printer", Status.WARNING, "'HP' is out of paper: put some in.")
WELL = CheckResult("space", Status.OK, "9 MB free")


class Machine:
    """The results of a check, and what was printed."""

    def __init__(self) -> None:
        self.findings: Sequence[CheckResult] = [WELL, PAPER]
        self.fails = ""
        self.printed: list[Sequence[CheckResult]] = []

    def examine(self) -> Sequence[CheckResult]:
        if self.fails:
            raise KnownError(self.fails)
        return self.findings

    def print_sheet(self, findings: Sequence[CheckResult]) -> str:
        self.printed.append(findings)
        return "HP LaserJet"


@pytest.fixture
def machine(services: FakeServices, monkeypatch: pytest.MonkeyPatch) -> Machine:
    found = Machine()
    dependencies = services.dependencies
    diagnostics = Diagnostics(found.examine, found.print_sheet)
    monkeypatch.setattr(services, "dependencies", lambda **s: replace(dependencies(**s), diagnostics=diagnostics))
    services.open()
    return found


def look(driver: WindowDriver, qtbot: QtBot) -> None:
    health = driver.kiosk.organiser.kiosk.diagnostics
    qtbot.waitUntil(lambda: not health.busy)
    driver.settle()


def test_the_worst_comes_first_with_its_fix_and_the_dot_lights_on_attract(machine: Machine, open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    driver = open_kiosk()
    assert not driver.sees("attention")
    driver.enter()
    driver.tap("desk-kiosk")
    driver.reach("settings-health")
    look(driver, qtbot)
    words = driver.texts()
    assert words.index("Printer · look at it") < words.index("Disk · ready")
    assert "'HP' is out of paper: put some in." in words
    driver.tap("backToKiosk")
    driver.settle()
    assert driver.sees("attention")

    driver.enter()
    driver.tap("desk-kiosk")
    machine.findings = [WELL, replace(PAPER, by_choice=True)]
    driver.reach("settings-health")
    look(driver, qtbot)
    driver.tap("backToKiosk")
    driver.settle()
    assert not driver.sees("attention")


def test_a_warning_of_the_store_lights_the_dot_too(driver: WindowDriver) -> None:
    driver.services.warnings = [HealthWarning.SPACE]
    driver.kiosk.organiser.warnings.refresh()
    driver.settle()
    assert driver.sees("attention")


def test_the_sheet_is_printed_and_a_look_that_fails_says_why(machine: Machine, open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    driver = open_kiosk()
    driver.enter()
    driver.tap("desk-kiosk")
    driver.reach("settings-health")
    look(driver, qtbot)
    driver.tap("printSheet")
    look(driver, qtbot)
    assert machine.printed == [machine.findings]
    assert driver.text_of("organiserMessage") == "The sheet was handed to HP LaserJet."
    machine.fails = "The machine could not be looked at. Votes go on."
    driver.tap("lookAgain")
    look(driver, qtbot)
    assert driver.text_of("organiserMessage") == machine.fails


def test_a_test_page_is_printed_from_the_printers_page(machine: Machine, open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    driver = open_kiosk()
    driver.enter()
    driver.tap("desk-kiosk")
    driver.reach("settings-printing")
    driver.wait_for_machine()
    driver.tap("testPage")
    look(driver, qtbot)
    assert machine.printed == [machine.findings]


@pytest.mark.parametrize("warning", [HealthWarning.DATE_PAST, HealthWarning.DATE_FAR_AHEAD])
def test_a_date_that_cannot_be_right_is_shown_with_how_to_set_it(driver: WindowDriver, warning: HealthWarning) -> None:
    driver.services.warnings = [warning]
    driver.enter()

    text = driver.text_of("organiserWarnings")

    assert format_day(local_day(), QLocale()) in text
    assert "set the date in the system’s settings" in text.casefold()
