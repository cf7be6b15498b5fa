"""Cuts a connection whose server stopped answering or answers without end: no setting of libpq does that once the connection stands."""

import os
import socket
import struct
import threading
import time
from contextlib import suppress
from types import TracebackType
from typing import Final, Self

MAX_BYTES: Final = 64 * 1024 * 1024
"""What one call may receive; the summaries of five thousand stations have twelve million."""
_LOOK_SECONDS: Final = 0.05
_TCP_INFO_BYTES: Final = 136
_BYTES_RECEIVED: Final = 128
"""Where Linux says in its `struct tcp_info` how many bytes have arrived."""


class Deadline:
    """While it is entered, the connection it watches is shut down after so many seconds or bytes; its waiting call fails."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds
        self._thread = threading.Thread(target=self._guard, name="hub deadline", daemon=True)
        self._left = threading.Event()
        self._lock = threading.Lock()
        self._expired = False
        self._before = 0
        self._socket: socket.socket | None = None

    def watch(self, descriptor: int) -> None:
        with self._lock:
            if self._socket is None:
                self._socket = socket.socket(fileno=os.dup(descriptor))
                self._before = _received(self._socket)
            if self._expired:
                self._shut_down()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._left.set()
        with self._lock:
            if self._socket is not None:
                self._socket.close()
                self._socket = None

    def _guard(self) -> None:
        while not self._left.wait(_LOOK_SECONDS):
            with self._lock:
                flooded = self._socket is not None and _received(self._socket) - self._before > MAX_BYTES
                if flooded or time.monotonic() >= self._end:
                    self._expired = True
                    self._shut_down()
                    return

    def _shut_down(self) -> None:
        if self._socket is not None:
            with suppress(OSError):  # it is closed already
                self._socket.shutdown(socket.SHUT_RDWR)


def _received(connection: socket.socket) -> int:
    """Return how many bytes have arrived, 0 where the system does not say: then the time alone is limited."""
    option = getattr(socket, "TCP_INFO", None)
    if option is None or connection.family == getattr(socket, "AF_UNIX", None):
        return 0
    try:
        content = connection.getsockopt(socket.IPPROTO_TCP, option, _TCP_INFO_BYTES)
    except OSError:
        return 0
    return int(struct.unpack_from("=Q", content, _BYTES_RECEIVED)[0]) if len(content) == _TCP_INFO_BYTES else 0
