"""Asks a CUPS server how its printers and jobs are, in IPP (RFC 8010, 8011): `lpstat` tells neither the page nor how a job ended."""

import http.client
import socket
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

Value = str | int | bool
Attributes = dict[str, list[Value]]

GET_JOB: Final = 0x0009
GET_PRINTER: Final = 0x000B
_PORT: Final = 631
_FIRST_ERROR: Final = 0x0400
_NOT_FOUND: Final = 0x0406
_OPERATION, _END = 0x01, 0x03
_LAST_DELIMITER: Final = 0x0F
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_NAME, _KEYWORD, _URI, _CHARSET, _LANGUAGE = 0x42, 0x44, 0x45, 0x47, 0x48
_TEXT: Final = range(0x40, 0x60)
_MOST: Final = 1 << 20
"""No answer to these questions is longer than this many bytes."""


class IppError(Exception):
    """The server did not answer, or not in a way that can be read."""


class NotThereError(IppError):
    """The server knows no such printer or job."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server by what `lpstat -H` calls it: the path of a socket, or a host with or without a port."""

    address: str
    timeout: float

    def printer(self, name: str, wanted: Sequence[str]) -> Attributes:
        """Attributes of a queue. Raises IppError."""
        path = f"/printers/{quote(name, safe='')}"
        return self._ask(path, GET_PRINTER, [(_URI, "printer-uri", f"ipp://localhost{path}"), *_requested(wanted)])

    def job(self, number: int, wanted: Sequence[str]) -> Attributes:
        """Attributes of a job. Raises IppError."""
        return self._ask("/", GET_JOB, [(_URI, "job-uri", f"ipp://localhost/jobs/{number}"), *_requested(wanted)])

    def _ask(self, path: str, operation: int, attributes: Sequence[tuple[int, str, str]]) -> Attributes:
        connection = self._connection()
        try:
            connection.request("POST", path, _request(operation, attributes), {"Content-Type": "application/ipp"})
            answer = connection.getresponse()
            return _read(answer.read(_MOST)) if answer.status == http.client.OK else _refused(answer.status)
        except (OSError, http.client.HTTPException, struct.error, UnicodeError) as error:
            message = f"{self.address} does not answer ({error})"
            raise IppError(message) from error
        finally:
            connection.close()

    def _connection(self) -> http.client.HTTPConnection:
        if self.address.startswith("/"):
            return _SocketConnection(self.address, self.timeout)
        host, _, port = self.address.rpartition(":")
        return http.client.HTTPConnection(host or port, int(port) if host and port.isdigit() else _PORT, timeout=self.timeout)


class _SocketConnection(http.client.HTTPConnection):
    """HTTP through a socket of this machine."""

    def __init__(self, path: str, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        """Connect to the path."""
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def _refused(status: int) -> Attributes:
    message = f"HTTP {status}"
    raise IppError(message)


def _requested(names: Sequence[str]) -> list[tuple[int, str, str]]:
    return [(_KEYWORD, "" if place else "requested-attributes", name) for place, name in enumerate(names)]


def _request(operation: int, attributes: Sequence[tuple[int, str, str]]) -> bytes:
    head = [(_CHARSET, "attributes-charset", "utf-8"), (_LANGUAGE, "attributes-natural-language", "en")]
    body = b"".join(_encoded(*attribute) for attribute in (*head, *attributes))
    return struct.pack(">BBHIB", 2, 0, operation, 1, _OPERATION) + body + bytes([_END])


def _encoded(tag: int, name: str, value: str) -> bytes:
    words, content = name.encode(), value.encode()
    return struct.pack(">BH", tag, len(words)) + words + struct.pack(">H", len(content)) + content


def _read(answer: bytes) -> Attributes:
    """The attributes of an answer, all groups together; an attribute may have several values."""
    status = struct.unpack_from(">H", answer, 2)[0]
    if status == _NOT_FOUND:
        raise NotThereError
    if status >= _FIRST_ERROR:
        message = f"status {status:#x}"
        raise IppError(message)
    found: Attributes = {}
    name = ""
    for tag, named, content in _fields(answer):
        name = named or name
        found.setdefault(name, []).append(_value(tag, content))
    return found


def _fields(answer: bytes) -> Iterator[tuple[int, str, bytes]]:
    place = 8
    while place < len(answer) and (tag := answer[place]) != _END:
        place += 1
        if tag <= _LAST_DELIMITER:
            continue
        name, place = _piece(answer, place)
        content, place = _piece(answer, place)
        yield tag, name.decode(), content


def _piece(answer: bytes, place: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", answer, place)
    begin = place + 2
    if begin + length > len(answer):
        message = "it ends in the middle"
        raise struct.error(message)
    return answer[begin : begin + length], begin + length


def _value(tag: int, content: bytes) -> Value:
    if tag in {_INTEGER, _ENUM}:
        return int(struct.unpack(">i", content)[0])
    if tag == _BOOLEAN:
        return content != b"\0"
    return content.decode() if tag in _TEXT else ""
