"""A hub that answers one question without end: the station cuts it off instead of keeping it all in memory."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

import pytest

from kiosk.services.hub import HubUnavailable
from kiosk.storage.hub import connect, deadline

MEGABYTE = 1 << 20
BUFFERED = 512 * MEGABYTE
"""More than the sockets of both ends hold, and what a busy machine lets through between two looks."""


def message(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack("!i", len(content) + 4) + content


HELLO = (
    message(b"R", struct.pack("!i", 0))
    + message(b"S", b"server_version\x0015.0\x00")
    + message(b"S", b"client_encoding\x00UTF8\x00")
    + message(b"S", b"standard_conforming_strings\x00on\x00")
    + message(b"Z", b"I")
)
ROW = (
    message(b"T", struct.pack("!h", 1) + b"version\x00" + struct.pack("!ihihih", 0, 0, 25, -1, -1, 0))
    + b"D"
    + struct.pack("!ihi", 1 << 30, 1, (1 << 30) - 10)
)
"""The beginning of an answer of a gigabyte."""


@dataclass
class Flood:
    """Speaks as much of PostgreSQL's protocol as it takes to be asked something."""

    sent: int = 0

    def serve(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with connection, suppress(OSError):
                    self.answer(connection)

    def answer(self, connection: socket.socket) -> None:
        if connection.recv(8)[4:] == struct.pack("!i", 80877103):  # it asks for TLS
            connection.sendall(b"N")
            connection.recv(8)
        connection.recv(8192)
        connection.sendall(HELLO)
        connection.recv(8192)
        connection.sendall(ROW)
        while True:
            self.sent += connection.send(bytes(MEGABYTE))


@contextmanager
def flooding() -> Iterator[tuple[Flood, int]]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        flood = Flood()
        thread = threading.Thread(target=flood.serve, args=(listener,), daemon=True)
        thread.start()
        yield flood, listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()


def test_an_endless_answer_is_cut_off() -> None:
    with flooding() as (flood, port):
        hub = connect(f"postgresql://x@127.0.0.1:{port}/goodfaith", "x")
        with pytest.raises(HubUnavailable):
            hub.offers()
        hub.close()
    assert MEGABYTE < flood.sent < deadline.MAX_BYTES + BUFFERED


def test_without_the_limit_it_would_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadline, "MAX_BYTES", 4 * deadline.MAX_BYTES)
    with flooding() as (flood, port), pytest.raises(HubUnavailable):
        connect(f"postgresql://x@127.0.0.1:{port}/goodfaith", "x").offers()
    assert flood.sent > 2 * deadline.MAX_BYTES / 4
