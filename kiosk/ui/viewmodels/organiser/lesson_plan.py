"""The page of the Session tab that prepares a lesson: its phases, their times, the size of the class, and starting it."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject

from kiosk.domain.lesson import MAX_CLASS, MAX_MINUTES, MINUTE, Lesson, Phase, Step
from kiosk.domain.speaking_order import MAX_SECONDS, SPEECHES, STEP_SECONDS, SpeakingOrder
from kiosk.i18n import format_minutes
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.lesson import LessonViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class LessonPlanViewModel(QObject):
    """Changes the lesson of the session on the kiosk. A helper can change nothing."""

    changed = Signal()
    started = Signal()
    """The lesson is on the screen."""
    rehearsalRequested = Signal(str)
    """A teacher wants to try a lesson out, on this debate."""

    def __init__(self, lesson: LessonViewModel, debate_id: Callable[[], str]) -> None:
        super().__init__()
        self._model, self._debate_id = lesson, debate_id
        self._open = self._helper = False
        lesson.changed.connect(self.changed)

    def set_helper(self, *, helper: bool) -> None:
        self._helper = helper
        self.changed.emit()

    @Slot()
    def show(self) -> None:
        self._set_open(is_open=self.available)

    @Slot()
    def close(self) -> None:
        """Return to the session."""
        self._set_open(is_open=False)

    @Slot()
    def start(self) -> None:
        """Show the lesson, from where it was left."""
        if self.available:
            self._model.change(Lesson.start)
            self.started.emit()

    @Slot()
    def startOver(self) -> None:
        """Show the lesson from its beginning."""
        if self.available:
            self._model.change(lambda lesson: lesson.restart().start())
            self.started.emit()

    @Slot()
    def rehearse(self) -> None:
        """Try a lesson out. This one stays as it is."""
        if self.available:
            self.rehearsalRequested.emit(self._debate_id())

    @Slot()
    def leave(self) -> None:
        """Return to the ordinary screens. The lesson can be taken up later."""
        if self.available:
            self._model.change(Lesson.leave)

    @Slot(int, int)
    def step(self, index: int, direction: int) -> None:
        """Give a phase a minute more or less. Less than one leaves it out; more takes it in again."""
        if not self.available:
            return
        step = self._steps[index]
        minutes = step.planned // MINUTE + direction
        if step.left_out or minutes < 1 or not step.timed or self._has_speeches(step):
            self._model.change(lambda lesson: lesson.leave_out(step.phase, left_out=direction < 0))
        else:
            self._model.change(lambda lesson: lesson.plan(step.phase, minutes))

    @Slot(int)
    def stepClass(self, direction: int) -> None:
        """Count a pupil more or less in class."""
        if self.available:
            self._model.change(lambda lesson: lesson.resize_class(direction))

    @Slot(str)
    def chooseDiscussion(self, way: str) -> None:
        """Discuss with 'points', which come with questions, or with 'speeches' in turn."""
        if self.available:
            self._model.change(lambda lesson: lesson.choose_discussion(speeches=way == "speeches"))

    @Slot(int)
    def stepSpeech(self, direction: int) -> None:
        """Make all speeches half a minute longer or shorter."""
        if self.available:
            self._model.change(lambda lesson: lesson.resize_speeches(direction))

    @Property(str, notify=changed)
    def discussion(self) -> str:
        """The name of the phase that can have speeches."""
        return self._model.names.name(Phase.DISCUSSION)

    @Property(bool, notify=changed)
    def speeches(self) -> bool:
        """Whether the sides speak in turn."""
        return self._order is not None

    @Property(str, notify=changed)
    def speechTime(self) -> str:
        """Minutes and seconds of each speech."""
        return format_minutes(self._order.seconds, QLocale()) if self._order else ""

    @Property(bool, notify=changed)
    def speechLeast(self) -> bool:
        return self._order is None or self._order.seconds <= STEP_SECONDS

    @Property(bool, notify=changed)
    def speechMost(self) -> bool:
        return self._order is None or self._order.seconds >= MAX_SECONDS

    @Property(str, notify=changed)
    def classSize(self) -> str:
        pupils = self._model.classSize
        return self.tr("%Ln pupil(s)", None, pupils) if pupils else self.tr("Not entered")

    @Property(bool, notify=changed)
    def classLeast(self) -> bool:
        return self._model.classSize == 0

    @Property(bool, notify=changed)
    def classMost(self) -> bool:
        return self._model.classSize >= MAX_CLASS

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether the session can have a lesson: a classroom that is running, or its rehearsal."""
        return self._model.lesson is not None and not self._helper

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether this page is shown."""
        return self._open and self.available

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._model.on

    @Property(bool, notify=changed)
    def begun(self) -> bool:
        """Whether the lesson was started before, and has somewhere to go on."""
        return self._model.lesson is not None and self._model.lesson.started

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        return [self._model.names.name(step.phase) for step in self._steps]

    @Property("QStringList", notify=changed)
    def times(self) -> list[str]:
        """How long each phase is planned to be."""
        return [self._time(step) for step in self._steps]

    @Property("QVariantList", notify=changed)
    def least(self) -> list[bool]:
        """Whether each phase cannot be shorter: it is left out, or the lesson is there."""
        lesson = self._model.lesson
        here = lesson.position if lesson and lesson.on else None
        return [step.left_out or (step.phase is here and step.planned <= MINUTE) for step in self._steps]

    @Property("QVariantList", notify=changed)
    def most(self) -> list[bool]:
        fixed = [not step.timed or step.planned >= MAX_MINUTES * MINUTE or self._has_speeches(step) for step in self._steps]
        return [is_fixed and not step.left_out for step, is_fixed in zip(self._steps, fixed, strict=True)]

    @property
    def _steps(self) -> list[Step]:
        return list(self._model.lesson.steps) if self._model.lesson else []

    @property
    def _order(self) -> SpeakingOrder | None:
        return self._model.lesson.order if self._model.lesson else None

    def _has_speeches(self, step: Step) -> bool:
        """Return whether the time of this phase is that of its speeches."""
        return step.phase is Phase.DISCUSSION and self._order is not None

    def _time(self, step: Step) -> str:
        if step.left_out:
            return self.tr("Left out")
        if self._order and self._has_speeches(step):
            return self.tr("%Ln minute(s)", None, self._order.seconds * SPEECHES // MINUTE)
        return self.tr("%Ln minute(s)", None, step.planned // MINUTE) if step.timed else self.tr("No time limit")

    def _set_open(self, *, is_open: bool) -> None:
        self._open = is_open
        self.changed.emit()
