"""The votes' file is damaged when the kiosk starts: nobody can vote, and the organiser chooses what happens to it."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.app.run import RunOptions, run_kiosk
from kiosk.data_folder import DATABASE, DataFolder
from kiosk.services.database_recovery import DatabaseRecovery
from kiosk.storage import open_store
from kiosk.storage.folder_lock import LOCK
from kiosk.storage.journal import journal_path
from kiosk.system.pin_file import pin_store
from kiosk.ui.window_options import WindowOptions
from tests.commands import PROGRAM, clean_environment
from tests.faults.damage_kinds import VOTES, fill
from tests.faults.damaged_kiosk import DamagedKioskDriver
from tests.storage.places import a_session
from tests.ui.layout import faults
from tests.ui.window_driver import LANDSCAPE, PIN, PORTRAIT

pytestmark = pytest.mark.usefixtures("application")
COPY = "goodfaith-second-copy.db"
Open = Callable[..., DamagedKioskDriver]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / DATABASE
    fill(path)
    return path


@pytest.fixture
def folder(sound: Path, tmp_path: Path) -> Path:
    """Return a data folder with a damaged store, its journal, and a second copy on a drive."""
    (tmp_path / DATABASE).write_bytes(b"damaged" * 1000)
    journal_path(tmp_path / DATABASE).write_bytes(b"undo")
    (tmp_path / "stick").mkdir()
    shutil.copy(sound, tmp_path / "stick" / COPY)
    (tmp_path / "settings.toml").write_text('second_copy = "stick"\n', encoding="utf-8")
    return tmp_path


@pytest.fixture
def open_window(folder: Path, qtbot: QtBot) -> Iterator[Open]:
    opened: list[DamagedKioskDriver] = []

    def open_one(size: tuple[int, int] = LANDSCAPE) -> DamagedKioskDriver:
        opened.append(DamagedKioskDriver(qtbot, folder, size))
        return opened[-1]

    yield open_one
    for driver in opened:
        driver.close()


def untouched(folder: Path) -> bool:
    database = folder / DATABASE
    return database.read_bytes() == b"damaged" * 1000 and journal_path(database).read_bytes() == b"undo"


def votes(folder: Path) -> list[int]:
    """Return the votes of every session in the current database."""
    with closing(open_store(folder / DATABASE, create=False)) as store:
        return [store.counts.counts(session.id).now.votes for session in store.sessions.all()]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_the_second_copy_comes_back(open_window: Open, folder: Path, size: tuple[int, int]) -> None:
    driver = open_window(size)
    assert driver.text_of("recoveryHeading") == "The file with the votes is damaged"
    assert str(folder / DATABASE) in driver.text_of("recoveryText")
    driver.tap("restoreCopy")

    kept = folder / f"{DATABASE}.replaced-1"
    assert str(kept) in driver.text_of("recoveryText")
    assert (kept.read_bytes(), journal_path(kept).read_bytes()) == (b"damaged" * 1000, b"undo")
    assert votes(folder) == [VOTES]
    assert driver.ended() == ""
    driver.tap("openKiosk")
    assert driver.ended() == "recovered"


def test_starting_with_no_votes_is_asked_twice(open_window: Open, folder: Path) -> None:
    driver = open_window()
    driver.tap("askToStartEmpty")
    assert untouched(folder)
    driver.tap("backToChoice")
    driver.tap("askToStartEmpty")
    assert untouched(folder)
    driver.tap("startEmpty")

    kept = folder / f"{DATABASE}.damaged-1"
    assert (kept.read_bytes(), journal_path(kept).read_bytes()) == (b"damaged" * 1000, b"undo")
    assert votes(folder) == []


def test_leaving_changes_nothing(open_window: Open, folder: Path) -> None:
    driver = open_window()
    driver.tap("quitRecovery")

    assert driver.ended() == "quit"
    assert untouched(folder)


def test_closing_the_window_is_leaving(open_window: Open, folder: Path) -> None:
    driver = open_window()
    driver.keys(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

    assert driver.ended() == "quit"
    assert untouched(folder)


def test_where_a_pin_is_set_only_who_gives_it_may_choose(open_window: Open, folder: Path) -> None:
    pin_store(DataFolder(folder).pin_file).set(PIN)
    driver = open_window()
    assert driver.says("Please call the organiser.")
    driver.keys(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    driver.damage.restore()
    driver.damage.askToStartEmpty()
    driver.damage.startEmpty()
    driver.damage.quit()
    assert (driver.damage.stage, driver.ended()) == ("notice", "")
    driver.tap("recoveryPin")
    driver.dial("550192")
    assert driver.screen == "pin"
    driver.tap("pinCancel")
    assert not driver.sees("restoreCopy")
    driver.tap("recoveryPin")
    driver.dial(PIN)

    assert untouched(folder)
    driver.tap("restoreCopy")
    assert votes(folder) == [VOTES]


def test_an_organiser_who_is_called_away_leaves_nothing_open(open_window: Open, folder: Path) -> None:
    pin_store(DataFolder(folder).pin_file).set(PIN)
    driver = open_window()
    driver.tap("recoveryPin")
    driver.dial(PIN)
    driver.tap("askToStartEmpty")
    driver.damage.pin._timeout.timeout.emit()

    assert driver.damage.stage == "notice"
    assert not driver.sees("startEmpty")


def test_a_stick_may_be_put_in_meanwhile(open_window: Open, folder: Path) -> None:
    (folder / "stick").rename(folder / "away")
    driver = open_window()
    assert driver.says("which is not here now")
    assert not driver.sees("restoreCopy")
    (folder / "away").rename(folder / "stick")
    driver.wait_for("restoreCopy")


def test_a_copy_that_is_damaged_too_is_refused(open_window: Open, folder: Path) -> None:
    (folder / "stick" / COPY).write_bytes(b"damaged too" * 1000)
    driver = open_window()
    driver.tap("restoreCopy")

    assert "not a database" in driver.text_of("problem")
    assert untouched(folder)
    assert driver.sees("askToStartEmpty")


def test_without_a_second_copy_the_restore_command_is_named(open_window: Open, folder: Path) -> None:
    (folder / "settings.toml").unlink()
    driver = open_window()

    assert driver.says("goodfaith restore")
    assert not driver.sees("restoreCopy")


def test_a_run_begins_with_the_choice_and_goes_on_after_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def choose(choice: DatabaseRecovery, *_: object, **__: object) -> bool:
        asked.append(choice)
        if len(asked) == 1:
            return False
        choice.restore()
        return True

    monkeypatch.setattr("kiosk.ui.recovery_window.ask", choose)
    monkeypatch.setattr("kiosk.ui.application.run", lambda _parts, session, *_, **__: 0 if session and session.id == a_session().id else 3)
    monkeypatch.setattr("kiosk.services.session_startup.SessionStartup.resume_or_start", lambda startup, *_: startup.sessions.running())

    assert run_kiosk(DataFolder.open(folder, create=True), RunOptions(window=WindowOptions((1280, 720)))) == 0
    assert untouched(folder)
    assert run_kiosk(DataFolder.open(folder, create=True), RunOptions(window=WindowOptions((1280, 720)))) == 0
    assert len(asked) == 2
    assert votes(folder) == [VOTES]


@pytest.mark.skipif(sys.platform != "linux", reason="a signal ends it")
def test_the_program_itself_waits_for_the_choice(folder: Path) -> None:
    """No session is taken up, no file made, until someone chooses; another kiosk is kept out meanwhile."""
    words = [*PROGRAM, "run", "--windowed", "--data", str(folder)]
    env = clean_environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    with subprocess.Popen(words, env=env, stderr=subprocess.PIPE, text=True) as waiting:
        while not (folder / LOCK).exists():
            with pytest.raises(subprocess.TimeoutExpired):
                waiting.wait(timeout=0.2)
        with pytest.raises(subprocess.TimeoutExpired):
            waiting.wait(timeout=2)
        assert untouched(folder)
        second = subprocess.run(words, env=env, capture_output=True, text=True, timeout=300, check=False)
        assert (second.returncode, "Another Goodfaith kiosk" in second.stderr) == (1, True)
        waiting.terminate()
        assert waiting.wait(timeout=60) == 0
    assert untouched(folder)


@pytest.mark.parametrize("text_size", [0, 3])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_every_state_stands(open_window: Open, folder: Path, size: tuple[int, int], text_size: int) -> None:
    (folder / "settings.toml").write_text(f'second_copy = "stick"\ntext_size = {text_size}\n', encoding="utf-8")
    pin_store(DataFolder(folder).pin_file).set(PIN)
    driver = open_window(size)
    found = {"told": faults(driver)}
    driver.damage.askForPin()
    driver.damage.pin.opened.emit()
    found["choose"] = faults(driver)
    driver.damage.askToStartEmpty()
    found["sure"] = faults(driver)
    driver.damage.goBack()
    (folder / "stick" / COPY).write_bytes(b"damaged too" * 1000)
    driver.damage.restore()
    found["a copy that is damaged too"] = faults(driver)
    driver.damage.askToStartEmpty()
    driver.damage.startEmpty()
    found["done"] = faults(driver)

    assert driver.damage.stage == "done"
    assert not any(found.values()), found
