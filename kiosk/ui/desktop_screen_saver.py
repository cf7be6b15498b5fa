"""Keeps a desktop such as GNOME or KDE from blanking or locking the screen, over D-Bus."""

import os
from itertools import count
from pathlib import Path
from typing import Final
from urllib.parse import quote

from PySide6.QtDBus import QDBusConnection, QDBusMessage

_SERVICE: Final = "org.freedesktop.ScreenSaver"
_PATH: Final = "/org/freedesktop/ScreenSaver"
_numbers: Final = count(1)
_TIMEOUT: Final = 1000
"""Milliseconds for the desktop's answer."""


class DesktopScreenSaver:
    """An inhibition of org.freedesktop.ScreenSaver, which ends with the connection. Each has a connection of its own."""

    def __init__(self) -> None:
        self._owner = ""
        self._connection = f"goodfaith-screen-saver-{next(_numbers)}"

    def hold(self) -> bool:
        """Inhibit the screen saver, again if the desktop was restarted. Return whether the desktop accepted."""
        address = _bus_address()
        if not address:
            return False
        bus = self._connect(address)
        owner = self._current_owner(bus)
        if owner and owner != self._owner:
            request = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
            request.setArguments(["Goodfaith", "The kiosk is open"])
            accepted = bus.call(request, timeout=_TIMEOUT).type() is QDBusMessage.MessageType.ReplyMessage
            self._owner = owner if accepted else ""
        return bool(owner) and owner == self._owner

    def release(self) -> None:
        self._owner = ""
        QDBusConnection.disconnectFromBus(self._connection)

    def _connect(self, address: str) -> QDBusConnection:
        """Return the open connection to this bus, a new one if the bus was restarted: Qt keeps a dead one under its name."""
        bus = QDBusConnection.connectToBus(address, self._connection)
        if not bus.isConnected():
            QDBusConnection.disconnectFromBus(self._connection)
            bus = QDBusConnection.connectToBus(address, self._connection)
        return bus

    def _current_owner(self, bus: QDBusConnection) -> str:
        """Return the unique name of the program that offers the service, '' if there is none."""
        request = QDBusMessage.createMethodCall("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetNameOwner")
        request.setArguments([_SERVICE])
        answer = bus.call(request, timeout=_TIMEOUT)
        return str(answer.arguments()[0]) if answer.type() is QDBusMessage.MessageType.ReplyMessage else ""


def _bus_address() -> str:
    """Return the address of the session bus, '' if there is none. Qt's own way to it may start one, and keeps the first it found."""
    if address := os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return address
    socket = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / "bus"
    return f"unix:path={quote(str(socket))}" if socket.exists() else ""
