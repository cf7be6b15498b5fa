import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.window_driver import WindowDriver


@pytest.mark.parametrize("tab", ["ground", "arguments", "watch", "vote", "results"])
def test_start_over_wipes_from_every_tab_and_counts_one_visit(driver: WindowDriver, tab: str) -> None:
    driver.tap("begin")
    driver.tap("stand-for")
    driver.tap("textSize")
    driver.tap(f"tab-{tab}")
    driver.tap("startOver")

    assert driver.screen == "attract"
    assert (driver.kiosk.appearance.textSize, driver.kiosk.visitedTabs) == (0, [])
    assert (driver.services.votes, driver.services.visits) == (0, 1)


def test_the_choice_and_the_stance_are_forgotten(driver: WindowDriver) -> None:
    driver.choose("for", stance="for")
    driver.tap("startOver")
    driver.tap("begin")
    assert driver.screen == "opening"
    driver.tap("stand-skip")
    driver.tap("tab-vote")

    assert driver.kiosk.visit.choice == ""
    assert not driver.item("choose-for").property("chosen")
    assert not driver.sees("castWithoutReason")


def test_next_person_starts_over_at_once_without_a_second_visit(driver: WindowDriver) -> None:
    driver.vote("for")
    driver.tap("nextPerson")

    assert driver.screen == "attract"
    assert (driver.services.votes, driver.services.visits) == (1, 1)


def test_from_the_full_argument_too(driver: WindowDriver) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    driver.tap("tab-arguments")
    driver.tap("read-against")
    driver.tap("startOver")

    assert driver.screen == "attract"


def test_nobody_can_paste_what_the_one_before_copied(driver: WindowDriver) -> None:
    clipboard = QGuiApplication.clipboard()
    driver.tap("begin")
    clipboard.setText("my neighbour's name")
    driver.tap("startOver")

    assert clipboard.text() == ""


def test_an_organiser_who_is_called_away_leaves_nothing_open(driver: WindowDriver) -> None:
    driver.tap("organiserDoor")
    driver.tap("pinLater")
    assert driver.screen == "organiser"
    driver.quiet(90)
    assert driver.sees("stillHere")
    driver.quiet(29)
    assert driver.screen == "organiser"
    driver.quiet(1)
    assert driver.screen == "attract"
