"""The lockdown check: derives the open escape routes from what was found on the machine.

Does not use an X server, registry or command: an adapter fills in a `Machine`. What cannot be found out is not reported.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class EscapeKind(StrEnum):
    """The ways to leave the kiosk, the plainest first."""

    NO_PIN = "no pin"
    WINDOW = "window"
    ALT_TAB = "alt tab"
    ALT_F4 = "alt f4"
    SUPER = "super"
    OTHER_KEYS = "other keys"
    CONSOLE = "console"
    ZAP = "zap"
    BUTTONS = "buttons"
    HOT_CORNERS = "hot corners"
    STICKY_KEYS = "sticky keys"
    TASK_MANAGER = "task manager"
    SCREENSHOT = "screenshot"
    DESKTOP = "desktop"
    MAC = "mac"
    KEYBOARDS = "keyboards"
    PHONES = "phones"
    """Not a way out: the machine answers on the network, because the organiser wants it to."""


@dataclass(frozen=True, slots=True)
class EscapeRoute:
    """An open way to leave the kiosk. `desktop` is '' if it makes no difference; `found` is for example a list of keys."""

    kind: EscapeKind
    desktop: str = ""
    found: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Machine:
    """What was found on a machine. `platform` is `sys.platform`; `desktop` is the window manager's name in lower case.

    `grabbed` are key combinations such as 'Alt+F4', and `buttons` mouse buttons such as 'Alt+left', that other programs have grabbed.
    `desktop_settings` are GNOME's by 'schema key', `registry` Windows' by value name; None if they could not be read.
    """

    platform: str
    pin: bool
    full_screen: bool = True
    desktop: str = ""
    wayland: bool = False
    grabbed: Sequence[str] = ()
    buttons: Sequence[str] = ()
    console_keys: bool = False
    zap_keys: bool = False
    compositor_options: Sequence[str] = ()
    desktop_settings: Mapping[str, str] | None = None
    registry: Mapping[str, str | None] | None = None
    keyboards: Sequence[str] = field(default=())


HOT_CORNERS: Final = "org.gnome.desktop.interface enable-hot-corners"
OVERLAY_KEY: Final = "org.gnome.mutter overlay-key"
ACCESS_KEYS: Final = "org.gnome.desktop.a11y.keyboard enable"
SWITCHING: Final = (
    "org.gnome.desktop.wm.keybindings switch-applications",
    "org.gnome.desktop.wm.keybindings switch-windows",
    "org.gnome.desktop.wm.keybindings cycle-windows",
)
CLOSING: Final = "org.gnome.desktop.wm.keybindings close"
GNOME_KEYS: Final = (HOT_CORNERS, OVERLAY_KEY, ACCESS_KEYS, CLOSING, *SWITCHING)
STICKY_FLAGS: Final = "StickyKeys"
"""A bit field as text. Bit 4 (`_HOTKEY`) is pressing Shift five times."""
NO_TASK_MANAGER: Final = "DisableTaskMgr"
NO_WINDOWS_KEYS: Final = "NoWinKeys"
EDGE_SWIPES: Final = "AllowEdgeSwipe"
SHELL: Final = "Shell"
_HOTKEY: Final = 4
_KIOSK_COMPOSITORS: Final = {"cage"}
_WITHOUT_KEYS: Final = {EscapeKind.NO_PIN, EscapeKind.WINDOW, EscapeKind.BUTTONS, EscapeKind.HOT_CORNERS}
"""Ways out that need no keyboard."""
_EMPTY: Final = {"", "''", "[]", "@as []", "['']"}


def check_lockdown(machine: Machine) -> list[EscapeRoute]:
    """Return the open escape routes, the plainest first. Keyboards are listed only if a key is a way out."""
    found = [] if machine.pin else [EscapeRoute(EscapeKind.NO_PIN)]
    if not machine.full_screen:
        found.append(EscapeRoute(EscapeKind.WINDOW))
    if machine.platform == "win32":
        found += _windows(machine.registry or {})
    elif machine.platform == "darwin":
        found.append(EscapeRoute(EscapeKind.MAC))
    else:
        found += _x(machine)
        found += _gnome(machine.desktop_settings or {}) if machine.desktop == "gnome" else []
        found += _wayland(machine) if machine.wayland else []
    found = list({route.kind: route for route in reversed(found)}.values())
    found.sort(key=lambda route: list(EscapeKind).index(route.kind))
    if machine.keyboards and any(route.kind not in _WITHOUT_KEYS for route in found):
        found.append(EscapeRoute(EscapeKind.KEYBOARDS, found=tuple(machine.keyboards)))
    return found


def _x(machine: Machine) -> Iterator[EscapeRoute]:
    """Yield keys and buttons grabbed by any program, and those of the X server itself."""
    left = list(machine.grabbed)
    for kind, keys in (
        (EscapeKind.ALT_TAB, [key for key in left if key.endswith("+Tab")]),
        (EscapeKind.ALT_F4, [key for key in left if key == "Alt+F4"]),
        (EscapeKind.SUPER, [key for key in left if key.startswith("Super")]),
        (EscapeKind.SCREENSHOT, [key for key in left if key.endswith("Print")]),
    ):
        if keys:
            yield EscapeRoute(kind, machine.desktop, tuple(keys))
            left = [key for key in left if key not in keys]
    if left:
        yield EscapeRoute(EscapeKind.OTHER_KEYS, machine.desktop, tuple(left))
    if machine.buttons:
        yield EscapeRoute(EscapeKind.BUTTONS, machine.desktop, tuple(machine.buttons))
    if machine.console_keys:
        yield EscapeRoute(EscapeKind.CONSOLE, "x")
    if machine.zap_keys:
        yield EscapeRoute(EscapeKind.ZAP)


def _gnome(settings: Mapping[str, str]) -> Iterator[EscapeRoute]:
    if settings.get(HOT_CORNERS) == "true":
        yield EscapeRoute(EscapeKind.HOT_CORNERS, "gnome")
    if settings.get(OVERLAY_KEY, "") not in _EMPTY:
        yield EscapeRoute(EscapeKind.SUPER, "gnome", (OVERLAY_KEY,))
    if settings.get(ACCESS_KEYS) == "true":
        yield EscapeRoute(EscapeKind.STICKY_KEYS, "gnome")
    if settings.get(CLOSING, "") not in _EMPTY:
        yield EscapeRoute(EscapeKind.ALT_F4, "gnome", (CLOSING,))
    switching = tuple(key for key in SWITCHING if settings.get(key, "") not in _EMPTY)
    if switching:
        yield EscapeRoute(EscapeKind.ALT_TAB, "gnome", switching)


def _wayland(machine: Machine) -> Iterator[EscapeRoute]:
    """Under Wayland grabbed keys cannot be listed, so only compositors made for kiosks are trusted."""
    if machine.desktop not in _KIOSK_COMPOSITORS:
        yield EscapeRoute(EscapeKind.DESKTOP, machine.desktop)
    elif any(option.startswith("-") and not option.startswith("--") and "s" in option for option in machine.compositor_options):
        yield EscapeRoute(EscapeKind.CONSOLE, machine.desktop)


def _windows(registry: Mapping[str, str | None]) -> Iterator[EscapeRoute]:
    flags = registry.get(STICKY_FLAGS) or "510"  # the default of Windows
    if not flags.isdigit() or int(flags) & _HOTKEY:
        yield EscapeRoute(EscapeKind.STICKY_KEYS, "windows")
    if registry.get(NO_TASK_MANAGER) != "1":
        yield EscapeRoute(EscapeKind.TASK_MANAGER)
    if "goodfaith" in (registry.get(SHELL) or "").lower():
        return
    yield EscapeRoute(EscapeKind.ALT_TAB, "windows")
    if registry.get(NO_WINDOWS_KEYS) != "1":
        yield EscapeRoute(EscapeKind.SUPER, "windows")
    if registry.get(EDGE_SWIPES) != "0":
        yield EscapeRoute(EscapeKind.HOT_CORNERS, "windows")
