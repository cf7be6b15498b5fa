"""Tests `goodfaith slips`, also with a real CUPS server."""

import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.domain.session import Session
from kiosk.domain.slips import read_code
from kiosk.domain.tally import SECOND_ROUND
from kiosk.services.slips import mark_of
from tests.commands import clean_environment, error_line, goodfaith
from tests.system.cups_server import cups_server
from tests.web.serving import start_session, workspace


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def session(data: Path) -> Session:
    return start_session(data, debate="phones-at-school")


def codes_in(path: Path) -> list[str]:
    text = "\n".join(page.extract_text() for page in PdfReader(path).pages)
    return [code for code in map(read_code, re.findall(r"\b[0-9A-Z]{5}-[0-9A-Z]{5}\b", text)) if code]


def valid(data: Path, session: Session, codes: list[str]) -> list[bool]:
    with workspace(data) as opened:
        slips = opened.store.slips
        return [slips.problem(session.id, mark_of(session.id, code), SECOND_ROUND) is None for code in codes]


def test_the_codes_on_paper_give_votes(data: Path, session: Session, tmp_path: Path) -> None:
    target = tmp_path / "slips.pdf"
    done = goodfaith("slips", "--count", "30", "--pdf", target, "--url", "https://vote.school.net/", "--language", "es", "--data", data)

    assert (done.returncode, done.stdout, done.stderr) == (0, f"{target}\n", "")
    assert target.stat().st_mode & 0o077 == 0
    codes = codes_in(target)
    assert len(set(codes)) == 30
    assert all(valid(data, session, codes))
    text = PdfReader(target).pages[0].extract_text()
    assert "vote.school.net" in text


def test_what_is_wrong_makes_no_slips(data: Path, session: Session, tmp_path: Path) -> None:
    target = tmp_path / "slips.pdf"
    for options, words in (
        (("--pdf", target, "--print"), "choose one"),
        ((), "choose one"),
        (("--pdf", target, "--url", "http://plain.example/"), "is not an https address"),
    ):
        assert words in error_line(goodfaith("slips", "--count", "3", *options, "--data", data), 2)
    assert "no session 'Other'" in error_line(goodfaith("slips", "--count", "3", "--pdf", target, "--session", "Other", "--data", data), 1)
    assert "could not be written" in error_line(goodfaith("slips", "--count", "3", "--pdf", tmp_path / "none" / "a.pdf", "--data", data), 1)
    assert not target.exists()
    with workspace(data) as opened:
        assert opened.store.slips.count(session.id) == 0
        opened.sessions.end(session)
    assert "has ended" in error_line(goodfaith("slips", "--count", "3", "--pdf", target, "--session", session.id, "--data", data), 1)
    assert "No session is running" in error_line(goodfaith("slips", "--count", "3", "--pdf", target, "--data", data), 1)
    assert not target.exists()


def test_what_is_printed_is_erased_with_the_session(data: Path, session: Session) -> None:
    with cups_server() as server:
        printer = server.add_fake_printer("Desk")
        printer.send("done")
        environment = clean_environment(CUPS_SERVER=server.address)
        printed = goodfaith("slips", "--count", "4", "--print", "--printer", "Desk", "--data", data, env=environment)
        assert printed.returncode == 0, printed.stderr
        (page,) = data.rglob("slips-*.pdf")
        assert sorted(codes_in(printer.received_file)) == sorted(codes_in(page))
        again = goodfaith("slips", "--count", "4", "--print", "--printer", "Desk", "--data", data, env=environment)
        assert again.returncode == 0, again.stderr
        codes = [code for path in data.rglob("slips-*.pdf") for code in codes_in(path)]
        assert len(set(codes)) == 8
        assert all(valid(data, session, codes))
        assert goodfaith("end", session.id, "--data", data, env=environment).returncode == 0
        erased = goodfaith("erase", session.id, "--yes", "--data", data, env=environment)
        assert erased.returncode == 0, erased.stderr
        assert list(data.rglob("slips-*")) == []
        assert server.run("lpstat", "-W", "all", "-o").strip() == ""
