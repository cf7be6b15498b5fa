"""Runs `goodfaith serve` in its own process on a free port of this machine, and visits it without a browser."""

import re
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from http.client import HTTPConnection
from pathlib import Path
from typing import Final, Self
from urllib.parse import urlencode

from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.session import Session, SessionSettings
from tests.commands import PROGRAM, clean_environment

TIMEOUT: Final = 60
"""Seconds for one answer on a busy machine."""
_READY: Final = re.compile(r"Serving '(.*)' at (https?)://(.*):(\d+)/\n")
_HIDDEN: Final = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)">')


@contextmanager
def workspace(data: Path) -> Iterator[Workspace]:
    """Open the data folder in this process, beside the server."""
    with open_workspace(DataFolder.open(data, create=True)) as opened:
        yield opened


def start_session(data: Path, settings: SessionSettings | None = None, *, debate: str | None = None, name: str = "Web") -> Session:
    with workspace(data) as opened:
        return opened.sessions.start(name, opened.debate(debate), settings or SessionSettings())


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs."""

    process: "subprocess.Popen[str]"
    session: str
    host: str
    port: int
    data: Path

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"

    @property
    def log(self) -> str:
        path = self.data / "goodfaith-web.log"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def visitor(self, language: str = "en", address: str = "127.0.0.1") -> "Visitor":
        return Visitor(self.host, self.port, language, address)

    def stop(self) -> int:
        """Ask it to stop and return its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(TIMEOUT)


@contextmanager
def serve(data: Path, *options: str, env: Mapping[str, str] | None = None, program: Sequence[str] = PROGRAM) -> Iterator[Server]:
    """Serve until the block ends. What it prints to standard error goes to a file beside the folder."""
    command = [*program, "serve", "--data", str(data), "--port", "0", *options]
    with data.with_name(f"{data.name}.stderr").open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True, env=clean_environment(**(env or {})))
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        ready = _READY.fullmatch(line)
        assert ready, (line, data.with_name(f"{data.name}.stderr").read_text(encoding="utf-8"))
        yield Server(process, ready[1], ready[3], int(ready[4]), data)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        process.stdout.close()


@dataclass(frozen=True, slots=True)
class Page:
    """An answer of the server."""

    status: int
    headers: Mapping[str, str]
    html: str
    hidden: Mapping[str, str] = field(default_factory=dict)

    @property
    def heading(self) -> str:
        found = re.search(r"<h1[^>]*>(.*?)</h1>", self.html, re.DOTALL)
        return unescape(re.sub("<[^>]*>", "", found[1])) if found else ""


@dataclass(slots=True)
class Visitor:
    """Somebody with a browser that knows nothing but forms. `address` is where they come from."""

    host: str
    port: int
    language: str = "en"
    address: str = "127.0.0.1"

    def get(self, path: str, **headers: str) -> Page:
        return self._ask("GET", path, None, headers)

    def post(self, path: str, form: Mapping[str, str] | Sequence[tuple[str, str]], **headers: str) -> Page:
        return self._ask("POST", path, urlencode(form), {"Content-Type": "application/x-www-form-urlencoded", **headers})

    def begin(self, opening: str = "") -> Page:
        """Go from the question to both sides."""
        start = self.get(f"/{self.language}/")
        return self.post(f"/{self.language}/visit", {**start.hidden, "opening": opening})

    def vote(self, choice: str, opening: str = "", **more: str) -> Page:
        """Vote without a reason, or with what `more` holds."""
        visit = self.begin(opening)
        return self.post(f"/{self.language}/vote", {**visit.hidden, "choice": choice, "next": "cast", **more})

    def _ask(self, method: str, path: str, body: str | None, headers: Mapping[str, str]) -> Page:
        connection = HTTPConnection(self.host, self.port, timeout=TIMEOUT, source_address=(self.address, 0))
        try:
            connection.request(method, path, body, {key.replace("_", "-"): value for key, value in headers.items()})
            answer = connection.getresponse()
            html = answer.read().decode("utf-8", "replace")
            hidden = {name: unescape(value) for name, value in _HIDDEN.findall(html)}
            return Page(answer.status, {key.lower(): value for key, value in answer.getheaders()}, html, hidden)
        finally:
            connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...


def open_files(process: "subprocess.Popen[str]") -> set[str]:
    """Return what a process has open now."""
    found = set()
    for link in Path(f"/proc/{process.pid}/fd").iterdir():
        try:
            found.add(str(link.readlink()))
        except OSError:
            continue
    return found
