"""The IPv4 addresses of this machine's network cards, loopback left out."""

import contextlib
import socket
import struct
import sys
from collections.abc import Iterator, Sequence
from typing import Final

from kiosk.services.room_server import NetworkAddress

_GET_FLAGS: Final = 0x8913
_GET_ADDRESS: Final = 0x8915
"""Requests of Linux, netdevice(7). Each takes and returns a `struct ifreq`: a name of 16 bytes, then the answer."""
_REQUEST: Final = 40
_UP: Final = 0x1
_LOOPBACK: Final = 0x8
_RUNNING: Final = 0x40
"""The cable is plugged in, or the wireless network joined."""


def find_addresses() -> Sequence[NetworkAddress]:
    """Return the addresses of cards that are connected, in the order of the system. Sends nothing."""
    return list(_cards() if sys.platform == "linux" else _by_name())


def _cards() -> Iterator[NetworkAddress]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        for _, name in socket.if_nameindex():
            with contextlib.suppress(OSError):  # without an IPv4 address, or gone meanwhile
                (flags,) = struct.unpack_from("H", _ask(any_socket, _GET_FLAGS, name), 16)
                if flags & _LOOPBACK or not (flags & _UP and flags & _RUNNING):
                    continue
                address = socket.inet_ntoa(_ask(any_socket, _GET_ADDRESS, name)[20:24])
                yield NetworkAddress(address, name)


def _ask(any_socket: socket.socket, request: int, name: str) -> bytes:
    import fcntl  # noqa: PLC0415 - not there on Windows

    return fcntl.ioctl(any_socket, request, struct.pack(f"{_REQUEST}s", name.encode()[:15]))


def _by_name() -> Iterator[NetworkAddress]:
    """Yield what the machine's own name leads to: other systems have no such request."""
    with contextlib.suppress(OSError):
        name = socket.gethostname()
        for *_, address in socket.getaddrinfo(name, None, socket.AF_INET, socket.SOCK_DGRAM):
            if not str(address[0]).startswith("127."):
                yield NetworkAddress(str(address[0]), name)
