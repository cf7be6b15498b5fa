"""The session log on the organiser's screen."""

from dataclasses import replace

import pytest

from kiosk.domain.session_log import KIOSK, LogEvent, printed_hash
from kiosk.ui.viewmodels.organiser.session_log import MOST_LINES, SessionLogViewModel
from tests.ui.window_driver import WindowDriver


@pytest.fixture
def log(driver: WindowDriver) -> SessionLogViewModel:
    """Open the list of sessions and mark the one there is."""
    driver.enter()
    driver.tap("allSessions")
    driver.tap("past-0")
    return driver.kiosk.organiser.session.history.log


def test_each_line_says_what_was_done_and_on_which_day(driver: WindowDriver, log: SessionLogViewModel) -> None:
    session = driver.services.now
    driver.services.log.write(session.id, LogEvent.OPENED, LogEvent.HANDS, LogEvent.EXPORTED)
    driver.tap("logPast")

    assert log.title == session.name
    assert [day.replace("\xa0", " ") for day in log.days] == [f"{number} · 23 November 2026" for number in (1, 2, 3)]
    assert [driver.text_of(f"log-{number}") for number in range(3)] == [
        "Opened",
        "Raised hands entered: 1,204",
        "Results written as pdf html csv json png xlsx",
    ]
    last = driver.services.log.lines(session.id)[-1]
    assert driver.text_of("logState").startswith("Every line continues the one before it. Lines: 3.")
    assert printed_hash(last.hash) in driver.text_of("logState").replace("\xa0", " ")

    driver.tap("backFromPast")
    assert driver.sees("past-0")


@pytest.mark.parametrize("change", ["removed", "changed"])
def test_the_first_line_that_does_not_fit_is_named(driver: WindowDriver, log: SessionLogViewModel, change: str) -> None:
    session = driver.services.now
    driver.services.log.write_everything(session.id)
    lines = driver.services.log.written[session.id]
    if change == "removed":
        del lines[4]
    else:
        lines[4] = replace(lines[4], details={"votes": 3})
    driver.tap("logPast")

    assert log.broken
    assert driver.text_of("logState").startswith("Line 5 does not continue the one before it")


def test_every_kind_of_line_has_words_and_anything_else_is_shown_as_text(driver: WindowDriver, log: SessionLogViewModel) -> None:
    session = driver.services.now
    driver.services.log.write_everything(session.id)
    driver.services.log.record(session.id, "<b>prepared</b>\u202e", {"votes": "{votes}"})
    driver.tap("logPast")

    worded = log.events[:-1]
    assert len(set(worded)) == len(LogEvent)
    assert not any("{" in text or text in set(LogEvent) - {LogEvent.STARTED} for text in worded)
    assert log.events[-1] == "<b>prepared</b>"


def test_the_log_of_the_kiosk_is_there_while_no_session_is_marked(driver: WindowDriver, log: SessionLogViewModel) -> None:
    driver.services.log.write(KIOSK, LogEvent.STARTED, LogEvent.SESSION_ERASED)
    driver.tap("past-0")
    driver.tap("logPast")

    assert (log.title, log.events[-1]) == ("The kiosk", "A session erased")


def test_a_long_log_lists_its_last_lines(driver: WindowDriver, log: SessionLogViewModel) -> None:
    session = driver.services.now
    driver.services.log.write(session.id, *[LogEvent.PAUSED, LogEvent.RESUMED] * MOST_LINES)
    driver.tap("logPast")

    assert len(log.events) == len(log.days) == MOST_LINES
    assert log.days[-1].startswith("400 ·")
    assert log.cut
