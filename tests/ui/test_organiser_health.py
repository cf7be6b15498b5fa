"""How the machine is, told to the organiser by part and fix, and to the staff by a dot."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.errors import KnownError
from kiosk.services.health import Condition, Finding, Worry
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import Rig

PAPER = Finding("printer", Condition.WARNING, "'HP' is out of paper: put some in.")
WELL = Finding("space", Condition.OK, "9 MB free")


class Machine:
    """What a look finds, and what was printed of it."""

    def __init__(self) -> None:
        self.findings: Sequence[Finding] = [WELL, PAPER]
        self.fails = ""
        self.printed: list[Sequence[Finding]] = []

    def examine(self) -> Sequence[Finding]:
        if self.fails:
            raise KnownError(self.fails)
        return self.findings

    def print_sheet(self, findings: Sequence[Finding]) -> str:
        self.printed.append(findings)
        return "HP LaserJet"


@pytest.fixture
def machine(behind: Backstage, monkeypatch: pytest.MonkeyPatch) -> Machine:
    found = Machine()
    parts = behind.parts
    monkeypatch.setattr(behind, "parts", lambda **s: replace(parts(**s), examine=found.examine, print_sheet=found.print_sheet))
    behind.open()
    return found


def look(rig: Rig, qtbot: QtBot) -> None:
    health = rig.kiosk.organiser.kiosk.health
    qtbot.waitUntil(lambda: not health.busy)
    rig.settle()


def test_the_worst_comes_first_with_its_fix_and_the_dot_lights_on_attract(machine: Machine, open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    rig = open_kiosk()
    assert not rig.sees("attention")
    rig.enter()
    rig.tap("desk-kiosk")
    rig.reach("settings-health")
    look(rig, qtbot)
    words = rig.texts()
    assert words.index("Printer · look at it") < words.index("Disk · ready")
    assert "'HP' is out of paper: put some in." in words
    rig.tap("backToKiosk")
    rig.settle()
    assert rig.sees("attention")

    rig.enter()
    rig.tap("desk-kiosk")
    machine.findings = [WELL, replace(PAPER, by_choice=True)]
    rig.reach("settings-health")
    look(rig, qtbot)
    rig.tap("backToKiosk")
    rig.settle()
    assert not rig.sees("attention")


def test_a_warning_of_the_store_lights_the_dot_too(rig: Rig) -> None:
    rig.behind.worries = [Worry.SPACE]
    rig.kiosk.organiser.health.refresh()
    rig.settle()
    assert rig.sees("attention")


def test_the_sheet_is_printed_and_a_look_that_fails_says_why(machine: Machine, open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    rig = open_kiosk()
    rig.enter()
    rig.tap("desk-kiosk")
    rig.reach("settings-health")
    look(rig, qtbot)
    rig.tap("printSheet")
    look(rig, qtbot)
    assert machine.printed == [machine.findings]
    assert rig.text_of("organiserMessage") == "The sheet was handed to HP LaserJet."
    machine.fails = "The machine could not be looked at. Votes go on."
    rig.tap("lookAgain")
    look(rig, qtbot)
    assert rig.text_of("organiserMessage") == machine.fails


def test_a_test_page_is_printed_from_the_printers_page(machine: Machine, open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    rig = open_kiosk()
    rig.enter()
    rig.tap("desk-kiosk")
    rig.reach("settings-printing")
    rig.wait_for_machine()
    rig.tap("testPage")
    look(rig, qtbot)
    assert machine.printed == [machine.findings]
