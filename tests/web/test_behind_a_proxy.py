"""Puts the real Caddy and nginx, as configured here for users, in front of a real server: a whole vote by https, without a trace."""

import socket
import ssl
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from html import unescape
from http.client import HTTPConnection
from pathlib import Path
from shutil import which

import pytest

from tests.commands import ROOT
from tests.web.serving import _HIDDEN, TIMEOUT, Page, Server, Visitor, serve, start_session, workspace

HOST = "debate.example.org"
VISITOR = "127.9.8.7"
CONFIGURATIONS = ROOT / "packaging" / "web"


@dataclass(slots=True)
class Guest(Visitor):
    """A visitor whose browser trusts the certificate of this test and nothing else."""

    certificate: Path = Path()

    def _ask(self, method: str, path: str, body: str | None, headers: Mapping[str, str]) -> Page:
        trust = ssl.create_default_context(cafile=str(self.certificate))
        raw = socket.create_connection((self.host, self.port), TIMEOUT, source_address=(self.address, 0))
        connection = HTTPConnection(HOST, timeout=TIMEOUT)
        connection.sock = trust.wrap_socket(raw, server_hostname=HOST)
        try:
            named = {key.replace("_", "-"): value for key, value in headers.items()}
            origin = {"Origin": f"https://{HOST}"} if method == "POST" else {}
            connection.request(method, path, body, {**origin, **named})
            answer = connection.getresponse()
            html = answer.read().decode("utf-8", "replace")
            hidden = {name: unescape(value) for name, value in _HIDDEN.findall(html)}
            return Page(answer.status, {key.lower(): value for key, value in answer.getheaders()}, html, hidden)
        finally:
            connection.close()


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy that runs, and the folder with everything it may write."""

    folder: Path
    port: int
    certificate: Path
    process: "subprocess.Popen[bytes]"

    @property
    def guest(self) -> Guest:
        return Guest("127.0.0.1", self.port, "en", VISITOR, self.certificate)

    def stopped_traces(self) -> list[str]:
        """Stop, so that all is written, and return the files that name the visitor's address or the choice."""
        self.process.terminate()
        self.process.wait(TIMEOUT)
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        return [str(path) for path in files if any(word in path.read_bytes() for word in (VISITOR.encode(), b"/en/vote", b"choice="))]


def caddy(folder: Path, port: int, behind: int) -> list[str]:
    text = (CONFIGURATIONS / "Caddyfile").read_text(encoding="utf-8")
    text = text.replace(f"\n{HOST} {{", f"\nhttps://{HOST}:{port} {{\n\ttls {folder}/cert.pem {folder}/key.pem")
    text = text.replace("admin off", "admin off\n\tauto_https off").replace("127.0.0.1:8420", f"127.0.0.1:{behind}")
    (folder / "Caddyfile").write_text(text, encoding="utf-8")
    return [_program("caddy"), "run", "--config", str(folder / "Caddyfile"), "--adapter", "caddyfile"]


def nginx(folder: Path, port: int, behind: int) -> list[str]:
    text = (CONFIGURATIONS / "nginx.conf").read_text(encoding="utf-8")
    text = text[text.index("server {", text.index("server {") + 1) :]
    text = text.replace("listen 443 ssl;", f"listen 127.0.0.1:{port} ssl;").replace("    listen [::]:443 ssl;\n", "")
    text = text.replace(f"/etc/letsencrypt/live/{HOST}/fullchain.pem", f"{folder}/cert.pem")
    text = text.replace(f"/etc/letsencrypt/live/{HOST}/privkey.pem", f"{folder}/key.pem").replace("127.0.0.1:8420", f"127.0.0.1:{behind}")
    temporary = "".join(f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    whole = (
        f"daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log {folder}/error.log;\nevents {{}}\nhttp {{\n{temporary}{text}\n}}\n"
    )
    (folder / "nginx.conf").write_text(whole, encoding="utf-8")
    return [_program("nginx"), "-p", str(folder), "-e", str(folder / "error.log"), "-c", str(folder / "nginx.conf")]


PROXIES: dict[str, Callable[[Path, int, int], list[str]]] = {"caddy": caddy, "nginx": nginx}


def _program(name: str) -> str:
    found = which(name) or which(name, path="/usr/sbin")
    assert found, f"there is no {name}; packaging/system-packages.txt names it"
    return found


def _certificate(folder: Path) -> None:
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    names = [
        "-subj",
        f"/CN={HOST}",
        "-addext",
        f"subjectAltName=DNS:{HOST}",
        "-keyout",
        str(folder / "key.pem"),
        "-out",
        str(folder / "cert.pem"),
    ]
    subprocess.run([*command, *names], check=True, capture_output=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running(name: str, folder: Path, behind: int) -> Iterator[Proxy]:
    """Run a proxy until the block ends. What it prints is in its folder."""
    folder.mkdir()
    _certificate(folder)
    port = _free_port()
    with (folder / "printed").open("wb") as printed:
        process = subprocess.Popen(PROXIES[name](folder, port, behind), stdout=printed, stderr=printed, env={"HOME": str(folder)})
    try:
        _wait_until_it_listens(process, port, folder)
        yield Proxy(folder, port, folder / "cert.pem", process)
    finally:
        process.kill()
        process.wait()


def _wait_until_it_listens(process: "subprocess.Popen[bytes]", port: int, folder: Path) -> None:
    while process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
    pytest.fail((folder / "printed").read_text(encoding="utf-8"))


@pytest.fixture
def behind(data: Path) -> Iterator[Server]:
    start_session(data)
    with serve(data, "--public-url", f"https://{HOST}/", "--proxy", "127.0.0.1") as server:
        yield server


@pytest.mark.parametrize("name", PROXIES)
def test_a_whole_vote_leaves_no_trace_with_the_proxy(name: str, behind: Server, tmp_path: Path) -> None:
    with running(name, tmp_path / "proxy", behind.port) as proxy:
        assert proxy.guest.get("/en/").status == 200
        assert proxy.guest.get("/style.css").headers["content-type"].startswith("text/css")
        cast = proxy.guest.vote("for")
        assert cast.heading == "Thank you. Your vote is counted."
        behind.stop()
        assert proxy.guest.get("/en/vote").status == 502
        assert proxy.stopped_traces() == []
    with workspace(behind.data) as opened:
        session = opened.sessions.find("latest")
        assert opened.store.counts.counts(session.id).now.split.for_ == 1
    assert VISITOR not in behind.log


def test_a_proxy_that_logs_is_noticed(behind: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def logging(folder: Path, port: int, to: int) -> list[str]:
        command = nginx(folder, port, to)
        text = (folder / "nginx.conf").read_text(encoding="utf-8")
        (folder / "nginx.conf").write_text(text.replace("access_log off", f"access_log {folder}/access.log"), encoding="utf-8")
        return command

    monkeypatch.setitem(PROXIES, "nginx", logging)
    with running("nginx", tmp_path / "proxy", behind.port) as proxy:
        proxy.guest.get("/en/")
        assert proxy.stopped_traces()
