"""The Report tab: the page of a session, made and printed."""

from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.domain.session import OutOfTurnError, SessionState
from kiosk.ui.parts import Parts
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current import CurrentSession
from kiosk.ui.viewmodels.organiser.notes import Notes

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in app.py")
class ReportTabViewModel(QObject):
    """A page there is only of a session whose results everyone may see."""

    changed = Signal()

    def __init__(self, parts: Parts, current: CurrentSession, notes: Notes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts, self._current, self._notes = parts, current, notes
        current.changed.connect(self.changed)

    def make(self) -> Path | None:
        """Write the page anew, with the reasons shown by now; None, and why on screen, where that is not possible."""
        return self._notes.attempt(self._made)

    @Slot()
    def makePage(self) -> None:
        """Write the page."""
        if path := self.make():
            self._notes.say(self.tr("The page is saved as {path}.").format(path=path))

    @Slot()
    def printPage(self) -> None:
        """Write the page and print it."""
        self._notes.attempt(self._print)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there may be a page: ended, or revealed."""
        session = self._current.session
        return session is not None and session.published

    @Property(bool, notify=changed)
    def final(self) -> bool:
        """Whether the page will not change by more votes."""
        session = self._current.session
        return session is not None and session.state is SessionState.CLOSED

    def _made(self) -> Path:
        session = self._current.session
        if session is None:
            raise OutOfTurnError
        return self._parts.make_page(session)

    def _print(self) -> None:
        path = self._made()
        self._parts.printer().print_file(path, self._parts.settings.printer)
        self._notes.say(self.tr("The page is on its way to the printer, and saved as {path}.").format(path=path))
