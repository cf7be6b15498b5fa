"""Who may ask, how often, and for whom a proxy asks."""

import pytest
from starlette.types import Scope

from kiosk.web.server.gate import Doors
from kiosk.web.server.languages import negotiate
from kiosk.web.server.rate_limit import RateLimit


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def scope(peer: str, *forwarded: str) -> Scope:
    return {"type": "http", "client": (peer, 1), "headers": [(b"x-forwarded-for", each.encode()) for each in forwarded]}


def test_only_a_named_proxy_says_for_whom_it_asks() -> None:
    doors = Doors(proxies=["127.0.0.2"])

    assert doors.client(scope("127.0.0.1", "10.0.0.1")) == "127.0.0.1"
    assert doors.client(scope("127.0.0.2", "6.6.6.6, 10.0.0.1")) == "10.0.0.1"
    assert doors.client(scope("127.0.0.2", "6.6.6.6", "10.0.0.2")) == "10.0.0.2"
    assert doors.client(scope("127.0.0.2")) == "127.0.0.2"


def test_the_limit_is_for_each_address_and_minute() -> None:
    clock = Clock()
    limit = RateLimit(clock, 2)

    assert [limit.allows("10.0.0.1") for _ in range(3)] == [True, True, False]
    assert limit.allows("10.0.0.2")
    clock.now = 61
    assert limit.allows("10.0.0.1")


def test_a_household_with_many_addresses_is_one() -> None:
    limit = RateLimit(Clock(), 1)

    assert limit.allows("2001:db8:1:1::1")
    assert not limit.allows("2001:db8:1:1:ffff::2")
    assert limit.allows("2001:db8:1:2::1")
    assert limit.allows("::ffff:10.0.0.1")
    assert not limit.allows("10.0.0.1")


def test_no_address_is_kept() -> None:
    limit = RateLimit(Clock())
    limit.allows("10.11.12.13")

    kept = repr(limit._counts)
    assert "10.11" not in kept
    assert bytes([10, 11, 12, 13]) not in b"".join(limit._counts)


def test_more_addresses_than_can_be_counted_are_counted_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.web.server.rate_limit._MOST_ADDRESSES", 2)
    limit = RateLimit(Clock(), 1)

    assert [limit.allows(f"10.0.0.{number}") for number in range(4)] == [True, True, True, False]
    assert len(limit._counts) == 3


@pytest.mark.parametrize(
    ("accept", "language"),
    [
        ("", "en"),
        ("es", "es"),
        ("es-MX,en;q=0.5", "es"),
        ("fr;q=0.2, ar;q=0.9", "ar"),
        ("xx, de-AT;q=0.1", "de"),
        ("de;q=0, es;q=0.1", "es"),
        ("*", "en"),
        ("pt", "pt-BR"),
        ("q=;;;,,,;q=x,es;q=nan", "en"),
        ("es," * 10_000, "es"),
    ],
)
def test_a_browser_gets_the_language_that_it_likes_best(accept: str, language: str) -> None:
    assert negotiate(accept, ["en", "es", "fr", "de", "ar", "pt-BR"], "en") == language
