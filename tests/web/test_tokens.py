"""Tokens: signed, expiring, and used once even where two ask at the same time."""

import asyncio
from string import ascii_letters, digits

import pytest

from kiosk.domain.ballot import Stance
from kiosk.web.server.tokens import LIFETIME, InvalidTokenError, Purpose, Signer, Token
from kiosk.web.server.used_tokens import FullError, UsedTokens


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def visit_token(signer: Signer, session: str = "one", opening: Stance | None = Stance.UNSURE) -> Token:
    begun = signer.read(session, signer.begin(session), Purpose.BEGIN)
    return signer.read(session, signer.visit(session, begun, opening), Purpose.VISIT)


def test_a_token_carries_the_visit() -> None:
    token = visit_token(Signer(Clock()))

    assert (token.purpose, token.opening) == (Purpose.VISIT, Stance.UNSURE)


def test_every_changed_bit_is_noticed() -> None:
    signer = Signer(Clock())
    text = signer.begin("one")

    for index in range(len(text)):
        for letter in (*ascii_letters, *digits, "-", "_"):
            changed = f"{text[:index]}{letter}{text[index + 1 :]}"
            if changed != text:
                with pytest.raises(InvalidTokenError):
                    signer.read("one", changed, Purpose.BEGIN)


def test_another_session_another_process_and_a_late_token_are_refused() -> None:
    clock = Clock()
    signer = Signer(clock)
    text = signer.begin("one")

    with pytest.raises(InvalidTokenError):
        signer.read("two", text, Purpose.BEGIN)
    with pytest.raises(InvalidTokenError):
        Signer(clock).read("one", text, Purpose.BEGIN)
    with pytest.raises(InvalidTokenError):
        signer.read("one", text, Purpose.VISIT)
    clock.now += LIFETIME
    with pytest.raises(InvalidTokenError):
        signer.read("one", text, Purpose.BEGIN)


def test_those_who_ask_at_once_wait_for_the_one_vote() -> None:
    async def story() -> None:
        clock = Clock()
        used, token, casts, gate = UsedTokens(clock), visit_token(Signer(clock)), [], asyncio.Event()

        async def cast() -> None:
            await gate.wait()
            casts.append(1)

        asking = [asyncio.ensure_future(used.once(token, cast)) for _ in range(20)]
        await asyncio.sleep(0)
        gate.set()
        first = [await each for each in asking]
        assert first.count(True) == 1
        assert len(casts) == 1
        assert not await used.once(token, cast)
        assert used.was_used(token)

    asyncio.run(story())


def test_a_vote_that_failed_may_be_tried_again() -> None:
    async def story() -> None:
        clock = Clock()
        used, token = UsedTokens(clock), visit_token(Signer(clock))

        async def fail() -> None:
            await asyncio.sleep(0)
            raise OSError

        async def succeed() -> None: ...

        both = await asyncio.gather(used.once(token, fail), used.once(token, fail), return_exceptions=True)
        assert [type(each) for each in both] == [OSError, OSError]
        assert not used.was_used(token)
        assert await used.once(token, succeed)

    asyncio.run(story())


def test_a_visitor_who_leaves_while_the_disk_writes_has_voted() -> None:
    async def story() -> None:
        clock = Clock()
        used, token, gate, begun = UsedTokens(clock), visit_token(Signer(clock)), asyncio.Event(), asyncio.Event()

        async def cast() -> None:
            begun.set()
            await gate.wait()

        asking = asyncio.ensure_future(used.once(token, cast))
        await begun.wait()
        asking.cancel()
        gate.set()
        with pytest.raises(asyncio.CancelledError):
            await asking
        assert not await used.once(token, cast), "this one waited for the first"
        assert used.was_used(token)

    asyncio.run(story())


def test_memory_is_bounded_and_forgets_what_has_expired() -> None:
    async def story() -> None:
        clock = Clock()
        signer, used = Signer(clock), UsedTokens(clock, most=3)

        async def cast() -> None: ...

        for _ in range(3):
            await used.once(visit_token(signer), cast)
        with pytest.raises(FullError):
            await used.once(visit_token(signer), cast)
        clock.now += LIFETIME + 900
        assert await used.once(visit_token(signer), cast)
        assert len(used) == 1

    asyncio.run(story())
