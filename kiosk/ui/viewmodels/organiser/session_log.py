"""The session log on the screen: what was done, by day, and whether every line continues the previous one."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QObject

from kiosk.domain.session import Session
from kiosk.domain.session_log import KIOSK, LogEvent, LogLine, first_broken, printed_hash
from kiosk.domain.text import clean
from kiosk.i18n import format_day
from kiosk.services.session_log import SessionLog
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_LINES: Final = 200
"""As many lines are listed: each is an item of the screen."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SessionLogViewModel(QObject):
    """Reads the log of a session, or of the kiosk as a whole, when it is opened. `title` is '' while none is."""

    changed = Signal()

    def __init__(self, log: SessionLog, message: StatusMessage) -> None:
        super().__init__()
        self._log, self._message = log, message
        self._title = ""
        self._lines: Sequence[LogLine] = ()
        self._broken: int | None = None

    def show(self, session: Session) -> None:
        self._show(session.name, session.id)

    def show_kiosk(self) -> None:
        self._show(self.tr("The kiosk"), KIOSK)

    @Slot()
    def close(self) -> None:
        self._title, self._lines, self._broken = "", (), None
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property("QStringList", notify=changed)
    def days(self) -> list[str]:
        """The number and day of each line listed, the first one first."""
        locale = QLocale()
        return [f"{locale.toString(line.number)} · {format_day(line.day, locale)}" for line in self._lines[-MOST_LINES:]]

    @Property("QStringList", notify=changed)
    def events(self) -> list[str]:
        """What each line says was done."""
        return [self._event(line) for line in self._lines[-MOST_LINES:]]

    @Property(bool, notify=changed)
    def broken(self) -> bool:
        return self._broken is not None

    @Property(str, notify=changed)
    def state(self) -> str:
        """Whether every line continues the previous one, with the last code."""
        if self._broken is not None:
            text = self.tr("Line {number} does not continue the one before it: a line was changed, removed or moved.")
            return text.format(number=_number(self._broken))
        if not self._lines:
            return self.tr("The log is empty.")
        text = self.tr("Every line continues the one before it. Lines: {lines}. Last code: {code}.")
        return text.format(lines=_number(len(self._lines)), code=_code(self._lines[-1].hash))

    @Property(str, notify=changed)
    def cut(self) -> str:
        """Says that earlier lines are not listed, if there are any."""
        if len(self._lines) <= MOST_LINES:
            return ""
        return self.tr("Only the last {lines} lines are listed here; ‘goodfaith log’ lists all.").format(lines=_number(MOST_LINES))

    def _show(self, title: str, session_id: str) -> None:
        self._message.show("")
        read = self._message.attempt(lambda: (self._log.first_hash(session_id), self._log.lines(session_id)))
        if read is None:
            return
        first, self._lines = read
        self._title, self._broken = title, first_broken(first, session_id, self._lines)
        self.changed.emit()

    def _event(self, line: LogLine) -> str:
        """Word a line. Another program may have written anything."""
        text = self._words().get(line.event)
        if text is None:
            return clean(line.event)
        values = {name: _number(value) if isinstance(value, int) else clean(value) for name, value in line.details.items()}
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", value)
        return text

    def _words(self) -> dict[str, str]:
        return {
            LogEvent.STARTED: self.tr("The log begins: an earlier version kept none"),
            LogEvent.OPENED: self.tr("Opened"),
            LogEvent.PAUSED: self.tr("Paused"),
            LogEvent.RESUMED: self.tr("Went on"),
            LogEvent.REVEALED: self.tr("Results revealed"),
            LogEvent.UNANIMOUS: self.tr("Agreed to show a unanimous result"),
            LogEvent.SETTINGS: self.tr("Settings changed"),
            LogEvent.ENDED: self.tr("Ended"),
            LogEvent.REOPENED: self.tr("Opened again"),
            LogEvent.HANDS: self.tr("Raised hands entered: {votes}"),
            LogEvent.PAPER: self.tr("Paper votes entered: {votes}"),
            LogEvent.FIRST_HANDS: self.tr("Raised hands of the first vote entered: {votes}"),
            LogEvent.FIRST_PAPER: self.tr("Paper votes of the first vote entered: {votes}"),
            LogEvent.MODERATED: self.tr("Reasons reviewed: {shown} shown, {hidden} hidden, {restored} decided again"),
            LogEvent.EXPORTED: self.tr("Results written as {files}"),
            LogEvent.REASONS_ERASED: self.tr("Reasons erased"),
            LogEvent.RESTORED: self.tr("Restored from a backup"),
            LogEvent.SESSION_ERASED: self.tr("A session erased"),
        }


def _code(hash_: str) -> str:
    """Return a code in one line, from left to right in every language."""
    in_one_line = printed_hash(hash_).replace(" ", "\xa0")
    return f"\u2066{in_one_line}\u2069"


def _number(count: int) -> str:
    return QLocale().toString(count)
