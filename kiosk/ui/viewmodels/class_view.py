"""What the class sees on the projector. Nothing of it can be operated, and it shows nothing of the pupil who votes."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject

from kiosk.domain.debate import Side
from kiosk.i18n import format_minutes
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.appearance import AppearanceViewModel
from kiosk.ui.viewmodels.debate import DebateViewModel, SideViewModel
from kiosk.ui.viewmodels.language import LanguageViewModel
from kiosk.ui.viewmodels.lesson import LessonViewModel
from kiosk.ui.viewmodels.turnout import TurnoutViewModel
from kiosk.ui.viewmodels.visit import VisitViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = {
    "ground": "Ground",
    "arguments": "Sides",
    "discussion": "Discussion",
    "speakingOrder": "SpeakingOrder",
    "bothVotes": "BothVotes",
    "results": "Results",
}
"""By the screen of the lesson. All others have the page with the question."""
QUESTION = "Question"


def side_on_the_left(session_id: str) -> Side:
    """Choose a side by the session's id, which is random."""
    return list(Side)[sum(session_id.encode()) % 2]


@dataclass(frozen=True, slots=True)
class _Texts:
    """What depends on the language and contrast, which a pupil may change for their own ballot."""

    theme: str = "paper"
    mirrored: bool = False
    title: str = ""
    time_up: str = ""
    question: str = ""
    turnout: str = ""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class ClassViewViewModel(QObject):
    """The page of the projector, in the language and contrast of the class: while a pupil votes they stay as they were."""

    changed = Signal()
    retranslated = Signal()
    """Every text has to be translated again."""

    def __init__(  # noqa: PLR0913, PLR0917 - what the page shows
        self,
        lesson: LessonViewModel,
        visit: VisitViewModel,
        debate: DebateViewModel,
        turnout: TurnoutViewModel,
        appearance: AppearanceViewModel,
        language: LanguageViewModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lesson, self._visit, self._debate, self._turnout = lesson, visit, debate, turnout
        self._appearance, self._language = appearance, language
        self._texts, self._locale = _Texts(), QLocale()
        for signal in (lesson.changed, visit.changed, debate.changed, turnout.changed, appearance.changed, language.changed):
            signal.connect(self._refresh)
        language.translationsChanged.connect(self._on_retranslated)
        self._refresh()

    @Property(str, notify=changed)
    def page(self) -> str:
        """The file of the page, without 'Page.qml'."""
        return PAGES.get(self._lesson.screen, QUESTION)

    @Property(SideViewModel, notify=changed)
    def first(self) -> SideViewModel:
        """The side on the left, or on top: by chance, and the same as long as the session lasts."""
        return self._debate.side(self._first)

    @Property(SideViewModel, notify=changed)
    def second(self) -> SideViewModel:
        return self._debate.side(self._first.other)

    @property
    def _first(self) -> Side:
        lesson = self._lesson.lesson
        return side_on_the_left(lesson.session_id) if lesson else Side.FOR

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._texts.theme

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        return self._texts.mirrored

    @Property(str, notify=changed)
    def title(self) -> str:
        """The name of the phase, and that its time is up."""
        return self._texts.time_up if self._lesson.over else self._texts.title

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._texts.question

    @Property(str, notify=changed)
    def turnout(self) -> str:
        """How many have voted; '' while nobody votes."""
        return self._texts.turnout

    @Property(str, notify=changed)
    def timeLeft(self) -> str:
        """Minutes and seconds; '' for a phase without a timer."""
        lesson = self._lesson.lesson
        return format_minutes(lesson.timer.remaining, self._locale) if lesson and lesson.timer.timed else ""

    @Slot()
    def _refresh(self) -> None:
        if not self._visit.started:
            name = self._lesson.name
            self._locale = QLocale()
            self._texts = _Texts(
                self._appearance.theme,
                self._language.mirrored,
                name,
                self.tr("{phase}: the time is up").format(phase=name),
                self._debate.question,
                self._turnout.inBar,
            )
        self.changed.emit()

    @Slot()
    def _on_retranslated(self) -> None:
        if not self._visit.started:
            self.retranslated.emit()
