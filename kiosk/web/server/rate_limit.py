"""How many requests one address may send. Addresses are kept as keyed hashes, in memory, for a minute."""

import secrets
from collections.abc import Callable
from hashlib import blake2b
from ipaddress import IPv6Address, ip_address
from typing import Final

A_MINUTE: Final = 3000
"""A room of 300 behind one address needs some five pages each; this leaves room for those who read everything."""
_WINDOW: Final = 60.0
_MOST_ADDRESSES: Final = 50_000
_NETWORK: Final = 8
"""Bytes of an IPv6 address: a household has all the others to itself."""


class RateLimit:
    """Counts requests by address in windows of a minute. With more addresses than it can count it counts the rest as one."""

    def __init__(self, clock: Callable[[], float], a_minute: int = A_MINUTE) -> None:
        self._clock, self._a_minute = clock, a_minute
        self._key = secrets.token_bytes(32)
        self._began = clock()
        self._counts: dict[bytes, int] = {}

    def allows(self, address: str) -> bool:
        """Count a request and return whether it may be answered."""
        if self._clock() - self._began >= _WINDOW:
            self._began, self._key = self._clock(), secrets.token_bytes(32)
            self._counts = {}
        hashed = self._hash(address)
        if hashed not in self._counts and len(self._counts) >= _MOST_ADDRESSES:
            hashed = b""
        count = self._counts[hashed] = self._counts.get(hashed, 0) + 1
        return count <= self._a_minute

    def forgive(self, address: str) -> None:
        """Take back a request that was allowed."""
        hashed = self._hash(address)
        if self._counts.get(hashed, 0) > 0:
            self._counts[hashed] -= 1

    def _hash(self, address: str) -> bytes:
        try:
            parsed = ip_address(address.partition("%")[0])
        except ValueError:
            return b""
        known = parsed.packed[:_NETWORK] if isinstance(parsed, IPv6Address) and parsed.ipv4_mapped is None else parsed.packed[-4:]
        return blake2b(known, key=self._key, digest_size=8).digest()
