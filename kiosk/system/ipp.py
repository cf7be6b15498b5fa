"""Queries a CUPS server by IPP (RFC 8010, 8011) for printers and jobs: `lpstat` reports neither the page nor how a job ended."""

import http.client
import socket
import struct
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

Value = str | int | bool
Attributes = dict[str, list[Value]]
Attribute = tuple[int, str, Value]
"""Tag, name and value; a further value of the same attribute has no name."""

GET_JOB_ATTRIBUTES: Final = 0x0009
CANCEL_JOB: Final = 0x0008
GET_JOBS: Final = 0x000A
RESTART_JOB: Final = 0x000E
GET_PRINTER_ATTRIBUTES: Final = 0x000B
_PORT: Final = 631
_FIRST_ERROR: Final = 0x0400
_NOT_FOUND: Final = 0x0406
_OPERATION_GROUP, _JOB_GROUP, _END = 0x01, 0x02, 0x03
_LAST_DELIMITER: Final = 0x0F
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_NAME, _KEYWORD, _URI, _CHARSET, _LANGUAGE = 0x42, 0x44, 0x45, 0x47, 0x48
_TEXT_TAGS: Final = range(0x40, 0x60)
_MAX_BYTES: Final = 1 << 20
"""Longer responses are cut, and rejected as such."""


class IppError(Exception):
    """The server did not answer, or its response cannot be parsed."""


class NoServerError(IppError):
    """Nothing listens at the server's address."""


class NotThereError(IppError):
    """The server knows no such printer or job."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server as named by `lpstat -H`: the path of a socket, or a host with or without a port. `timeout` in seconds."""

    address: str
    timeout: float

    def printer(self, name: str, attributes: Sequence[str]) -> Attributes:
        """Return attributes of a queue. Raises IppError."""
        path = f"/printers/{quote(name, safe='')}"
        response = self._send(path, GET_PRINTER_ATTRIBUTES, [(_URI, "printer-uri", f"ipp://localhost{path}"), *_requested(attributes)])
        return _parse(response)

    def job(self, number: int, attributes: Sequence[str]) -> Attributes:
        """Return attributes of a job. Raises IppError."""
        return _parse(self._send("/", GET_JOB_ATTRIBUTES, [(_URI, "job-uri", f"ipp://localhost/jobs/{number}"), *_requested(attributes)]))

    def jobs(self, user: str, attributes: Sequence[str]) -> list[Attributes]:
        """Return attributes of all jobs, finished ones included. Some are private to the `user` of the job. Raises IppError."""
        target = [(_URI, "printer-uri", "ipp://localhost/"), (_NAME, "requesting-user-name", user), (_KEYWORD, "which-jobs", "all")]
        return _parse_jobs(self._send("/", GET_JOBS, [*target, *_requested(attributes)]))

    def purge(self, number: int, user: str) -> None:
        """Remove a job of this user with its files. Raises IppError.

        CUPS refuses to remove a finished job; one that is restarted, and held so that nothing is printed, can be removed.
        """
        target = [(_URI, "job-uri", f"ipp://localhost/jobs/{number}"), (_NAME, "requesting-user-name", user)]
        with suppress(IppError):  # it is not finished
            self._send("/jobs", RESTART_JOB, [*target, (_KEYWORD, "job-hold-until", "indefinite")])
        self._send("/jobs", CANCEL_JOB, [*target, (_BOOLEAN, "purge-job", True)])

    def _send(self, path: str, operation: int, attributes: Sequence[Attribute]) -> bytes:
        """Return a response without an error status. Raises IppError."""
        connection = self._connection()
        try:
            connection.request("POST", path, _request(operation, attributes), {"Content-Type": "application/ipp"})
            response = connection.getresponse()
            return _checked(response.read(_MAX_BYTES)) if response.status == http.client.OK else _reject(response.status)
        except (ConnectionRefusedError, FileNotFoundError) as error:
            message = f"nothing listens at {self.address}"
            raise NoServerError(message) from error
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
    """HTTP over a Unix socket."""

    def __init__(self, path: str, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def _reject(status: int) -> bytes:
    message = f"HTTP {status}"
    raise IppError(message)


def _requested(names: Sequence[str]) -> list[Attribute]:
    return [(_KEYWORD, "" if index else "requested-attributes", name) for index, name in enumerate(names)]


def _request(operation: int, attributes: Sequence[Attribute]) -> bytes:
    head = [(_CHARSET, "attributes-charset", "utf-8"), (_LANGUAGE, "attributes-natural-language", "en")]
    body = b"".join(_encoded(*attribute) for attribute in (*head, *attributes))
    return struct.pack(">BBHIB", 2, 0, operation, 1, _OPERATION_GROUP) + body + bytes([_END])


def _encoded(tag: int, name: str, value: Value) -> bytes:
    key = name.encode()
    content = value.encode() if isinstance(value, str) else bytes([value]) if tag == _BOOLEAN else struct.pack(">i", value)
    return struct.pack(">BH", tag, len(key)) + key + struct.pack(">H", len(content)) + content


def _checked(response: bytes) -> bytes:
    status = struct.unpack_from(">H", response, 2)[0]
    if status == _NOT_FOUND:
        raise NotThereError
    if status >= _FIRST_ERROR:
        message = f"status {status:#x}"
        raise IppError(message)
    list(_fields(response))  # a truncated one raises struct.error
    return response


def _parse(response: bytes) -> Attributes:
    """Return the attributes of all groups; an attribute may have several values."""
    found: Attributes = {}
    for _, name, value in _fields(response):
        found.setdefault(name, []).append(value)
    return found


def _parse_jobs(response: bytes) -> list[Attributes]:
    """Return the attributes of each job."""
    jobs: dict[int, Attributes] = {}
    for group, name, value in _fields(response):
        if group:
            jobs.setdefault(group, {}).setdefault(name, []).append(value)
    return list(jobs.values())


def _fields(response: bytes) -> Iterator[tuple[int, str, Value]]:
    """Yield the job's number in this response, 0 outside of jobs, with each name and value."""
    offset, jobs, group, name = 8, 0, 0, ""
    while offset < len(response) and (tag := response[offset]) != _END:
        offset += 1
        if tag <= _LAST_DELIMITER:
            jobs += tag == _JOB_GROUP
            group = jobs if tag == _JOB_GROUP else 0
            continue
        new_name, offset = _counted_bytes(response, offset)
        content, offset = _counted_bytes(response, offset)
        name = new_name.decode() or name  # a further value of the same attribute has no name
        yield group, name, _value(tag, content)


def _counted_bytes(response: bytes, offset: int) -> tuple[bytes, int]:
    """Return the bytes after a two-byte length, and the offset behind them."""
    (length,) = struct.unpack_from(">H", response, offset)
    start, end = offset + 2, offset + 2 + length
    if end > len(response):
        message = "it is truncated"
        raise struct.error(message)
    return response[start:end], end


def _value(tag: int, content: bytes) -> Value:
    if tag in {_INTEGER, _ENUM}:
        return int(struct.unpack(">i", content)[0])
    if tag == _BOOLEAN:
        return content != b"\0"
    return content.decode() if tag in _TEXT_TAGS else ""
