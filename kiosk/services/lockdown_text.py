"""What the lock check found, and what closes it, in words. `tr` is a catalogue's translator, as in wording."""

from dataclasses import dataclass

from kiosk.services.lockdown_check import HOT_CORNERS, OVERLAY_KEY, SWITCHING, EscapeKind, EscapeRoute
from kiosk.services.result_text import Translate, english


@dataclass(frozen=True, slots=True)
class EscapeText:
    """A way out and how it is closed."""

    what: str
    fix: str


def describe(way: EscapeRoute, tr: Translate = english) -> EscapeText:
    """Both sentences; commands and names of settings stay as they are typed."""
    return EscapeText(_what(way, tr), _fix(way, tr))


def describe_in_one_line(way: EscapeRoute, tr: Translate = english) -> str:
    """The same for a list of lines."""
    words = describe(way, tr)
    return f"{words.what} {words.fix}"


def _what(way: EscapeRoute, tr: Translate) -> str:
    found = ", ".join(way.found)
    return {
        EscapeKind.NO_PIN: tr("No PIN is set: anyone can leave the kiosk with Ctrl+Q."),
        EscapeKind.WINDOW: tr("The kiosk is in a window, so everything beside it can be reached."),
        EscapeKind.ALT_TAB: tr("Alt+Tab switches to another program."),
        EscapeKind.ALT_F4: tr("The desktop listens to Alt+F4."),
        EscapeKind.SUPER: tr("The Super key (with the Windows sign) opens the desktop."),
        EscapeKind.SCREENSHOT: tr("The Print key takes pictures of the screen, and may ask where to keep them."),
        EscapeKind.OTHER_KEYS: tr("The desktop listens to these keys: %1.").replace("%1", found),
        EscapeKind.CONSOLE: tr("Ctrl+Alt+F1 to F12 lead to another console."),
        EscapeKind.ZAP: tr("Ctrl+Alt+Backspace ends the screen."),
        EscapeKind.BUTTONS: tr("The desktop listens to the mouse on the kiosk’s window: %1.").replace("%1", found),
        EscapeKind.HOT_CORNERS: tr("Touching a corner or an edge of the screen opens the desktop."),
        EscapeKind.STICKY_KEYS: tr("Five times Shift opens the question about Sticky Keys."),
        EscapeKind.TASK_MANAGER: tr("Ctrl+Alt+Delete and Ctrl+Shift+Escape open the Task Manager."),
        EscapeKind.DESKTOP: tr("The desktop has keys and gestures of its own that a program cannot see: %1.").replace(
            "%1", way.desktop or "?"
        ),
        EscapeKind.MAC: tr("macOS keeps Command+Tab, Command+Option+Escape and its gestures for itself."),
        EscapeKind.KEYBOARDS: tr("A keyboard is plugged in: %1.").replace("%1", found),
    }[way.kind]


def _fix(way: EscapeRoute, tr: Translate) -> str:
    if way.desktop == "gnome":
        return _gnome_fix(way, tr)
    if way.desktop == "windows":
        return _windows_fix(way, tr)
    session = tr("Start the kiosk as packaging/openbox does: its window manager listens to no key and no button.")
    if way.kind is EscapeKind.CONSOLE:
        return _console_fix(way, tr)
    return {
        EscapeKind.NO_PIN: tr("Set one: Organiser, Kiosk, 'Set a PIN'."),
        EscapeKind.WINDOW: tr("Start it without --windowed and without --size."),
        EscapeKind.ZAP: tr(
            "Put packaging/openbox/xorg-goodfaith.conf into /etc/X11/xorg.conf.d, or run: setxkbmap -option srvrkeys:none -option"
        ),
        EscapeKind.TASK_MANAGER: tr(
            "Run as administrator: reg add HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Policies\\System"
            " /v DisableTaskMgr /t REG_DWORD /d 1"
        ),
        EscapeKind.DESKTOP: tr("Start the kiosk alone with: cage -- goodfaith run --supervised"),
        EscapeKind.MAC: tr("Use a management profile with Single App Mode, or lend the session a Linux machine with packaging/openbox."),
        EscapeKind.KEYBOARDS: tr("Take it away, and none of these keys can be pressed."),
    }.get(way.kind, session)


def _console_fix(way: EscapeRoute, tr: Translate) -> str:
    if way.desktop == "cage":
        return tr("Start cage without -s.")
    return tr("Put packaging/openbox/xorg-goodfaith.conf into /etc/X11/xorg.conf.d, or run: setxkbmap -option srvrkeys:none")


def _gnome_fix(way: EscapeRoute, tr: Translate) -> str:
    run = tr("Run: %1")
    if way.kind is EscapeKind.HOT_CORNERS:
        return run.replace("%1", f"gsettings set {HOT_CORNERS} false")
    if way.kind is EscapeKind.STICKY_KEYS:
        return run.replace("%1", "gsettings set org.gnome.desktop.a11y.keyboard enable false")
    if any(key == OVERLAY_KEY for key in way.found):
        return run.replace("%1", f"gsettings set {OVERLAY_KEY} ''")
    if way.kind in {EscapeKind.ALT_TAB, EscapeKind.ALT_F4}:
        keys = [key for key in way.found if key.startswith("org.")] or list(SWITCHING)
        return run.replace("%1", "; ".join(f"gsettings set {key} '[]'" for key in keys))
    return tr("Start the kiosk alone with: cage -- goodfaith run --supervised")


def _windows_fix(way: EscapeRoute, tr: Translate) -> str:
    if way.kind is EscapeKind.STICKY_KEYS:
        return tr("Settings, Accessibility, Keyboard: switch the shortcut for Sticky Keys off.")
    if way.kind is EscapeKind.SUPER:
        return tr(
            "Run as administrator: reg add HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Policies\\Explorer"
            " /v NoWinKeys /t REG_DWORD /d 1"
        )
    if way.kind is EscapeKind.HOT_CORNERS:
        return tr("Run as administrator: reg add HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\EdgeUI /v AllowEdgeSwipe /t REG_DWORD /d 0")
    return tr("Make goodfaith the shell of the kiosk’s user: Settings, Accounts, Other users, Set up a kiosk; or Shell Launcher.")
