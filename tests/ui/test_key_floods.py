"""A device that sends hundreds of letters a second: the work for one key does not grow with how many came before it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.domain.text import REASON_LETTERS
from kiosk.ui.viewmodels.visit import VisitViewModel
from tests.ui.window_driver import WindowDriver

_FLOOD = 300


@contextmanager
def _counted_calls() -> Iterator[list[int]]:
    """Count calls of Python functions and of C functions from Python: the same on every machine, unlike seconds."""
    count = [0]

    def profile(_frame: object, kind: str, _argument: object) -> None:
        count[0] += kind in {"call", "c_call"}

    sys.setprofile(profile)
    try:
        yield count
    finally:
        sys.setprofile(None)


def _send(driver: WindowDriver, key: Qt.Key, text: str = "") -> int:
    """Press and release a key as a device does, without waiting for a frame. Return the calls that it took."""
    with _counted_calls() as count:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(driver.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
    return count[0]


def _flood(driver: WindowDriver, texts: str, times: int) -> list[int]:
    return [_send(driver, Qt.Key.Key_A, texts[number % len(texts)]) for number in range(times)]


def _write(driver: WindowDriver) -> None:
    driver.choose()
    driver.tap("explain")
    driver.item("words").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    driver.settle()


def _no_growth(calls: list[int]) -> bool:
    """Whether the last keys took no more calls than the first ones, the very first excepted."""
    return max(calls[-100:]) <= max(calls[5:105])


@pytest.mark.parametrize("texts", ["because ", "नमस्ते ", "👍🏽"])
def test_letters_into_the_reason(driver: WindowDriver, texts: str) -> None:
    _write(driver)
    filling: list[int] = []
    while driver.kiosk.visit.lettersLeft:
        filling += _flood(driver, texts[len(filling) % len(texts)], 1)
        assert len(filling) < 10 * REASON_LETTERS
    _flood(driver, texts, 20 * len(texts))  # what completes the last letter
    written, changes = driver.kiosk.visit.draft, _changes(driver.kiosk.visit.draftChanged.connect)
    dropped = _flood(driver, texts, _FLOOD)

    assert _no_growth(filling)
    assert _no_growth(dropped)
    assert max(dropped) < max(filling)
    assert not changes
    assert driver.item("words").property("text") == driver.kiosk.visit.draft == written
    driver.tap("cast")
    assert driver.screen == "thanks"


def test_the_check_finds_work_that_grows(driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    fits = VisitViewModel.fits

    def reread(visit: VisitViewModel, typed: str) -> bool:
        return fits(visit, typed) and bool([letter.isalpha() for letter in visit.draft] or typed)

    monkeypatch.setattr(VisitViewModel, "fits", reread)
    _write(driver)
    assert not _no_growth(_flood(driver, "a", 250))


def test_a_full_field_takes_what_completes_its_last_letter_and_what_replaces_a_selection(driver: WindowDriver) -> None:
    _write(driver)
    _flood(driver, "e", REASON_LETTERS)
    _flood(driver, "\u0301", 1)
    assert driver.kiosk.visit.draft == "e" * REASON_LETTERS + "\u0301"
    _flood(driver, "\u0301", 20)
    assert len(driver.kiosk.visit.draft) == REASON_LETTERS + 3
    _send(driver, Qt.Key.Key_Backspace)
    driver.keys(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    _flood(driver, "x", 1)
    assert driver.kiosk.visit.draft == "x"


def test_a_letter_in_the_middle_of_a_full_field_pushes_none_out_at_its_end(driver: WindowDriver) -> None:
    _write(driver)
    _flood(driver, "abcdefghij", REASON_LETTERS)
    driver.keys(Qt.Key.Key_Left)
    _flood(driver, "x", 20)
    assert driver.kiosk.visit.draft == "abcdefghij" * (REASON_LETTERS // 10)


def test_letters_while_choosing_them(driver: WindowDriver) -> None:
    _write(driver)
    driver.keys(Qt.Key.Key_Return)
    driver.settle()
    _flood(driver, "a", REASON_LETTERS)
    assert _no_growth(_flood(driver, "a", _FLOOD))
    assert driver.kiosk.visit.draft == "a" * REASON_LETTERS


@pytest.mark.parametrize(
    ("key", "text"), [(Qt.Key.Key_1, "1"), (Qt.Key.Key_0, "0"), (Qt.Key.Key_Backspace, "\b"), (Qt.Key.Key_Return, "\r")]
)
def test_keys_into_the_pin_pad(driver: WindowDriver, key: Qt.Key, text: str) -> None:
    driver.tap("organiserDoor")
    changes = _changes(driver.kiosk.pin.changed.connect)
    calls = [_send(driver, key, text) for _ in range(_FLOOD)]
    assert _no_growth(calls)
    assert len(changes) <= 12
    assert driver.screen == "pin"


def test_letters_into_a_name(driver: WindowDriver) -> None:
    driver.enter()
    for button in ("endSession", "confirmEnd", "newSession"):
        driver.tap(button)
    driver.item("newName").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    page = _changes(driver.kiosk.organiser.session.newSession.changed.connect)
    calls = _flood(driver, "name ", _FLOOD)
    assert _no_growth(calls)
    assert len(driver.item("newName").property("text")) == 60
    assert not page


def test_returns_into_an_address_that_is_saved_already(driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.enter()
    driver.kiosk.organiser.kiosk.settings.setText("online_url", "https://museum.example")
    monkeypatch.setattr(driver.kiosk.organiser.kiosk._live_settings, "write", None)
    for _ in range(10):
        driver.kiosk.organiser.kiosk.settings.setText("online_url", "https://museum.example ")
    assert driver.services.dependencies().settings.configured.online_url == "https://museum.example"


def test_noughts_and_deletions_into_numbers(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("desk-voting")
    changes = _changes(driver.kiosk.organiser.voting.changed.connect)
    for key in (Qt.Key.Key_0, Qt.Key.Key_9, Qt.Key.Key_Backspace):
        assert _no_growth([_send(driver, key) for _ in range(_FLOOD)])
    assert len(changes) <= 12


def _changes(connect: Callable[[Callable[[], None]], object]) -> list[None]:
    changes: list[None] = []
    connect(lambda: changes.append(None))
    return changes
