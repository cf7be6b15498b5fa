"""Words whose time may be over: the organiser is asked once, with how many there are and what day the clock says."""

from datetime import date

import pytest

from kiosk.services.retention import OverdueReasons
from tests.ui.window_driver import PIN, WindowDriver

OVERDUE = OverdueReasons(frozenset({"a", "b"}), 14, 30, date(2026, 11, 23))


@pytest.fixture
def asked(driver: WindowDriver) -> WindowDriver:
    """A kiosk whose organiser comes in while the question is open."""
    driver.services.retention.overdue = OVERDUE
    driver.enter()
    return driver


def test_the_question_says_how_much_and_what_day_it_is(asked: WindowDriver) -> None:
    words = asked.texts()

    assert words[words.index("Sessions") - 1 : words.index("Sessions") + 2] == ["14", "Sessions", "2"]
    assert "30 days" in words
    assert any("November" in line and "23" in line and "2026" in line for line in words)


def test_kept_words_are_not_asked_about_again(asked: WindowDriver) -> None:
    asked.tap("keepOverdue")

    assert (asked.services.retention.kept, asked.services.retention.erased) == ([OVERDUE], [])
    assert "They are kept." in asked.text_of("organiserMessage")
    asked.tap("backToKiosk")
    asked.enter()
    assert not asked.sees("keepOverdue")


def test_erasing_needs_the_pin(asked: WindowDriver) -> None:
    asked.tap("eraseOverdue")
    assert asked.services.retention.erased == []
    assert asked.screen == "pin"
    asked.dial(PIN)

    assert asked.services.retention.erased == [OVERDUE]
    assert asked.text_of("organiserMessage") == "14 reasons are erased. The counts stay."
    assert not asked.sees("eraseOverdue")


def test_without_the_pin_nothing_is_erased(asked: WindowDriver) -> None:
    asked.tap("eraseOverdue")
    asked.tap("pinCancel")

    assert asked.services.retention.erased == []


def test_who_does_not_answer_is_asked_the_next_time(asked: WindowDriver) -> None:
    asked.tap("overdueLater")
    assert asked.sees("sessionName")
    asked.tap("backToKiosk")
    asked.enter()

    assert asked.sees("eraseOverdue")


def test_an_erasure_that_fails_says_why_and_the_question_stays(asked: WindowDriver) -> None:
    asked.services.retention.fails = "The disk is full. Nothing was erased."
    asked.tap("eraseOverdue")
    asked.dial(PIN)

    assert asked.text_of("organiserMessage") == "The disk is full. Nothing was erased."
    assert asked.services.retention.overdue == OVERDUE


def test_without_anything_to_ask_the_session_is_shown(driver: WindowDriver) -> None:
    driver.enter()

    assert driver.sees("sessionName")
    assert not driver.sees("keepOverdue")
