"""Somebody tries PINs for an hour, pulls the plug whenever the lock has grown, and sets the clock back; visitors vote all the while."""

import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from kiosk.data_folder import DATABASE, DataFolder
from kiosk.storage import open_store
from kiosk.system.pin_file import pin_store
from tests.commands import ROOT, surroundings

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="faketime is Linux's")
HOUR = 3600
FACTOR = 720
"""An hour in five seconds."""
LIVES = 4
VOTES = 3
"""Votes in each life, however long they take."""


def _faketime() -> Path:
    """The library that tells a program another time of day; the wrapper of that name would outlive a kill."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    if not found:
        pytest.fail("faketime is not installed: see packaging/system-packages.txt", pytrace=False)
    return found[0]


def _live(folder: Path, seconds: float, days_back: int) -> tuple[Counter[str], float]:
    """Start the program and kill it after so many seconds; return what it did, and how long it had."""
    clock = {"LD_PRELOAD": str(_faketime()), "FAKETIME": f"-{days_back}d", "DONT_FAKE_MONOTONIC": "1"}
    program = [sys.executable, str(ROOT / "tests" / "e2e" / "lock_visitor.py"), str(folder), str(FACTOR)]
    environment = surroundings(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", **clock)
    with subprocess.Popen(program, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            lines = [process.stdout.readline().strip()]
            assert lines[0], "the program did not start"
            began = time.monotonic()
            while time.monotonic() - began < seconds or lines.count("vote") < VOTES:
                lines.append(process.stdout.readline().strip())
                assert lines[-1], "the program ended"
            lived = time.monotonic() - began
        finally:
            process.kill()
        rest, _ = process.communicate(timeout=60)
    return Counter([*lines, *rest.split()]), lived


def test_an_hour_of_guessing_gets_at_most_thirty_tries_and_no_vote_waits_for_it(tmp_path: Path) -> None:
    pin_store(DataFolder(tmp_path).pin_file).set("294817")
    done, hours = Counter[str](), 0.0
    for life in range(LIVES):
        more, lived = _live(tmp_path, HOUR / FACTOR / LIVES, days_back=400 * life)
        done, hours = done + more, hours + lived * FACTOR / HOUR
    store = open_store(tmp_path / DATABASE, create=False)
    try:
        (session,) = store.sessions.all()
        votes = store.counts.counts(session.id).now.votes
    finally:
        store.close()
    assert 6 <= done["try"] <= 30 * hours
    assert done["in"] == 0
    assert done["vote"] >= VOTES * LIVES
    assert done["vote"] <= votes <= done["vote"] + LIVES
    assert pin_store(DataFolder(tmp_path).pin_file).seconds_to_wait() > 15
