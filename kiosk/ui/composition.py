"""Builds every screen's view model and hands it the services it uses."""

from functools import partial

from kiosk.domain.session import Session
from kiosk.services.lessons import LessonKeeper
from kiosk.services.printing import MAX_COPIES_FOR_CLASS
from kiosk.system.headphones import headphones_active
from kiosk.ui.dependencies import KioskDependencies
from kiosk.ui.sleep_monitor import SleepMonitor
from kiosk.ui.viewmodels.appearance import AppearanceViewModel
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.debate import DebateViewModel
from kiosk.ui.viewmodels.end_timer import EndTimer
from kiosk.ui.viewmodels.event import EventViewModel
from kiosk.ui.viewmodels.idle import IdleViewModel
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.language import LanguageViewModel, retranslate
from kiosk.ui.viewmodels.lesson import LessonViewModel
from kiosk.ui.viewmodels.lesson_chime import LessonChime
from kiosk.ui.viewmodels.media_lifecycle import MediaLifecycle
from kiosk.ui.viewmodels.opening_hours import OpeningHoursViewModel, opening_hours
from kiosk.ui.viewmodels.organiser.access import OrganiserAccess
from kiosk.ui.viewmodels.organiser.classroom_paper import ClassroomPaperViewModel
from kiosk.ui.viewmodels.organiser.debates import DebatesViewModel
from kiosk.ui.viewmodels.organiser.diagnostics import DiagnosticsViewModel
from kiosk.ui.viewmodels.organiser.first_steps import FirstStepsViewModel
from kiosk.ui.viewmodels.organiser.folder_browser import FolderBrowserViewModel
from kiosk.ui.viewmodels.organiser.health_warnings import HealthWarningsViewModel
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
from kiosk.ui.viewmodels.organiser.second_copy import SecondCopyViewModel
from kiosk.ui.viewmodels.organiser.session import SessionTabViewModel
from kiosk.ui.viewmodels.organiser.session_comparison import SessionComparison
from kiosk.ui.viewmodels.organiser.session_history import SessionHistoryViewModel
from kiosk.ui.viewmodels.organiser.settings import SettingsViewModel
from kiosk.ui.viewmodels.organiser.settings_transfer import SettingsTransferViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage
from kiosk.ui.viewmodels.organiser.voting import VotingTabViewModel
from kiosk.ui.viewmodels.pictures import PicturesViewModel
from kiosk.ui.viewmodels.pin import PinViewModel
from kiosk.ui.viewmodels.preview import Preview
from kiosk.ui.viewmodels.results import ResultsViewModel
from kiosk.ui.viewmodels.secrecy import SecrecyViewModel
from kiosk.ui.viewmodels.settings_observer import SettingsObserver
from kiosk.ui.viewmodels.speech import SpeechViewModel
from kiosk.ui.viewmodels.thanks import ThanksViewModel
from kiosk.ui.viewmodels.visit import VisitViewModel
from kiosk.ui.viewmodels.watch import WatchViewModel


