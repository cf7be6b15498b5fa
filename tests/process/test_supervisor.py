import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.process.supervisor import FAILURE_WINDOW, MAX_FAILURES, FailureCounter, SilenceTimer
from kiosk.process.watchdog import BUSY, PING, SUPERVISED, SYSTEMD_PING, Watchdog, supervised_environment, systemd_notifier


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(60)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        yield listening


def test_silence_lasts_as_long_as_nothing_is_heard() -> None:
    silence = SilenceTimer(100.0)
    assert [silence.update(now) for now in (101.0, 102.0, 102.5)] == [1.0, 2.0, 2.5]
    silence.reset()
    assert silence.update(103.5) == 1.0


def test_a_night_asleep_is_no_silence() -> None:
    silence = SilenceTimer(100.0)
    silence.update(101.0)
    assert silence.update(101.0 + 8 * 3600) <= 3.0


@given(st.lists(st.floats(0, 2 * FAILURE_WINDOW), max_size=12))
def test_five_failures_within_a_minute_of_responsive_screens_are_too_many(responsive: list[float]) -> None:
    failures = FailureCounter()
    found = [failures.add(seconds) for seconds in responsive]
    expected = [
        number >= MAX_FAILURES and sum(responsive[number - MAX_FAILURES + 1 : number]) <= FAILURE_WINDOW
        for number in range(1, len(responsive) + 1)
    ]
    assert found == expected


def test_freezing_at_once_five_times_is_too_many_however_long_it_takes_to_notice() -> None:
    failures = FailureCounter()
    assert [failures.add(0.0) for _ in range(5)] == [False] * 4 + [True]


def test_a_crash_an_hour_is_not_too_many() -> None:
    failures = FailureCounter()
    assert not any(failures.add(3600.0) for _ in range(100))


def test_busy_is_reported_until_the_event_loop_pings() -> None:
    sent: list[bytes] = []
    started = threading.Event()

    def send(message: bytes) -> None:
        sent.append(message)
        started.set()

    watchdog = Watchdog(send)
    watchdog.begin_busy()
    assert started.wait(5)
    watchdog.ping()
    _join_watchdog_threads()
    assert set(sent[:-1]) == {BUSY}
    assert sent[-1] == PING


def test_a_program_busy_for_too_long_falls_silent() -> None:
    sent: list[bytes] = []
    watchdog = Watchdog(sent.append, max_busy_seconds=0.0)
    watchdog.begin_busy()
    _join_watchdog_threads()
    assert sent == []


def test_a_program_on_its_own_reports_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SUPERVISED, raising=False)
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    watchdog = Watchdog.from_environment()
    threads = threading.active_count()
    watchdog.begin_busy()
    watchdog.ping()
    assert threading.active_count() == threads
    assert watchdog.restart_reason == ""


def test_systemd_gets_every_ping(systemd: socket.socket) -> None:
    Watchdog.from_environment().ping()
    assert [systemd.recv(100), systemd.recv(100)] == [b"STATUS=starting", SYSTEMD_PING]
    assert "NOTIFY_SOCKET" not in os.environ


def test_a_systemd_that_is_gone_ends_nothing(systemd: socket.socket) -> None:
    notify = systemd_notifier()
    assert notify
    systemd.close()
    notify(SYSTEMD_PING)


def test_a_wrong_socket_is_reported(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "nothing"))
    with pytest.raises(KnownError, match="systemd's socket"):
        systemd_notifier()


def test_a_supervised_program_learns_why_it_was_started() -> None:
    assert supervised_environment("")[SUPERVISED] == "first"
    assert supervised_environment("it had frozen")[SUPERVISED] == "it had frozen"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize(
    ("handler", "code"),
    [("signal.SIG_DFL", 0), ("lambda *_: sys.exit(0)", 0), ("lambda *_: sys.exit(70)", 1)],
    ids=["before there is anything to put away", "in good order", "in bad order"],
)
def test_a_program_that_was_asked_to_end_ends_its_supervisor(handler: str, code: int, tmp_path: Path) -> None:
    started = tmp_path / "up"
    kiosk = f"import pathlib, signal, sys; signal.signal(signal.SIGTERM, {handler}); pathlib.Path({str(started)!r}).touch(); signal.pause()"
    supervise = (
        f"import sys; from kiosk.process.supervisor import Supervisor; sys.exit(Supervisor([sys.executable]).run(['-c', {kiosk!r}], []))"
    )
    with subprocess.Popen([sys.executable, "-c", supervise]) as supervisor:
        limit = time.monotonic() + 60
        while not started.exists() and time.monotonic() < limit:
            time.sleep(0.01)
        supervisor.terminate()
        assert supervisor.wait(60) == code


def _join_watchdog_threads() -> None:
    for thread in threading.enumerate():
        if thread.name == "watchdog":
            thread.join(60)
