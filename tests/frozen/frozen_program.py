"""Tests that the frozen program does what the one in this checkout does, for a user without write permission to its folder."""

import os
import re
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep

import freeze
import pytest

from tests.commands import ROOT
from tests.frozen import checks
from tests.frozen.program import BUILT, Program, installed
from tests.postgres import PASSWORD, postgres
from tests.tools import require_tools

MAX_MEGABYTES = 200
"""Includes multimedia, the web server and the readers of documents. The build prints the size."""
SPY = '#!/bin/sh\nenv > "$HOME/environment"\necho Office\n'


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    with installed() as program:
        yield program


@pytest.fixture
def display() -> Iterator[str]:
    require_tools("Xvfb", "xdotool")
    reading, writing = os.pipe()
    arguments = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x768x24", "-nolisten", "tcp", "-ac", "-noreset"]
    with subprocess.Popen(arguments, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
        server.terminate()


def window_appears(display: str) -> bool:
    """Return whether a window appears within 30 s. Repeats the search, because xdotool fails if a window disappears meanwhile."""
    search = ["xdotool", "search", "--onlyvisible", "--name", "^Goodfaith$"]
    until = monotonic() + 30
    while monotonic() < until:
        if subprocess.run(search, env={**os.environ, "DISPLAY": display}, capture_output=True, check=False).stdout.strip():
            return True
        sleep(0.1)
    return False


def test_it_is_not_too_large() -> None:
    assert freeze.megabytes(BUILT) <= MAX_MEGABYTES


@pytest.mark.parametrize("check", checks.CHECKS, ids=lambda check: check.__name__)
def test_it(program: Program, check: Callable[[Program], None]) -> None:
    before = program.listing()

    check(program)

    assert program.listing() == before


def test_it_shows_every_screen_as_the_checkout_does(program: Program, reference: Path) -> None:
    before = program.listing()

    checks.check_screens(program, reference)

    assert program.listing() == before


def test_the_smoke_test_of_the_workflow_passes(program: Program) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "packaging/smoke_test.py", program.folder],
        env={**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(program.home)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("works: ") == 6


def test_the_user_could_not_write_to_it(program: Program) -> None:
    writable = [path for path in [program.folder, *program.folder.rglob("*")] if path.is_dir() and path.stat().st_mode & stat.S_IWUSR]

    assert not writable


def test_commands_it_calls_use_the_libraries_of_the_system(program: Program) -> None:
    tools = program.home / "tools"
    tools.mkdir()
    for name in ("lpstat", "lp"):
        (tools / name).write_text(SPY)
        (tools / name).chmod(0o755)

    done = program.run("doctor", path=f"{tools}:{os.defpath}", LD_LIBRARY_PATH="/somewhere/else")

    assert "Printer: Office" in done.stdout
    seen = dict(line.partition("=")[::2] for line in (program.home / "environment").read_text().splitlines())
    assert seen["LD_LIBRARY_PATH"] == "/somewhere/else"


def test_it_makes_a_hub_and_joins_it(program: Program) -> None:
    """psycopg, the hub's migrations and libpq are found; nothing imports them by name."""
    with postgres() as server:
        url, logins, data = server.url(server.new_database()), program.home / "logins.toml", program.home / "station"
        made = program.run("hub", "init", url, "--logins", logins, GOODFAITH_HUB_PASSWORD=PASSWORD)
        joined = program.run("hub", "join", "--logins", logins, "--name", "Hall B, left", "--data", data)
        status = program.run("hub", "status", "--data", data)
        left = program.run("hub", "leave", "--data", data)
    assert [done.returncode for done in (made, joined, status, left)] == [0] * 4, (made, joined, status, left)
    assert "Hall B, left" in status.stdout


def test_it_finds_the_shell_that_asks_for_completions(program: Program) -> None:
    """The library that detects the shell imports its half for this system by name."""
    line = f"'{program.folder}/goodfaith' --show-completion; exit $?"
    environment = {"PATH": os.defpath, "HOME": str(program.home)}
    done = subprocess.run(
        ["bash", "-c", line], env=environment, cwd=program.home, capture_output=True, text=True, check=False, **program.as_user
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert "complete -o default -F _goodfaith_completion goodfaith" in done.stdout


def test_it_opens_a_window_and_ends_on_sigterm(program: Program, display: str) -> None:
    environment = {"PATH": os.defpath, "HOME": str(program.home), "LANG": "C.UTF-8", "DISPLAY": display}
    arguments = [str(program.folder / "goodfaith"), "run", "--windowed", "--data", str(program.home / "kiosk")]
    with subprocess.Popen(arguments, env=environment, cwd=program.home, stderr=subprocess.PIPE, text=True, **program.as_user) as kiosk:
        found = window_appears(display)
        kiosk.send_signal(signal.SIGTERM)
        _, errors = kiosk.communicate(timeout=20)

    created = re.fullmatch(r"(The data folder \S+ was created\.\n)?", errors)  # unless another test was the first
    assert (found, kiosk.returncode, bool(created)) == (True, 0, True), errors
