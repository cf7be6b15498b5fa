"""Speaks to a server without a library that would make a request well-formed."""

import re
import socket
from typing import Final

from tests.web.serving import TIMEOUT, Server

_STATUS: Final = re.compile(rb"HTTP/1\.1 (\d{3}) ")


def connect(server: Server, address: str = "127.0.0.1") -> socket.socket:
    return socket.create_connection((server.host, server.port), TIMEOUT, (address, 0))


def read_to_end(connection: socket.socket) -> bytes:
    """Return everything that comes until the server closes the connection."""
    received = b""
    try:
        while piece := connection.recv(65536):
            received += piece
    except ConnectionResetError:  # it was closed before it had read everything
        pass
    return received


def send(server: Server, request: bytes) -> bytes:
    """Send a request that asks to close the connection, or that gets it closed, and return the answer."""
    with connect(server) as connection:
        connection.sendall(request)
        return read_to_end(connection)


def statuses(answer: bytes) -> list[int]:
    return [int(status) for status in _STATUS.findall(answer)]
