"""The log file: what went wrong, never what anyone chose or wrote.

The text of an error may quote what was being written, so the log has only the error's type and the lines of code in its traceback.
"""

import errno
import logging
import os
import re
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

_MAX_BYTES: Final = 2_000_000
_BACKUPS: Final = 3
_MAX_CAUSES: Final = 3
_MAX_FRAMES: Final = 20
_MAX_LETTERS: Final = 4000
"""Of one record; with the sizes above the log stays under 10 MB whatever happens."""
_MODE: Final = 0o600
"""Of the log, whatever the umask: it says when something went wrong."""
_OWN_LOGGERS: Final = "kiosk"
_REDACTED: Final = "…"
_QUOTED: Final = re.compile(r"\"[^\"]*\"?|'[^']*'?|“[^”]*”?|‘[^’]*’?|«[^»]*»?|\w+://\S+")
_log = logging.getLogger(__name__)


def log_to(path: Path) -> None:
    """Write warnings and errors to this file, which only its owner can read and which is rotated at two megabytes."""
    for earlier in (path, *path.parent.glob(f"{path.name}.*")):
        with suppress(OSError):
            earlier.chmod(_MODE)
    handler = PrivateFileHandler(path, maxBytes=_MAX_BYTES, backupCount=_BACKUPS, encoding="utf-8", errors="backslashreplace", delay=True)
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)


@contextmanager
def uncaught_errors_logged() -> Iterator[None]:
    """Send uncaught exceptions to the log instead of the terminal, which a system may keep too. Restores the hooks afterwards."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda seen: _log.error("uncaught exception in a thread", exc_info=seen.exc_value)
    sys.unraisablehook = lambda seen: _log.error("exception that Python could not raise", exc_info=seen.exc_value)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before


def redact(message: str) -> str:
    """Remove quoted text and addresses from another library's message: they may be what a visitor wrote."""
    return _QUOTED.sub(_REDACTED, message)


class PrivateFileHandler(RotatingFileHandler):
    """Creates each file so that only its owner can read it."""

    def _open(self) -> TextIOWrapper:
        return TextIOWrapper(open(self.baseFilename, "ab", opener=_open_private), self.encoding, self.errors)


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, _MODE)


class RedactingFormatter(logging.Formatter):
    """One line per record, then the traceback without its messages. Only this program's own loggers may log values."""

    def format(self, record: logging.LogRecord) -> str:
        """Ignore the exception text that another handler cached in the record."""
        cached, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = cached

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        """Use only the fixed part of what a library logs, without its arguments."""
        own = record.name.partition(".")[0] == _OWN_LOGGERS
        record.message = " ".join((record.message if own else redact(str(record.msg))).split())[:_MAX_LETTERS]
        return super().formatMessage(record)

    def formatException(self, ei: object) -> str:  # noqa: N802 - the same
        """Return types and lines of code, of the exception and of those that caused it."""
        error = ei[1] if isinstance(ei, tuple) else None
        parts: list[str] = []
        while isinstance(error, BaseException) and len(parts) < _MAX_CAUSES:
            parts.append("".join(traceback.format_tb(error.__traceback__)[-_MAX_FRAMES:]) + _describe(error))
            error = error.__cause__ or error.__context__
        return "\ncaused by\n".join(parts)[:_MAX_LETTERS]

    def formatStack(self, stack_info: str) -> str:  # noqa: N802 - the same
        return stack_info[:_MAX_LETTERS]


def _describe(error: BaseException) -> str:
    """Return the type of an error, with the symbol that the system or the database has for it."""
    number = error.errno if isinstance(error, OSError) else None
    symbol = errno.errorcode.get(number or 0) or getattr(error, "sqlite_errorname", None)
    return type(error).__qualname__ + (f" ({symbol})" if isinstance(symbol, str) else "")


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.critical("uncaught exception, the program ends", exc_info=(kind, error, trace))
    sys.stderr.write(f"Goodfaith has ended because of a bug ({kind.__qualname__}). Votes are kept; the log says where it was.\n")
