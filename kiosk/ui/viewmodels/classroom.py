"""What a lesson shows beside its phases: to the class, on a projector, and to the speakers."""

from PySide6.QtCore import QObject

from kiosk.ui.qt import QmlElement, QmlUncreatable, child_model
from kiosk.ui.viewmodels.appearance import AppearanceViewModel
from kiosk.ui.viewmodels.class_pages import ClassPagesViewModel
from kiosk.ui.viewmodels.class_view import ClassViewViewModel
from kiosk.ui.viewmodels.debate import DebateViewModel
from kiosk.ui.viewmodels.language import LanguageViewModel
from kiosk.ui.viewmodels.lesson import LessonViewModel
from kiosk.ui.viewmodels.lesson_steps import LessonStepsViewModel
from kiosk.ui.viewmodels.projector import ProjectorViewModel
from kiosk.ui.viewmodels.results import ResultsViewModel
from kiosk.ui.viewmodels.speaking_order import SpeakingOrderViewModel
from kiosk.ui.viewmodels.talking_points import TalkingPointsViewModel
from kiosk.ui.viewmodels.turnout import TurnoutViewModel
from kiosk.ui.viewmodels.visit import VisitViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class ClassroomViewModel(QObject):
    """Holds the view models that only lessons use. `LessonViewModel` decides which phase is on."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a class sees of all these
        self,
        lesson: LessonViewModel,
        projector: ProjectorViewModel,
        debate: DebateViewModel,
        visit: VisitViewModel,
        results: ResultsViewModel,
        appearance: AppearanceViewModel,
        language: LanguageViewModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        projector.setParent(self)
        self._projector = projector
        self._turnout = TurnoutViewModel(lesson, results, self)
        self._class_view = ClassViewViewModel(lesson, visit, debate, self._turnout, appearance, language, self)
        self._talking_points = TalkingPointsViewModel(debate, lesson, self)
        self._speaking_order = SpeakingOrderViewModel(lesson, debate, self)
        self._pages = ClassPagesViewModel(lesson, self._talking_points, projector, self)
        self._steps = LessonStepsViewModel(lesson, self._speaking_order, self._talking_points, self._pages, self)

    projector = child_model(ProjectorViewModel, "_projector")
    classView = child_model(ClassViewViewModel, "_class_view")
    turnout = child_model(TurnoutViewModel, "_turnout")
    talkingPoints = child_model(TalkingPointsViewModel, "_talking_points")
    speakingOrder = child_model(SpeakingOrderViewModel, "_speaking_order")
    pages = child_model(ClassPagesViewModel, "_pages")
    steps = child_model(LessonStepsViewModel, "_steps")
