import json
from dataclasses import replace

import pytest

from kiosk.services.lockdown_check import (
    CLOSING,
    EDGE_SWIPES,
    HOT_CORNERS,
    NO_TASK_MANAGER,
    NO_WINDOWS_KEYS,
    OVERLAY_KEY,
    SHELL,
    STICKY_FLAGS,
    SWITCHING,
    Machine,
    Way,
    WayOut,
    ways_out,
)
from kiosk.services.lockdown_text import told

LOCKED = Machine("linux", pin=True, desktop="openbox")
GNOME = {HOT_CORNERS: "true", OVERLAY_KEY: "'Super_L'", CLOSING: "['<Alt>F4']", **dict.fromkeys(SWITCHING, "['<Alt>Tab']")}


def ways(machine: Machine) -> set[Way]:
    return {way.way for way in ways_out(machine)}


def test_a_machine_where_nothing_was_found_open_is_locked() -> None:
    assert ways_out(LOCKED) == []


@pytest.mark.parametrize(("change", "way"), [
    ({"pin": False}, Way.NO_PIN),
    ({"covering": False}, Way.WINDOW),
    ({"grabbed": ["Alt+F4"]}, Way.ALT_F4),
    ({"grabbed": ["Alt+Tab", "Alt+Shift+Tab"]}, Way.ALT_TAB),
    ({"grabbed": ["Super_L"]}, Way.SUPER),
    ({"grabbed": ["Print"]}, Way.SCREENSHOT),
    ({"grabbed": ["Ctrl+Alt+t"]}, Way.OTHER_KEYS),
    ({"buttons": ["Alt+right"]}, Way.BUTTONS),
    ({"console_keys": True}, Way.CONSOLE),
    ({"zap_keys": True}, Way.ZAP),
])  # fmt: skip
def test_each_thing_that_was_found_is_one_way_out(change: dict[str, object], way: Way) -> None:
    assert ways(replace(LOCKED, **change)) == {way}  # type: ignore[arg-type]


def test_keyboards_are_named_only_where_a_key_leads_out() -> None:
    plugged = replace(LOCKED, keyboards=["Logitech K120"])
    assert ways_out(plugged) == []
    assert ways_out(replace(plugged, pin=False, buttons=["Alt+left"]))[-1].way is Way.BUTTONS
    assert ways_out(replace(plugged, console_keys=True))[-1] == WayOut(Way.KEYBOARDS, found=("Logitech K120",))


def test_gnome_is_asked_setting_by_setting_and_each_fix_is_the_command_that_closes_it() -> None:
    open_ = ways_out(replace(LOCKED, desktop="gnome", desktop_settings=GNOME))
    assert {way.way for way in open_} == {Way.HOT_CORNERS, Way.SUPER, Way.ALT_F4, Way.ALT_TAB}
    closed = dict(GNOME)
    for way in open_:
        for command in told(way).fix.removeprefix("Run: ").split("; "):
            tool, verb, schema, key, value = command.split()
            assert (tool, verb, f"{schema} {key}" in GNOME) == ("gsettings", "set", True)
            closed[f"{schema} {key}"] = value.strip("'") if "[" in value else value
    assert ways_out(replace(LOCKED, desktop="gnome", desktop_settings=closed)) == []


def test_under_wayland_only_a_compositor_for_kiosks_is_trusted() -> None:
    assert ways(Machine("linux", pin=True, wayland=True, desktop="gnome", desktop_settings={})) == {Way.DESKTOP}
    assert ways(Machine("linux", pin=True, wayland=True, desktop="")) == {Way.DESKTOP}
    assert ways(Machine("linux", pin=True, wayland=True, desktop="cage")) == set()
    assert ways(Machine("linux", pin=True, wayland=True, desktop="cage", compositor_words=("-d", "-s"))) == {Way.CONSOLE}


def test_windows_is_locked_by_its_policies_and_its_shell() -> None:
    bare = ways(Machine("win32", pin=True, registry={}))
    assert bare == {Way.STICKY_KEYS, Way.TASK_MANAGER, Way.ALT_TAB, Way.SUPER, Way.HOT_CORNERS}
    policies: dict[str, str | None] = {STICKY_FLAGS: "506", NO_TASK_MANAGER: "1", NO_WINDOWS_KEYS: "1", EDGE_SWIPES: "0"}
    assert ways(Machine("win32", pin=True, registry=policies)) == {Way.ALT_TAB}
    assert ways(Machine("win32", pin=True, registry={**policies, SHELL: r"C:\Goodfaith\goodfaith.exe run"})) == set()
    assert Way.STICKY_KEYS in ways(Machine("win32", pin=True, registry={**policies, STICKY_FLAGS: "510"}))


def test_macos_says_that_it_cannot_be_locked_from_inside() -> None:
    assert ways(Machine("darwin", pin=True)) == {Way.MAC}


@pytest.mark.parametrize("desktop", ["", "gnome", "windows", "openbox", "cage", "x"])
@pytest.mark.parametrize("way", Way)
def test_every_way_has_a_sentence_and_a_fix(way: Way, desktop: str) -> None:
    words = told(WayOut(way, desktop, ("Alt+F4",)))
    assert words.what.endswith(".")
    assert len(words.fix) > 20
    assert "%" not in json.dumps([words.what, words.fix])
