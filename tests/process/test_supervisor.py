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
from kiosk.process.supervisor import MOST_FAILURES, WITHIN, Failures, Silence
from kiosk.process.watchdog import ALIVE, ANSWERS, SUPERVISED, WORKS, Watchdog, environment, heart, notifier


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        yield listening


def test_silence_lasts_as_long_as_nothing_is_heard() -> None:
    silence = Silence(100.0)
    assert [silence.look(now) for now in (101.0, 102.0, 102.5)] == [1.0, 2.0, 2.5]
    silence.heard()
    assert silence.look(103.5) == 1.0


def test_a_night_asleep_is_no_silence() -> None:
    silence = Silence(100.0)
    silence.look(101.0)
    assert silence.look(101.0 + 8 * 3600) <= 3.0


@given(st.lists(st.floats(0, 2 * WITHIN), max_size=12))
def test_five_failures_within_a_minute_of_answering_screens_are_too_many(answered: list[float]) -> None:
    failures = Failures()
    found = [failures.too_many(seconds) for seconds in answered]
    expected = [
        number >= MOST_FAILURES and sum(answered[number - MOST_FAILURES + 1 : number]) <= WITHIN for number in range(1, len(answered) + 1)
    ]
    assert found == expected


def test_freezing_at_once_five_times_is_too_many_however_long_it_takes_to_notice() -> None:
    failures = Failures()
    assert [failures.too_many(0.0) for _ in range(5)] == [False] * 4 + [True]


def test_a_crash_an_hour_is_not_too_many() -> None:
    failures = Failures()
    assert not any(failures.too_many(3600.0) for _ in range(100))


def test_work_is_told_until_the_event_loop_answers() -> None:
    told: list[bytes] = []
    works = threading.Event()

    def tell(sign: bytes) -> None:
        told.append(sign)
        works.set()

    alive = Watchdog(tell)
    alive.work()
    assert works.wait(5)
    alive.beat()
    _until_still()
    assert set(told[:-1]) == {WORKS}
    assert told[-1] == ANSWERS


def test_work_that_never_ends_falls_silent() -> None:
    told: list[bytes] = []
    alive = Watchdog(told.append, longest=0.0)
    alive.work()
    _until_still()
    assert told == []


def test_a_program_on_its_own_tells_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SUPERVISED, raising=False)
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    alive = heart()
    threads = threading.active_count()
    alive.work()
    alive.beat()
    assert threading.active_count() == threads
    assert alive.again == ""


def test_systemd_hears_of_every_beat(systemd: socket.socket) -> None:
    heart().beat()
    assert [systemd.recv(100), systemd.recv(100)] == [b"STATUS=starting", ALIVE]
    assert "NOTIFY_SOCKET" not in os.environ


def test_a_systemd_that_is_gone_ends_nothing(systemd: socket.socket) -> None:
    notify = notifier()
    assert notify
    systemd.close()
    notify(ALIVE)


def test_a_wrong_socket_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "nothing"))
    with pytest.raises(KnownError, match="systemd's socket"):
        notifier()


def test_a_supervised_program_learns_why_it_was_started() -> None:
    assert environment("")[SUPERVISED] == "first"
    assert environment("it had frozen")[SUPERVISED] == "it had frozen"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize(
    ("handler", "code"),
    [("signal.SIG_DFL", 0), ("lambda *_: sys.exit(0)", 0), ("lambda *_: sys.exit(70)", 1)],
    ids=["before there is anything to put away", "in good order", "in bad order"],
)
def test_a_program_that_was_asked_to_end_ends_its_supervisor(handler: str, code: int, tmp_path: Path) -> None:
    up = tmp_path / "up"
    kiosk = f"import pathlib, signal, sys; signal.signal(signal.SIGTERM, {handler}); pathlib.Path({str(up)!r}).touch(); signal.pause()"
    keep = (
        f"import sys; from kiosk.process.supervisor import Supervisor; sys.exit(Supervisor([sys.executable]).keep(['-c', {kiosk!r}], []))"
    )
    with subprocess.Popen([sys.executable, "-c", keep]) as supervisor:
        limit = time.monotonic() + 30
        while not up.exists() and time.monotonic() < limit:
            time.sleep(0.01)
        supervisor.terminate()
        assert supervisor.wait(30) == code


def _until_still() -> None:
    for thread in threading.enumerate():
        if thread.name == "heart":
            thread.join(5)
