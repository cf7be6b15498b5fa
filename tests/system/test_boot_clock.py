"""The clock goes on during sleep on every platform, as far as it has one that does."""

import ctypes
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.system.boot_clock import choose_clock
from tests.system.naps import Nap

_ASK = """
import sys, time
from kiosk.system.boot_clock import boot_clock
for _ in sys.stdin:
    print(round(boot_clock()), round(time.monotonic()), flush=True)
"""


def recorded(answers: dict[str, float], **names: str) -> Any:  # noqa: ANN401 - stands in for the module `time`
    """A module `time` with these answers, as written down on another platform."""
    return SimpleNamespace(clock_gettime=answers.__getitem__, monotonic=lambda: answers["monotonic"], **names)


def test_linux_counts_from_the_boot() -> None:
    clocks = recorded({"boot": 7200.5, "monotonic": 300.0}, CLOCK_BOOTTIME="boot", CLOCK_MONOTONIC_RAW="monotonic")

    assert choose_clock("linux", clocks)() == 7200.5


def test_macos_has_a_raw_clock_that_goes_on() -> None:
    clocks = recorded({"raw": 7200.5, "monotonic": 300.0}, CLOCK_MONOTONIC_RAW="raw")

    assert choose_clock("darwin", clocks)() == 7200.5


def test_windows_counts_milliseconds_with_the_sleep_in_them(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = SimpleNamespace(GetTickCount64=lambda: 7_200_500)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=SimpleNamespace(GetTickCount64=_Function(kernel))), raising=False)

    assert choose_clock("win32", recorded({"monotonic": 300.0}))() == 7200.5


class _Function:
    """A function of a library, whose result type is set before it is called."""

    restype: object = None

    def __init__(self, kernel: SimpleNamespace) -> None:
        self._kernel = kernel

    def __call__(self) -> int:
        assert self.restype is ctypes.c_uint64, "32 bits would wrap after 50 days"
        return int(self._kernel.GetTickCount64())


def test_anything_else_has_the_monotonic_clock() -> None:
    assert choose_clock("plan9", recorded({"monotonic": 300.0}))() == 300.0


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="naps are simulated on Linux only")
def test_ten_hours_asleep_are_ten_hours(tmp_path: Path) -> None:
    nap = Nap(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", _ASK],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=nap.environment,
        cwd=Path(__file__).parents[2],
    ) as program:
        assert program.stdin
        assert program.stdout
        answers = []
        for slept in (0, 36_000):
            nap.sleep(slept)
            program.stdin.write("?\n")
            program.stdin.flush()
            answers.append([int(word) for word in program.stdout.readline().split()])
        program.stdin.close()

    (boot, monotonic), (later, monotonic_later) = answers
    assert later - boot >= 36_000
    assert monotonic_later - monotonic < 36_000, "what is simulated is no sleep"