def build_view_models(services: KioskDependencies, session: Session | None, *, motion: bool = True) -> KioskViewModel:
    """Build every screen's view model; all are children of the returned one."""
    settings = services.settings.active
    current = CurrentSession(session, services.debate, services.ballots, services.counts, settings.language, settings.small_group)
    current.set_online_url(settings.online_url)
    current.changed.connect(services.wake_maintenance)
    current.recorded.connect(services.wake_maintenance)
    message = StatusMessage()
    confirmation = PinConfirmation(services.pin.is_set, message)
    event = EventViewModel(settings, services.event_logo, current, message)
    lesson = LessonViewModel(LessonKeeper(services.lessons, services.sessions), services.sessions, current, services.boot_clock)
    organiser = _organiser(services, current, confirmation, message, event, lesson)
    pin = PinViewModel(services.pin, print_code=services.print_code)
    debate = DebateViewModel(current, services.qr)
    secrecy = SecrecyViewModel(current.min_group, settings.keep_reasons_days)
    current.changed.connect(lambda: secrecy.set_min_group(current.min_group))
    access = OrganiserAccess(pin, organiser, confirmation)
    kiosk = KioskViewModel(
        debate,
        current,
        VisitViewModel(debate, current),
        ResultsViewModel(debate, services.moderation, current, settings.small_group),
        ThanksViewModel(services.moderation, current, settings.thanks_seconds, services.boot_clock),
        IdleViewModel(settings.idle_seconds, settings.warning_seconds, services.boot_clock),
        AppearanceViewModel(settings, motion=motion),
        LanguageViewModel(current, settings),
        OpeningHoursViewModel(opening_hours(settings), trusts_time=services.trusts_time),
        secrecy,
        pin,
        organiser,
        access,
        SpeechViewModel(settings, lambda: current.text.language, headphones_active),
        WatchViewModel(current, settings, headphones_active),
        SleepMonitor(services.boot_clock),
        event,
        PicturesViewModel(services.pictures, current),
        lesson,
    )
    kiosk.visit.set_keeps_unfinished(keeps=settings.unfinished_reasons == "keep")
    MediaLifecycle(kiosk)
    LessonChime(lesson, services.settings, services.play_chime, kiosk)
    kiosk.language.translationsChanged.connect(partial(retranslate, kiosk))
    SettingsObserver(services.settings, kiosk, current)
    EndTimer(services.planned_end, services.sessions, kiosk, current)
    Preview(organiser.kiosk.debates, services.debates.read, services.sessions, kiosk, access, current, message)
    return kiosk


def _organiser(  # noqa: PLR0913, PLR0917 - what the tabs share
    services: KioskDependencies,
    current: CurrentSession,
    confirmation: PinConfirmation,
    message: StatusMessage,
    event: EventViewModel,
    lesson: LessonViewModel,
) -> OrganiserViewModel:
    settings, sessions, read_debate = services.settings, services.sessions, services.debates.read
    printing = PrintingViewModel(services.printer, settings)
    report = ReportTabViewModel(services.reports, services.list_drives, printing, settings, current, message)
    comparison = SessionComparison(services.counts, read_debate, settings)
    new_session = NewSessionViewModel(sessions, services.debates, current, message)
    first_steps = FirstStepsViewModel(sessions, services.pin.is_set, settings, new_session, current, message, services.shows_first_steps)
    history = SessionHistoryViewModel(sessions, services.eraser, read_debate, comparison, confirmation, current, message)
    overdue = OverdueReasonsViewModel(services.retention, confirmation, message)
    planned_end = PlannedEndViewModel(services.planned_end, sessions, current, message)
    overdue.answered.connect(services.wake_maintenance)
    folders = FolderBrowserViewModel(services.list_drives, services.home)
    paper_printing = PrintingViewModel(services.printer, settings, MAX_COPIES_FOR_CLASS)
    paper = ClassroomPaperViewModel(services.debates, paper_printing, folders, message)
    kiosk = KioskTabViewModel(
        settings,
        SettingsViewModel(settings, services.printer, current, message),
        folders,
        SettingsTransferViewModel(settings, folders, message),
        DiagnosticsViewModel(services.diagnostics, message),
        DebatesViewModel(services.debates, folders, paper, current, message),
        event,
        message,
    )
    reasons = ReasonsTabViewModel(services.moderation, services.reasons, services.content_flags, current, message)
    return OrganiserViewModel(
        SessionTabViewModel(sessions, settings, first_steps, new_session, history, overdue, planned_end, reasons, report, current, message),
        reasons,
        VotingTabViewModel(settings, current, lesson, message),
        report,
        kiosk,
        HealthWarningsViewModel(services.current_warnings, settings),
        LockdownViewModel(services.find_escapes, services.pin.is_set),
        SecondCopyViewModel(services.second_copy),
        LessonPlanViewModel(lesson),
        confirmation,
        message,
        asks_screen_size=services.asks_screen_size,
    )
