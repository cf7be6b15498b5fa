"""Cuts a connection whose server stopped answering: no setting of libpq does that once the connection stands."""

import os
import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self


class Deadline:
    """While it is entered, the connection it watches is shut down after so many seconds; whoever waits for it gets an error."""

    def __init__(self, seconds: float) -> None:
        self._timer = threading.Timer(seconds, self._expire)
        self._timer.daemon = True
        self._lock = threading.Lock()
        self._expired = False
        self._socket: socket.socket | None = None

    def watch(self, descriptor: int) -> None:
        with self._lock:
            if self._socket is None:
                self._socket = socket.socket(fileno=os.dup(descriptor))
            if self._expired:
                self._shut_down()

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._timer.cancel()
        with self._lock:
            if self._socket is not None:
                self._socket.close()
                self._socket = None

    def _expire(self) -> None:
        with self._lock:
            self._expired = True
            self._shut_down()

    def _shut_down(self) -> None:
        if self._socket is not None:
            with suppress(OSError):  # it is closed already
                self._socket.shutdown(socket.SHUT_RDWR)
