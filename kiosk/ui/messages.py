"""What Qt says and what Python did not catch goes to the log, never to the visitor."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

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


def log_qt_messages() -> None:
    """Send Qt's messages to the log. The handler itself never raises: Qt would abort."""
    qInstallMessageHandler(_handle)


def come_back(reset: Callable[[], object]) -> None:
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
    category = context.category or ""
    if not category.startswith(CHATTER):
        _log.log(_LEVELS.get(kind, logging.INFO), "%s: %s", category, message)
