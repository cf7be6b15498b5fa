"""The real program on a real X screen, by mouse: a visit from the first tap to the results, and a power cut after 'Thank you'."""

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
from kiosk.ui.input.event_filter import DOUBLE_TAP
from tests.commands import PROGRAM
from tests.e2e.screen import SIZE, Screen, x_screen
from tests.e2e.twin import Twins
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="X is Linux's"),
    pytest.mark.usefixtures("application"),
]


@contextmanager
def _kiosk(screen: Screen, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    words = [*PROGRAM, "run", "--windowed", "--size", f"{SIZE[0]}x{SIZE[1]}", "--data", str(folder)]
    with subprocess.Popen(words, env=screen.environment) as process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def _twins(screen: Screen, qtbot: QtBot, behind: FakeServices, monkeypatch: pytest.MonkeyPatch) -> Iterator[Twins]:
    driver = WindowDriver(qtbot, behind, SIZE)
    yield Twins(screen, driver, qtbot, monkeypatch)
    driver.close()


def _kept(folder: Path) -> tuple[str, int, int, list[str]]:
    """Session, votes for, visits and the words of new reasons, as another program finds them in the file."""
    store = open_store(folder / DATABASE, create=False)
    try:
        (session,) = store.sessions.all()
        counts = store.counts.counts(session.id)
        words = [reason.text for reason in store.reasons.list(session.id, ReasonState.WAITING)]
        return session.id, counts.now.split.count(Side.FOR), counts.visits, words
    finally:
        store.close()


def test_a_visit_by_mouse_and_a_power_cut_after_thank_you(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    data, beside = tmp_path / "data", tmp_path / "twin"
    beside.mkdir()
    behind = FakeServices(beside)
    behind.open()
    with x_screen() as screen:
        with _kiosk(screen, data) as process, _twins(screen, qtbot, behind, monkeypatch) as twins:
            twins.shows_attract()
            twins.begin()
            twins.tap("stand-against")
            twins.tap("tab-arguments")
            twins.tap("read-for")
            twins.tap("more")
            twins.tap("bothSides")
            twins.tap("tab-vote")
            twins.tap("choose-for")
            assert _kept(data)[1] == 0
            twins.tap("explain")
            twins.tap("words")
            twins.type("i heard both.")
            twins.tap("cast")
            kept = _kept(data)
            assert kept[1:] == (1, 1, ["I heard both."])
            process.kill()
            process.wait(timeout=60)

        with _kiosk(screen, data), _twins(screen, qtbot, behind, monkeypatch) as twins:
            twins.shows_attract()
            assert _kept(data) == kept
            twins.begin()
            twins.tap("stand-skip")
            twins.tap("tab-vote")
            twins.tap("choose-for")
            twins.tap("castWithoutReason")
            qtbot.wait(round(1000 * DOUBLE_TAP))  # so near and sooner, it would be the second half of a double tap
            twins.tap("seeResults")
            assert _kept(data) == (kept[0], 2, 2, ["I heard both."])

    assert behind.store.counts.counts(behind.now.id).now.flow.count(Stance.AGAINST, Side.FOR) == 1
