"""The way on and back through a lesson: by pages of the projector, speeches, steps of the reveal and phases."""

from PySide6.QtCore import QLocale, QObject

from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.class_pages import ClassPagesViewModel
from kiosk.ui.viewmodels.lesson import LessonViewModel
from kiosk.ui.viewmodels.speaking_order import SpeakingOrderViewModel
from kiosk.ui.viewmodels.talking_points import TalkingPointsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class LessonStepsViewModel(QObject):
    """Takes the next step, whatever that is. Buttons, keys and clickers all come here."""

    changed = Signal()

    def __init__(
        self,
        lesson: LessonViewModel,
        speaking_order: SpeakingOrderViewModel,
        points: TalkingPointsViewModel,
        pages: ClassPagesViewModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lesson, self._speaking_order, self._points, self._pages = lesson, speaking_order, points, pages
        for signal in (lesson.changed, speaking_order.changed, points.changed, pages.changed):
            signal.connect(self.changed)

    @property
    def place(self) -> tuple[object, ...]:
        """Where the lesson is. Two that differ look different on the screen."""
        lesson, order = self._lesson, self._speaking_order
        return lesson.screen, lesson.position, lesson.revealStep, order.position, order.waits, self._points.number, self._pages.index

    @Slot()
    def forward(self) -> None:
        if not self._pages.forward():
            self._speaking_order.forward()

    @Slot()
    def back(self) -> None:
        if not self._pages.back():
            self._lesson.back()

    @Property(str, notify=changed)
    def next(self) -> str:
        """The name of what comes next; '' at the end."""
        pages = self._pages
        if pages.index + 1 < pages.count:
            number, count = (QLocale().toString(each) for each in (pages.index + 2, pages.count))
            return self.tr("part {number} of {count}").format(number=number, count=count)
        return self._speaking_order.next or self._lesson.nextName

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self._lesson.position > 0 or self._speaking_order.position > 0 or self._pages.index > 0
