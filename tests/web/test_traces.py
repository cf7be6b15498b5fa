"""What a vote over the web leaves behind: a changed database, and nothing else anywhere."""

import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kiosk.domain.session import SessionSettings
from tests.tools import require_tools
from tests.web.serving import Server, open_files, serve, start_session

ADDRESS: Final = "127.44.55.66"
_CALLS: Final = "open,openat,creat,mkdir,mkdirat,rename,renameat2,link,linkat,symlink,symlinkat,mknod,truncate"
_PATH: Final = re.compile(r'"([^"]*)"')


@contextmanager
def traced(process: int, log: Path) -> Iterator[None]:
    """Write into a file which files the threads of a process open or make."""
    require_tools("strace")
    command = ["strace", "-f", f"-etrace={_CALLS}", f"-o{log}", "-p", str(process)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        assert any("attached" in line for line in tracer.stderr)
        try:
            yield
        finally:
            tracer.send_signal(signal.SIGINT)
            tracer.stderr.read()
            tracer.wait(60)


def written(log: Path) -> set[str]:
    """Return the paths that were opened for writing, or made."""
    calls = (line for line in log.read_text(encoding="utf-8").splitlines() if "(" in line and "O_RDONLY" not in line)
    return {path for line in calls for path in _PATH.findall(line)}


def snapshot(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Return size, inode and time of change of everything in a folder."""
    found = {}
    for path in sorted(folder.rglob("*")):
        status = path.stat()
        found[path.relative_to(folder).as_posix()] = status.st_size, status.st_ino, status.st_ctime_ns
    return found


def vote_everywhere(server: Server) -> None:
    visitor = server.visitor(address=ADDRESS)
    thanks = visitor.vote("for", opening="against", reason="Secret words", point="1")
    visitor.post("/en/results", thanks.hidden)
    visitor.post("/en/vote", {**thanks.hidden, "visit": "x", "choice": "against", "reason": "More secret words"})
    visitor.get("/en/vote?choice=against&token=secret")
    visitor.get("/en/nothing?secret=words", Referer="http://secret.example/")


def test_a_vote_touches_no_file_but_the_database(server: Server) -> None:
    server.visitor().vote("for")
    before, opened = snapshot(server.data), open_files(server.process)

    vote_everywhere(server)

    after = snapshot(server.data)
    assert {name for name in after if after[name] != before.get(name)} <= {"goodfaith.db", "goodfaith.db-journal"}
    assert set(after) == set(before)
    files = {name for name in open_files(server.process) - opened if not name.startswith(("socket:", "anon_inode:", "pipe:"))}
    assert files <= {str(server.data / "goodfaith.db"), str(server.data / "goodfaith.db-journal")}


def test_the_system_is_asked_for_no_other_file(server: Server, tmp_path: Path) -> None:
    log = tmp_path / "strace.log"
    with traced(server.process.pid, log):
        vote_everywhere(server)

    database = str(server.data / "goodfaith.db")
    assert f"{database}-journal" in written(log), "strace saw nothing"
    assert written(log) <= {database, f"{database}-journal"}


def test_nothing_is_written_down_of_who_asked(data: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    start_session(data, SessionSettings())
    with serve(data, env={"HOME": str(home), "TMPDIR": str(home)}) as server:
        vote_everywhere(server)
        assert server.stop() == 0
        assert server.process.stdout is not None
        assert server.process.stdout.read() == ""
    assert data.with_name("data.stderr").read_text(encoding="utf-8") == ""
    assert list(home.rglob("*")) == []
    assert server.log == ""
    for path in data.rglob("*"):
        if path.is_file():
            assert ADDRESS.encode() not in path.read_bytes()


def test_an_error_is_logged_without_what_was_sent(data: Path) -> None:
    start_session(data)
    with serve(data) as server:
        visitor = server.visitor(address=ADDRESS)
        visit = visitor.begin()
        (data / "goodfaith.db").rename(data / "gone.db")
        (data / "goodfaith.db").write_bytes(b"no database")
        try:
            page = visitor.post("/en/vote?query=secretquery", {**visit.hidden, "choice": "for", "reason": "secretwords", "next": "cast"})
        finally:
            (data / "gone.db").replace(data / "goodfaith.db")
        assert page.status == 503
        assert "secretwords" in page.html or page.heading == "Many people are here just now"
        assert server.log != ""
        for secret in (ADDRESS, "secretquery", "secretwords", visit.hidden["visit"], "for=", "/en/vote"):
            assert secret not in server.log


def test_a_planted_access_log_would_be_found(server: Server) -> None:
    before = snapshot(server.data)
    (server.data / "access.log").write_text(ADDRESS, encoding="utf-8")

    assert set(snapshot(server.data)) - set(before) == {"access.log"}
