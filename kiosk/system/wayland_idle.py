"""Keeps a Wayland compositor from blanking its screens, by the protocol idle-inhibit-unstable-v1.

Speaks the few messages itself: Qt does not offer the protocol, and an inhibitor belongs to the connection that made it.
The compositor ends the inhibition when the connection ends, also if the kiosk is killed.
"""

import os
import socket
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_DISPLAY, _REGISTRY, _CALLBACK, _COMPOSITOR, _MANAGER, _SURFACE, _INHIBITOR, _SECOND_CALLBACK = range(1, 9)
"""Ids of the protocol's objects; a client numbers its own."""
_SYNC, _GET_REGISTRY, _BIND, _CREATE_SURFACE, _CREATE_INHIBITOR = 0, 1, 0, 0, 1
_ERROR, _GLOBAL, _DONE = 0, 0, 0
_MANAGER_NAME: Final = "zwp_idle_inhibit_manager_v1"
_HEADER: Final = struct.Struct("=II")
_TIMEOUT: Final = 2.0
"""Seconds for the compositor's answer."""


class WaylandIdleInhibitor:
    """An idle inhibitor on the compositor of WAYLAND_DISPLAY."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None

    def hold(self) -> bool:
        """Create the inhibitor, again if the compositor has dropped it. Return whether there is one."""
        if self._socket and not _is_open(self._socket):
            self.release()
        if not self._socket:
            self._socket = _connect()
        return self._socket is not None

    def release(self) -> None:
        if self._socket:
            self._socket.close()
            self._socket = None


def _connect() -> socket.socket | None:
    """Return a connection with an inhibitor, None if the compositor offers none."""
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return None
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(_TIMEOUT)
    try:
        connection.connect(str(Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name))
        if _create_inhibitor(connection):
            return connection
    except (OSError, EOFError, ValueError, struct.error):
        pass  # a compositor that does not answer as the protocol says inhibits nothing
    connection.close()
    return None


def _create_inhibitor(connection: socket.socket) -> bool:
    connection.sendall(_request(_DISPLAY, _GET_REGISTRY, _REGISTRY) + _request(_DISPLAY, _SYNC, _CALLBACK))
    found = {}
    for sender, opcode, body in _events_until(connection, _CALLBACK):
        if (sender, opcode) == (_REGISTRY, _GLOBAL):
            number, length = struct.unpack_from("=II", body)
            found[body[8 : 8 + length - 1].decode()] = number
    if not {"wl_compositor", _MANAGER_NAME} <= set(found):
        return False
    bound = {_COMPOSITOR: "wl_compositor", _MANAGER: _MANAGER_NAME}
    bind = b"".join(_request(_REGISTRY, _BIND, found[name], name, 1, number) for number, name in bound.items())
    create = _request(_COMPOSITOR, _CREATE_SURFACE, _SURFACE) + _request(_MANAGER, _CREATE_INHIBITOR, _INHIBITOR, _SURFACE)
    connection.sendall(bind + create + _request(_DISPLAY, _SYNC, _SECOND_CALLBACK))
    return all((sender, opcode) != (_DISPLAY, _ERROR) for sender, opcode, _ in _events_until(connection, _SECOND_CALLBACK))


def _request(target: int, opcode: int, *arguments: int | str) -> bytes:
    body = b""
    for argument in arguments:
        if isinstance(argument, int):
            body += struct.pack("=I", argument)
        else:
            text = argument.encode() + b"\0"
            body += struct.pack("=I", len(text)) + text + bytes(-len(text) % 4)
    return _HEADER.pack(target, (_HEADER.size + len(body)) << 16 | opcode) + body


def _events_until(connection: socket.socket, callback: int) -> Iterator[tuple[int, int, bytes]]:
    """Yield sender, opcode and body of each event, up to this callback or an error."""
    while True:
        sender, size_and_opcode = _HEADER.unpack(_receive(connection, _HEADER.size))
        opcode, body = size_and_opcode & 0xFFFF, _receive(connection, (size_and_opcode >> 16) - _HEADER.size)
        yield sender, opcode, body
        if (sender, opcode) in {(callback, _DONE), (_DISPLAY, _ERROR)}:
            return


def _receive(connection: socket.socket, size: int) -> bytes:
    received = b""
    while len(received) < size:
        part = connection.recv(size - len(received))
        if not part:
            raise EOFError
        received += part
    return received


def _is_open(connection: socket.socket) -> bool:
    """Return whether the compositor still has the connection. Reads and drops its events, or it would close a full one."""
    try:
        while part := connection.recv(4096, socket.MSG_DONTWAIT):
            del part
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False
