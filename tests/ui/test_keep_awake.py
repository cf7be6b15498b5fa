"""Tests that the screen is kept on in opening hours only, on every platform, and that the organiser is warned where that fails."""

import ctypes
from dataclasses import dataclass, field
from datetime import time
from typing import Any

import pytest

from kiosk.domain.hours import OpeningHours
from kiosk.system.display_sleep import MacDisplaySleep, WindowsDisplaySleep
from kiosk.ui import application
from kiosk.ui.keep_awake import KeepAwake, PlatformInhibitors, platform_inhibitors
from tests.ui.window_driver import WindowDriver


@dataclass
class FakeInhibitor:
    """Counts the holds; `works` is what they return."""

    works: bool = True
    holds: int = 0
    held: bool = False

    def hold(self) -> bool:
        self.holds += 1
        self.held = True
        return self.works

    def release(self) -> None:
        self.held = False


@pytest.fixture
def inhibitor(monkeypatch: pytest.MonkeyPatch) -> FakeInhibitor:
    fake = FakeInhibitor()
    monkeypatch.setattr(application, "platform_inhibitors", lambda _: fake)
    return fake


def test_the_screen_is_kept_on_in_opening_hours_and_while_a_visit_outlasts_them(driver: WindowDriver, inhibitor: FakeInhibitor) -> None:
    hours = driver.kiosk.hours
    hours._now = lambda: time(12)
    application._keep_awake(driver.kiosk)
    assert inhibitor.held
    driver.kiosk.startVisit()
    hours.set_hours(OpeningHours(time(9), time(11)))
    assert inhibitor.held
    driver.kiosk.startOver()
    assert not inhibitor.held
    hours.set_hours(OpeningHours(time(9), time(13)))
    assert inhibitor.held


def test_the_organiser_is_warned_while_the_screen_may_go_dark(driver: WindowDriver, inhibitor: FakeInhibitor) -> None:
    inhibitor.works = False
    keep_awake = application._keep_awake(driver.kiosk)
    driver.enter()
    assert "screen may go dark" in driver.text_of("organiserWarnings")
    inhibitor.works = True
    keep_awake.refresh()
    driver.kiosk.organiser.warnings.refresh()
    driver.settle()
    assert not driver.sees("organiserWarnings")


@pytest.mark.usefixtures("application")
def test_it_is_held_again_and_again_until_it_is_disabled() -> None:
    inhibitor = FakeInhibitor()
    keep_awake = KeepAwake(inhibitor)
    keep_awake.set_enabled(True)
    keep_awake.set_enabled(True)
    assert keep_awake._timer.isActive()
    keep_awake._timer.timeout.emit()
    assert inhibitor.holds == 2
    keep_awake.set_enabled(False)
    assert (inhibitor.held, keep_awake._timer.isActive()) == (False, False)


@pytest.mark.parametrize(
    ("required", "alternatives", "in_force"),
    [([], [], True), ([True], [False], True), ([False], [True], False), ([], [False, True], True), ([], [False, False], False)],
)
def test_what_is_required_has_to_work_and_of_alternatives_one(required: list[bool], alternatives: list[bool], in_force: bool) -> None:
    assert PlatformInhibitors([*map(FakeInhibitor, required)], [*map(FakeInhibitor, alternatives)]).hold() is in_force


def test_a_platform_without_a_display_server_needs_nothing() -> None:
    assert platform_inhibitors("offscreen").hold()


@dataclass
class FakeLibrary:
    """Records the calls of a system library; each returns `answers[name]`, 0 by default."""

    answers: dict[str, int] = field(default_factory=dict)
    calls: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - any function
        if name not in {"SetThreadExecutionState", *_MAC}:
            raise AttributeError(name)
        function = _Function(self, name)
        setattr(self, name, function)
        return function


_MAC = ("CFStringCreateWithCString", "CFRelease", "IOPMAssertionCreateWithName", "IOPMAssertionRelease")


@dataclass
class _Function:
    library: FakeLibrary
    name: str
    restype: Any = None

    def __call__(self, *arguments: Any) -> int:  # noqa: ANN401 - a fake of ctypes
        self.library.calls.append((self.name, arguments))
        return self.library.answers.get(self.name, 0)


@pytest.mark.parametrize(("answer", "in_force"), [(0x80000000, True), (0, False)])
def test_windows_is_asked_for_the_display_and_the_request_withdrawn(answer: int, in_force: bool) -> None:
    kernel32 = FakeLibrary({"SetThreadExecutionState": answer})
    sleep = WindowsDisplaySleep(kernel32)
    assert sleep.hold() is in_force
    sleep.release()
    assert kernel32.calls == [("SetThreadExecutionState", (0x80000003,)), ("SetThreadExecutionState", (0x80000000,))]


@pytest.mark.parametrize(("error", "in_force"), [(0, True), (1, False)])
def test_macos_gets_one_assertion_until_it_is_released(error: int, in_force: bool) -> None:
    power, core = FakeLibrary({"IOPMAssertionCreateWithName": error}), FakeLibrary({"CFStringCreateWithCString": 7})
    sleep = MacDisplaySleep(power, core)
    assert sleep.hold() is in_force
    assert sleep.hold() is in_force
    sleep.release()
    names = [name for name, _ in power.calls]
    assert names == (["IOPMAssertionCreateWithName", "IOPMAssertionRelease"] if in_force else ["IOPMAssertionCreateWithName"] * 2)
    (_, (kind, level, _name, _number)) = power.calls[0]
    assert (isinstance(kind, ctypes.c_void_p), level) == (True, 255)
