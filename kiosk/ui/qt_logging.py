"""Sends Qt's messages and uncaught exceptions to the log, never to the screen."""

import logging
import re
import sys
from collections.abc import Callable
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.process.logs import redact

_log = logging.getLogger("kiosk.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
IGNORED_CATEGORIES = ("qt.qml.propertyCache.append", "qt.multimedia")
"""Prefixes of categories in which Qt's own modules warn although nothing is wrong."""
_REDACTED: Final = "…"
_LOCATION: Final = re.compile(r"^(?:file|qrc):\S*?([\w-]+\.(?:qml|js|mjs))(?::(\d+))?(?::\d+)?:? ?(.*)$")
_KNOWN_MESSAGES: Final = re.compile(
    r"TypeError: Cannot (?:read|set|call) (?:property|method) '\w+' of (?:null|undefined)"
    r"|TypeError: Property '\w+' of object \w+(?:\(0x[0-9a-f]+\))? is not a function"
    r"|ReferenceError: \w+ is not defined"
    r"|Unable to assign (?:\[undefined\]|null|int|double|bool|[A-Z]\w*) to \w+"
    r"|(?:QML \w+: )?Binding loop detected for property \"\w+\""
    r"|QML \w+: Cannot open|Type \w+ unavailable|\w+ is not a type|module \"[\w.]+\" is not installed"
    r"|Cannot assign to non-existent property \"\w+\"|Required property \w+ was not initialized"
    r"|\w*Error(?=:)"
)
"""The part of QML engine messages that holds only names from the program; the rest may quote what a visitor wrote."""


def log_qt_messages() -> None:
    """Install a message handler that writes to the log. It never raises: Qt would abort."""
    qInstallMessageHandler(_handle)


def install_crash_reset(reset: Callable[[], object]) -> None:
    """On an uncaught exception, log the traceback and call `reset`, so that the next visitor finds the first screen."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("uncaught exception; returning to the first screen", exc_info=(kind, error, trace))
        try:
            reset()
        except Exception:  # noqa: BLE001 - a hook that raises would end the kiosk
            _log.exception("returning to the first screen failed")

    sys.excepthook = hook


def _handle(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    try:
        category = context.category or ""
        if not category.startswith(IGNORED_CATEGORIES):
            _log.log(_LEVELS.get(kind, logging.INFO), "%s %s", category, _redacted(category, message or ""))
    except Exception as error:  # noqa: BLE001 - Qt aborts when a handler raises
        _log.error("a Qt message could not be logged: %s", type(error).__name__)


def _redacted(category: str, message: str) -> str:
    """Return the message without anything a visitor may have written: QML messages keep their location and known wording only."""
    if category in {"qml", "js"}:
        return _REDACTED
    lines, located = list[str](), False
    for line in message.splitlines():
        if location := _LOCATION.match(line):
            known = _KNOWN_MESSAGES.match(location[3])
            lines.append(f"{location[1]}:{location[2] or 0} {known[0] if known else _REDACTED}")
            located = True
        else:
            lines.append(_REDACTED if located or line.startswith(("file:", "qrc:")) else redact(line))
    return " / ".join(lines)
