"""Keeps a desktop such as GNOME or KDE from blanking or locking the screen, over D-Bus."""

import os
from pathlib import Path
from typing import Final

from PySide6.QtDBus import QDBusConnection, QDBusMessage

_SERVICE: Final = "org.freedesktop.ScreenSaver"
_PATH: Final = "/org/freedesktop/ScreenSaver"
_CONNECTION: Final = "goodfaith-screen-saver"
_TIMEOUT: Final = 1000
"""Milliseconds for the desktop's answer."""


class DesktopScreenSaver:
    """An inhibition of org.freedesktop.ScreenSaver, which ends with the connection."""

    def __init__(self) -> None:
        self._owner = ""

    def hold(self) -> bool:
        """Inhibit the screen saver, again if the desktop was restarted. Return whether the desktop accepted."""
        if not _has_bus():
            return False
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _CONNECTION)
        owner = self._current_owner(bus)
        if owner and owner != self._owner:
            request = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
            request.setArguments(["Goodfaith", "The kiosk is open"])
            accepted = bus.call(request, timeout=_TIMEOUT).type() is QDBusMessage.MessageType.ReplyMessage
            self._owner = owner if accepted else ""
        return bool(owner) and owner == self._owner

    def release(self) -> None:
        self._owner = ""
        QDBusConnection.disconnectFromBus(_CONNECTION)

    def _current_owner(self, bus: QDBusConnection) -> str:
        """Return the unique name of the program that offers the service, '' if there is none."""
        request = QDBusMessage.createMethodCall("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetNameOwner")
        request.setArguments([_SERVICE])
        answer = bus.call(request, timeout=_TIMEOUT)
        return str(answer.arguments()[0]) if answer.type() is QDBusMessage.MessageType.ReplyMessage else ""


def _has_bus() -> bool:
    """Return whether there is a session bus. Connecting without one would start one."""
    return "DBUS_SESSION_BUS_ADDRESS" in os.environ or (Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / "bus").exists()
