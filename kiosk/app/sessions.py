"""What the commands do with a data folder beyond a single call; the kiosk itself never comes here."""

import secrets
from collections.abc import Callable

from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.session import Session, SessionSettings
from kiosk.domain.tally import EntryMethod
from kiosk.errors import KnownError
from kiosk.services.consistency_check import Mismatch
from kiosk.services.erasure import ErasurePlan, ErasureResult
from kiosk.services.visitor_simulator import VisitorSimulator


def list_sessions(folder: DataFolder) -> list[dict[str, object]]:
    """Every session, oldest first; none where there is no database yet, and none is made. Raises KnownError."""
    if not folder.database.exists():
        return []
    with open_workspace(folder, create=False) as workspace:
        return [_line(workspace, session) for session in workspace.sessions.all()]


def end_session(folder: DataFolder, wanted: str) -> tuple[Session, list[Mismatch]]:
    """Close a session while no kiosk runs; with it, what its counts contradict each other in.

    Raises:
        KnownError: it is closed, or a kiosk is running.
    """
    with open_workspace(folder, alone=True, create=False) as workspace:
        session = workspace.sessions.find(wanted)
        if not session.running:
            message = f"The session '{session.name}' is {session.state}, so there is nothing to end."
            raise KnownError(message)
        ended = workspace.sessions.end(session)
        workspace.moderation.waiting(ended.id, closed=True)  # where reasons are shown at once, so are the last of them now
        workspace.maintenance().sync_second_copy()
        return ended, workspace.self_check().of(ended)


def erase_session(folder: DataFolder, wanted: str, confirm: Callable[[ErasurePlan], bool]) -> ErasureResult | None:
    """Remove a session with every trace while no kiosk runs; None where `confirm` says no to what will be removed.

    Raises:
        KnownError: the session still runs, a kiosk is running, or something could not be removed.
    """
    with open_workspace(folder, alone=True, create=False) as workspace:
        erasing = workspace.maintenance().eraser
        plan = erasing.plan(workspace.sessions.find(wanted))
        return erasing.erase(plan) if confirm(plan) else None


def rehearse(folder: DataFolder, debate: str | None, visits: int, seed: int | None, after_each: Callable[[], None]) -> dict[str, object]:
    """Play simulated visitors and tell what they cast, counted apart from the store.

    Raises:
        KnownError: a session is running, or the store counted something else than was cast.
    """
    seed = secrets.randbelow(1_000_000) if seed is None else seed
    with open_workspace(folder, alone=True) as workspace:
        held = workspace.debate(debate)
        session = workspace.opening.rehearse(held, SessionSettings())
        rehearsal = VisitorSimulator(workspace.store.ballots, workspace.moderation)
        played = rehearsal.run(session, held, visits, seed, after_each)
        rehearsal.moderate(session, seed, closed=True)
        if not played.agrees_with(workspace.store.counts.counts(session.id)):
            message = "The database does not hold what the simulated visitors cast, so do not vote on this kiosk; please report this."
            raise KnownError(message)
        states = workspace.store.reasons.counts(session.id)
    return {"session": session.name, "id": session.id, "seed": seed, **played.to_json(), "moderated": states}


def _line(workspace: Workspace, session: Session) -> dict[str, object]:
    """A session in plain words and numbers; never the split."""
    counts = workspace.store.counts.counts(session.id)
    votes = counts.now.votes
    return {
        "id": session.id,
        "name": session.name,
        "debate": session.debate_id,
        "state": session.state.value,
        "rehearsal": session.rehearsal,
        "mode": session.settings.mode.value,
        "opened_on": session.opened_on.isoformat(),
        "closed_on": session.closed_on.isoformat() if session.closed_on else None,
        "published": session.published,
        "visits": counts.visits,
        "votes": votes,
        "left": counts.visits - counts.now.entered_by(EntryMethod.TOUCH).votes,
    }
