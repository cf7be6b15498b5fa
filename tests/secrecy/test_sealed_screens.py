"""A sealed session on every screen there is: in words, for a screen reader, in pixels, in the window's title and on the clipboard."""

import inspect
import re
import secrets
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, Session, SessionSettings
from kiosk.services.fair_points import FairPoints
from kiosk.ui import fonts
from kiosk.ui.viewmodels.organiser.session import SessionTabViewModel
from tests.secrecy.sealed import fill, tells
from tests.ui import all_screens
from tests.ui.fake_services import FakeServices
from tests.ui.glyph_noise import GLYPH_NOISE, difference
from tests.ui.window_driver import WindowDriver

_SIZE = (1024, 768)
Walk = Callable[[WindowDriver], Iterator[str]]
TEXTS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)


def looking_back(driver: WindowDriver) -> Iterator[str]:
    """Show the organiser all sessions while one is sealed."""
    driver.kiosk.openOrganiser()
    driver.kiosk.pin.opened.emit()
    past = driver.kiosk.organiser.session.history
    driver.kiosk.organiser.session.showHistory()
    yield "all sessions"
    past.mark(0)
    yield "the sealed one marked"
    past.mark(1)
    yield "both marked"
    past.compare()
    yield "both side by side"
    driver.kiosk.organiser.closeRequested.emit()


WALKS = [walk for name, walk in vars(all_screens).items() if inspect.isgeneratorfunction(walk) and not name.startswith("_")]
"""Every walk on which the pictures of all screens are taken, future ones included."""


@dataclass
class Seen:
    """One station, as far as it can be seen, heard or taken away."""

    words: list[str]
    spoken: list[str]
    pixels: bytes
    screen: str
    tells: list[str]


@pytest.fixture(autouse=True)
def _no_chance(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which side is shown first and which reasons are offered is drawn; here, the same in every room."""
    monkeypatch.setattr(secrets, "choice", lambda options: next(iter(options)))
    monkeypatch.setattr(FairPoints, "choose", lambda _, keys, most: sorted(keys)[:most])


@pytest.fixture(autouse=True)
def _screen_reader(application: QGuiApplication) -> Iterator[None]:
    assert application.instance()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def heard(node: QAccessibleInterface) -> Iterator[str]:
    """Return everything a screen reader could say, including hidden items."""
    yield from (node.text(kind) for kind in TEXTS)
    for index in range(node.childCount()):
        yield from heard(node.child(index))


def taken_down(qtbot: QtBot, driver: WindowDriver, services: FakeServices) -> Seen:
    qtbot.waitUntil(lambda: not driver.says("looking for it"))  # the printer is asked in the background
    pixels = driver.picture().tobytes()
    clipboard, owner = QGuiApplication.clipboard(), driver.window
    titles = [owner.title(), owner.objectName(), QGuiApplication.applicationDisplayName(), QObject.objectName(owner)]
    spoken = list(heard(QAccessible.queryAccessibleInterface(driver.window)))
    words = [*driver.texts(), *titles, clipboard.text(), clipboard.text(clipboard.Mode.Selection)]
    now = services.store.counts.counts(services.now.id)
    found = [hit for word in [*words, *spoken] for hit in tells(word, now.now)]
    return Seen(words, spoken, pixels, driver.screen, found)


def is_sealed(session: Session) -> bool:
    return session.running and not session.published and session.settings.results is ResultsRule.SEALED


def walked(qtbot: QtBot, folder: Path, walk: Walk, many: Side, *, sealed: bool = True) -> dict[str, Seen]:
    """Return what was seen on a walk while the session was sealed, or after."""
    shutil.rmtree(folder, ignore_errors=True)  # one place for both rooms: a screen may name it
    folder.mkdir()
    services = FakeServices(folder)
    services.session = ended = services.sessions.start("Earlier", services.dependencies().debate, SessionSettings())
    services.sessions.end(ended)
    services.open(all_screens.CLASSROOM if walk in all_screens.LESSONS else SessionSettings(results=ResultsRule.SEALED))
    fill(services.store.ballots, services.now, many)
    fonts.register()
    driver, seen = WindowDriver(qtbot, services, _SIZE), {}
    try:
        driver.compile_ahead()  # here it takes place at a known time: the same items are made in the one room as in the other
        for station in walk(driver):
            if is_sealed(services.now) is sealed:
                seen[station] = taken_down(qtbot, driver, services)
    finally:
        driver.close()
    return seen


@pytest.mark.timeout(240)
def test_no_screen_tells_the_split(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The minute in which a version of a draft was kept tells no vote, and may be another one in the other room.
    monkeypatch.setattr("kiosk.packs.drafts.files._time", lambda _: datetime(2026, 11, 29, 12, tzinfo=UTC))
    monkeypatch.setattr(SessionTabViewModel, "reveal", lambda _: None)  # the walks reveal halfway; here it stays sealed until it ends
    screens = set()
    for walk in [*WALKS, looking_back]:
        yes, no = (walked(qtbot, tmp_path / "room", walk, many) for many in Side)
        assert yes.keys() == no.keys()
        for station, seen in yes.items():
            other = no[station]
            assert (seen.tells, other.tells) == ([], []), station
            assert seen.words == other.words, station
            assert seen.spoken == other.spoken, station
            assert difference(seen.pixels, other.pixels) <= GLYPH_NOISE, station
            screens.add(seen.screen)

    assert every_screen() <= screens, "a screen that no walk comes to is an unknown way out"


def every_screen() -> set[str]:
    """By the files that take the whole kiosk and are no part of another one."""
    folder = paths.resources() / "qml/Kiosk/Screens"
    whole = {path.stem for path in folder.glob("*.qml") if "required property KioskViewModel kiosk" in path.read_text(encoding="utf-8")}
    all_qml = "".join(path.read_text(encoding="utf-8") for path in folder.parent.rglob("*.qml"))
    names = {
        "pin" if name == "PinPad" else name[0].lower() + name[1:]
        for name in whole
        if not re.search(rf"\b{name} \{{|{name}\.qml\"", all_qml)
    }
    return {"organiser", *names}


def test_the_search_finds_a_split_that_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    """The test above can fail: once the walk has revealed the results, each of its ways of looking finds the split."""
    yes, no = (walked(qtbot, tmp_path / "room", all_screens.organiser, many, sealed=False) for many in Side)

    assert any(seen.tells for seen in yes.values())
    for way in ("words", "spoken"):
        assert any(getattr(seen, way) != getattr(no[station], way) for station, seen in yes.items()), way
    assert any(difference(seen.pixels, no[station].pixels) > 3 * GLYPH_NOISE for station, seen in yes.items())
