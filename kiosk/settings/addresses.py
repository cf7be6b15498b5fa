"""Web addresses that a QR code may lead to: the one check for pack.toml, settings.toml and the codes themselves."""

import re
from typing import Final
from urllib.parse import SplitResult, urlsplit

ADDRESS_RULE: Final = 'an https address of at most 300 plain letters, like "https://example.org/my-debate"'
_MAX_LETTERS: Final = 300
SHORT_LETTERS: Final = 106
"""A longer address makes a QR code of more than 41 modules (ISO/IEC 18004: version 6, level M)."""
_ADDRESS: Final = re.compile(r"https://[!#-;=?-\[\]_a-z~%]+")
_HOST: Final = re.compile(r"(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})")
# RFC 2606 and RFC 6761 reserve these for examples.
_PLACEHOLDER: Final = re.compile(r"(?:.*\.)?(?:example(?:\.com|\.net|\.org)?|test|invalid)")


def is_https_address(url: str) -> bool:
    """Return whether a phone can open the address: https, a public host name, no user name or password, ASCII only."""
    parts = _split(url)
    return (
        parts is not None
        and len(url) <= _MAX_LETTERS
        and _ADDRESS.fullmatch(url) is not None
        and "@" not in parts.netloc
        and _HOST.fullmatch(parts.hostname or "") is not None
    )


def is_room_address(url: str) -> bool:
    """Return whether this is the kiosk's own address for phones in the room, in digits: the one exception to https."""
    from ipaddress import IPv4Address  # noqa: PLC0415 - no start of the kiosk waits for it

    parts = _split(url)
    if parts is None or parts.scheme not in {"http", "https"} or parts.path != "/" or "@" in parts.netloc:
        return False
    try:
        return not IPv4Address(parts.hostname or "").is_loopback
    except ValueError:
        return False


def may_have_code(url: str) -> bool:
    """Return whether a QR code may lead to an address. Pages and settings of a debate allow `is_https_address` alone."""
    return is_https_address(url) or is_room_address(url)


def is_placeholder(url: str) -> bool:
    """Return whether the host is reserved for examples, so that the organiser still has to replace it."""
    parts = _split(url)
    return parts is not None and _PLACEHOLDER.fullmatch(parts.hostname or "") is not None


def online_address(setting: str | None, pack: str) -> str:
    """Return where every screen, page, slide and export leads: the organiser's address, else the pack's; '' if that is only an example."""
    url = setting or pack
    return "" if is_placeholder(url) else url


def makes_dense_code(url: str) -> bool:
    """Return whether the modules of the address's QR code are so many that on small screens it has to be enlarged."""
    return len(url) > SHORT_LETTERS


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises ValueError for a port that is no number
    except ValueError:
        return None
    return parts
