from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.debate import Side
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
    short = rig.kiosk.idle.secondsLeft
    rig.tap("read-for")

    words = rig.kiosk.reading.words
    assert short >= 60 + WARNING
    assert rig.kiosk.idle.secondsLeft == words * 60 // 120 + WARNING > short


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
