"""Undoes the last count of raised hands or paper, after a question."""

from PySide6.QtCore import QLocale, QObject

from kiosk.domain.tally import EntryMethod, FirstVote, Split
from kiosk.errors import KnownError
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class CountUndoViewModel(QObject):
    """Holds the numbers that the last count has replaced. Totals only: their sides may be nobody's to see."""

    changed = Signal()
    undone = Signal()

    def __init__(self, current: CurrentSession, message: StatusMessage, parent: QObject) -> None:
        super().__init__(parent)
        self._current, self._message = current, message
        self._previous: tuple[EntryMethod, Split | FirstVote] | None = None
        self._counted = 0
        self._asking = False

    def set_previous(self, method: EntryMethod, previous: Split | FirstVote, counted: int) -> None:
        """Remember the votes that the new count of `counted` votes has replaced."""
        self._previous, self._counted = (method, previous), counted
        self.changed.emit()

    def clear(self) -> None:
        self._previous, self._asking = None, False
        self.changed.emit()

    @Slot()
    def ask(self) -> None:
        self._asking = self.available
        self._message.show("")
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Take the question back: the count stays."""
        self._asking = False
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Restore the votes that the last count has replaced. If that fails, it can be tried again."""
        session, previous = self._current.session, self._previous
        if session is None or previous is None or not self._asking:
            return
        self.keep()
        method, votes_before = previous
        try:
            if isinstance(votes_before, FirstVote):
                self._current.enter_first(session, method, votes_before)
            else:
                self._current.enter(session, method, votes_before)
        except KnownError as error:
            self._message.show_error(error)
            return
        self.clear()
        self.undone.emit()
        votes = QLocale().toString(votes_before.votes)
        self._message.show(self.tr("The count is undone. Counted again as before: {votes}.").replace("{votes}", votes))

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether there is a count to undo. One of a first vote is final once the results were shown."""
        session = self._current.session
        return self._previous is not None and not (self.ofFirstVote and session is not None and not session.takes_first_votes)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._asking

    @Property(bool, notify=changed)
    def onPaper(self) -> bool:
        """Whether the last count was one of paper votes."""
        return self._previous is not None and self._previous[0] is EntryMethod.PAPER

    @Property(bool, notify=changed)
    def ofFirstVote(self) -> bool:
        """Whether the last count was one of a class's first vote."""
        return self._previous is not None and isinstance(self._previous[1], FirstVote)

    @Property(int, notify=changed)
    def countedVotes(self) -> int:
        """The votes that would be taken off."""
        return self._counted

    @Property(int, notify=changed)
    def previousVotes(self) -> int:
        """The votes that would count again."""
        return self._previous[1].votes if self._previous else 0
