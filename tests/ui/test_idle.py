import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.domain.debate import Side
from tests.ui import stations
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import WARNING, Rig


def test_when_nobody_is_there_everything_personal_is_wiped_and_a_visit_counted(rig: Rig) -> None:
    rig.choose("for", stance="against")
    rig.tap("textSize")
    rig.tap("contrast")
    rig.tap("explain")
    rig.tap("words")
    rig.type("mine")
    first_seen = rig.kiosk.seen
    rig.quiet(rig.kiosk.idle.secondsLeft)

    assert first_seen == ["ground", "vote"]
    assert rig.screen == "attract"
    assert not rig.says("Mine")
    assert (rig.kiosk.look.theme, rig.kiosk.look.textSize, rig.kiosk.seen) == ("paper", 0, [])
    assert (rig.behind.votes, rig.behind.visits) == (0, 1)
    assert rig.behind.reasons() == []

    rig.choose("against")
    rig.tap("explain")
    assert rig.item("words").property("text") == ""
    rig.tap("cast")
    assert rig.behind.store.counts.counts(rig.behind.now.id).now.flow.total == 0


def test_the_warning_says_that_nothing_is_cast(rig: Rig) -> None:
    rig.choose("for")
    rig.until_warned()

    assert rig.sees("stillHere")
    assert rig.says("Still there?")
    assert rig.says("Nothing is cast without you.")
    rig.quiet(1)
    assert rig.says(str(WARNING - 1))


