"""Builds every screen's view model and hands it the services it uses."""

from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.session import Session
from kiosk.services.lessons import LessonKeeper
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
from kiosk.ui.viewmodels.organiser.area import OrganiserArea
from kiosk.ui.viewmodels.organiser.attention import AttentionViewModel
from kiosk.ui.viewmodels.organiser.diagnostics import DiagnosticsViewModel
from kiosk.ui.viewmodels.organiser.health_warnings import HealthWarningsViewModel
from kiosk.ui.viewmodels.organiser.pin_confirmation import PinConfirmation
from kiosk.ui.viewmodels.organiser.second_copy import SecondCopyViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage
from kiosk.ui.viewmodels.phones import PhonesViewModel
from kiosk.ui.viewmodels.pictures import PicturesViewModel
from kiosk.ui.viewmodels.pin import PinViewModel
from kiosk.ui.viewmodels.projector import ProjectorViewModel
from kiosk.ui.viewmodels.results import ResultsViewModel
from kiosk.ui.viewmodels.secrecy import SecrecyViewModel
from kiosk.ui.viewmodels.settings_observer import SettingsObserver
from kiosk.ui.viewmodels.speech import SpeechViewModel
from kiosk.ui.viewmodels.thanks import ThanksViewModel
from kiosk.ui.viewmodels.visit import VisitViewModel
from kiosk.ui.viewmodels.watch import WatchViewModel

if TYPE_CHECKING:
    from kiosk.ui.viewmodels.organiser.organiser import OrganiserViewModel


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
    attention = AttentionViewModel(
        HealthWarningsViewModel(services.current_warnings, services.settings),
        SecondCopyViewModel(services.second_copy),
        DiagnosticsViewModel(services.diagnostics, message),
    )

    def build_organiser() -> "OrganiserViewModel":
        from kiosk.ui import organiser_composition  # noqa: PLC0415 - no start of the kiosk waits for it

        organiser = organiser_composition.build_organiser(services, current, confirmation, message, event, lesson, attention, phones)
        organiser_composition.build_preview(services, organiser, kiosk, access, current, message)
        return organiser

    area = OrganiserArea(build_organiser)
    phones = PhonesViewModel(services.room, services.qr, current)
    pin = PinViewModel(services.pin, print_code=services.print_code)
    debate = DebateViewModel(current, services.qr)
    visit = VisitViewModel(debate, current)
    secrecy = SecrecyViewModel(current.min_group, settings.keep_reasons_days, how_sure=current.asks_how_sure)
    current.changed.connect(lambda: secrecy.set_session(current.min_group, how_sure=current.asks_how_sure))
    access = OrganiserAccess(pin, area, confirmation)
    kiosk = KioskViewModel(
        debate,
        current,
        visit,
        ResultsViewModel(debate, services.moderation, current, settings.small_group),
        ThanksViewModel(services.moderation, current, settings.thanks_seconds, services.boot_clock),
        IdleViewModel(settings.idle_seconds, settings.warning_seconds, services.boot_clock),
        AppearanceViewModel(settings, motion=motion),
        LanguageViewModel(current, settings),
        OpeningHoursViewModel(opening_hours(settings), trusts_time=services.trusts_time),
        secrecy,
        pin,
        attention,
        area,
        access,
        SpeechViewModel(settings, lambda: current.text.language, headphones_active),
        WatchViewModel(current, settings, headphones_active),
        SleepMonitor(services.boot_clock),
        event,
        PicturesViewModel(services.pictures, current),
        lesson,
        ProjectorViewModel(lesson, visit, services.settings, phones),
    )
    phones.setParent(kiosk)
    phones.voted.connect(lambda: None if visit.started else kiosk.results.refresh(voted=False))
    phones.voted.connect(services.wake_maintenance)
    kiosk.visit.set_keeps_unfinished(keeps=settings.unfinished_reasons == "keep")
    MediaLifecycle(kiosk)
    LessonChime(lesson, services.settings, services.play_chime, kiosk)
    kiosk.language.translationsChanged.connect(partial(retranslate, kiosk))
    SettingsObserver(services.settings, kiosk, current)
    EndTimer(services.planned_end, services.sessions, kiosk, current)
    if services.station and services.joined:
        from kiosk.ui.viewmodels.station_follower import StationFollower  # noqa: PLC0415 - a kiosk on its own has none

        StationFollower(services.station, kiosk, current)
    return kiosk
