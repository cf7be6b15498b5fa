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
FACTOR = 360
"""An hour in ten seconds."""
LIVES = 4


def _faketime() -> Path:
    """The library that tells a program another time of day; the wrapper of that name would outlive a kill."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    if not found:
        pytest.fail("faketime is not installed: see packaging/system-packages.txt", pytrace=False)
    return found[0]


def _live(folder: Path, seconds: float, days_back: int) -> Counter[str]:
    """One start of the program and its sudden end."""
    clock = {"LD_PRELOAD": str(_faketime()), "FAKETIME": f"-{days_back}d", "DONT_FAKE_MONOTONIC": "1"}
    program = [sys.executable, str(ROOT / "tests" / "e2e" / "lock_visitor.py"), str(folder), str(FACTOR)]
    environment = surroundings(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", **clock)
    with subprocess.Popen(program, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            first = process.stdout.readline()
            assert first, "the program did not start"
            time.sleep(seconds)
        finally:
            process.kill()
        rest, _ = process.communicate(timeout=60)
    return Counter([first.strip(), *rest.split()])


def test_an_hour_of_guessing_gets_at_most_thirty_tries_and_no_vote_waits_for_it(tmp_path: Path) -> None:
    pin_store(DataFolder(tmp_path).pin_file).set("294817")
    done: Counter[str] = Counter()
    for life in range(LIVES):
        done += _live(tmp_path, HOUR / FACTOR / LIVES, days_back=400 * life)
    store = open_store(tmp_path / DATABASE, create=False)
    try:
        (session,) = store.sessions.all()
        votes = store.counts.counts(session.id).now.votes
    finally:
        store.close()
    assert 6 <= done["try"] <= 30
    assert done["in"] == 0
    assert done["vote"] > 2 * LIVES
    assert done["vote"] <= votes <= done["vote"] + LIVES
    assert pin_store(DataFolder(tmp_path).pin_file).seconds_to_wait() > 15
