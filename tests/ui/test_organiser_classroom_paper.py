"""The organiser prints and saves a hand-out and exit slips of a debate."""

from pathlib import Path

import pytest

from kiosk.services.printing import JobState, JobStatus
from kiosk.services.removable_drives import RemovableDrive
from tests.ui.window_driver import WindowDriver


@pytest.fixture
def paper(driver: WindowDriver) -> WindowDriver:
    """Return a window on the sheets for a class about phones at school."""
    driver.enter()
    driver.tap("desk-kiosk")
    driver.reach("settings-debates")
    driver.tap("debate-phones-at-school")
    driver.reach("paperOfDebate")
    driver.wait_for_machine()
    return driver


def _wait(driver: WindowDriver) -> None:
    driver.wait_until(lambda: not driver.kiosk.organiser.kiosk.debates.paper.busy)
    driver.wait_for_machine()


@pytest.mark.parametrize(("button", "sheet"), [("printHandout", "handout"), ("printSlips", "exit-slips")])
def test_a_sheet_is_printed_in_the_chosen_language_as_often_as_wanted(paper: WindowDriver, button: str, sheet: str) -> None:
    printer = paper.services.printer
    paper.reach("paperLanguage-es")
    for _ in range(6):
        paper.reach("moreCopies")
    paper.reach(button)
    _wait(paper)
    file = paper.services.folder / f"phones-at-school-es-{sheet}.pdf"
    assert printer.printed == [file]
    assert [order.copies for order in printer.orders if order] == [7]
    assert paper.text_of("organiserMessage") == f"The page is on its way to the printer, and saved as {file}."
    paper.wait_until(lambda: paper.sees("paperJob") and paper.text_of("paperJob") == "Printed on HP LaserJet.")


def test_a_class_of_forty_gets_one_each(paper: WindowDriver) -> None:
    printing = paper.kiosk.organiser.kiosk.debates.paper.printing
    printing.setCopies(99)
    assert (printing.copies, paper.kiosk.organiser.report.printing.maxCopies) == (40, 20)


def test_a_printer_that_refuses_is_named_and_the_next_try_works(paper: WindowDriver) -> None:
    paper.services.printer.fails = "The printer is out of paper. The page is safe."
    paper.reach("printHandout")
    _wait(paper)
    assert paper.says("The printer is out of paper. The page is safe.")
    paper.services.printer.fails = ""
    paper.services.printer.job = JobStatus(JobState.PRINTING, 1)
    paper.reach("printHandout")
    _wait(paper)
    assert len(paper.services.printer.printed) == 1


def test_both_sheets_are_saved_on_a_stick(paper: WindowDriver, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    paper.services.drives = [RemovableDrive("KINGSTON", stick, 1 << 30, 1)]
    page = paper.kiosk.organiser.kiosk
    paper.reach("savePaper")
    paper.wait_until(lambda: not page.folders.busy)
    paper.tap("folder-0")
    paper.wait_until(lambda: not page.folders.busy)
    paper.tap("takeFolder")
    _wait(paper)
    names = ["phones-at-school-en-exit-slips.pdf", "phones-at-school-en-handout.pdf"]
    assert sorted(file.name for file in stick.iterdir()) == names
    assert paper.text_of("organiserMessage") == f"Saved in {stick}: {names[1]}, {names[0]}."
    assert paper.sees("printHandout"), "the sheets are still offered after the folders"


def test_the_list_of_actions_comes_back(paper: WindowDriver) -> None:
    assert not paper.sees("checkDebate")
    paper.reach("paperDone")
    assert paper.sees("checkDebate")
    assert not paper.sees("printHandout")
    paper.reach("paperOfDebate")
    paper.wait_for_machine()
    paper.tap("debate-open-source-ai")
    assert not paper.sees("printHandout"), "another debate was marked"
