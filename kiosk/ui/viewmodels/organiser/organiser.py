"""The organiser's area: the current tab, and the message of the last action."""

from PySide6.QtCore import QObject

from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.organiser.attention import AttentionViewModel
from kiosk.ui.viewmodels.organiser.first_steps import LESSON
from kiosk.ui.viewmodels.organiser.health_warnings import HealthWarningsViewModel
from kiosk.ui.viewmodels.organiser.kiosk import KioskTabViewModel
from kiosk.ui.viewmodels.organiser.lesson_plan import LessonPlanViewModel
from kiosk.ui.viewmodels.organiser.lockdown import LockdownViewModel
from kiosk.ui.viewmodels.organiser.pin_confirmation import PinConfirmation
from kiosk.ui.viewmodels.organiser.reasons import ReasonsTabViewModel
from kiosk.ui.viewmodels.organiser.report import ReportTabViewModel
from kiosk.ui.viewmodels.organiser.second_copy import SecondCopyViewModel
from kiosk.ui.viewmodels.organiser.session import SessionTabViewModel
from kiosk.ui.viewmodels.organiser.slips import SlipsViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage
from kiosk.ui.viewmodels.organiser.voting import VotingTabViewModel
from kiosk.ui.viewmodels.phones import PhonesViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TABS = ("session", "reasons", "voting", "report", "kiosk")
HELPER_TABS = ("session", "reasons", "report")
"""A helper may review reasons, pause and print."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class OrganiserViewModel(QObject):
    """Holds the five tabs. They show what visitors may see, and the counts."""

    changed = Signal()
    closeRequested = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - its tabs, and what all of them share
        self,
        session: SessionTabViewModel,
        reasons: ReasonsTabViewModel,
        voting: VotingTabViewModel,
        report: ReportTabViewModel,
        kiosk: KioskTabViewModel,
        attention: AttentionViewModel,
        lockdown: LockdownViewModel,
        lesson: LessonPlanViewModel,
        phones: PhonesViewModel,
        slips: SlipsViewModel,
        confirmation: PinConfirmation,
        message: StatusMessage,
        *,
        asks_screen_size: bool,
    ) -> None:
        super().__init__()
        for child in (session, reasons, voting, report, kiosk, lockdown, lesson, slips, confirmation, message):
            child.setParent(self)
        self._session, self._reasons, self._voting, self._report, self._kiosk = session, reasons, voting, report, kiosk
        self._phones, self._slips = phones, slips
        self._warnings, self._lockdown, self._second_copy, self._lesson = attention.warnings, lockdown, attention.second_copy, lesson
        self._confirmation, self._message, self._asks_screen_size = confirmation, message, asks_screen_size
        self._tab = self._next_tab = TABS[0]
        self._helper = False
        for source in (message, attention):
            source.changed.connect(self.changed)
        kiosk.debates.sessionRequested.connect(self._prepare_session)
        kiosk.screenSizeAnswered.connect(self._show_first_tab)
        session.readingRequested.connect(self._read_reasons)
        voting.answered.connect(self._continue)
        session.firstSteps.requested.connect(self._take_step)
        lesson.started.connect(self.closeRequested)

    def open(self, *, as_helper: bool = False) -> None:
        """Show the session tab. Ask an organiser what is to be decided; the first time, also for the size of the screen.

        During a lesson and once somebody has voted the size can wait: who enters then wants to leave the lesson, or to count hands.
        """
        self._helper = as_helper
        self._session.set_helper(helper=as_helper)
        self._lesson.set_helper(helper=as_helper)
        self._lockdown.refresh()
        self._warnings.refresh()
        self._reasons.open()
        self.show(TABS[0])
        if as_helper:
            return
        if self._session.page == "now":
            self._session.ask_overdue()
        early = self._session.page != "first steps" and not (self._session.votes or self._lesson.on)
        if self._asks_screen_size and early and self._kiosk.ask_screen_size():
            self._tab = "kiosk"
            self.changed.emit()

    def return_from_pin(self) -> None:
        """Show what the PIN was changed from: the Kiosk tab, or the start page."""
        left = self._tab
        self.show("session")
        if left == "kiosk" or self._session.page != "first steps":
            self.show("kiosk")

    def return_from_preview(self) -> None:
        """Show the debates as they were left for the preview."""
        self._lockdown.refresh()
        self._warnings.refresh()
        self._reasons.open()
        self.show("kiosk")
        self._kiosk.show("debates")

    @Slot(str)
    def _take_step(self, step: str) -> None:
        """Go to one step of the start page."""
        match step:
            case "pin":
                self._kiosk.pinChangeRequested.emit()
            case "screen":
                self.show("kiosk")
                self._kiosk.measure_screen()
            case _:
                self._session.showNew()
                if step == "rehearse" and self._session.newSession.classroom:
                    self._session.newSession.rehearseLesson()
                elif step == "rehearse":
                    self._session.newSession.rehearse()
                elif step == "open":
                    self._session.newSession.start()
                elif step == LESSON:
                    self._session.newSession.propose_lesson()

    def announce_planned_end(self) -> None:
        """Say that voting is paused. The question waits until the Session tab is opened: no button changes under a finger."""
        self._message.show(self.tr("The planned time is over. Voting is paused."))

    @Slot(str)
    def _prepare_session(self, debate: str) -> None:
        self.show("session")
        self._session.showNew()
        self._session.newSession.choose("debate", debate)

    @Slot()
    def _read_reasons(self) -> None:
        self.show("reasons")
        self._reasons.showList("waiting")

    def close(self) -> None:
        """Clear the screens and the action that waits for the PIN."""
        self._confirmation.clear()
        self._helper = False
        self._session.set_helper(helper=False)
        self._lesson.set_helper(helper=False)
        self._session.make_waiting_page()
        self._reasons.close()
        self._message.show("")

    @Slot(str)
    def turnTo(self, tab: str) -> None:
        """Show a tab, after a question about numbers that were typed under Voting and not counted."""
        self._next_tab = tab
        if tab == "voting" or not self._asks_about_numbers():
            self._go_on()

    @Slot()
    def leave(self) -> None:
        """Go back to the visitors' screens, after the same question."""
        self._next_tab = ""
        if not self._asks_about_numbers():
            self._go_on()

    def _asks_about_numbers(self) -> bool:
        return self._tab == "voting" and self._voting.ask_before_leaving()

    @Slot()
    def _continue(self) -> None:
        counted = self._message.text
        self._go_on()
        if self._next_tab:
            self._message.show(counted)

    def _go_on(self) -> None:
        if self._next_tab:
            self.show(self._next_tab)
        else:
            self.closeRequested.emit()

    @Slot(str)
    def show(self, tab: str) -> None:
        """Turn to a tab and read what it shows."""
        if tab not in self.tabs:
            return
        self._tab = tab
        self._lockdown.show(expanded=False)
        self._kiosk.show("now")
        self._message.show("")
        self._lesson.close()
        self._phones.close()
        self._session.showNow()
        if tab == "session":
            self._session.ask_planned_end()
        self._voting.refresh()
        if tab == "voting":
            self._voting.follow_lesson()
        if tab == "reasons":
            self._reasons.start_reading()
        self.changed.emit()

    @Slot()
    def _show_first_tab(self) -> None:
        self.show(TABS[0])

    @Property(bool, notify=changed)
    def helper(self) -> bool:
        """Whether a helper's PIN opened this."""
        return self._helper

    @Property("QStringList", notify=changed)
    def tabs(self) -> list[str]:
        return list(HELPER_TABS if self._helper else TABS)

    @Property(str, notify=changed)
    def tab(self) -> str:
        return self._tab

    @Property(str, notify=changed)
    def message(self) -> str:
        """What the last action did, or why it was refused."""
        return self._message.text

    session = child_model(SessionTabViewModel, "_session")
    reasons = child_model(ReasonsTabViewModel, "_reasons")
    voting = child_model(VotingTabViewModel, "_voting")
    report = child_model(ReportTabViewModel, "_report")
    kiosk = child_model(KioskTabViewModel, "_kiosk")
    warnings = child_model(HealthWarningsViewModel, "_warnings")
    lockdown = child_model(LockdownViewModel, "_lockdown")
    lesson = child_model(LessonPlanViewModel, "_lesson")
    phones = child_model(PhonesViewModel, "_phones")
    slips = child_model(SlipsViewModel, "_slips")
    secondCopy = child_model(SecondCopyViewModel, "_second_copy")
