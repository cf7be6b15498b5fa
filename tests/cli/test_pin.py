"""Tests `goodfaith pin` in a pseudo terminal."""

import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from kiosk.data_folder import DataFolder
from kiosk.system.pin_file import pin_store
from tests.commands import PROGRAM, clean_environment, error_line, goodfaith

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="only Unix has pseudo terminals")
PIN = "294817"
_OWN_SESSION = """
import fcntl, os, sys, termios
os.setsid()
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""


@dataclass
class Terminal:
    """Runs the command in a pseudo terminal and types the answers."""

    arguments: tuple[str, ...]
    screen: str = ""
    _ends: tuple[int, int] = field(default_factory=pty.openpty)

    def answer(self, *lines: tuple[str, str]) -> int:
        """Wait for each question and type the answer. Return the exit code."""
        our_end, its_end = self._ends
        # in its own session, because getpass reads from the controlling terminal
        program = [sys.executable, "-c", _OWN_SESSION]
        with subprocess.Popen(
            [*program, *PROGRAM, *self.arguments], stdin=its_end, stdout=its_end, stderr=its_end, env=clean_environment()
        ) as process:
            os.close(its_end)
            for question, typed in lines:
                seen = len(self.screen)
                self._read_until(partial(self._asks, question, seen))
                os.write(our_end, f"{typed}\n".encode())
            self._read_until(lambda: process.poll() is not None)
            code = process.wait(timeout=60)
        self._read_rest()
        os.close(our_end)
        return code

    def _asks(self, question: str, start: int) -> bool:
        return question in self.screen[start:]

    def _read_until(self, enough: Callable[[], bool]) -> None:
        end = time.monotonic() + 60
        while not enough():
            assert time.monotonic() < end, self.screen
            self._read_rest()

    def _read_rest(self) -> None:
        while select.select([self._ends[0]], [], [], 0.05)[0]:
            try:
                got = os.read(self._ends[0], 4096)
            except OSError:
                return
            if not got:
                return
            self.screen += got.decode()


def test_a_first_pin_comes_with_a_recovery_code_and_nothing_typed_is_shown(tmp_path: Path) -> None:
    terminal = Terminal(("pin", "--data", str(tmp_path)))
    assert terminal.answer(("New PIN", PIN), ("Repeat", PIN)) == 0
    code = re.search(r"Recovery code: ([0-9A-Z-]{19})", terminal.screen)
    assert code
    assert PIN not in terminal.screen
    assert pin_store(DataFolder(tmp_path).pin_file).verify(PIN)
    assert pin_store(DataFolder(tmp_path).pin_file).verify_recovery_code(code[1])


def test_a_new_pin_needs_the_old_one(tmp_path: Path) -> None:
    pin_store(DataFolder(tmp_path).pin_file).set(PIN)
    arguments = ("pin", "--data", str(tmp_path))
    terminal = Terminal(arguments)
    assert terminal.answer(("PIN", "550192"), ("PIN", "550193"), ("PIN", "550194")) == 1
    assert "Nothing was changed." in terminal.screen
    assert Terminal(arguments).answer(("PIN", PIN), ("New PIN", "864209"), ("Repeat", "864209")) == 0
    assert pin_store(DataFolder(tmp_path).pin_file).verify("864209")


def test_the_recovery_code_stands_in_for_a_forgotten_pin_once(tmp_path: Path) -> None:
    store = pin_store(DataFolder(tmp_path).pin_file)
    store.set(PIN)
    code = store.new_recovery_code()
    terminal = Terminal(("pin", "--recovery", "--data", str(tmp_path)))
    assert terminal.answer(("Recovery code", code), ("New PIN", "864209"), ("Repeat", "864209")) == 0
    assert pin_store(DataFolder(tmp_path).pin_file).verify("864209")
    assert not pin_store(DataFolder(tmp_path).pin_file).verify_recovery_code(code)


def test_wrong_tries_wait_and_the_wait_is_ended_at_a_terminal(tmp_path: Path) -> None:
    words, wrong = ("pin", "--data", str(tmp_path)), [("PIN", "550192")] * 3
    pin_store(DataFolder(tmp_path).pin_file).set(PIN)
    assert Terminal(words).answer(*wrong) == 1
    assert Terminal(words).answer(*wrong[:2]) == 1
    waiting = Terminal(words)
    assert waiting.answer() == 1
    assert "Too many wrong tries. Nothing was changed." in waiting.screen
    assert "goodfaith pin --unlock" in waiting.screen
    assert not pin_store(DataFolder(tmp_path).pin_file).verify(PIN)
    assert Terminal((*words, "--unlock")).answer() == 0
    assert pin_store(DataFolder(tmp_path).pin_file).verify(PIN)


def test_two_that_differ_set_nothing(tmp_path: Path) -> None:
    terminal = Terminal(("pin", "--data", str(tmp_path)))
    assert terminal.answer(("New PIN", PIN), ("Repeat", "294818")) == 1
    assert not pin_store(DataFolder(tmp_path).pin_file).is_set()


def test_without_a_terminal_no_pin_is_taken(tmp_path: Path) -> None:
    done = goodfaith("pin", "--data", tmp_path, input=f"{PIN}\n{PIN}\n")
    assert "terminal" in error_line(done, 1)
    assert not pin_store(DataFolder(tmp_path).pin_file).is_set()
