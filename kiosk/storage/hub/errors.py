"""Translates errors of PostgreSQL into what a station can do: try again, or tell the organiser.

Never uses the text of an error: it may quote what was sent, and the hub writes it.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import SQLAlchemyError

from kiosk.services.hub import HubRefused, HubUnavailable

_PASSWORD: Final = "its user name or password is wrong"  # noqa: S105 - no password
_MISSING: Final = "there is no hub in this database, or one of another version. Run 'goodfaith hub init' with it"
NEWER: Final = "it was made by a newer version of Goodfaith. Update this program"
_REFUSED: Final = {
    "28": _PASSWORD,
    "3D": "it has no such database",
    "42501": "this login has no right to do that",
    "42": _MISSING,
    "3F": _MISSING,
    "22": "it does not accept what was sent",
    "23": "it does not accept what was sent",
    "P0": "it does not accept what was sent",
}
"""By SQLSTATE or its class; the longer one decides."""
_UNAVAILABLE: Final = {
    "53100": "its disk is full",
    "53300": "too many are connected to it",
    "57014": "it took too long to answer",
    "57P": "it is being stopped or started",
}
_FULL: Final = ("too many", "connection slots")
_RESTARTING: Final = ("starting up", "shutting down", "in recovery mode", "terminating connection")
"""Words of PostgreSQL's own messages, where it may say so after it has seen the password."""
_NOT_REACHED: Final = "it cannot be reached"
_log = logging.getLogger(__name__)


@contextmanager
def translate_errors() -> Iterator[None]:
    """Translate errors of SQLAlchemy and psycopg. Raises HubUnavailable, HubRefused."""
    try:
        yield
    except (SQLAlchemyError, OSError, UnicodeError) as error:
        translated = translate(error)
        _log.warning("hub: %s", error_name(error))
        raise translated from None


def translate(error: BaseException) -> HubUnavailable | HubRefused:
    origin = getattr(error, "orig", None) or error
    state: str | None = getattr(origin, "sqlstate", None)
    if state is None:
        return _translate_connecting(origin)
    if cause := _find(_UNAVAILABLE, state):
        return _unavailable(cause)
    if cause := _find(_REFUSED, state):
        return refused(cause)
    return _unavailable("it reports an error")


def error_name(error: BaseException) -> str:
    """Return what may be logged of an error."""
    origin = getattr(error, "orig", None) or error
    return getattr(origin, "sqlstate", None) or type(origin).__name__


def refused(cause: str) -> HubRefused:
    return HubRefused(f"The hub refuses this kiosk: {cause}. Votes are kept here and count as before.")


def _find(causes: dict[str, str], state: str) -> str | None:
    return next((causes[state[:length]] for length in (5, 3, 2) if state[:length] in causes), None)


def _unavailable(cause: str) -> HubUnavailable:
    return HubUnavailable(f"The hub could not be used: {cause}. Votes are kept here and count as before; it will be tried again.")


def _translate_connecting(origin: BaseException) -> HubUnavailable | HubRefused:
    """Guess: libpq gives no SQLSTATE for a connection that did not come about, and its text is in any language."""
    connection = getattr(origin, "pgconn", None)
    text = str(origin).casefold()
    if any(word in text for word in ("certificate", "root.crt")) or ("ssl" in text and "not support" in text):
        return refused("its certificate cannot be trusted, or it has none")
    if any(words in text for words in _FULL):
        return _unavailable(_UNAVAILABLE["53300"])
    if any(words in text for words in _RESTARTING):
        return _unavailable(_UNAVAILABLE["57P"])
    answered = connection is not None and connection.used_password and "fatal" in text
    if answered or (connection is not None and connection.needs_password):
        return refused(_PASSWORD)
    return _unavailable(_NOT_REACHED)
