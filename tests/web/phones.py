"""Many phones at once, each from an address of its own, and how long they wait."""

import asyncio
import re
import time
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlencode

_VISIT: Final = re.compile(rb'name="visit" value="([^"]*)"')
_LENGTH: Final = re.compile(rb"content-length: (\d+)")
_THANKS: Final = b"<h1>Thank you. Your vote is counted.</h1>"
_GONE: Final = (OSError, asyncio.IncompleteReadError, EOFError)


@dataclass(slots=True)
class Crowd:
    """Counts the votes by their answers. `seconds` are how long each vote took from its last tap to the thanks.

    No more than `at_once` phones are there at a time: others wait outside, so that a slow machine has no larger crowd.
    """

    port: int
    at_once: int = 10_000
    sent: int = 0
    thanked: int = 0
    refused: list[int] = field(default_factory=list)
    lost: int = 0
    """Phones that got no answer because the server had ended."""
    seconds: list[float] = field(default_factory=list)

    def percentile(self, percent: int) -> float:
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]

    async def come(self, phones: int, a_second: float) -> None:
        """Let so many phones come one after the other, and wait for all of them."""
        room = asyncio.Semaphore(self.at_once)
        began, visits = asyncio.get_running_loop().time(), []
        for number in range(phones):
            await asyncio.sleep(max(0.0, began + number / a_second - asyncio.get_running_loop().time()))
            await room.acquire()
            visits.append(asyncio.create_task(self._visit(number)))
            visits[-1].add_done_callback(lambda _: room.release())
        await asyncio.gather(*visits)

    async def _visit(self, number: int) -> None:
        try:
            phone = await _Phone.connect(self.port, f"127.{1 + number % 200}.{number // 200 % 250}.{1 + number % 250}")
        except _GONE:
            self.lost += 1
            return
        try:
            await self._vote(phone, number)
        except _GONE:
            self.lost += 1
        finally:
            phone.writer.close()

    async def _vote(self, phone: "_Phone", number: int) -> None:
        status, page = await phone.ask("GET", "/en/")
        if status == 200:
            status, page = await phone.ask("POST", "/en/visit", {"visit": _token(page), "opening": ("for", "against", "")[number % 3]})
        if status != 200:
            self.refused.append(status)
            return
        form = {"visit": _token(page), "choice": "for" if number % 2 else "against", "next": "cast"}
        if number % 4 == 0:
            form |= {"reason": f"Because of this and that, says phone {number}.", "point": "1"}
        self.sent += 1
        began = time.perf_counter()
        status, page = await phone.ask("POST", "/en/vote", form)
        self.seconds.append(time.perf_counter() - began)
        if status == 200 and _THANKS in page:
            self.thanked += 1
        else:
            self.refused.append(status)


@dataclass(frozen=True, slots=True)
class _Phone:
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    @classmethod
    async def connect(cls, port: int, address: str) -> "_Phone":
        return cls(*await asyncio.open_connection("127.0.0.1", port, local_addr=(address, 0)))

    async def ask(self, method: str, path: str, form: dict[str, str] | None = None) -> tuple[int, bytes]:
        body = urlencode(form).encode() if form else b""
        kind = "Content-Type: application/x-www-form-urlencoded\r\n" if form else ""
        head = f"{method} {path} HTTP/1.1\r\nHost: localhost\r\n{kind}Content-Length: {len(body)}\r\n\r\n"
        self.writer.write(head.encode() + body)
        headers = await self.reader.readuntil(b"\r\n\r\n")
        length = _LENGTH.search(headers)
        return int(headers[9:12]), await self.reader.readexactly(int(length[1]) if length else 0)


def _token(page: bytes) -> str:
    found = _VISIT.search(page)
    assert found, page[:500]
    return found[1].decode()
