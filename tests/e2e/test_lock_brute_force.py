"""Tests an hour of guessing PINs and recovery codes, with a power cut after every lockout and the clock set back, while visitors vote."""

import json
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from kiosk.data_folder import DATABASE, DataFolder
from kiosk.storage import open_store
from kiosk.system.pin_file import pin_store
from tests.commands import ROOT, clean_environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="faketime is Linux's")
HOUR = 3600
FACTOR = 720
"""An hour in five seconds."""
RUNS = 3
VOTES = 3
"""Votes in each run, however long they take."""


def _faketime() -> Path:
    """Return the library that fakes the time of day. Its wrapper command would survive a kill."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    if not found:
        pytest.fail("faketime is not installed: see packaging/system-packages.txt", pytrace=False)
    return found[0]


def _run_and_kill(folder: Path, seconds: float, days_back: int) -> Counter[str]:
    """Run the program for some seconds and kill it. Return its events."""
    clock = {"LD_PRELOAD": str(_faketime()), "FAKETIME": f"-{days_back}d", "DONT_FAKE_MONOTONIC": "1"}
    program = [sys.executable, str(ROOT / "tests" / "e2e" / "lock_visitor.py"), str(folder), str(FACTOR)]
    environment = clean_environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", **clock)
    with subprocess.Popen(program, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            lines = [process.stdout.readline().strip()]
            assert lines[0], "the program did not start"
            began = time.monotonic()
            while time.monotonic() - began < seconds or lines.count("vote") < VOTES:
                lines.append(process.stdout.readline().strip())
                assert lines[-1], "the program ended"
        finally:
            process.kill()
        rest, _ = process.communicate(timeout=60)
    return Counter([*lines, *rest.split()])


def test_an_hour_of_guessing_gets_at_most_thirty_tries_and_no_vote_waits_for_it(tmp_path: Path) -> None:
    store_of_pin = pin_store(DataFolder(tmp_path).pin_file)
    store_of_pin.set("294817")
    store_of_pin.new_recovery_code()
    events, began = Counter[str](), time.monotonic()
    for run in range(RUNS):
        events += _run_and_kill(tmp_path, HOUR / FACTOR / RUNS, days_back=400 * run)
    hours = (time.monotonic() - began) * FACTOR / HOUR  # waits go on while the program is not running
    store = open_store(tmp_path / DATABASE, create=False)
    try:
        (session,) = store.sessions.all()
        votes = store.counts.counts(session.id).now.votes
    finally:
        store.close()
    assert 6 <= events["try"] <= 30 * hours
    assert events["in"] == 0
    assert events["vote"] >= VOTES * RUNS
    assert events["vote"] <= votes <= events["vote"] + RUNS
    assert json.loads(DataFolder(tmp_path).pin_file.read_text())["pin"]["wrong"] > 5
