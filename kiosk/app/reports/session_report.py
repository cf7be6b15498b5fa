"""Reports of one or several sessions, in every form; beside `app` the only place that knows the stores and what leaves them."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.app.debates import read_debate, require_language
from kiosk.app.printing import system_printer
from kiosk.app.reports.worker import RenderRequest, make
from kiosk.app.reports.writers import Files, Form, Report, spoken, write
from kiosk.app.workspace import Workspace
from kiosk.domain.debate import Debate
from kiosk.domain.session import Session
from kiosk.errors import KnownError
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.printing import choose_paper
from kiosk.services.progress import Progress
from kiosk.services.removable_drives import RemovableDrive, SaveResult
from kiosk.services.summary import Summary
from kiosk.system.usb_drives import SystemDrives


def summary_of(
    workspace: Workspace, session: Session, language: str | None = None, debate: Debate | None = None, *, agreed: bool = False
) -> Summary:
    """A session's summary, its debate read from this folder unless it is given.

    `agreed` is the organiser's word that a result may be shown on which everyone voted the same way; it is kept with the session.

    Raises:
        KnownError: it may not be seen yet, or is not there in that language.
    """
    held = debate or read_debate(session.debate_id, workspace.folder)
    require_language(held, language)
    summary = workspace.summaries.of(session, held, language)
    if summary.results.held_back and agreed:
        return workspace.summaries.of(_agree(workspace, session), held, language)
    return summary


def _agree(workspace: Workspace, session: Session) -> Session:
    """A running session belongs to the kiosk, which would not notice."""
    if session.running:
        message = (
            f"The session '{session.name}' is still {session.state} and everyone voted the same way so far. "
            "Agree to show it on the organiser's Session tab, or end the session first."
        )
        raise KnownError(message)
    return workspace.sessions.show_unanimous(session)


def together(summaries: Sequence[Summary], exports: Sequence[Path]) -> Report:
    """One session as it is, several as their sum; `exports` are what other kiosks have written.

    Raises:
        KnownError: an export cannot be used, or the sessions cannot be added up.
    """
    from kiosk.publishing.data import json_import

    if len(summaries) == 1 and not exports:
        return summaries[0]
    exported = [row for path in exports for row in json_import.read(path)]
    return CombinedSummary.from_results([*(summary.results for summary in summaries), *exported])


def write_page(workspace: Workspace, session: Session, target: Path, language: str | None = None, debate: Debate | None = None) -> None:
    """Write the page of one session alone, on A4. Raises KnownError as `summary_of` and `write` do."""
    for _ in write(summary_of(workspace, session, language, debate), Files(pdf=target), Form(spoken(language))):
        pass


def publish(workspace: Workspace, session: Session, debate: Debate, forms: Sequence[str], progress: Progress) -> Sequence[Path]:
    """Write these forms of a session's report beside its page, all of them for none; `debate` is the one on screen.

    Raises:
        KnownError: it may not be seen yet, or a file could not be written.
        CancelledError: `progress` said to stop.
    """
    held = debate if debate.id == session.debate_id else workspace.debate(session.debate_id)
    language = workspace.settings.language or held.languages[0]
    summary = summary_of(workspace, session, language if language in held.languages else None, held)
    files = Files.beside(workspace.report_path(session))
    wanted = files if not forms else Files(**{form: place for form, place in files.wanted() if form in forms})
    paper = choose_paper(workspace.settings.paper, system_printer(), workspace.settings.printer)
    return make(RenderRequest(summary, wanted, language, paper), progress)


def carry(workspace: Workspace, session: Session, debate: Debate, stick: RemovableDrive, progress: Progress) -> SaveResult:
    """Write every form of a session's report beside its page, then copy it all to a stick. Raises KnownError, CancelledError."""
    making = Progress(lambda done, steps: progress.report(done, 2 * steps), progress.is_cancelled)
    copying = Progress(lambda done, steps: progress.report(steps + done, 2 * steps), progress.is_cancelled)
    return SystemDrives().save(publish(workspace, session, debate, (), making), stick, copying)
