"""Who reads and leaves without a vote is counted as a visit, as on the screen."""

from pathlib import Path

from kiosk.services.results import Counts
from kiosk.web.server.open_visits import LEFT_AFTER, OpenVisits
from kiosk.web.server.tokens import Purpose, Signer, Token
from tests.web.serving import Server, serve, start_session, workspace
from tests.web.test_tokens import Clock


def counts_of(data: Path) -> Counts:
    with workspace(data) as opened:
        return opened.store.counts.counts(opened.sessions.find("latest").id)


def begun(signer: Signer) -> Token:
    return signer.read("one", signer.begin("one"), Purpose.BEGIN)


def test_visits_without_a_vote_are_counted_when_the_server_stops(server: Server) -> None:
    visitor = server.visitor()
    start = visitor.get("/en/")
    for _ in range(3):
        assert visitor.post("/en/visit", start.hidden).status == 200, "the same visit, however often its page is loaded"
    visitor.begin()
    visitor.vote("for")
    visitor.get("/en/")
    assert counts_of(server.data).visits == 1

    assert server.stop() == 0

    counts = counts_of(server.data)
    assert (counts.visits, counts.now.votes) == (3, 1)


def test_a_session_that_has_ended_counts_no_more_visits(data: Path) -> None:
    start_session(data)
    with serve(data) as server:
        server.visitor().begin()
        with workspace(data) as opened:
            opened.sessions.end(opened.sessions.find("latest"))
        assert server.stop() == 0
        assert server.log == ""
    assert counts_of(data).visits == 0


def test_a_visit_has_left_after_half_an_hour() -> None:
    clock = Clock()
    signer, visits = Signer(clock), OpenVisits(clock)
    first, second, third = (begun(signer) for _ in range(3))
    visits.begin("one", first)
    visits.begin("one", second)
    visits.end(second)
    clock.now += LEFT_AFTER - 1
    visits.begin("one", first)
    visits.begin("two", third)
    assert visits.take_left() == []

    clock.now += 1
    assert visits.take_left() == ["one"]
    assert visits.take_left() == []
    assert visits.take_all() == ["two"]
    assert len(visits) == 0


def test_memory_is_bounded() -> None:
    clock = Clock()
    visits, signer = OpenVisits(clock), Signer(clock)
    for number in range(50_000):
        visits.begin("one", Token(Purpose.BEGIN, number.to_bytes(16), 0, begun(signer).first))

    visits.begin("one", begun(signer))

    assert len(visits) == 50_000
