"""Everything that can be set, by touch: kept in the file at once, in force at once or said to wait."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from pytestqt.qtbot import QtBot

from kiosk.errors import KnownError
from kiosk.services.live_settings import PORTABLE
from kiosk.services.removable_drives import Stick
from kiosk.settings import FILE, Settings
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import Rig


@pytest.fixture(autouse=True)
def _says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The glass."""
    monkeypatch.setattr("kiosk.ui.viewmodels.organiser.settings_pages.likely_inches", lambda: 24.0)


def written(rig: Rig) -> dict[str, Any]:
    file = rig.behind.folder / FILE
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def turn_to(rig: Rig, page: str) -> None:
    if rig.screen != "organiser":
        rig.enter()
    rig.tap("desk-kiosk")
    rig.reach(f"settings-{page}")


CHOICES: list[tuple[str, str, dict[str, Any]]] = [
    ("look", "theme-night", {"theme": "night"}),
    ("look", "theme-white on black", {"theme": "white on black"}),
    ("look", "text_size-2", {"text_size": 2}),
    ("look", "reduce_motion-on", {"reduce_motion": True}),
    ("look", "low_reach-on", {"low_reach": True}),
    ("look", "sound-headphones", {"sound": "headphones"}),
    ("look", "speech_rate-more", {"speech_rate": 130}),
    ("words", "language-en", {"language": "en"}),
    ("words", "keyboard-abc", {"keyboard": "abc"}),
    ("times", "idle_seconds-more", {"idle_seconds": 75}),
    ("times", "warning_seconds-more", {"warning_seconds": 40}),
    ("times", "thanks_seconds-less", {"thanks_seconds": 25}),
    ("times", "hours-on", {"opens_at": "09:00", "closes_at": "18:00"}),
    ("screen", "screen_inches-more", {"screen_inches": 24.5}),
    ("printing", "printer-HP LaserJet", {"printer": "HP LaserJet"}),
    ("printing", "paper-Letter", {"paper": "Letter"}),
    ("printing", "copies-more", {"copies": 2}),
    ("printing", "print_at_close-on", {"print_at_close": True}),
    ("privacy", "publish_reasons-at once", {"publish_reasons": "at once"}),
    ("privacy", "keep_reasons_days-more", {"keep_reasons_days": 40}),
    ("privacy", "small_group-less", {"small_group": 4}),
]


@pytest.mark.parametrize(("page", "button", "expected"), CHOICES)
def test_one_tap_is_in_the_file(rig: Rig, page: str, button: str, expected: dict[str, Any]) -> None:
    turn_to(rig, page)
    rig.wait_for(button)
    rig.reach(button)
    assert written(rig) == expected
    assert Settings.load(rig.behind.folder) == Settings(**expected)


def test_every_setting_can_be_reached_by_touch() -> None:
    by_touch = {key for _, _, expected in CHOICES for key in expected}
    assert by_touch | {"debate", "languages", "online_url", "screen_asked", "second_copy"} == set(Settings.model_fields)


def test_what_is_set_is_in_force_at_once(rig: Rig) -> None:
    turn_to(rig, "look")
    rig.tap("theme-night")
    rig.tap("text_size-1")
    assert (rig.kiosk.look.theme, rig.kiosk.look.textSize) == ("night", 1)
    turn_to(rig, "times")
    rig.reach("idle_seconds-more")
    rig.tap("backToKiosk")
    rig.tap("begin")
    rig.until_warned()
    assert rig.kiosk.look.theme == "night"


