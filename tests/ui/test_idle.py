import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.domain.debate import Side
from tests.ui import all_screens
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WARNING, WindowDriver


def test_when_nobody_is_there_everything_personal_is_wiped_and_a_visit_counted(driver: WindowDriver) -> None:
    driver.choose("for", stance="against")
    driver.tap("textSize")
    driver.tap("contrast")
    driver.tap("explain")
    driver.tap("words")
    driver.type("mine")
    first_seen = driver.kiosk.visitedTabs
    driver.quiet(driver.kiosk.idle.secondsLeft)

    assert first_seen == ["ground", "vote"]
    assert driver.screen == "attract"
    assert not driver.says("Mine")
    assert (driver.kiosk.appearance.theme, driver.kiosk.appearance.textSize, driver.kiosk.visitedTabs) == ("paper", 0, [])
    assert (driver.services.votes, driver.services.visits) == (0, 1)
    assert driver.services.reasons() == []

    driver.choose("against")
    driver.tap("explain")
    assert driver.item("words").property("text") == ""
    driver.tap("cast")
    assert driver.services.store.counts.counts(driver.services.now.id).now.flow.total == 0


def test_the_warning_says_that_nothing_is_cast(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.until_warned()

    assert driver.sees("stillHere")
    assert driver.says("Still there?")
    assert driver.says("Nothing is cast without you.")
    driver.quiet(1)
    assert driver.says(str(WARNING - 1))


def test_a_tap_on_the_warning_keeps_the_draft(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("explain")
    driver.tap("words")
    driver.type("because")
    driver.tap("hideKeyboard")
    driver.until_warned()
    driver.poke(driver.spot("stillHere"))

    assert not driver.sees("stillThere")
    assert driver.screen == "reason"
    assert driver.item("words").property("text") == "Because"
    assert driver.kiosk.idle.secondsLeft > WARNING


def test_the_tap_that_answers_the_warning_touches_nothing_behind_it(driver: WindowDriver) -> None:
    driver.choose("for")
    spot = driver.spot("castWithoutReason")
    driver.until_warned()
    driver.settle()
    driver.poke(spot)

    assert (driver.screen, driver.services.votes) == ("vote", 0)
    assert not driver.sees("stillThere")


def test_a_click_that_answers_the_warning_touches_nothing_behind_it(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.spot("castWithoutReason")
    driver.until_warned()
    driver.click("castWithoutReason")

    assert (driver.screen, driver.services.votes) == ("vote", 0)
    assert not driver.sees("stillThere")


def test_a_mouse_on_its_way_to_the_button_does_not_take_the_warning_away(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.until_warned()
    QTest.mouseMove(driver.window, QPoint(10, 10))
    QTest.mouseMove(driver.window, driver.spot("stillHere"))

    assert driver.sees("stillThere")
    driver.click("stillHere")
    assert not driver.sees("stillThere")


def test_a_key_that_answers_the_warning_touches_nothing_behind_it(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.item("castWithoutReason").forceActiveFocus()
    driver.until_warned()
    driver.keys(Qt.Key.Key_Return)

    assert (driver.screen, driver.services.votes) == ("vote", 0)
    assert not driver.sees("stillThere")
    driver.keys(Qt.Key.Key_Return)
    assert driver.services.votes == 1


def test_the_tap_after_the_answer_counts_again(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.until_warned()
    driver.poke(driver.spot("stillHere"))
    driver.tap("castWithoutReason")

    assert driver.services.votes == 1


def test_touching_and_typing_count_as_being_there(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("explain")
    driver.kiosk.idle.extend_patience()
    patience = driver.kiosk.idle.secondsLeft
    driver.quiet(patience - WARNING - 1)
    driver.tap("words")
    assert driver.kiosk.idle.secondsLeft == patience
    driver.quiet(patience - WARNING - 1)
    driver.type("a")
    assert driver.kiosk.idle.secondsLeft == patience


def test_a_long_argument_gets_more_time_than_a_short_page(driver: WindowDriver) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    driver.tap("tab-arguments")
    driver.kiosk.idle.extend_patience()
    short = driver.kiosk.idle.secondsLeft
    driver.tap("read-for")
    driver.kiosk.idle.extend_patience()

    words = driver.kiosk.reading.side.wordCount
    assert short >= 60 + WARNING
    assert driver.kiosk.idle.secondsLeft >= words * 60 // 120 + WARNING > short


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_has_time_to_be_read_slowly(open_kiosk: OpenKiosk, services: FakeServices, language: str) -> None:
    """120 words a minute, however the words came there: the debate's, the program's, other visitors', one's own."""
    services.open()
    driver = open_kiosk(language=language)
    hurried, waited = [], 0
    for station in all_screens.visitor(driver):
        if station in {"attract", "asleep", "still there"}:
            continue
        driver.settle()
        words = sum(len(text.split()) for text in driver.texts())
        driver.kiosk.idle.extend_patience()
        left = driver.kiosk.thanks.secondsLeft if driver.screen == "thanks" else driver.kiosk.idle.secondsLeft - WARNING
        least = max(words / 2, 30 if driver.screen == "thanks" else 60)
        waited += 1
        hurried += [f"{station}: {left} s for {words} words"] * (left < least)
    assert waited > 20
    assert not hurried, "\n".join(hurried)


def test_what_is_written_meanwhile_has_its_time_too(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("explain")
    driver.kiosk.idle.extend_patience()
    before = driver.kiosk.idle.secondsLeft
    driver.kiosk.visit.setDraft(" ".join(["ja"] * 90))
    driver.item("words").setProperty("text", driver.kiosk.visit.draft)
    driver.quiet(before - WARNING)
    assert not driver.kiosk.idle.warning
    driver.quiet(1)
    assert driver.kiosk.idle.secondsLeft > WARNING


def test_a_key_that_answers_the_warning_and_is_held_touches_nothing_behind_it(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.item("castWithoutReason").forceActiveFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        driver.until_warned()
        press, repeat, release = (
            QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", autorep=again)
            for kind, again in ((QEvent.Type.KeyPress, False), (QEvent.Type.KeyPress, True), (QEvent.Type.KeyRelease, False))
        )
        for event in (press, repeat, repeat, repeat, release):
            QCoreApplication.sendEvent(driver.window, event)
        assert (driver.screen, driver.services.votes, driver.sees("stillThere")) == ("vote", 0, False)
    driver.keys(Qt.Key.Key_Return)
    assert driver.services.votes == 1


def test_a_held_key_presses_a_button_once(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.item("textSize").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for again in (False, True, True, True):
        QCoreApplication.sendEvent(
            driver.window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", autorep=again)
        )
    assert driver.kiosk.appearance.textSize == 1


def test_a_finger_that_rested_when_the_warning_came_presses_nothing(driver: WindowDriver) -> None:
    driver.choose("for")
    spot = driver.spot("castWithoutReason")
    driver.touch(spot)
    driver.until_warned()
    driver.settle()
    driver.let_go(spot)
    assert (driver.screen, driver.services.votes, driver.sees("stillThere")) == ("vote", 0, False)
    assert not driver.item("castWithoutReason").property("down")
    driver.tap("castWithoutReason")
    assert driver.services.votes == 1


def test_a_mouse_button_that_was_down_when_the_warning_came_presses_nothing(driver: WindowDriver) -> None:
    driver.choose("for")
    spot = driver.spot("castWithoutReason")
    QTest.mousePress(driver.window, Qt.MouseButton.LeftButton, pos=spot)
    driver.until_warned()
    driver.settle()
    QTest.mouseRelease(driver.window, Qt.MouseButton.LeftButton, pos=spot)
    assert (driver.screen, driver.services.votes, driver.sees("stillThere")) == ("vote", 0, False)


def test_thank_you_counts_down_to_the_next_person_and_the_visit_is_counted_once(driver: WindowDriver) -> None:
    driver.vote("for")
    for second in range(30, 0, -1):
        assert driver.kiosk.thanks.secondsLeft == second
        driver.kiosk.thanks.tick()

    assert driver.screen == "attract"
    assert (driver.services.votes, driver.services.visits) == (1, 1)


def test_the_organisers_own_look_comes_back(open_kiosk: OpenKiosk) -> None:
    driver = open_kiosk(theme="night", text_size=1)
    driver.kiosk.appearance.set("paper", 3)
    driver.kiosk.startOver()

    assert (driver.kiosk.appearance.theme, driver.kiosk.appearance.textSize) == ("night", 1)


def test_attract_and_the_pin_pad_wait_for_nobody(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR)
    driver.quiet(1000)
    assert (driver.screen, driver.services.visits) == ("attract", 1)
    driver.tap("organiserDoor")
    assert not driver.kiosk.idle.warning
    driver.tap("pinCancel")
    assert (driver.screen, driver.services.visits) == ("attract", 1)


def test_two_fingers_that_rested_when_the_warning_came_are_forgotten_once_they_are_up(driver: WindowDriver) -> None:
    driver.choose("for")
    spots = driver.spot("castWithoutReason"), driver.spot("explain")
    driver.touch(*spots)
    driver.until_warned()
    driver.settle()
    driver.let_go(*spots)
    assert (driver.screen, driver.services.votes) == ("vote", 0)
    driver.item("castWithoutReason").forceActiveFocus()
    driver.keys(Qt.Key.Key_Return)
    assert driver.services.votes == 1
