"""Runs the application until it is told to stop."""

import asyncio
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import uvicorn
from starlette.types import ASGIApp

from kiosk.errors import KnownError
from kiosk.web.server.gate import MOST_HEADER_BYTES
from kiosk.web.server.protocol import PatientProtocol

_BACKLOG: Final = 512
_FAREWELL: Final = 3
"""Seconds for requests that are being answered when the server stops."""


@dataclass(frozen=True, slots=True)
class Listening:
    """Where to listen. `port` 0 is any free one. `certificate` and `key` are files, or both None for http."""

    host: str = "127.0.0.1"
    port: int = 8420
    certificate: Path | None = None
    key: Path | None = None

    @property
    def scheme(self) -> str:
        return "https" if self.certificate else "http"


def serve(app: ASGIApp, where: Listening, ready: Callable[[str], None], *, with_parent: bool = False) -> None:
    """Serve until SIGTERM or SIGINT, or `with_parent` until standard input ends. Call `ready` with the address.

    Raises:
        KnownError: the address cannot be used, or the certificate cannot be read.
    """
    with _listen(where) as listening:
        server = _Server(_config(app, where))
        ready(_address(where, listening))
        asyncio.run(_run(server, listening, with_parent=with_parent))


def _config(app: ASGIApp, where: Listening) -> uvicorn.Config:
    config = uvicorn.Config(
        app,
        loop="asyncio",
        http=PatientProtocol,
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        log_level="error",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=_FAREWELL,
        h11_max_incomplete_event_size=MOST_HEADER_BYTES,
        ssl_certfile=where.certificate,
        ssl_keyfile=where.key,
    )
    try:
        config.load()
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        message = f"The certificate '{where.certificate}' and its key '{where.key}' cannot be used ({error})."
        raise KnownError(message) from None
    return config


class _Server(uvicorn.Server):
    """Ends like any other command: uvicorn would raise the signal again, and the exit code would say that it was killed."""

    def handle_exit(self, sig: int, frame: object) -> None:
        del sig, frame
        self.should_exit = True


async def _run(server: _Server, listening: socket.socket, *, with_parent: bool) -> None:
    if with_parent:
        await _watch_parent(server)
    await server.serve(sockets=[listening])


async def _watch_parent(server: _Server) -> None:
    """Stop when the process at the other end of standard input has ended."""
    loop = asyncio.get_running_loop()

    class Watcher(asyncio.Protocol):
        def connection_lost(self, exc: Exception | None) -> None:
            del exc
            server.should_exit = True

    await loop.connect_read_pipe(Watcher, sys.stdin)


def _listen(where: Listening) -> socket.socket:
    try:
        family, _, _, _, address = socket.getaddrinfo(where.host, where.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        return socket.create_server(address[:2], family=family, backlog=_BACKLOG)
    except OSError as error:
        message = f"'{where.host}' port {where.port} cannot be used ({error.strerror}). Choose others with --host and --port."
        raise KnownError(message) from None


def _address(where: Listening, listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"{where.scheme}://{f'[{host}]' if ':' in host else host}:{port}/"