def test_a_step_stops_at_its_ends_and_lands_on_whole_steps(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open()
    rig = open_kiosk(copies=19, warning_seconds=33)
    turn_to(rig, "printing")
    rig.reach("copies-more")
    assert not rig.item("copies-more").isEnabled()
    rig.tap("settingsDone")
    turn_to(rig, "times")
    rig.reach("warning_seconds-less")
    assert not rig.item("warning_seconds-less").isEnabled()
    assert (written(rig)["copies"], written(rig)["warning_seconds"]) == (20, 30)


def test_what_waits_for_the_next_start_says_so_and_offers_it(rig: Rig, qtbot: QtBot) -> None:
    turn_to(rig, "privacy")
    assert not rig.sees("startAgain")
    rig.reach("small_group-more")
    assert rig.sees("waitsForStart")
    assert rig.text_of("small_group-value").startswith("6")
    assert rig.kiosk.organiser.session._parts.settings.small_group == 5
    with qtbot.waitSignal(rig.kiosk.again):
        rig.tap("startAgain")


def test_a_bad_edit_while_the_kiosk_runs_is_named_on_every_page_and_what_held_before_holds(rig: Rig) -> None:
    turn_to(rig, "look")
    rig.tap("theme-night")
    file = rig.behind.folder / FILE
    file.write_text('theme = "pink"\n', encoding="utf-8")
    rig.kiosk.organiser.health.refresh()
    rig.settle()
    assert "settings.toml:1: theme is 'pink'" in rig.text_of("organiserWarnings")
    assert rig.kiosk.look.theme == "night"
    rig.tap("text_size-2")
    assert "settings.toml:1: theme" in rig.text_of("organiserMessage")
    assert file.read_text(encoding="utf-8") == 'theme = "pink"\n'

    rig.tap("settingsDone")
    rig.reach("mendSettings")
    assert written(rig) == {"theme": "night"}
    assert (rig.behind.folder / "settings.broken.toml").read_text(encoding="utf-8") == 'theme = "pink"\n'
    rig.settle()
    assert not rig.sees("organiserWarnings")


def test_a_bad_file_at_the_start_is_named_and_the_last_good_one_holds(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.setup(theme="night")
    (behind.folder / FILE).write_text("theme = ", encoding="utf-8")
    behind.open()
    rig = open_kiosk()
    assert rig.kiosk.look.theme == "night"
    rig.enter()
    rig.settle()
    assert "settings.toml:1: this is no TOML" in rig.text_of("organiserWarnings")


def test_a_good_edit_by_hand_waits_until_the_visit_is_over(rig: Rig) -> None:
    rig.tap("begin")
    (rig.behind.folder / FILE).write_text('theme = "night"\n', encoding="utf-8")
    rig.kiosk.organiser.health.refresh()
    assert rig.kiosk.look.theme == "paper"
    rig.kiosk.startOver()
    assert rig.kiosk.look.theme == "night"


def test_a_full_disk_changes_nothing_and_says_why(rig: Rig) -> None:
    def full(path: Path, content: bytes) -> None:
        del path, content
        message = "There is no space left on the disk."
        raise KnownError(message)

    turn_to(rig, "look")
    rig.kiosk.organiser.kiosk._setup.write = full
    rig.tap("theme-night")
    assert rig.text_of("organiserMessage") == "There is no space left on the disk."
    assert (rig.kiosk.look.theme, written(rig)) == ("paper", {})


def test_an_address_is_checked_and_a_phone_reads_it_from_the_page(rig: Rig) -> None:
    turn_to(rig, "address")
    rig.item("online_url-field").setProperty("text", "http://museum.example/debate")
    rig.tap("online_url-save")
    assert "online_url is 'http://museum.example/debate'" in rig.text_of("organiserMessage")
    rig.item("online_url-field").setProperty("text", "https://museum.example/debate")
    rig.tap("online_url-save")
    assert written(rig) == {"online_url": "https://museum.example/debate"}
    assert rig.text_of("addressNow").startswith("museum.example/debate")
    assert [code.text for code in zxingcpp.read_barcodes(rig.picture())] == ["https://museum.example/debate"]


def test_the_second_copy_goes_to_a_stick_that_is_chosen_by_touch(rig: Rig, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    (stick / "copies").mkdir(parents=True)
    rig.behind.sticks = [Stick("KINGSTON", stick, 1 << 30, 1)]
    turn_to(rig, "copies")
    rig.tap("chooseSecondCopy")
    rig.wait_for_machine()
    rig.tap("folder-0")
    rig.wait_for_machine()
    rig.tap("folder-0")
    rig.wait_for_machine()
    rig.tap("takeFolder")
    assert written(rig) == {"second_copy": str(stick / "copies")}
    assert rig.sees("startAgain")
    rig.tap("noSecondCopy")
    assert written(rig) == {}


def test_a_set_up_goes_to_another_kiosk_without_what_is_this_machines_own(open_kiosk: OpenKiosk, behind: Backstage, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    behind.sticks = [Stick("KINGSTON", stick, 1 << 30, 1)]
    behind.open()
    rig = open_kiosk(theme="night", printer="Hall", second_copy="/media/x", screen_inches=24, idle_seconds=90)
    turn_to(rig, "carry")
    rig.tap("saveSetup")
    rig.wait_for_machine()
    rig.tap("folder-0")
    rig.wait_for_machine()
    rig.tap("takeFolder")
    assert tomllib.loads((stick / PORTABLE).read_text(encoding="utf-8")) == {"theme": "night", "idle_seconds": 90}

    rig.kiosk.organiser.kiosk._setup.change({"theme": "paper", "copies": 3})
    rig.tap("loadSetup")
    rig.wait_for_machine()
    rig.tap("folder-0")
    rig.wait_for_machine()
    rig.tap("folder-0")
    assert [rig.text_of(f"change-{number}") for number in range(2)] == [
        "theme: night instead of paper",
        "copies: the program’s own instead of 3",
    ]
    assert written(rig)["theme"] == "paper"
    rig.tap("takeOver")
    assert (written(rig)["theme"], "copies" in written(rig), written(rig)["printer"]) == ("night", False, "Hall")


def test_a_set_up_that_cannot_be_used_changes_nothing(rig: Rig, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / PORTABLE).write_text("idle_seconds = 1\n", encoding="utf-8")
    rig.behind.sticks = [Stick("KINGSTON", stick, 1 << 30, 1, read_only=True)]
    turn_to(rig, "carry")
    rig.tap("loadSetup")
    rig.wait_for_machine()
    rig.tap("folder-0")
    rig.wait_for_machine()
    rig.tap("folder-0")
    assert f"{PORTABLE}:1: idle_seconds is 1" in rig.text_of("organiserMessage")
    assert written(rig) == {}
