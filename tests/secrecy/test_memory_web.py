"""The words of a visit on a phone are gone from the memory of the real server soon after its answer."""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.commands import PROGRAM
from tests.secrecy.test_memory import _REASON, copies
from tests.web.serving import TIMEOUT, Server, serve, start_session

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only glibc overwrites what is freed")


def after_a_visit(data: Path, program: Sequence[str]) -> list[int]:
    """Return the copies of a reason in the server's memory, again and again after the vote until there is none."""
    start_session(data)
    with serve(data, program=program) as server:
        visitor = server.visitor()
        visit = visitor.begin("for")
        thanks = visitor.post("/en/vote", {**visit.hidden, "choice": "for", "reason": _REASON, "next": "cast"})
        assert thanks.heading.startswith("Thank you")
        return _watched(server)


def _watched(server: Server) -> list[int]:
    """Look until there is no copy, or ten more visits have come and gone."""
    found, visits, deadline = [copies(server.process.pid)], 0, time.monotonic() + TIMEOUT
    while found[-1] and visits < 10 and time.monotonic() < deadline:
        server.visitor().vote("against")
        visits += 1
        found.append(copies(server.process.pid))
    while found[-1] and _wipes(server) and time.monotonic() < deadline:
        found.append(copies(server.process.pid))
    return found


def _wipes(server: Server) -> bool:
    """Return whether it is the server as it is, which needs a moment."""
    return "serve_unwiped" not in Path(f"/proc/{server.process.pid}/cmdline").read_text(encoding="utf-8")


def test_no_word_of_a_visit_is_left(tmp_path: Path) -> None:
    assert after_a_visit(tmp_path / "data", PROGRAM)[-1] == 0


def test_self_check_without_wiping_the_words_stay(tmp_path: Path) -> None:
    assert after_a_visit(tmp_path / "data", [sys.executable, "-m", "tests.secrecy.serve_unwiped"])[-1] > 0