def test_a_tap_on_the_warning_keeps_the_draft(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.tap("words")
    rig.type("because")
    rig.tap("hideKeyboard")
    rig.until_warned()
    rig.poke(rig.spot("stillHere"))

    assert not rig.sees("stillThere")
    assert rig.screen == "reason"
    assert rig.item("words").property("text") == "Because"
    assert rig.kiosk.idle.secondsLeft > WARNING


def test_the_tap_that_answers_the_warning_touches_nothing_behind_it(rig: Rig) -> None:
    rig.choose("for")
    spot = rig.spot("castWithoutReason")
    rig.until_warned()
    rig.settle()
    rig.poke(spot)

    assert (rig.screen, rig.behind.votes) == ("vote", 0)
    assert not rig.sees("stillThere")


def test_a_click_that_answers_the_warning_touches_nothing_behind_it(rig: Rig) -> None:
    rig.choose("for")
    rig.spot("castWithoutReason")
    rig.until_warned()
    rig.click("castWithoutReason")

    assert (rig.screen, rig.behind.votes) == ("vote", 0)
    assert not rig.sees("stillThere")


def test_a_mouse_on_its_way_to_the_button_does_not_take_the_warning_away(rig: Rig) -> None:
    rig.choose("for")
    rig.until_warned()
    QTest.mouseMove(rig.window, QPoint(10, 10))
    QTest.mouseMove(rig.window, rig.spot("stillHere"))

    assert rig.sees("stillThere")
    rig.click("stillHere")
    assert not rig.sees("stillThere")


def test_a_key_that_answers_the_warning_touches_nothing_behind_it(rig: Rig) -> None:
    rig.choose("for")
    rig.item("castWithoutReason").forceActiveFocus()
    rig.until_warned()
    rig.keys(Qt.Key.Key_Return)

    assert (rig.screen, rig.behind.votes) == ("vote", 0)
    assert not rig.sees("stillThere")
    rig.keys(Qt.Key.Key_Return)
    assert rig.behind.votes == 1


def test_the_tap_after_the_answer_counts_again(rig: Rig) -> None:
    rig.choose("for")
    rig.until_warned()
    rig.poke(rig.spot("stillHere"))
    rig.tap("castWithoutReason")

    assert rig.behind.votes == 1


def test_touching_and_typing_count_as_being_there(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.kiosk.idle.read()
    patience = rig.kiosk.idle.secondsLeft
    rig.quiet(patience - WARNING - 1)
    rig.tap("words")
    assert rig.kiosk.idle.secondsLeft == patience
    rig.quiet(patience - WARNING - 1)
    rig.type("a")
    assert rig.kiosk.idle.secondsLeft == patience


def test_a_long_argument_gets_more_time_than_a_short_page(rig: Rig) -> None:
    rig.tap("begin")
    rig.tap("stand-skip")
    rig.tap("tab-arguments")
    rig.kiosk.idle.read()
    short = rig.kiosk.idle.secondsLeft
    rig.tap("read-for")
    rig.kiosk.idle.read()

    words = rig.kiosk.reading.words
    assert short >= 60 + WARNING
    assert rig.kiosk.idle.secondsLeft >= words * 60 // 120 + WARNING > short


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_has_time_to_be_read_slowly(open_kiosk: OpenKiosk, behind: Backstage, language: str) -> None:
    """120 words a minute, however the words came there: the debate's, the program's, other visitors', one's own."""
    behind.open()
    rig = open_kiosk(language=language)
    hurried, waited = [], 0
    for station in stations.visitor(rig):
        if station in {"attract", "asleep", "still there"}:
            continue
        rig.settle()
        words = sum(len(text.split()) for text in rig.texts())
        rig.kiosk.idle.read()
        left = rig.kiosk.thanks.secondsLeft if rig.screen == "thanks" else rig.kiosk.idle.secondsLeft - WARNING
        least = max(words / 2, 30 if rig.screen == "thanks" else 60)
        waited += 1
        hurried += [f"{station}: {left} s for {words} words"] * (left < least)
    assert waited > 20
    assert not hurried, "\n".join(hurried)


def test_what_is_written_meanwhile_has_its_time_too(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.kiosk.idle.read()
    before = rig.kiosk.idle.secondsLeft
    rig.kiosk.visit.say(" ".join(["ja"] * 90))
    rig.item("words").setProperty("text", rig.kiosk.visit.draft)
    rig.quiet(before - WARNING)
    assert not rig.kiosk.idle.warning
    rig.quiet(1)
    assert rig.kiosk.idle.secondsLeft > WARNING


def test_a_key_that_answers_the_warning_and_is_held_touches_nothing_behind_it(rig: Rig) -> None:
    rig.choose("for")
    rig.item("castWithoutReason").forceActiveFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        rig.until_warned()
        press, repeat, release = (
            QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", autorep=again)
            for kind, again in ((QEvent.Type.KeyPress, False), (QEvent.Type.KeyPress, True), (QEvent.Type.KeyRelease, False))
        )
        for event in (press, repeat, repeat, repeat, release):
            QCoreApplication.sendEvent(rig.window, event)
        assert (rig.screen, rig.behind.votes, rig.sees("stillThere")) == ("vote", 0, False)
    rig.keys(Qt.Key.Key_Return)
    assert rig.behind.votes == 1


def test_a_held_key_presses_a_button_once(rig: Rig) -> None:
    rig.choose("for")
    rig.item("textSize").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for again in (False, True, True, True):
        QCoreApplication.sendEvent(
            rig.window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", autorep=again)
        )
    assert rig.kiosk.look.textSize == 1


def test_a_finger_that_rested_when_the_warning_came_presses_nothing(rig: Rig) -> None:
    rig.choose("for")
    spot = rig.spot("castWithoutReason")
    rig.touch(spot)
    rig.until_warned()
    rig.settle()
    rig.let_go(spot)
    assert (rig.screen, rig.behind.votes, rig.sees("stillThere")) == ("vote", 0, False)
    assert not rig.item("castWithoutReason").property("down")
    rig.tap("castWithoutReason")
    assert rig.behind.votes == 1


def test_a_mouse_button_that_was_down_when_the_warning_came_presses_nothing(rig: Rig) -> None:
    rig.choose("for")
    spot = rig.spot("castWithoutReason")
    QTest.mousePress(rig.window, Qt.MouseButton.LeftButton, pos=spot)
    rig.until_warned()
    rig.settle()
    QTest.mouseRelease(rig.window, Qt.MouseButton.LeftButton, pos=spot)
    assert (rig.screen, rig.behind.votes, rig.sees("stillThere")) == ("vote", 0, False)


def test_thank_you_counts_down_to_the_next_person_and_the_visit_is_counted_once(rig: Rig) -> None:
    rig.vote("for")
    for second in range(30, 0, -1):
        assert rig.kiosk.thanks.secondsLeft == second
        rig.kiosk.thanks.tick()

    assert rig.screen == "attract"
    assert (rig.behind.votes, rig.behind.visits) == (1, 1)


def test_the_organisers_own_look_comes_back(open_kiosk: OpenKiosk) -> None:
    rig = open_kiosk(theme="night", text_size=1)
    rig.kiosk.look.set("paper", 3)
    rig.kiosk.startOver()

    assert (rig.kiosk.look.theme, rig.kiosk.look.textSize) == ("night", 1)


def test_attract_and_the_pin_pad_wait_for_nobody(rig: Rig) -> None:
    rig.behind.vote(Side.FOR)
    rig.quiet(1000)
    assert (rig.screen, rig.behind.visits) == ("attract", 1)
    rig.tap("organiserDoor")
    assert not rig.kiosk.idle.warning
    rig.tap("pinCancel")
    assert (rig.screen, rig.behind.visits) == ("attract", 1)


def test_two_fingers_that_rested_when_the_warning_came_are_forgotten_once_they_are_up(rig: Rig) -> None:
    rig.choose("for")
    spots = rig.spot("castWithoutReason"), rig.spot("explain")
    rig.touch(*spots)
    rig.until_warned()
    rig.settle()
    rig.let_go(*spots)
    assert (rig.screen, rig.behind.votes) == ("vote", 0)
    rig.item("castWithoutReason").forceActiveFocus()
    rig.keys(Qt.Key.Key_Return)
    assert rig.behind.votes == 1
