"""Builds what the screens are given, from one data folder and one debate."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Final

from kiosk import packs, paths, storage
from kiosk.app import event_logo
from kiosk.app.debates import debate_folder, debate_questions
from kiosk.app.diagnostics import worker
from kiosk.app.maintenance import Maintenance
from kiosk.app.workspace import Workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.debate import Debate
from kiosk.services.clock_monitor import ClockMonitor
from kiosk.services.consistency_check import ConsistencyCheck
from kiosk.services.content_flags import ContentFlags
from kiosk.services.day_counter import DateState
from kiosk.services.health import HealthWarning, active_warnings
from kiosk.services.planned_end import PlannedEnd
from kiosk.services.retention import RetentionPolicy
from kiosk.services.room_server import RoomServer
from kiosk.system.boot_clock import boot_clock, boot_id
from kiosk.system.file_times import round_times
from kiosk.system.lesson_files import LessonFiles
from kiosk.system.pin_file import pin_store
from kiosk.ui.dependencies import (
    DebateLibrary,
    DebatePictures,
    DebateWriter,
    Diagnostics,
    EventLogo,
    ImportedDebate,
    KioskDependencies,
    ReportActions,
    Retention,
    SavedDebate,
    SlipActions,
)

if TYPE_CHECKING:
    from kiosk.services.lockdown_check import EscapeRoute
    from kiosk.services.removable_drives import RemovableDrive
    from kiosk.system.licences import Component

_MAINTENANCE_DELAY: Final = 3.0
"""Seconds: the first round does not compete with the first frame for the processor."""


@contextmanager
def with_maintenance(workspace: Workspace, debate: Debate) -> Iterator[KioskDependencies]:
    """Yield the dependencies of the screens while a thread keeps the second copy up to date and purges expired reasons."""
    maintenance = workspace.maintenance()
    thread = maintenance.thread(_MAINTENANCE_DELAY)
    thread.start()
    try:
        yield replace(
            kiosk_dependencies(workspace, debate, maintenance),
            shows_first_steps=True,
            asks_screen_size=True,
            wake_maintenance=thread.wake,
        )
    finally:
        thread.close()


def kiosk_dependencies(workspace: Workspace, debate: Debate, maintenance: Maintenance | None = None) -> KioskDependencies:
    maintenance = maintenance or workspace.maintenance()
    store_warnings = partial(current_warnings, workspace.store, workspace.consistency_check())
    return KioskDependencies(
        debate=debate,
        settings=workspace.setup,
        ballots=workspace.store.ballots,
        counts=workspace.store.counts,
        reasons=workspace.store.reasons,
        sessions=workspace.sessions,
        log=workspace.store.log,
        moderation=workspace.moderation,
        content_flags=ContentFlags([paths.hints(), workspace.folder.hints]),
        eraser=maintenance.eraser,
        retention=Retention(maintenance.retention.find_overdue, maintenance.retention.erase, maintenance.retention.keep),
        planned_end=PlannedEnd(workspace.folder.planned_end_file, _write_day, boot_clock, boot_id()),
        lessons=LessonFiles(workspace.folder.path, _write_day),
        second_copy=maintenance.second_copy,
        pin=pin_store(workspace.folder.pin_file),
        debates=DebateLibrary(
            questions=lambda: debate_questions(workspace.folder),
            read=workspace.debate,
            inspect=lambda debate_id: _problems(debate_id, workspace.folder),
            import_debate=lambda source, replace_: _import_debate(workspace, source, replace=replace_),
            imported=workspace.imported_debates,
            sessions_on=lambda debate_id: sum(session.debate_id == debate_id for session in workspace.sessions.all()),
            export=lambda debate_id, target: _save_debate(debate_id, workspace.folder, target),
            remove=lambda debate_id: workspace.remove_debate(debate_id, on_screen=debate.id),
            write_paper=lambda *order: _classroom().write_paper(workspace, *order),
        ),
        writer=lambda: _debate_writer(workspace),
        reports=ReportActions(
            publish=lambda session, forms, progress: _reports().publish(workspace, session, debate, forms, progress),
            save_to_drive=lambda session, drive, progress: _reports().save_to_drive(workspace, session, debate, drive, progress),
            find_page=workspace.find_report,
        ),
        slips=SlipActions(
            count=lambda session: workspace.store.slips.count(session.id),
            write=lambda *order: _slips().write_for_organiser(workspace, *order),
        ),
        event_logo=EventLogo(
            find=partial(event_logo.find_logo, workspace.folder),
            prepare=partial(event_logo.prepare_logo, workspace.folder),
            choose=lambda source: event_logo.choose_logo(source, workspace.folder),
            remove=lambda: event_logo.remove_logo(workspace.folder),
        ),
        pictures=DebatePictures(
            find=lambda debate_: _pictures().find_pictures(workspace.folder, debate_),
            prepare=lambda debate_: _pictures().prepare_pictures(workspace.folder, debate_),
        ),
        diagnostics=Diagnostics(
            run=lambda: worker.check_machine(workspace.folder.path, debate.id),
            print_sheet=lambda findings: _printing().print_sheet(findings, workspace.settings, workspace.folder.readiness_sheet),
        ),
        printer=lambda: _printing().system_printer(),
        list_drives=_list_drives,
        list_components=_list_components,
        current_warnings=partial(_all_warnings, store_warnings, ClockMonitor(boot_clock), maintenance.retention),
        trusts_time=lambda: maintenance.retention.date_state is not DateState.PAST,
        print_code=lambda *code: _printing().print_code(workspace.settings, *code),
        qr=_qr,
        home=Path.home(),
        release_memory=workspace.store.database.release_memory,
    )


def _write_day(path: Path, content: bytes) -> None:
    """Replace a file whose times tell the day alone."""
    from kiosk.system import atomic_file

    atomic_file.write(path, content)
    round_times(path)


def _import_debate(workspace: Workspace, source: Path, *, replace: bool) -> ImportedDebate:
    pack = workspace.import_debate(source, replace=replace)
    return ImportedDebate(pack.debate.id, pack.remarks)


def _save_debate(debate_id: str, folder: DataFolder, target: Path) -> SavedDebate:
    from kiosk.app.debate_export import save_debate

    return save_debate(debate_id, folder, target)


def _debate_writer(workspace: Workspace) -> DebateWriter:
    from kiosk.app.draft_preview import DraftRenderer
    from kiosk.app.drafts import DraftDesk

    desk, renderer = DraftDesk(workspace), DraftRenderer()
    return DebateWriter(desk.store, desk.begin, desk.change, desk.finish, desk.check, renderer.render, renderer.close)


def _problems(debate_id: str, folder: DataFolder) -> Sequence[str]:
    found = packs.inspect_pack(debate_folder(debate_id, folder))
    return [*map(str, found.problems), *(str(warning) for warning in found.warnings if not warning.fairness)]


def _qr(url: str) -> list[list[bool]]:
    from kiosk.publishing import qr

    return qr.matrix(url)


_DATE_WARNINGS: Final = {DateState.PAST: HealthWarning.DATE_PAST, DateState.FAR_AHEAD: HealthWarning.DATE_FAR_AHEAD}


def _all_warnings(
    votes_warnings: Callable[[], list[HealthWarning]], clock: ClockMonitor, retention: RetentionPolicy
) -> list[HealthWarning]:
    date_warning = _DATE_WARNINGS.get(retention.date_state)
    return [*votes_warnings(), *([HealthWarning.CLOCK] if clock.jumped else []), *([date_warning] if date_warning else [])]


def _printing() -> ModuleType:
    from kiosk.app import printing

    return printing


def _reports() -> ModuleType:
    from kiosk.app.reports import session_report

    return session_report


def _slips() -> ModuleType:
    from kiosk.app import slips

    return slips


def _classroom() -> ModuleType:
    from kiosk.app import classroom

    return classroom


def _pictures() -> ModuleType:
    from kiosk.app import debate_pictures

    return debate_pictures


def escape_routes(folder: DataFolder, *, full_screen: bool = True, room: RoomServer | None = None) -> "Sequence[EscapeRoute]":
    """Find the open ways out. The server for phones in the room is no way out, and named while it is on."""
    from kiosk.services.lockdown_check import EscapeKind, EscapeRoute
    from kiosk.system.lockdown import find_escapes

    found = find_escapes(pin=pin_store(folder.pin_file).is_set(), full_screen=full_screen)
    return [*found, EscapeRoute(EscapeKind.PHONES, found=(room.url,))] if room and room.url else found


def _list_components() -> "Sequence[Component]":
    from kiosk.system import licences

    return licences.components()


def _list_drives() -> "Sequence[RemovableDrive]":
    from kiosk.system.usb_drives import SystemDrives

    return SystemDrives().list_drives()


def current_warnings(store: storage.Store, check: ConsistencyCheck | None = None) -> list[HealthWarning]:
    try:
        free: int | None = shutil.disk_usage(store.database.path.parent).free
    except OSError:  # the disk is gone; the next vote will report it
        free = None
    store.database.check_replaced()
    return active_warnings(free, store.database.warnings, consistent=check is None or check.agrees())
