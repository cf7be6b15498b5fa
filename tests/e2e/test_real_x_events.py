"""Tests the real program on a real X screen with a mouse: a visit from the first tap to the results, and a power cut after 'Thank you'."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.data_folder import DATABASE
from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.services.moderation import ReasonState
from kiosk.storage import open_store
from kiosk.ui.input.input_filter import DOUBLE_TAP
from tests.commands import PROGRAM
from tests.e2e.screen import SIZE, Screen, x_screen
from tests.e2e.twin import Twins
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="needs X"),
    pytest.mark.usefixtures("application"),
]


@contextmanager
def _kiosk(screen: Screen, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [*PROGRAM, "run", "--windowed", "--size", f"{SIZE[0]}x{SIZE[1]}", "--data", str(folder)]
    with subprocess.Popen(command, env=screen.environment) as process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def _twins(screen: Screen, qtbot: QtBot, services: FakeServices, monkeypatch: pytest.MonkeyPatch) -> Iterator[Twins]:
    driver = WindowDriver(qtbot, services, SIZE, online_url="https://example.org/debate")  # as the real one has: no code
    yield Twins(screen, driver, qtbot, monkeypatch)
    driver.close()


def _stored(folder: Path) -> tuple[str, int, int, list[str]]:
    """Return session, votes for, visits and waiting reasons, as another program finds them in the file."""
    store = open_store(folder / DATABASE, create=False)
    try:
        (session,) = store.sessions.all()
        counts = store.counts.counts(session.id)
        command = [reason.text for reason in store.reasons.list(session.id, ReasonState.WAITING)]
        return session.id, counts.now.split.count(Side.FOR), counts.visits, command
    finally:
        store.close()


def test_a_visit_by_mouse_and_a_power_cut_after_thank_you(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    data, twin_folder = tmp_path / "data", tmp_path / "twin"
    twin_folder.mkdir()
    services = FakeServices(twin_folder)
    services.open()
    with x_screen() as screen:
        with _kiosk(screen, data) as process, _twins(screen, qtbot, services, monkeypatch) as twins:
            twins.wait_for_attract()
            twins.begin()
            twins.tap("stand-against")
            twins.tap("tab-arguments")
            twins.tap("read-for")
            twins.tap("more")
            twins.tap("bothSides")
            twins.tap("tab-vote")
            twins.tap("choose-for")
            assert _stored(data)[1] == 0
            twins.tap("explain")
            twins.tap("words")
            twins.type("i heard both.")
            twins.tap("cast")
            stored = _stored(data)
            assert stored[1:] == (1, 1, ["I heard both."])
            process.kill()
            process.wait(timeout=60)

        with _kiosk(screen, data), _twins(screen, qtbot, services, monkeypatch) as twins:
            twins.wait_for_attract()
            assert _stored(data) == stored
            twins.begin()
            twins.tap("stand-skip")
            twins.tap("tab-vote")
            twins.tap("choose-for")
            twins.tap("castWithoutReason")
            qtbot.wait(round(1000 * DOUBLE_TAP))  # a tap so near would count as the second half of a double tap
            twins.tap("seeResults")
            assert _stored(data) == (stored[0], 2, 2, ["I heard both."])

    assert services.store.counts.counts(services.now.id).now.flow.count(Stance.AGAINST, Side.FOR) == 1
