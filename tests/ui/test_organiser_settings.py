"""Everything that can be set, by touch: kept in the file at once, in force at once or said to wait."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from pytestqt.qtbot import QtBot

from kiosk.data_folder import SETTINGS, DataFolder
from kiosk.errors import KnownError
from kiosk.services.live_settings import EXPORT_FILE
from kiosk.services.removable_drives import RemovableDrive
from kiosk.settings import Settings
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver


@pytest.fixture(autouse=True)
def _says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Decline the question about the screen's size."""
    monkeypatch.setattr("kiosk.ui.viewmodels.organiser.settings_pages.guess_screen_inches", lambda: 24.0)


def written(driver: WindowDriver) -> dict[str, Any]:
    file = driver.services.folder / SETTINGS
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def turn_to(driver: WindowDriver, page: str) -> None:
    if driver.screen != "organiser":
        driver.enter()
    driver.tap("desk-kiosk")
    driver.reach(f"settings-{page}")


CHOICES: list[tuple[str, str, dict[str, Any]]] = [
    ("appearance", "theme-night", {"theme": "night"}),
    ("appearance", "theme-white on black", {"theme": "white on black"}),
    ("appearance", "text_size-2", {"text_size": 2}),
    ("appearance", "reduce_motion-on", {"reduce_motion": True}),
    ("appearance", "low_reach-on", {"low_reach": True}),
    ("appearance", "sound-headphones", {"sound": "headphones"}),
    ("appearance", "speech_rate-more", {"speech_rate": 130}),
    ("languages", "language-en", {"language": "en"}),
    ("languages", "keyboard-abc", {"keyboard": "abc"}),
    ("times", "idle_seconds-more", {"idle_seconds": 75}),
    ("times", "warning_seconds-more", {"warning_seconds": 40}),
    ("times", "thanks_seconds-less", {"thanks_seconds": 25}),
    ("times", "hours-on", {"opens_at": "09:00", "closes_at": "18:00"}),
    ("screen", "screen_inches-more", {"screen_inches": 24.5}),
    ("printing", "printer-HP LaserJet", {"printer": "HP LaserJet"}),
    ("printing", "paper-Letter", {"paper": "Letter"}),
    ("printing", "copies-more", {"copies": 2}),
    ("printing", "print_at_close-on", {"print_at_close": True}),
    ("printing", "csv_separator-semicolon", {"csv_separator": "semicolon"}),
    ("privacy", "unfinished_reasons-keep", {"unfinished_reasons": "keep"}),
    ("privacy", "publish_reasons-at once", {"publish_reasons": "at once"}),
    ("privacy", "keep_reasons_days-more", {"keep_reasons_days": 40}),
    ("privacy", "small_group-less", {"small_group": 4}),
]


@pytest.mark.parametrize(("page", "button", "expected"), CHOICES)
def test_one_tap_is_in_the_file(driver: WindowDriver, page: str, button: str, expected: dict[str, Any]) -> None:
    turn_to(driver, page)
    driver.wait_for(button)
    driver.reach(button)
    assert written(driver) == expected
    assert Settings.load(DataFolder(driver.services.folder).settings_file) == Settings(**expected)


def test_every_setting_can_be_reached_by_touch() -> None:
    by_touch = {key for _, _, expected in CHOICES for key in expected}
    assert by_touch | {"debate", "languages", "event_name", "online_url", "screen", "screen_asked", "second_copy"} == set(Settings.names())


def test_what_is_set_is_in_force_at_once(driver: WindowDriver) -> None:
    turn_to(driver, "appearance")
    driver.tap("theme-night")
    driver.tap("text_size-1")
    assert (driver.kiosk.appearance.theme, driver.kiosk.appearance.textSize) == ("night", 1)
    turn_to(driver, "times")
    driver.reach("idle_seconds-more")
    driver.tap("backToKiosk")
    driver.tap("begin")
    driver.until_warned()
    assert driver.kiosk.appearance.theme == "night"


