import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.rig import Rig


@pytest.mark.parametrize("tab", ["ground", "arguments", "watch", "vote", "results"])
def test_start_over_wipes_from_every_tab_and_counts_one_visit(rig: Rig, tab: str) -> None:
    rig.tap("begin")
    rig.tap("stand-for")
    rig.tap("textSize")
    rig.tap(f"tab-{tab}")
    rig.tap("startOver")

    assert rig.screen == "attract"
    assert (rig.kiosk.look.textSize, rig.kiosk.seen) == (0, [])
    assert (rig.behind.votes, rig.behind.visits) == (0, 1)


def test_the_choice_and_the_stance_are_forgotten(rig: Rig) -> None:
    rig.choose("for", stance="for")
    rig.tap("startOver")
    rig.tap("begin")
    assert rig.screen == "opening"
    rig.tap("stand-skip")
    rig.tap("tab-vote")

    assert rig.kiosk.visit.choice == ""
    assert not rig.item("choose-for").property("chosen")
    assert not rig.sees("castWithoutReason")


def test_next_person_starts_over_at_once_without_a_second_visit(rig: Rig) -> None:
    rig.vote("for")
    rig.tap("nextPerson")

    assert rig.screen == "attract"
    assert (rig.behind.votes, rig.behind.visits) == (1, 1)


def test_from_the_full_argument_too(rig: Rig) -> None:
    rig.tap("begin")
    rig.tap("stand-skip")
    rig.tap("tab-arguments")
    rig.tap("read-against")
    rig.tap("startOver")

    assert rig.screen == "attract"


def test_nobody_can_paste_what_the_one_before_copied(rig: Rig) -> None:
    clipboard = QGuiApplication.clipboard()
    rig.tap("begin")
    clipboard.setText("my neighbour's name")
    rig.tap("startOver")

    assert clipboard.text() == ""


def test_an_organiser_who_is_called_away_leaves_nothing_open(rig: Rig) -> None:
    rig.tap("organiserDoor")
    rig.tap("pinLater")
    assert rig.screen == "organiser"
    rig.quiet(90)
    assert rig.sees("stillHere")
    rig.quiet(29)
    assert rig.screen == "organiser"
    rig.quiet(1)
    assert rig.screen == "attract"
