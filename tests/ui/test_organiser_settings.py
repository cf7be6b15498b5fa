"""Everything that can be set, by touch: kept in the file at once, in force at once or said to wait."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from pytestqt.qtbot import QtBot

from kiosk.services.carrying import Stick
from kiosk.services.setup import PORTABLE
from kiosk.settings import FILE, Settings
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import Rig


def written(rig: Rig) -> dict[str, Any]:
    file = rig.behind.folder / FILE
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def turn_to(rig: Rig, page: str) -> None:
    if rig.screen != "organiser":
        rig.enter()
    rig.tap("desk-kiosk")
    rig.reach(f"settings-{page}")


CHOICES = [
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
    ("screen", "screen_inches-more", {"screen_inches": 24}),
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
    assert by_touch | {"debate", "languages", "online_url", "second_copy"} == set(Settings.model_fields)