def test_a_step_stops_at_its_ends_and_lands_on_whole_steps(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk(copies=19, warning_seconds=33)
    turn_to(driver, "printing")
    driver.reach("copies-more")
    assert not driver.item("copies-more").isEnabled()
    driver.tap("settingsDone")
    turn_to(driver, "times")
    driver.reach("warning_seconds-less")
    assert not driver.item("warning_seconds-less").isEnabled()
    assert (written(driver)["copies"], written(driver)["warning_seconds"]) == (20, 30)


def test_what_waits_for_the_next_start_says_so_and_offers_it(driver: WindowDriver, qtbot: QtBot) -> None:
    turn_to(driver, "privacy")
    assert not driver.sees("startAgain")
    driver.reach("small_group-more")
    assert driver.sees("waitsForStart")
    assert driver.text_of("small_group-value").startswith("6")
    assert driver.kiosk.organiser.session._settings.active.small_group == 5
    with qtbot.waitSignal(driver.kiosk.restartRequested):
        driver.tap("startAgain")


def test_a_bad_edit_while_the_kiosk_runs_is_named_on_every_page_and_what_held_before_holds(driver: WindowDriver) -> None:
    turn_to(driver, "appearance")
    driver.tap("theme-night")
    file = driver.services.folder / SETTINGS
    file.write_text('theme = "pink"\n', encoding="utf-8")
    driver.kiosk.organiser.warnings.refresh()
    driver.settle()
    assert "settings.toml:1: theme is 'pink'" in driver.text_of("organiserWarnings")
    assert driver.kiosk.appearance.theme == "night"
    driver.tap("text_size-2")
    assert "settings.toml:1: theme" in driver.text_of("organiserMessage")
    assert file.read_text(encoding="utf-8") == 'theme = "pink"\n'

    driver.tap("settingsDone")
    driver.reach("mendSettings")
    assert written(driver) == {"theme": "night"}
    assert (driver.services.folder / "settings.broken.toml").read_text(encoding="utf-8") == 'theme = "pink"\n'
    driver.settle()
    assert not driver.sees("organiserWarnings")


def test_a_bad_file_at_the_start_is_named_and_the_last_good_one_holds(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.setup(theme="night")
    (services.folder / SETTINGS).write_text("theme = ", encoding="utf-8")
    services.open()
    driver = open_kiosk()
    assert driver.kiosk.appearance.theme == "night"
    driver.enter()
    driver.settle()
    assert "settings.toml:1: not valid TOML" in driver.text_of("organiserWarnings")


def test_a_good_edit_by_hand_waits_until_the_visit_is_over(driver: WindowDriver) -> None:
    driver.tap("begin")
    (driver.services.folder / SETTINGS).write_text('theme = "night"\n', encoding="utf-8")
    driver.kiosk.organiser.warnings.refresh()
    assert driver.kiosk.appearance.theme == "paper"
    driver.kiosk.startOver()
    assert driver.kiosk.appearance.theme == "night"


def test_a_full_disk_changes_nothing_and_says_why(driver: WindowDriver) -> None:
    def full(path: Path, content: bytes) -> None:
        del path, content
        message = "There is no space left on the disk."
        raise KnownError(message)

    turn_to(driver, "appearance")
    driver.kiosk.organiser.kiosk._live_settings.write = full
    driver.tap("theme-night")
    assert driver.text_of("organiserMessage") == "There is no space left on the disk."
    assert (driver.kiosk.appearance.theme, written(driver)) == ("paper", {})


def test_an_address_is_checked_and_a_phone_reads_it_from_the_page(driver: WindowDriver) -> None:
    turn_to(driver, "address")
    driver.item("online_url-field").setProperty("text", "http://debate.museum/debate")
    driver.tap("online_url-save")
    assert driver.text_of("organiserMessage").startswith("This address was not saved: it has to begin with https://")
    assert "settings.toml" not in driver.text_of("organiserMessage")
    assert written(driver) == {}
    driver.item("online_url-field").setProperty("text", "https://museum")
    assert not driver.sees("organiserMessage")
    driver.item("online_url-field").setProperty("text", "https://debate.museum/debate")
    driver.tap("online_url-save")
    assert written(driver) == {"online_url": "https://debate.museum/debate"}
    assert driver.text_of("addressNow").startswith("debate.museum/debate")
    assert [code.text for code in zxingcpp.read_barcodes(driver.picture())] == ["https://debate.museum/debate"]
    assert not driver.sees("addressTooDense")
    driver.item("online_url-field").setProperty("text", f"https://debate.museum/{'a' * 230}")
    driver.tap("online_url-save")
    driver.settle()
    assert driver.sees("addressTooDense")


def test_the_second_copy_goes_to_a_stick_that_is_chosen_by_touch(driver: WindowDriver, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    (stick / "copies").mkdir(parents=True)
    driver.services.drives = [RemovableDrive("KINGSTON", stick, 1 << 30, 1)]
    turn_to(driver, "secondCopy")
    driver.tap("chooseSecondCopy")
    driver.wait_for_machine()
    driver.tap("folder-0")
    driver.wait_for_machine()
    driver.tap("folder-0")
    driver.wait_for_machine()
    driver.tap("takeFolder")
    assert written(driver) == {"second_copy": str(stick / "copies")}
    assert driver.sees("startAgain")
    driver.tap("noSecondCopy")
    assert written(driver) == {}


def test_a_set_up_goes_to_another_kiosk_without_what_is_this_machines_own(
    open_kiosk: OpenKiosk, services: FakeServices, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    services.drives = [RemovableDrive("KINGSTON", stick, 1 << 30, 1)]
    services.open()
    driver = open_kiosk(theme="night", printer="Hall", second_copy="/media/x", screen_inches=24, idle_seconds=90)
    turn_to(driver, "transfer")
    driver.tap("saveSetup")
    driver.wait_for_machine()
    driver.tap("folder-0")
    driver.wait_for_machine()
    driver.tap("takeFolder")
    assert tomllib.loads((stick / EXPORT_FILE).read_text(encoding="utf-8")) == {"theme": "night", "idle_seconds": 90}

    driver.kiosk.organiser.kiosk._live_settings.change({"theme": "paper", "copies": 3})
    driver.tap("loadSetup")
    driver.wait_for_machine()
    driver.tap("folder-0")
    driver.wait_for_machine()
    driver.tap("folder-0")
    assert [driver.text_of(f"change-{number}") for number in range(2)] == [
        "theme: night instead of paper",
        "copies: the program’s own instead of 3",
    ]
    assert written(driver)["theme"] == "paper"
    driver.tap("takeOver")
    assert (written(driver)["theme"], "copies" in written(driver), written(driver)["printer"]) == ("night", False, "Hall")


def test_a_set_up_that_cannot_be_used_changes_nothing(driver: WindowDriver, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / EXPORT_FILE).write_text("idle_seconds = 1\n", encoding="utf-8")
    driver.services.drives = [RemovableDrive("KINGSTON", stick, 1 << 30, 1, read_only=True)]
    turn_to(driver, "transfer")
    driver.tap("loadSetup")
    driver.wait_for_machine()
    driver.tap("folder-0")
    driver.wait_for_machine()
    driver.tap("folder-0")
    assert f"{EXPORT_FILE}:1: idle_seconds is 1" in driver.text_of("organiserMessage")
    assert written(driver) == {}
