"""The lesson on the screen: its phase, its timer and the blank screen."""

import logging
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, QTimer

from kiosk.domain.lesson import Lesson, Phase
from kiosk.domain.session import Mode, SessionState
from kiosk.errors import KnownError
from kiosk.i18n import format_minutes
from kiosk.services.lessons import SAVE_SECONDS, LessonKeeper
from kiosk.services.sessions import Sessions
from kiosk.system.boot_clock import boot_clock
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.sleep_monitor import MIN_SLEEP, TickCounter
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.lesson_screens import screen_of
from kiosk.ui.viewmodels.phase_names import PhaseNames
from kiosk.ui.viewmodels.reveal_steps import RevealSteps

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_SECOND = 1000
_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("built in kiosk.app")
class LessonViewModel(QObject):
    """Moves through the phases of a classroom session. What it shows is not a visit, and counts nothing.

    Every change is saved at once, and the time every few seconds: never because someone votes.
    """

    changed = Signal()
    moved = Signal()
    """The lesson shows another screen, or is no longer on."""

    def __init__(self, keeper: LessonKeeper, sessions: Sessions, current: CurrentSession, clock: Callable[[], float] = boot_clock) -> None:
        super().__init__()
        self._keeper, self._sessions, self._current = keeper, sessions, current
        self._ticks = TickCounter(clock)
        self._lesson: Lesson | None = None
        self._unsaved, self._problem = 0, ""
        self._blank = self._passing = False
        self._steps = RevealSteps()
        self.names = PhaseNames(self)
        self._timer = QTimer(self, interval=_SECOND)
        self._timer.timeout.connect(self.tick)
        current.changed.connect(self._on_session_changed)
        self._load()

    @property
    def lesson(self) -> Lesson | None:
        """The lesson of the session, on the screen or not; None if the session can have none."""
        session = self._current.session
        if session is None or self._lesson is None or self._lesson.session_id != session.id:
            return None
        return self._lesson if session.settings.mode is Mode.CLASSROOM and (session.running or session.rehearsal) else None

    @property
    def screen(self) -> str:
        """The screen of the present phase; '' while no lesson is on."""
        lesson, session = self.lesson, self._current.session
        return screen_of(lesson, self._steps.step, published=session.published) if lesson and session and lesson.on else ""

    def change(self, change: Callable[[Lesson], Lesson]) -> None:
        """Change the lesson, and save it if that makes a difference."""
        before, screen = self.lesson, self.screen
        if before is None or (after := change(before)) == before:
            return
        self._lesson, self._problem = after, ""
        if (after.position, after.speech) != (before.position, before.speech) or not after.on:
            self._blank = self._passing = False
            self._steps.finish()
        self._run_timer()
        self._save()
        self.changed.emit()
        if self.screen != screen:
            self.moved.emit()

    def rehearse(self, lesson: Lesson) -> None:
        """Show a lesson of the preview that is on the kiosk. It is not saved."""
        self._lesson = lesson
        self._steps.finish()
        self.change(Lesson.start)

    @Slot()
    def forward(self) -> None:
        """Go on to the next phase, or the next step of the reveal. In a rehearsal this also begins the reveal."""
        if self.rehearsing and self.screen == "reveal":
            self.reveal()
            return
        self._take_step(self._steps.forward, Lesson.forward)

    @Slot()
    def back(self) -> None:
        self._take_step(self._steps.back, Lesson.back)

    @Slot()
    def pauseOrResume(self) -> None:
        self._if_on(lambda lesson: lesson.pause() if lesson.running else lesson.resume())

    @Slot()
    def addMinute(self) -> None:
        self._if_on(Lesson.add_minute)

    @Slot()
    def toggleBlank(self) -> None:
        """Black the screen out, or show it again."""
        self._set_blank(blank=not self._blank and self.on)

    @Slot()
    def showScreen(self) -> None:
        self._set_blank(blank=False)

    @Slot()
    def passScreen(self) -> None:
        """Begin to pass the screen from pupil to pupil, because nobody else can see it now."""
        self._passing = self.screen == "curtain" and not self.firstVoteClosed
        self.changed.emit()

    def end_passing(self) -> None:
        """Ask about the projector again before the next pupil votes."""
        self._passing = False
        self.changed.emit()

    @Slot()
    def reveal(self) -> None:
        """Publish the results of the session. Only the screen that asks about it can."""
        session = self._current.session
        if session is None or self.screen != "reveal" or self._blank:
            return
        try:
            revealed = replace(session, revealed=True) if self.rehearsing else self._sessions.reveal(session)
        except KnownError:
            _log.warning("the results could not be revealed")
            self._problem = self.tr("The results could not be shown. Nothing is lost. Please try again.")
            self.changed.emit()
            return
        self._current.set_session(revealed)
        self._steps.start(self._current.first_vote(revealed))
        self.changed.emit()
        self.moved.emit()

    @Slot()
    def tick(self) -> None:
        """Count the seconds since the last tick. If the machine has slept they are not counted, and the timer pauses."""
        seconds = self._ticks.tick()
        if seconds >= MIN_SLEEP:
            self.pause_after_sleep()
        elif self.lesson is not None:
            self._lesson = self.lesson.tick(seconds)
            self._unsaved += seconds
            if self._unsaved >= SAVE_SECONDS:
                self._save()
            self.changed.emit()

    @Slot()
    def pause_after_sleep(self) -> None:
        """Pause with the time that was left before."""
        self._ticks.restart()
        self._if_on(Lesson.pause)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self.lesson is not None and self.lesson.on

    @Property(bool, notify=changed)
    def rehearsing(self) -> bool:
        """Whether a teacher tries the lesson out, with made-up votes."""
        return self.on and self._current.preview

    @Property(bool, notify=changed)
    def blank(self) -> bool:
        return self._blank

    @Property(bool, notify=changed)
    def passing(self) -> bool:
        """Whether the next pupil can vote on the screen."""
        return self._passing

    @Property(bool, notify=changed)
    def firstVote(self) -> bool:
        """Whether the class has its first vote now, before it reads."""
        return self.lesson is not None and self.lesson.position is Phase.FIRST_VOTE

    @Property(bool, notify=changed)
    def firstVoteClosed(self) -> bool:
        """Whether this is the first vote, but something of the results was published."""
        session = self._current.session
        return self.firstVote and session is not None and not session.takes_first_votes

    @Property(int, notify=changed)
    def classSize(self) -> int:
        """Pupils in class, 0 if nobody has entered it."""
        return self.lesson.class_size if self.lesson else 0

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self.lesson is not None and self.lesson.running

    @Property("QStringList", notify=changed)
    def phases(self) -> list[str]:
        """The names of the phases that the lesson takes."""
        return [self.names.name(step.phase) for step in self.lesson.path] if self.lesson else []

    @Property(int, notify=changed)
    def position(self) -> int:
        """The index of the present phase in `phases`."""
        return [step.phase for step in self.lesson.path].index(self.lesson.position) if self.lesson else 0

    @Property(str, notify=changed)
    def name(self) -> str:
        return self.names.name(self.lesson.position) if self.lesson else ""

    @Property(str, notify=changed)
    def nextName(self) -> str:
        """The name of the next phase or step of the reveal; '' in the last one."""
        if self.screen == "bothVotes":
            return self.names.step(self._steps.next)
        return self.names.name(self.lesson.next.phase) if self.lesson and self.lesson.next else ""

    @Property(int, notify=changed)
    def revealStep(self) -> int:
        """0: the first vote, 1: also the vote, 2: also the change; -1 while all results are shown."""
        return self._steps.step.value

    @Property(str, notify=changed)
    def timeLeft(self) -> str:
        """Minutes and seconds, such as '9:05'; '' for a phase without a timer."""
        return format_minutes(self.lesson.timer.remaining, QLocale()) if self.lesson and self.timed else ""

    @Property(bool, notify=changed)
    def timed(self) -> bool:
        return self.lesson is not None and self.lesson.timer.timed

    @Property(bool, notify=changed)
    def over(self) -> bool:
        """Whether the time of the phase or speech is up."""
        return self.lesson is not None and self.lesson.timer.over

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last action failed; '' otherwise."""
        return self._problem

    def _if_on(self, change: Callable[[Lesson], Lesson]) -> None:
        if self.on:
            self.change(change)

    def _take_step(self, take: Callable[[], bool], otherwise: Callable[[Lesson], Lesson]) -> None:
        screen = self.screen
        if screen != "bothVotes" or not take():
            self._if_on(otherwise)
            return
        self._blank = False
        self.changed.emit()
        if self.screen != screen:
            self.moved.emit()

    def _set_blank(self, *, blank: bool) -> None:
        if blank is not self._blank:
            self._blank = blank
            self.changed.emit()

    def _run_timer(self) -> None:
        ticking = self.on and self.running and self.timed
        if ticking and not self._timer.isActive():
            self._ticks.restart()
            self._timer.start()
        elif not ticking:
            self._timer.stop()

    def _save(self) -> None:
        self._unsaved = 0
        if self._current.session is not None and self._lesson is not None and not self.rehearsing:
            self._keeper.save(self._current.session, self._lesson)

    @Slot()
    def _on_session_changed(self) -> None:
        session = self._current.session
        if session is not None and (self._lesson is None or self._lesson.session_id != session.id):
            self._load()
        elif session is not None and session.state is SessionState.CLOSED and self._lesson is not None and self._lesson.on:
            self._lesson = self._lesson.leave()
            self._save()
        self._run_timer()
        self.changed.emit()

    def _load(self) -> None:
        session = self._current.session
        if session is not None and not self._current.preview:
            self._blank = False
            self._lesson = self._keeper.open(session) if session.settings.mode is Mode.CLASSROOM else None
            self._run_timer()
