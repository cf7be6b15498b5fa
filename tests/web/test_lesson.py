"""Phones in a lesson: they cast the first vote while the class has it, the vote in the second one, and wait in between."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.web import WebOptions, web_site
from kiosk.domain.ballot import Stance
from kiosk.domain.lesson import Lesson, Phase
from kiosk.domain.session import Mode, Session, SessionSettings
from kiosk.domain.tally import EntryMethod, FirstVote, Split
from kiosk.system import atomic_file
from kiosk.system.lesson_files import LessonFiles
from tests.slips import make_slips
from tests.web.serving import Server, serve, start_session, workspace

Move = Callable[..., None]


@pytest.fixture
def session(data: Path) -> Session:
    return start_session(data, SessionSettings(Mode.CLASSROOM, opening_stance=False))


@pytest.fixture
def move(data: Path, session: Session) -> Move:
    """Put the lesson into a phase, as the kiosk beside the server does."""

    def save(phase: Phase, *, on: bool = True) -> None:
        lesson = replace(Lesson.proposed(session.id), position=phase, on=on)
        LessonFiles(data, atomic_file.write).save(session, lesson)

    return save


@pytest.fixture
def server(data: Path, move: Move) -> Iterator[Server]:
    move(Phase.FIRST_VOTE)
    with serve(data) as running:
        yield running


def counted(data: Path) -> tuple[FirstVote, Split]:
    with workspace(data) as opened:
        now = opened.store.counts.counts(opened.sessions.find("latest").id).now.entered_by(EntryMethod.PHONE)
    return now.first_vote, now.split


def answer(server: Server, stance: str, **more: str) -> str:
    visitor = server.visitor()
    start = visitor.get("/en/")
    return visitor.post("/en/first", {**start.hidden, "answer": stance, **more}).html


def test_phones_cast_the_first_vote(server: Server) -> None:
    visitor = server.visitor()
    start = visitor.get("/en/")
    assert "First vote, before you read" in start.html
    assert '<nav aria-label="Sections"' not in start.html, "who reads first gives no first vote"

    for stance in ("for", "for", "against", "unsure"):
        page = answer(server, stance)
        assert "Your vote is counted." in page
        assert "/results" not in page

    assert counted(server.data) == (FirstVote(2, 1, 1), Split(0, 0))


def test_a_first_vote_counts_once_and_needs_an_answer(server: Server) -> None:
    visitor = server.visitor()
    form = visitor.get("/en/").hidden

    assert "Choose an answer first." in visitor.post("/en/first", {**form, "answer": "maybe"}).html
    assert "Your vote is counted." in visitor.post("/en/first", {**form, "answer": "for"}).html
    assert "counts once" in visitor.post("/en/first", {**form, "answer": "against"}).html
    assert visitor.post("/en/first", {"visit": "x", "answer": "for"}).status == 410
    assert counted(server.data) == (FirstVote(1, 0, 0), Split(0, 0))


def test_a_phone_that_votes_in_the_first_vote_casts_no_second_one(server: Server) -> None:
    visitor = server.visitor()
    form = visitor.get("/en/").hidden

    for path in ("/en/visit", "/en/vote"):
        assert visitor.post(path, {**form, "choice": "for", "next": "cast"}).status in {303, 410}

    assert counted(server.data) == (FirstVote(0, 0, 0), Split(0, 0))


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase not in {Phase.FIRST_VOTE, Phase.SECOND_VOTE}])
def test_between_the_votes_phones_wait(data: Path, move: Move, phase: Phase) -> None:
    move(Phase.SECOND_VOTE)
    with serve(data) as server:
        visitor = server.visitor()
        visit = visitor.begin()
    move(phase)
    with serve(data) as server:
        visitor = server.visitor()
        assert "Your class is not voting just now." in visitor.get("/en/").html
        for path in ("visit", "first"):
            assert visitor.post(f"/en/{path}", visit.hidden).headers["location"] == "/en/"
    assert counted(data) == (FirstVote(0, 0, 0), Split(0, 0))


def test_a_ballot_of_another_phase_is_kept_and_not_cast(data: Path, move: Move) -> None:
    move(Phase.SECOND_VOTE)
    with serve(data) as server:
        visitor = server.visitor()
        visit = visitor.begin()
        for phase in (Phase.REVEAL, Phase.FIRST_VOTE):
            move(phase)
            expected = "First vote, before" if phase is Phase.FIRST_VOTE else "not voting just now"
            while expected not in visitor.get("/en/").html:  # read again within a second
                pass
            page = visitor.post("/en/vote", {**visit.hidden, "choice": "for", "reason": "Kept words", "next": "cast"})
            assert "Your class is not voting just now." in page.html
            assert "Kept words" in page.html
    assert counted(data) == (FirstVote(0, 0, 0), Split(0, 0))


def test_a_lesson_that_was_left_is_none(data: Path, move: Move, session: Session) -> None:
    with workspace(data) as opened, web_site(opened, opened.debate(), session, WebOptions()) as site:
        for on in (True, False):
            move(Phase.REVEAL, on=on)
            poll = site.booth.find_poll()
            assert poll is not None
            assert poll.voting is not on


def test_the_second_vote_is_cast_by_phone(data: Path, move: Move) -> None:
    move(Phase.SECOND_VOTE)
    with serve(data) as server:
        visit = server.visitor().begin()
        page = server.visitor().post("/en/vote", {**visit.hidden, "choice": "against", "next": "cast"})
        assert page.heading.startswith("Thank you")
        assert server.visitor().post("/en/first", {**server.visitor().get("/en/").hidden, "answer": "for"}).status == 303
    assert counted(data) == (FirstVote(0, 0, 0), Split(0, 1))


def test_the_first_vote_is_over_once_results_were_seen(data: Path, move: Move) -> None:
    move(Phase.FIRST_VOTE)
    with workspace(data) as opened:
        opened.sessions.reveal(opened.sessions.find("latest"))
    with serve(data) as server:
        assert "The first vote is closed" in server.visitor().get("/en/").html


def test_a_slip_gives_a_vote_in_each_round(data: Path, move: Move, session: Session) -> None:
    with workspace(data) as opened:
        (code,) = make_slips(opened.store.slips, session, 1)
    move(Phase.FIRST_VOTE)
    with serve(data) as server:
        assert "Type the code on your slip first." in answer(server, Stance.FOR)
        assert "Your vote is counted." in answer(server, Stance.FOR, code=code)
        assert "already voted with this slip" in answer(server, Stance.FOR, code=code)
    move(Phase.SECOND_VOTE)
    with serve(data) as server:
        visitor = server.visitor()
        visit = visitor.post("/en/visit", {**visitor.get("/en/").hidden, "code": code})
        assert visitor.post("/en/vote", {**visit.hidden, "choice": "for", "next": "cast"}).heading.startswith("Thank you")
    assert counted(data) == (FirstVote(1, 0, 0), Split(1, 0))
