"""The log file: what went wrong, never what anyone chose or wrote.

An error's own text may quote what was being written, so of an error the log has its kind and the lines of the program it went through.
"""

import errno
import logging
import re
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

_BYTES: Final = 2_000_000
_OLDER: Final = 3
_CHAIN: Final = 3
_STEPS: Final = 20
_LETTERS: Final = 4000
"""Of one record; with the sizes above the log stays under 10 MB whatever happens."""
_OWN: Final = "kiosk"
_WITHHELD: Final = "…"
_QUOTED: Final = re.compile(r"\"[^\"]*\"?|'[^']*'?|“[^”]*”?|‘[^’]*’?|«[^»]*»?|\w+://\S+")
_log = logging.getLogger(__name__)


def log_to(path: Path) -> None:
    """Write warnings and errors to this file, which is rotated at two megabytes."""
    handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8", errors="backslashreplace", delay=True)
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)


@contextmanager
def bugs_logged() -> Iterator[None]:
    """Send what nobody caught to the log instead of the terminal, which a system may keep too; as before afterwards."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook = _uncaught
    threading.excepthook = lambda seen: _log.error("a bug in the background", exc_info=seen.exc_value)
    sys.unraisablehook = lambda seen: _log.error("a bug that Python could not hand on", exc_info=seen.exc_value)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before


def discreet(message: str) -> str:
    """A message of somebody else's code: what is in quotes, and addresses, may be what a visitor wrote."""
    return _QUOTED.sub(_WITHHELD, message)


class Discreet(logging.Formatter):
    """One line a record, then the way an error took. Only this program's own loggers are trusted with what they put in."""

    def format(self, record: logging.LogRecord) -> str:
        """Never what another handler made of the error before: a record remembers that."""
        remembered, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = remembered

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        """Only the fixed part of what a library logs."""
        own = record.name.partition(".")[0] == _OWN
        record.message = " ".join((record.message if own else discreet(str(record.msg))).split())[:_LETTERS]
        return super().formatMessage(record)

    def formatException(self, ei: object) -> str:  # noqa: N802 - the same
        """Kinds and lines of code, of the error and of those that led to it."""
        error = ei[1] if isinstance(ei, tuple) else None
        told: list[str] = []
        while isinstance(error, BaseException) and len(told) < _CHAIN:
            told.append(_way(error) + _kind(error))
            error = error.__cause__ or error.__context__
        return "\nafter\n".join(told)[:_LETTERS]

    def formatStack(self, stack_info: str) -> str:  # noqa: N802 - the same
        """Lines of code only."""
        return stack_info[:_LETTERS]


def _way(error: BaseException) -> str:
    return "".join(traceback.format_tb(error.__traceback__)[-_STEPS:])


def _kind(error: BaseException) -> str:
    """The name of an error, and of what the system or the database call it."""
    number = error.errno if isinstance(error, OSError) else None
    more = errno.errorcode.get(number or 0) or getattr(error, "sqlite_errorname", None)
    return type(error).__qualname__ + (f" ({more})" if isinstance(more, str) else "")


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.critical("a bug ended the program", exc_info=(kind, error, trace))
    sys.stderr.write(f"Goodfaith has ended because of a bug ({kind.__qualname__}). Votes are kept; the log says where it was.\n")
