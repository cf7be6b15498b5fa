"""`goodfaith serve`: which session, beside a kiosk and alone, and how it begins and ends."""

import subprocess
from pathlib import Path

import pytest

from kiosk.domain.session import SessionSettings, SessionState
from kiosk.storage import lock_folder
from tests.commands import PROGRAM, clean_environment, goodfaith
from tests.web.serving import TIMEOUT, serve, start_session, workspace


def test_alone_it_starts_a_session_as_the_kiosk_does(data: Path) -> None:
    with serve(data) as server:
        assert server.session == "First session"
        assert server.visitor().vote("for").heading.startswith("Thank you")
    with workspace(data) as opened:
        assert [session.name for session in opened.sessions.all()] == ["First session"]


def test_a_name_starts_that_session_and_resumes_it(data: Path) -> None:
    for _ in range(2):
        with serve(data, "--session", "Open day") as server:
            assert server.session == "Open day"
            assert server.visitor().vote("for").heading.startswith("Thank you")
    with workspace(data) as opened:
        assert opened.store.counts.counts(opened.sessions.find("Open day").id).now.votes == 2


def test_beside_a_kiosk_it_serves_what_runs_there(data: Path) -> None:
    session = start_session(data, name="On the kiosk")
    with lock_folder(data):
        with serve(data) as server:
            assert server.session == "On the kiosk"
            assert server.visitor().vote("for").heading.startswith("Thank you")
        with serve(data, "--session", session.id) as server:
            assert server.session == "On the kiosk"


def test_beside_a_kiosk_it_starts_nothing(data: Path) -> None:
    with workspace(data):
        pass
    with lock_folder(data):
        process = goodfaith("serve", "--data", data, "--port", "0")
        named = goodfaith("serve", "--data", data, "--port", "0", "--session", "Mine")

    assert (process.returncode, process.stdout) == (1, "")
    assert "No session is running" in process.stderr
    assert (named.returncode, named.stdout) == (1, "")
    with workspace(data) as opened:
        assert opened.sessions.all() == []


def test_a_kiosk_may_start_while_it_serves(data: Path) -> None:
    start_session(data)
    with serve(data) as server, lock_folder(data):
        assert server.visitor().vote("for").heading.startswith("Thank you")


def test_it_follows_the_kiosk_to_the_next_session_on_the_same_debate(data: Path) -> None:
    first = start_session(data)
    with serve(data) as server:
        visitor = server.visitor()
        visit = visitor.begin()
        with workspace(data) as opened:
            opened.sessions.end(first)
            second = opened.sessions.start("Second", opened.debate(), SessionSettings())
        form = {**visit.hidden, "choice": "for", "next": "cast"}
        while (old := visitor.post("/en/vote", form)).status == 503:  # it may think for a second that the first one is open
            assert "could not be saved" in old.html
        assert old.status == 410, "it was for the session before"
        assert visitor.vote("for").heading.startswith("Thank you")
    with workspace(data) as opened:
        assert opened.store.counts.counts(second.id).now.votes == 1
        assert opened.store.counts.counts(first.id).now.votes == 0


def test_an_erased_session_has_a_kind_page(data: Path) -> None:
    session = start_session(data)
    with serve(data) as server:
        visitor = server.visitor()
        thanks = visitor.vote("for")
        with workspace(data) as opened:
            opened.sessions.store.wipe(session.id)
        while "No session is open" not in visitor.get("/en/").html:
            pass
        assert "No session is open" in visitor.post("/en/results", thanks.hidden).html
        assert server.log == ""


def test_it_ends_when_asked_to(data: Path) -> None:
    start_session(data)
    with serve(data) as server:
        assert server.visitor().vote("for").heading.startswith("Thank you")
        assert server.stop() == 0
    assert data.with_name("data.stderr").read_text(encoding="utf-8") == ""


def test_it_ends_with_the_program_that_started_it(data: Path) -> None:
    start_session(data)
    command = [*PROGRAM, "serve", "--data", str(data), "--port", "0", "--with-parent"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=clean_environment()) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline().startswith("Serving 'Web' at http://127.0.0.1:")
        process.stdin.close()
        assert process.wait(TIMEOUT) == 0


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        (["--cert", "c.pem"], 2, "belong together"),
        (["--public-url", "http://vote.example.org"], 2, "is not an https address"),
        (["--proxy", "localhost"], 2, "is not an address in digits"),
        (["--port", "70000"], 2, "--port"),
        (["--host", "203.0.113.7"], 1, "'203.0.113.7' port 0 cannot be used"),
        (["--cert", "none.pem", "--key", "none.pem"], 1, "cannot be used"),
    ],
)
def test_what_cannot_be_served_is_said(data: Path, options: list[str], code: int, says: str) -> None:
    process = goodfaith("serve", "--data", data, "--port", "0", *options)

    assert (process.returncode, process.stdout) == (code, "")
    assert says in process.stderr


def test_a_port_in_use_is_said(data: Path) -> None:
    start_session(data)
    with serve(data) as server:
        process = goodfaith("serve", "--data", data, "--port", str(server.port))

    assert process.returncode == 1
    assert f"port {server.port} cannot be used" in process.stderr


@pytest.mark.parametrize("state", [SessionState.PAUSED, SessionState.CLOSED])
def test_a_session_that_takes_no_votes_is_served_to_be_read(data: Path, state: SessionState) -> None:
    session = start_session(data)
    with workspace(data) as opened:
        (opened.sessions.pause if state is SessionState.PAUSED else opened.sessions.end)(session)
    with serve(data, "--session", "Web") as server:
        start = server.visitor("es").get("/es/")
        assert start.hidden == {}
        assert ("en pausa" in start.html) is (state is SessionState.PAUSED)
        assert server.visitor().get("/en/cases").status == 200
