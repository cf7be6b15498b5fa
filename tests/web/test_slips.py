"""One vote a slip, over the web: a field before the vote, a sentence for each way in which a code is wrong, and a limit on guessing."""

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kiosk.domain.session import Mode, SessionSettings
from kiosk.domain.slips import ALPHABET, new_code, printed
from kiosk.domain.tally import SECOND_ROUND, EntryMethod
from kiosk.services.slips import SlipProblem, SlipRefusedError, mark_of
from kiosk.web.server.poll import Poll
from kiosk.web.server.rate_limit import RateLimit
from kiosk.web.server.slip_desk import SlipDesk
from tests.memory import MemoryStore
from tests.slips import make_slips
from tests.storage.places import POINTS, a_session, query
from tests.web.serving import Page, Server, Visitor, serve, start_session, workspace


def slips_of(data: Path, count: int) -> Sequence[str]:
    with workspace(data) as opened:
        return make_slips(opened.store.slips, opened.sessions.find("latest"), count)


def votes(data: Path) -> int:
    with workspace(data) as opened:
        return opened.store.counts.counts(opened.sessions.find("latest").id).now.entered_by(EntryMethod.PHONE).votes


def begin(visitor: Visitor, code: str) -> Page:
    start = visitor.get("/en/")
    return visitor.post("/en/visit", {**start.hidden, "opening": "for", "code": code})


@pytest.fixture
def codes(data: Path) -> Sequence[str]:
    start_session(data)
    return slips_of(data, 3)


@pytest.fixture
def server(data: Path, codes: Sequence[str]) -> Iterator[Server]:
    assert len(codes) == 3
    with serve(data) as running:
        yield running


def test_a_slip_gives_one_vote(server: Server, codes: Sequence[str]) -> None:
    visitor = server.visitor()
    assert 'name="code"' in visitor.get("/en/").html
    visit = begin(visitor, printed(codes[0]).lower())
    thanks = visitor.post("/en/vote", {**visit.hidden, "choice": "for", "reason": "Words", "next": "cast"})
    assert thanks.heading == "Thank you. Your vote is counted."

    again = begin(visitor, codes[0])

    assert "already voted with this slip" in again.html
    assert codes[0] not in again.html
    assert votes(server.data) == 1


def test_who_was_slower_with_the_same_slip_is_told_so_and_keeps_the_words(server: Server, codes: Sequence[str]) -> None:
    first, second = (begin(server.visitor(), codes[0]) for _ in range(2))
    visitor = server.visitor()
    assert visitor.post("/en/vote", {**first.hidden, "choice": "for", "next": "cast"}).heading.startswith("Thank you")

    slower = visitor.post("/en/vote", {**second.hidden, "choice": "against", "reason": "Kept words", "next": "cast"})

    assert "already voted with this slip" in slower.html
    assert "Kept words" in slower.html
    assert votes(server.data) == 1


def test_each_wrong_code_gets_its_sentence_and_no_vote(server: Server, codes: Sequence[str]) -> None:
    mistyped = codes[0][:-1] + ALPHABET[(ALPHABET.index(codes[0][-1]) + 1) % len(ALPHABET)]
    unknown = new_code(lambda symbols: symbols - 1)
    for typed, sentence in (
        ("  ", "Type the code on your slip first."),
        (mistyped, "This is not quite a code"),
        ("<script>alert(1)</script>", "This is not quite a code"),
        ("x" * 5000, "This is not quite a code"),
        (unknown, "There is no slip with this code"),
    ):
        page = begin(server.visitor(), typed)
        assert (page.status, sentence in page.html) == (200, True), typed
        assert "<script>alert" not in page.html
        assert page.hidden["visit"], "the visit can go on"
    assert votes(server.data) == 0


def test_a_vote_needs_a_slip_however_it_is_sent(data: Path) -> None:
    """A page from before the slips were made gives no vote either."""
    start_session(data)
    with serve(data) as server:
        visitor = server.visitor()
        visit = visitor.begin()
        codes = slips_of(data, 1)
        assert "Type the code on your slip first." in visitor.post("/en/vote", {**visit.hidden, "choice": "for", "next": "cast"}).html
    with serve(data) as server:
        visitor = server.visitor()
        assert "Type the code" in visitor.begin().html
        visit = begin(visitor, codes[0])
        token = visit.hidden["visit"]
        assert codes[0] not in visit.html
        assert mark_of(query(data / "goodfaith.db", "SELECT id FROM sessions")[0][0], codes[0]).hex() not in visit.html
        changed = token[:-1] + ("A" if token[-1] != "A" else "B")
        assert visitor.post("/en/vote", {"visit": changed, "choice": "for", "next": "cast"}).status == 410
        assert votes(data) == 0


def test_no_code_is_in_a_file_of_the_data_folder(server: Server, codes: Sequence[str]) -> None:
    visitor = server.visitor()
    for code in codes:
        visit = begin(visitor, code)
        visitor.post("/en/vote", {**visit.hidden, "choice": "for", "next": "cast"})
        begin(visitor, code)

    files = [path for path in server.data.rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes().upper()
        assert not any(form.encode() in content for code in codes for form in (code, printed(code))), path
    assert server.log.count("not recorded") == 0


def test_a_session_without_slips_asks_for_none(data: Path) -> None:
    start_session(data, SessionSettings(Mode.CLASSROOM))
    with serve(data) as server:
        assert 'name="code"' not in server.visitor().get("/en/").html
        assert server.visitor().vote("for").heading.startswith("Thank you")


def test_guessing_is_limited_and_right_codes_are_not() -> None:
    async def story() -> None:
        store, session, now = MemoryStore(), a_session(), 0.0
        store.sessions.add(session, POINTS)
        (code,) = make_slips(store.slips, session, 1)

        async def read(work: object) -> bytes:
            assert callable(work)
            return bytes(work())

        desk, poll = SlipDesk(store.slips, RateLimit(lambda: now, 3), read), Poll(session, slips=True)
        for _ in range(10):
            assert await desk.mark(poll, code, "192.0.2.1") == mark_of(session.id, code)
        wrong = [new_code(int(number).__mod__) for number in range(6)]
        seen = [await refused(desk, poll, each) for each in wrong]
        assert seen == [SlipProblem.UNKNOWN] * 3 + [SlipProblem.TOO_MANY] * 3
        assert await refused(desk, poll, code) is SlipProblem.TOO_MANY
        assert await refused(desk, poll, "mistyped") is SlipProblem.MISTYPED
        assert await desk.mark(poll, code, "192.0.2.2"), "another address"
        now = 61.0
        assert await desk.mark(poll, code, "192.0.2.1")
        store.slips._data[session.id].use_slip(mark_of(session.id, code), SECOND_ROUND, EntryMethod.PHONE)
        assert await refused(desk, poll, code) is SlipProblem.USED

    async def refused(desk: SlipDesk, poll: Poll, code: str) -> SlipProblem:
        with pytest.raises(SlipRefusedError) as error:
            await desk.mark(poll, code, "192.0.2.1")
        return error.value.problem

    asyncio.run(story())
