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
    EscapeKind,
    EscapeRoute,
    Machine,
    check_lockdown,
)
from kiosk.services.lockdown_text import describe

LOCKED = Machine("linux", pin=True, desktop="openbox")
GNOME = {HOT_CORNERS: "true", OVERLAY_KEY: "'Super_L'", CLOSING: "['<Alt>F4']", **dict.fromkeys(SWITCHING, "['<Alt>Tab']")}


def ways(machine: Machine) -> set[EscapeKind]:
    return {way.kind for way in check_lockdown(machine)}


def test_a_machine_where_nothing_was_found_open_is_locked() -> None:
    assert check_lockdown(LOCKED) == []


@pytest.mark.parametrize(("change", "way"), [
    ({"pin": False}, EscapeKind.NO_PIN),
    ({"full_screen": False}, EscapeKind.WINDOW),
    ({"grabbed": ["Alt+F4"]}, EscapeKind.ALT_F4),
    ({"grabbed": ["Alt+Tab", "Alt+Shift+Tab"]}, EscapeKind.ALT_TAB),
    ({"grabbed": ["Super_L"]}, EscapeKind.SUPER),
    ({"grabbed": ["Print"]}, EscapeKind.SCREENSHOT),
    ({"grabbed": ["Ctrl+Alt+t"]}, EscapeKind.OTHER_KEYS),
    ({"buttons": ["Alt+right"]}, EscapeKind.BUTTONS),
    ({"console_keys": True}, EscapeKind.CONSOLE),
    ({"zap_keys": True}, EscapeKind.ZAP),
])  # fmt: skip
def test_each_thing_that_was_found_is_one_way_out(change: dict[str, object], way: EscapeKind) -> None:
    assert ways(replace(LOCKED, **change)) == {way}  # type: ignore[arg-type]


def test_keyboards_are_named_only_where_a_key_leads_out() -> None:
    plugged = replace(LOCKED, keyboards=["Logitech K120"])
    assert check_lockdown(plugged) == []
    assert check_lockdown(replace(plugged, pin=False, buttons=["Alt+left"]))[-1].kind is EscapeKind.BUTTONS
    assert check_lockdown(replace(plugged, console_keys=True))[-1] == EscapeRoute(EscapeKind.KEYBOARDS, found=("Logitech K120",))


def test_gnome_is_asked_setting_by_setting_and_each_fix_is_the_command_that_closes_it() -> None:
    open_ = check_lockdown(replace(LOCKED, desktop="gnome", desktop_settings=GNOME))
    assert {way.kind for way in open_} == {EscapeKind.HOT_CORNERS, EscapeKind.SUPER, EscapeKind.ALT_F4, EscapeKind.ALT_TAB}
    closed = dict(GNOME)
    for way in open_:
        for command in describe(way).fix.removeprefix("Run: ").split("; "):
            tool, verb, schema, key, value = command.split()
            assert (tool, verb, f"{schema} {key}" in GNOME) == ("gsettings", "set", True)
            closed[f"{schema} {key}"] = value.strip("'") if "[" in value else value
    assert check_lockdown(replace(LOCKED, desktop="gnome", desktop_settings=closed)) == []


def test_under_wayland_only_a_compositor_for_kiosks_is_trusted() -> None:
    assert ways(Machine("linux", pin=True, wayland=True, desktop="gnome", desktop_settings={})) == {EscapeKind.DESKTOP}
    assert ways(Machine("linux", pin=True, wayland=True, desktop="")) == {EscapeKind.DESKTOP}
    assert ways(Machine("linux", pin=True, wayland=True, desktop="cage")) == set()
    assert ways(Machine("linux", pin=True, wayland=True, desktop="cage", compositor_options=("-d", "-s"))) == {EscapeKind.CONSOLE}


def test_windows_is_locked_by_its_policies_and_its_shell() -> None:
    bare = ways(Machine("win32", pin=True, registry={}))
    assert bare == {EscapeKind.STICKY_KEYS, EscapeKind.TASK_MANAGER, EscapeKind.ALT_TAB, EscapeKind.SUPER, EscapeKind.HOT_CORNERS}
    policies: dict[str, str | None] = {STICKY_FLAGS: "506", NO_TASK_MANAGER: "1", NO_WINDOWS_KEYS: "1", EDGE_SWIPES: "0"}
    assert ways(Machine("win32", pin=True, registry=policies)) == {EscapeKind.ALT_TAB}
    assert ways(Machine("win32", pin=True, registry={**policies, SHELL: r"C:\Goodfaith\goodfaith.exe run"})) == set()
    assert EscapeKind.STICKY_KEYS in ways(Machine("win32", pin=True, registry={**policies, STICKY_FLAGS: "510"}))


def test_macos_says_that_it_cannot_be_locked_from_inside() -> None:
    assert ways(Machine("darwin", pin=True)) == {EscapeKind.MAC}


@pytest.mark.parametrize("desktop", ["", "gnome", "windows", "openbox", "cage", "x"])
@pytest.mark.parametrize("way", EscapeKind)
def test_every_way_has_a_sentence_and_a_fix(way: EscapeKind, desktop: str) -> None:
    words = describe(EscapeRoute(way, desktop, ("Alt+F4",)))
    assert words.what.endswith(".")
    assert len(words.fix) > 20
    assert "%" not in json.dumps([words.what, words.fix])
