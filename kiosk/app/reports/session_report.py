"""Builds the report of one or several sessions from the stores of a workspace and writes it in every format."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.app.debates import read_debate, require_language
from kiosk.app.event_logo import event_of
from kiosk.app.printing import system_printer
from kiosk.app.reports.worker import RenderRequest, render
from kiosk.app.reports.writers import ReportFiles, ReportOptions, choose_separator, print_locale, write
from kiosk.app.workspace import Workspace
from kiosk.domain.debate import Debate
from kiosk.domain.session import Session
from kiosk.errors import KnownError
from kiosk.services.combined_summary import CombinedSummary, Report
from kiosk.services.printing import choose_paper
from kiosk.services.progress import Progress
from kiosk.services.removable_drives import RemovableDrive, SaveResult
from kiosk.services.results import visible_results
from kiosk.services.summary import Summary
from kiosk.settings.addresses import online_address
from kiosk.system.usb_drives import SystemDrives


def build_summary(
    workspace: Workspace, session: Session, language: str | None = None, debate: Debate | None = None, *, unanimous_agreed: bool = False
) -> Summary:
    """Return a session's summary. Its debate is read from the data folder unless it is given.

    `unanimous_agreed` means that the organiser agrees to show a unanimous result; the session remembers it.

    Raises:
        KnownError: the results may not be shown yet, or the debate has no such language.
    """
    debate = debate or read_debate(session.debate_id, workspace.folder)
    require_language(debate, language)
    summary = workspace.summaries.build(session, debate, language)
    if unanimous_agreed and summary.results.held_back and _is_unanimous(workspace, session):
        summary = workspace.summaries.build(_record_agreement(workspace, session), debate, language)
    address = online_address(workspace.settings.online_url, debate.online_url)
    return replace(summary, event=event_of(workspace.folder, workspace.settings, debate), online_url=address)


def _is_unanimous(workspace: Workspace, session: Session) -> bool:
    counts = workspace.store.counts.counts(session.id)
    return visible_results(session, counts, own_vote_cast=True, min_group=workspace.settings.small_group).held_back


def _record_agreement(workspace: Workspace, session: Session) -> Session:
    if session.running:  # the running kiosk would not notice
        message = (
            f"The session '{session.name}' is still {session.state} and everyone voted the same way so far. "
            "Agree to show it on the organiser's Session tab, or end the session first."
        )
        raise KnownError(message)
    return workspace.sessions.show_unanimous(session)


def record_export(workspace: Workspace, session: Session, summary: Summary, files: ReportFiles) -> Summary:
    """Log that these files are made of a session. Return the summary with the end of the log, which the files show.

    The line comes before the files, so that its hash on them also covers their result.

    Raises:
        KnownError: the line could not be written, so no file should be.
    """
    from kiosk.publishing.data import json_export

    ended = summary.results.state == "closed"
    details: dict[str, str | int] = {"files": " ".join(name for name, _ in files.selected())}
    if ended:
        details |= {"result": json_export.result_digest(summary), "smallest group": summary.results.small_group}
    return replace(summary, log=workspace.store.log.record_export(session.id, details, ended=ended))


def combine(summaries: Sequence[Summary], exports: Sequence[Path]) -> Report:
    """Return a single session as it is, several as their sum. `exports` are files that other kiosks have written.

    Raises:
        KnownError: an export cannot be used, or the sessions cannot be added up.
    """
    from kiosk.publishing.data import json_import

    if len(summaries) == 1 and not exports:
        return summaries[0]
    exported = [results for path in exports for results in json_import.read(path)]
    addresses = {summary.online_url for summary in summaries}
    url = addresses.pop() if len(addresses) == 1 else ""
    return CombinedSummary.from_results([*(summary.results for summary in summaries), *exported], url)


def write_pdf(workspace: Workspace, session: Session, target: Path, language: str | None = None, debate: Debate | None = None) -> None:
    """Write the pages of one session on A4. Raises KnownError as `build_summary` and `write` do."""
    files = ReportFiles(pdf=target)
    summary = record_export(workspace, session, build_summary(workspace, session, language, debate), files)
    for _ in write(summary, files, ReportOptions(print_locale(language))):
        pass


def publish(workspace: Workspace, session: Session, debate: Debate, formats: Sequence[str], progress: Progress) -> Sequence[Path]:
    """Write a session's report into the data folder, in every format if none is named. `debate` is the one on screen.

    Raises:
        KnownError: the results may not be shown yet, or a file could not be written.
        CancelledError: `progress` was cancelled.
    """
    debate = debate if debate.id == session.debate_id else workspace.debate(session.debate_id)
    language = workspace.settings.language or debate.languages[0]
    summary = build_summary(workspace, session, language if language in debate.languages else None, debate)
    separator = choose_separator(workspace.settings.csv_separator, print_locale(language))
    files = ReportFiles.next_to(workspace.report_path(session), separator)
    if formats:
        files = ReportFiles(**{name: path for name, path in files.selected() if name in formats})
    summary = record_export(workspace, session, summary, files)
    paper = choose_paper(workspace.settings.paper, system_printer(), workspace.settings.printer)
    return render(RenderRequest(summary, files, language, paper, separator), progress)


def save_to_drive(workspace: Workspace, session: Session, debate: Debate, drive: RemovableDrive, progress: Progress) -> SaveResult:
    """Write a session's report in every format, then copy it all to a drive. Raises KnownError, CancelledError."""
    writing = Progress(lambda done, steps: progress.report(done, 2 * steps), progress.is_cancelled)
    copying = Progress(lambda done, steps: progress.report(steps + done, 2 * steps), progress.is_cancelled)
    return SystemDrives().save(publish(workspace, session, debate, (), writing), drive, copying)
