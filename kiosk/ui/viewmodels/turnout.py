"""How many of a class have voted, in the round that a lesson is in. Never how."""

from PySide6.QtCore import QLocale, QObject

from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal
from kiosk.ui.viewmodels.lesson import LessonViewModel
from kiosk.ui.viewmodels.results import ResultsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class TurnoutViewModel(QObject):
    """Counts the votes that came in by any way against the size of the class, if it was entered."""

    changed = Signal()

    def __init__(self, lesson: LessonViewModel, results: ResultsViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._lesson, self._results = lesson, results
        lesson.changed.connect(self.changed)
        results.changed.connect(self.changed)

    @Property(str, notify=changed)
    def text(self) -> str:
        votes = self._results.firstVotes if self._lesson.firstVote else self._results.votes
        pupils = self._lesson.classSize
        if not pupils:
            return self.tr("%Ln vote(s) so far", None, votes)
        text = self.tr("{votes} of {pupils} have voted") if votes <= pupils else self.tr("{votes} votes, {pupils} in class")
        return text.format(votes=QLocale().toString(votes), pupils=QLocale().toString(pupils))

    @Property(str, notify=changed)
    def inBar(self) -> str:
        """The same for the bar of a lesson; '' outside its votes."""
        lesson = self._lesson.lesson
        return self.text if lesson is not None and lesson.voting else ""
