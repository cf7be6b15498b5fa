"""What a form carries from page to page: signed with a key that dies with the process, valid for a while.

Nothing of it is kept on the server but which ones were used, and no address ever holds one.
"""

import hmac
import secrets
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side

LIFETIME: Final = 3 * 3600
"""Seconds. Reading both sides takes minutes; a class may discuss in between."""
_NONCE: Final = 16
_MAC: Final = 16
_SLIP: Final = 16
_NO_SLIP: Final = bytes(_SLIP)
_FIELDS: Final = struct.Struct(f">{_NONCE}sIBBB{_SLIP}s")
_STANCES: Final = (None, *Stance)
_SIDES: Final = tuple(Side)


class Purpose(IntEnum):
    """What a token was issued for."""

    BEGIN = 1
    VISIT = 2
    VOTED = 3
    FAIR = 4


class InvalidTokenError(Exception):
    """It was not issued by this process for this purpose and session, or its time is over."""


@dataclass(frozen=True, slots=True)
class Token:
    """The state of a visit: what is not typed or chosen on the page itself. `slip` is the mark of its slip, b'' if it needs none."""

    purpose: Purpose
    nonce: bytes
    expires: int
    first: Side
    opening: Stance | None = None
    slip: bytes = b""


class Signer:
    """Issues and reads tokens of one process. `clock` counts seconds; it need not tell the time of day."""

    def __init__(self, clock: Callable[[], float], lifetime: int = LIFETIME) -> None:
        self._key = secrets.token_bytes(32)
        self._clock, self._lifetime = clock, lifetime

    def begin(self, session_id: str) -> str:
        """Issue the token of a new visit, with the order of the sides drawn by chance."""
        return self._issue(session_id, Token(Purpose.BEGIN, secrets.token_bytes(_NONCE), self._expiry(), secrets.choice(_SIDES)))

    def visit(self, session_id: str, begun: Token, opening: Stance | None, slip: bytes = b"") -> str:
        """Issue the token of a visit whose opening stance was given or skipped, and whose slip gives a vote."""
        return self._issue(session_id, Token(Purpose.VISIT, begun.nonce, begun.expires, begun.first, opening, slip))

    def voted(self, session_id: str, cast: Token) -> str:
        """Issue what shows that someone has voted, and nothing of how."""
        return self._issue(session_id, Token(Purpose.VOTED, secrets.token_bytes(_NONCE), self._expiry(), cast.first))

    def fair(self, session_id: str, cast: Token) -> str:
        """Issue what lets a visit that has voted answer once whether reasons are fair points."""
        return self._issue(session_id, Token(Purpose.FAIR, secrets.token_bytes(_NONCE), self._expiry(), cast.first))

    def read(self, session_id: str, text: str, purpose: Purpose) -> Token:
        """Return a token issued for this session and purpose. Raises InvalidTokenError."""
        try:
            raw = urlsafe_b64decode(text.encode("ascii"))
            fields, mac = raw[: _FIELDS.size], raw[_FIELDS.size :]
            # The last letter has bits that no byte takes: another letter there would be the same token.
            if _letters(raw) != text or not hmac.compare_digest(mac, self._sign(session_id, fields)):
                raise InvalidTokenError
            nonce, expires, issued_for, first, opening, slip = _FIELDS.unpack(fields)
        except (Error, ValueError, struct.error):
            raise InvalidTokenError from None
        token = Token(Purpose(issued_for), nonce, expires, _SIDES[first], _STANCES[opening], b"" if slip == _NO_SLIP else slip)
        if token.purpose is not purpose or expires <= self._clock():
            raise InvalidTokenError
        return token

    def _expiry(self) -> int:
        return int(self._clock()) + self._lifetime

    def _issue(self, session_id: str, token: Token) -> str:
        numbers = token.purpose, _SIDES.index(token.first), _STANCES.index(token.opening)
        fields = _FIELDS.pack(token.nonce, token.expires, *numbers, token.slip)
        return _letters(fields + self._sign(session_id, fields))

    def _sign(self, session_id: str, fields: bytes) -> bytes:
        return hmac.digest(self._key, session_id.encode() + b"\0" + fields, "sha256")[:_MAC]


def _letters(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode("ascii")
