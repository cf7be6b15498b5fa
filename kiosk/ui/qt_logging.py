"""What Qt says and what Python did not catch goes to the log, never to the visitor."""

import logging
import re
import sys
from collections.abc import Callable
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.process.logs import discreet

_log = logging.getLogger("kiosk.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
CHATTER = ("qt.qml.propertyCache.append", "qt.multimedia")
"""Categories that Qt's own modules warn in without anything being wrong."""
_WITHHELD: Final = "…"
_PLACE: Final = re.compile(r"^(?:file|qrc):\S*?([\w-]+\.(?:qml|js|mjs))(?::(\d+))?(?::\d+)?:? ?(.*)$")
_SHAPES: Final = re.compile(
    r"TypeError: Cannot (?:read|set|call) (?:property|method) '\w+' of (?:null|undefined)"
    r"|TypeError: Property '\w+' of object \w+(?:\(0x[0-9a-f]+\))? is not a function"
    r"|ReferenceError: \w+ is not defined"
    r"|Unable to assign (?:\[undefined\]|null|int|double|bool|[A-Z]\w*) to \w+"
    r"|(?:QML \w+: )?Binding loop detected for property \"\w+\""
    r"|QML \w+: Cannot open"
    r"|Type \w+ unavailable|\w+ is not a type|module \"[\w.]+\" is not installed"
    r"|Cannot assign to non-existent property \"\w+\"|Required property \w+ was not initialized"
    r"|\w*Error(?=:)"
)
"""How the QML engine says what is wrong, as far as it is made of names in the program; the rest may be what a visitor wrote."""


def log_qt_messages() -> None:
    """Send Qt's messages to the log. The handler itself never raises: Qt would abort."""
    qInstallMessageHandler(_handle)


def install_crash_reset(reset: Callable[[], object]) -> None:
    """After a bug: a traceback in the log and a clean screen for the next visitor."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("a bug brought the kiosk back to its first screen", exc_info=(kind, error, trace))
        try:
            reset()
        except Exception:  # noqa: BLE001 - a hook that raises would end the kiosk
            _log.exception("coming back failed too")

    sys.excepthook = hook


def _handle(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    try:
        category = context.category or ""
        if not category.startswith(CHATTER):
            _log.log(_LEVELS.get(kind, logging.INFO), "%s %s", category, _told(category, message or ""))
    except Exception as error:  # noqa: BLE001 - Qt aborts where a handler raises
        _log.error("a message of Qt could not be read: %s", type(error).__name__)


def _told(category: str, message: str) -> str:
    """What may be kept of a message: of what QML itself writes nothing but the place, and nothing that goes on below a place."""
    if category in {"qml", "js"}:
        return _WITHHELD
    lines: list[str] = []
    placed = False
    for line in message.splitlines():
        found = _PLACE.match(line)
        if found:
            shape = _SHAPES.match(found[3])
            lines.append(f"{found[1]}:{found[2] or 0} {shape[0] if shape else _WITHHELD}")
            placed = True
        else:
            lines.append(_WITHHELD if placed or line.startswith(("file:", "qrc:")) else discreet(line))
    return " / ".join(lines)
