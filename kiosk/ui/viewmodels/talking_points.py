"""What a class talks about: a question of the debate and a point of each side at a time, the same on every screen."""

from PySide6.QtCore import QObject

from kiosk.domain.debate import Side
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.debate import DebateViewModel
from kiosk.ui.viewmodels.lesson import LessonViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class TalkingPointsViewModel(QObject):
    """Goes round through the questions and points. Each discussion begins with the first."""

    changed = Signal()

    def __init__(self, debate: DebateViewModel, lesson: LessonViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._debate, self._number = debate, 0
        debate.changed.connect(self.changed)
        lesson.moved.connect(self._start_again)

    @Slot()
    def next(self) -> None:
        """Go on to the next question and points, after the last to the first."""
        self._number = (self._number + 1) % max(1, self._count)
        self.changed.emit()

    @property
    def number(self) -> int:
        """0 for the first question."""
        return self._number

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """Whether there is a next one."""
        return self._count > 1

    @Property(str, notify=changed)
    def question(self) -> str:
        """A question to discuss or, where the debate has none, its proposition."""
        return self._choose(self._debate.questionsToDiscuss) or self._debate.proposition

    @Property(str, notify=changed)
    def forPoint(self) -> str:
        return self._choose(self._debate.side(Side.FOR).points)

    @Property(str, notify=changed)
    def againstPoint(self) -> str:
        return self._choose(self._debate.side(Side.AGAINST).points)

    @property
    def _count(self) -> int:
        return max(len(self._debate.questionsToDiscuss), *(len(self._debate.side(side).points) for side in Side))

    def _choose(self, texts: list[str]) -> str:
        return texts[self._number % len(texts)] if texts else ""

    @Slot()
    def _start_again(self) -> None:
        self._number = 0
        self.changed.emit()
