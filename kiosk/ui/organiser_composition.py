"""Builds the organiser's view models and hands them the services they use."""

from typing import TYPE_CHECKING

from kiosk.services.printing import MAX_COPIES_FOR_CLASS
from kiosk.ui.dependencies import KioskDependencies
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.event import EventViewModel
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.lesson import LessonViewModel
from kiosk.ui.viewmodels.lesson_rehearsal import LessonRehearsal
from kiosk.ui.viewmodels.organiser.about import AboutViewModel
from kiosk.ui.viewmodels.organiser.access import OrganiserAccess
from kiosk.ui.viewmodels.organiser.attention import AttentionViewModel
from kiosk.ui.viewmodels.organiser.classroom_paper import ClassroomPaperViewModel
from kiosk.ui.viewmodels.organiser.debates import DebatesViewModel
from kiosk.ui.viewmodels.organiser.first_steps import FirstStepsViewModel
from kiosk.ui.viewmodels.organiser.folder_browser import FolderBrowserViewModel
from kiosk.ui.viewmodels.organiser.kiosk import KioskTabViewModel
from kiosk.ui.viewmodels.organiser.lesson_plan import LessonPlanViewModel
from kiosk.ui.viewmodels.organiser.lockdown import LockdownViewModel
from kiosk.ui.viewmodels.organiser.new_session import NewSessionViewModel
from kiosk.ui.viewmodels.organiser.organiser import OrganiserViewModel
from kiosk.ui.viewmodels.organiser.overdue_reasons import OverdueReasonsViewModel
from kiosk.ui.viewmodels.organiser.pin_confirmation import PinConfirmation
from kiosk.ui.viewmodels.organiser.planned_end import PlannedEndViewModel
from kiosk.ui.viewmodels.organiser.printing import PrintingViewModel
from kiosk.ui.viewmodels.organiser.reasons import ReasonsTabViewModel
from kiosk.ui.viewmodels.organiser.report import ReportTabViewModel
from kiosk.ui.viewmodels.organiser.session import SessionTabViewModel
from kiosk.ui.viewmodels.organiser.session_comparison import SessionComparison
from kiosk.ui.viewmodels.organiser.session_history import SessionHistoryViewModel
from kiosk.ui.viewmodels.organiser.session_log import SessionLogViewModel
from kiosk.ui.viewmodels.organiser.settings import SettingsViewModel
from kiosk.ui.viewmodels.organiser.settings_transfer import SettingsTransferViewModel
from kiosk.ui.viewmodels.organiser.slips import SlipsViewModel
from kiosk.ui.viewmodels.organiser.stations import StationsViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage
from kiosk.ui.viewmodels.organiser.voting import VotingTabViewModel
from kiosk.ui.viewmodels.phones import PhonesViewModel
from kiosk.ui.viewmodels.preview import Preview
from kiosk.ui.viewmodels.station_follower import StationFollower

if TYPE_CHECKING:
    from kiosk.ui.viewmodels.organiser.debate_form import DebateFormViewModel


def build_organiser(  # noqa: PLR0913, PLR0917 - what the tabs share
    services: KioskDependencies,
    current: CurrentSession,
    confirmation: PinConfirmation,
    message: StatusMessage,
    event: EventViewModel,
    lesson: LessonViewModel,
    attention: AttentionViewModel,
    phones: PhonesViewModel,
) -> OrganiserViewModel:
    """Build every tab's view model; all but `event`, `attention` and `phones` are children of the returned one."""
    settings, sessions, read_debate = services.settings, services.sessions, services.debates.read
    printing = PrintingViewModel(services.printer, settings)
    report = ReportTabViewModel(services.reports, services.list_drives, printing, settings, current, message)
    comparison = SessionComparison(services.counts, read_debate, settings)
    new_session = NewSessionViewModel(sessions, services.debates, current, message)
    first_steps = FirstStepsViewModel(sessions, services.pin.is_set, settings, new_session, current, message, services.shows_first_steps)
    log = SessionLogViewModel(services.log, message)
    history = SessionHistoryViewModel(sessions, services.eraser, read_debate, comparison, log, confirmation, current, message)
    overdue = OverdueReasonsViewModel(services.retention, confirmation, message)
    planned_end = PlannedEndViewModel(services.planned_end, sessions, current, message)
    overdue.answered.connect(services.wake_maintenance)
    folders = FolderBrowserViewModel(services.list_drives, services.home)
    paper_printing = PrintingViewModel(services.printer, settings, MAX_COPIES_FOR_CLASS)
    paper = ClassroomPaperViewModel(services.debates, paper_printing, folders, message)
    slips_printing = PrintingViewModel(services.printer, settings, max_copies=1)
    slips = SlipsViewModel(services.slips, services.list_drives, slips_printing, lambda: services.room.url, current, message)
    kiosk = KioskTabViewModel(
        settings,
        SettingsViewModel(settings, services.printer, current, message),
        folders,
        SettingsTransferViewModel(settings, folders, message),
        attention.diagnostics,
        DebatesViewModel(services.debates, folders, paper, current, message),
        AboutViewModel(services.list_components, message),
        event,
        StationsViewModel(services.station, sessions, services.debates, current, message),
        lambda: _build_form(services, current, message),
        message,
    )
    reasons = ReasonsTabViewModel(services.moderation, services.reasons, services.content_flags, current, message)
    return OrganiserViewModel(
        SessionTabViewModel(sessions, settings, first_steps, new_session, history, overdue, planned_end, reasons, report, current, message),
        reasons,
        VotingTabViewModel(settings, current, lesson, message),
        report,
        kiosk,
        attention,
        LockdownViewModel(services.find_escapes, services.pin.is_set),
        LessonPlanViewModel(lesson, lambda: current.debate.id),
        phones,
        slips,
        confirmation,
        message,
        asks_screen_size=services.asks_screen_size,
    )


def _build_form(services: KioskDependencies, current: CurrentSession, message: StatusMessage) -> "DebateFormViewModel":
    """Build the form for debates, which is loaded when somebody first writes one."""
    from kiosk.ui.viewmodels.organiser.debate_form import DebateFormViewModel  # noqa: PLC0415

    return DebateFormViewModel(services.writer(), message, lambda: current.language)


def build_preview(  # noqa: PLR0913, PLR0917 - its services, and the objects the tabs share
    services: KioskDependencies,
    organiser: OrganiserViewModel,
    kiosk: KioskViewModel,
    access: OrganiserAccess,
    current: CurrentSession,
    message: StatusMessage,
) -> None:
    """Let the debates' page show a debate on the visitors' screens, and the Session tab a lesson. Follow a hub that is joined now."""
    organiser.kiosk.stations.joinedNow.connect(lambda: follow_hub(services, kiosk, current))
    organiser.kiosk.writtenIn.connect(kiosk.language.write_in)
    LessonRehearsal(organiser, services.debates.read, services.sessions, kiosk, access, current, message)
    Preview(organiser.kiosk.debates, services.debates.read, services.sessions, kiosk, access, current, message)


def follow_hub(services: KioskDependencies, kiosk: KioskViewModel, current: CurrentSession) -> None:
    """Keep the sender informed of the session, once there is a sender."""
    if services.station and not kiosk.findChild(StationFollower):
        StationFollower(services.station, kiosk, current)
