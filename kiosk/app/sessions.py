"""The use cases of commands that work on sessions while no kiosk runs."""

import secrets
from collections.abc import Callable

from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.session import Session, SessionSettings
from kiosk.errors import KnownError
from kiosk.services.consistency_check import Mismatch
from kiosk.services.erasure import ErasurePlan, ErasureResult
from kiosk.services.progress import Progress
from kiosk.services.results import may_hand_over_all
from kiosk.services.sample_reasons import sample_reasons
from kiosk.services.visitor_simulator import VisitorSimulator


def list_sessions(folder: DataFolder) -> list[dict[str, object]]:
    """Return every session, oldest first. Creates no database. Raises KnownError."""
    if not folder.database.exists():
        return []
    with open_workspace(folder, create=False) as workspace:
        return [_to_json(workspace, session) for session in workspace.sessions.all()]


def end_session(folder: DataFolder, name: str) -> tuple[Session, list[Mismatch]]:
    """Close a session while no kiosk runs. Return it and the mismatches in its counts.

    Raises:
        KnownError: it is closed, or a kiosk is running.
    """
    with open_workspace(folder, exclusive=True, create=False) as workspace:
        session = workspace.sessions.find(name)
        if not session.running:
            message = f"The session '{session.name}' is {session.state}, so there is nothing to end."
            raise KnownError(message)
        ended = workspace.sessions.end(session)
        everything = may_hand_over_all(ended, workspace.store.counts.counts(ended.id))
        workspace.moderation.waiting(ended.id, closed=everything)  # publishes the last reasons if they are shown without review
        workspace.maintenance().sync_second_copy()
        return ended, workspace.consistency_check().check(ended)


def erase_session(folder: DataFolder, name: str, confirm: Callable[[ErasurePlan], bool]) -> ErasureResult | None:
    """Erase a session with every trace while no kiosk runs. Return None if `confirm` rejects the plan.

    Raises:
        KnownError: the session still runs, a kiosk is running, or something could not be removed.
    """
    with open_workspace(folder, exclusive=True, create=False) as workspace:
        eraser = workspace.maintenance().eraser
        plan = eraser.plan(workspace.sessions.find(name))
        return eraser.erase(plan) if confirm(plan) else None


def rehearse(folder: DataFolder, debate: str | None, visits: int, seed: int | None, progress: Progress) -> dict[str, object]:
    """Simulate visitors. Return what they cast, counted independently of the store.

    Raises:
        KnownError: a session is running, or the store counted something else than was cast.
    """
    seed = secrets.randbelow(1_000_000) if seed is None else seed
    with open_workspace(folder, exclusive=True) as workspace:
        pack = workspace.debate(debate)
        session = workspace.startup.rehearse(pack, SessionSettings())
        simulator = VisitorSimulator(workspace.store.ballots, workspace.moderation, sample_reasons(pack))
        cast = simulator.run(session, pack, visits, seed, progress)
        simulator.moderate(session, seed, closed=True)
        if not cast.agrees_with(workspace.store.counts.counts(session.id)):
            message = "The database does not hold what the simulated visitors cast, so do not vote on this kiosk; please report this."
            raise KnownError(message)
        moderated = workspace.store.reasons.counts(session.id)
    return {"session": session.name, "id": session.id, "seed": seed, **cast.to_json(), "moderated": moderated}


def _to_json(workspace: Workspace, session: Session) -> dict[str, object]:
    """Return the facts of a session, without the split."""
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
        "first_votes": counts.now.first_vote.votes,
        "left": counts.visits - counts.now.one_by_one.votes,
    }
