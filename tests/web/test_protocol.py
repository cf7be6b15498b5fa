"""Connections that ask slowly, and more of them than there is room for."""

import asyncio
import socket
from collections.abc import Awaitable, Callable

import pytest
import uvicorn
from starlette.responses import PlainTextResponse

from kiosk.web.server.protocol import PatientProtocol

Story = Callable[[int], Awaitable[None]]


def run_with(story: Story, *, seconds: float = 60.0, most: int = 1000, listening: socket.socket | None = None) -> None:
    """Tell a story to a server with these limits, on a free port."""

    class Protocol(PatientProtocol):
        pass

    Protocol.seconds, Protocol.most = seconds, most

    async def whole() -> None:
        config = uvicorn.Config(
            PlainTextResponse("hello"), port=0, http=Protocol, ws="none", lifespan="off", log_config=None, log_level="warning"
        )
        server = uvicorn.Server(config)
        running = asyncio.ensure_future(server._serve([listening] if listening else None))
        while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0)
        await story(server.servers[0].sockets[0].getsockname()[1])
        server.should_exit = True
        await running

    asyncio.run(whole())


@pytest.mark.parametrize(
    "begun",
    [
        b"",
        b"GET / HTTP/1.1\r\nHost: x\r\nX: ",
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHos",
    ],
)
def test_who_asks_slowly_is_not_waited_for(begun: bytes) -> None:
    async def story(port: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(begun)
        await reader.read()  # until the server closes the connection
        writer.close()

    run_with(story, seconds=0.2)


def test_no_page_waits_for_an_acknowledgement_of_its_headers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A body that is sent after its headers would wait for 40 ms, on every page."""
    accepted: list[int] = []
    made = PatientProtocol.connection_made

    def connection_made(self: PatientProtocol, transport: asyncio.BaseTransport) -> None:
        made(self, transport)
        accepted.append(transport.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))

    monkeypatch.setattr(PatientProtocol, "connection_made", connection_made)

    async def story(port: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        assert (await reader.read()).endswith(b"hello")
        writer.close()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        run_with(story, listening=listening)
    assert [bool(each) for each in accepted] == [True]


def test_a_connection_too_many_is_closed() -> None:
    async def story(port: int) -> None:
        held = [await asyncio.open_connection("127.0.0.1", port) for _ in range(3)]
        for _, writer in held:
            writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        answers = [await reader.read(15) for reader, _ in held[:2]]
        assert answers == [b"HTTP/1.1 200 OK"] * 2
        with pytest.raises((ConnectionResetError, asyncio.IncompleteReadError)):
            await held[2][0].readexactly(15)
        for _, writer in held:
            writer.close()

    run_with(story, most=2)
