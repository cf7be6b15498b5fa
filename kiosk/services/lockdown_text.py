"""Describes escape routes and how to close them. `tr` is a translator, as in `result_text`."""

from dataclasses import dataclass

from kiosk.services.lockdown_check import ACCESS_KEYS, HOT_CORNERS, OVERLAY_KEY, SWITCHING, EscapeKind, EscapeRoute
from kiosk.services.result_text import TranslateFunction, untranslated


@dataclass(frozen=True, slots=True)
class EscapeText:
    """A sentence on an escape route and one on how to close it. Commands and names of settings are not translated."""

    what: str
    fix: str

    def __str__(self) -> str:
        return f"{self.what} {self.fix}"


def describe(route: EscapeRoute, tr: TranslateFunction = untranslated) -> EscapeText:
    return EscapeText(_what(route, tr), _fix(route, tr))


def _what(route: EscapeRoute, tr: TranslateFunction) -> str:
    found = ", ".join(route.found)
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
            "%1", route.desktop or "?"
        ),
        EscapeKind.MAC: tr("macOS keeps Command+Tab, Command+Option+Escape and its gestures for itself."),
        EscapeKind.KEYBOARDS: tr("A keyboard is plugged in: %1.").replace("%1", found),
        EscapeKind.PHONES: tr("Phones in the room are on: this machine answers at %1.").replace("%1", found),
    }[route.kind]


def _fix(route: EscapeRoute, tr: TranslateFunction) -> str:
    match route.desktop:
        case "gnome":
            return _gnome_fix(route, tr)
        case "windows":
            return _windows_fix(route, tr)
    if route.kind is EscapeKind.CONSOLE and route.desktop == "cage":
        return tr("Start cage without -s.")
    session = tr("Start the kiosk as packaging/openbox does: its window manager listens to no key and no button.")
    return {
        EscapeKind.NO_PIN: tr("Set one: Organiser, Kiosk, 'Set a PIN'."),
        EscapeKind.WINDOW: tr("Start it without --windowed and without --size."),
        EscapeKind.CONSOLE: tr(
            "Put packaging/openbox/xorg-goodfaith.conf into /etc/X11/xorg.conf.d, or run: setxkbmap -option srvrkeys:none"
        ),
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
        EscapeKind.PHONES: tr("Nothing of the organiser’s can be reached there. Switch it off: Organiser, Session, ‘Phones in the room’."),
    }.get(route.kind, session)


def _gnome_fix(route: EscapeRoute, tr: TranslateFunction) -> str:
    if route.kind is EscapeKind.HOT_CORNERS:
        commands = [f"gsettings set {HOT_CORNERS} false"]
    elif route.kind is EscapeKind.STICKY_KEYS:
        commands = [f"gsettings set {ACCESS_KEYS} false"]
    elif OVERLAY_KEY in route.found:
        commands = [f"gsettings set {OVERLAY_KEY} ''"]
    elif route.kind in {EscapeKind.ALT_TAB, EscapeKind.ALT_F4}:
        keys = [key for key in route.found if key.startswith("org.")] or SWITCHING
        commands = [f"gsettings set {key} '[]'" for key in keys]
    else:
        return tr("Start the kiosk alone with: cage -- goodfaith run --supervised")
    return tr("Run: %1").replace("%1", "; ".join(commands))


def _windows_fix(route: EscapeRoute, tr: TranslateFunction) -> str:
    shell = tr("Make goodfaith the shell of the kiosk’s user: Settings, Accounts, Other users, Set up a kiosk; or Shell Launcher.")
    return {
        EscapeKind.STICKY_KEYS: tr("Settings, Accessibility, Keyboard: switch the shortcut for Sticky Keys off."),
        EscapeKind.SUPER: tr(
            "Run as administrator: reg add HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Policies\\Explorer"
            " /v NoWinKeys /t REG_DWORD /d 1"
        ),
        EscapeKind.HOT_CORNERS: tr(
            "Run as administrator: reg add HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\EdgeUI /v AllowEdgeSwipe /t REG_DWORD /d 0"
        ),
    }.get(route.kind, shell)
