"""Rooms full of phones: everyone who is thanked is counted, also where the server is killed in the middle."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import SessionSettings
from kiosk.domain.tally import EntryMethod
from kiosk.services.moderation import ReasonState
from tests.web.phones import Crowd
from tests.web.serving import Server, serve, start_session, workspace


def stored(data: Path) -> tuple[int, int]:
    """Return the votes on phones and the visits in the store, which must add up."""
    with workspace(data) as opened:
        session = opened.sessions.find("Web")
        counts = opened.store.counts.counts(session.id)
        assert opened.consistency_check().check(session) == []
        assert len(opened.store.reasons.list(session.id, *ReasonState)) <= counts.now.votes
        return counts.now.entered_by(EntryMethod.PHONE).votes, counts.visits


def memory(server: Server) -> int:
    """Return the kilobytes that the server has in memory."""
    status = Path(f"/proc/{server.process.pid}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0])


def crowd(server: Server, phones: int, a_second: float, at_once: int = 10_000) -> Crowd:
    came = Crowd(server.port, at_once)
    asyncio.run(came.come(phones, a_second))
    return came


def test_everyone_who_is_thanked_is_counted(server: Server) -> None:
    came = crowd(server, 60, 1000)

    assert (came.sent, came.thanked, came.refused, came.lost) == (60, 60, [], 0)
    assert stored(server.data) == (60, 60)
    assert server.log == ""


@pytest.mark.parametrize("after", [5, 20])
def test_a_server_that_is_killed_loses_no_vote_that_was_thanked_for(data: Path, after: int) -> None:
    start_session(data)
    with serve(data) as server:
        came = Crowd(server.port)

        async def story() -> None:
            coming = asyncio.create_task(came.come(80, 1000))
            while came.thanked < after:  # noqa: ASYNC110 - the crowd has no event
                await asyncio.sleep(0)
            server.process.kill()
            await coming

        asyncio.run(story())
    assert came.lost > 0
    votes, _ = stored(data)
    assert came.thanked <= votes <= came.sent

    with serve(data) as server:
        assert crowd(server, 5, 1000).thanked == 5
    assert stored(data)[0] == votes + 5


def test_kiosk_and_phones_vote_in_one_store(server: Server) -> None:
    came = Crowd(server.port)

    def touch() -> int:
        with workspace(server.data) as kiosk:
            session = kiosk.sessions.find("Web")
            for number in range(40):
                kiosk.store.ballots.cast(session.id, Ballot(Side.FOR, Side.AGAINST, reason=f"Touched {number}"))
        return 40

    async def story() -> int:
        _, touched = await asyncio.gather(came.come(40, 200), asyncio.to_thread(touch))
        return touched

    touched = asyncio.run(story())
    assert (came.thanked, came.refused, came.lost) == (40, [], 0)
    assert stored(server.data) == (40, 40 + touched)


@pytest.mark.soak
def test_three_hundred_phones_and_then_fifty_votes_a_second(data: Path, record_property: Callable[[str, object], None]) -> None:
    start_session(data, SessionSettings())
    with serve(data) as server:
        room = crowd(server, 300, 5)
        assert (room.thanked, room.refused, room.lost) == (300, [], 0)
        before = memory(server)
        rush = crowd(server, 3000, 50)
        assert (rush.thanked, rush.refused, rush.lost) == (3000, [], 0)
        grown = memory(server) - before
        assert stored(data) == (3300, 3300)
        assert server.log == ""
    figures = {"room p99": room.percentile(99), "rush median": rush.percentile(50), "rush p99": rush.percentile(99), "grown kB": grown}
    for name, figure in figures.items():
        record_property(name, figure)
    print(figures)  # noqa: T201 - what the soak is for
    assert grown < 30_000


@pytest.mark.soak
def test_memory_is_flat_over_twenty_thousand_visits(data: Path) -> None:
    start_session(data)
    with serve(data) as server:
        crowd(server, 2000, 1000, 30)
        before = memory(server)
        for _ in range(9):
            assert crowd(server, 2000, 1000, 30).thanked == 2000
        grown = memory(server) - before
        print({"grown kB": grown})  # noqa: T201 - what the soak is for
        assert grown < 20_000
    assert stored(data)[0] == 20_000
