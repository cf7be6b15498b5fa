"""What the commands do with a data folder beyond a single call; the kiosk itself never comes here."""

import os
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk import packs, paths, storage
from kiosk.app import ui_parts
from kiosk.backroom import DATABASE, Backroom, debate_roots, open_backroom, read_debate, require_language
from kiosk.domain.session import Session, SessionSettings
from kiosk.domain.tally import Entered
from kiosk.errors import KnownError
from kiosk.services.erasing import Erased, Plan
from kiosk.services.rehearsal import POLITE_SAYINGS, Rehearsal
from kiosk.services.self_check import Mismatch

_TOUR_SESSION: Final = "Open day"
_TOUR_VISITS: Final = 224
"""Enough for every result to be shown; the last reasons are still waiting, so that there is something to decide on."""


@dataclass(frozen=True, slots=True)
class TourOptions:
    """What a tour shows, and how."""

    debate: str | None = None
    size: tuple[int, int] = (1920, 1080)
    language: str | None = None
    text_size: int = 0
    theme: str = "paper"


def list_sessions(data: Path | None) -> list[dict[str, object]]:
    """Every session, oldest first; none where there is no database yet, and none is made. Raises KnownError."""
    if not (paths.data(data) / DATABASE).exists():
        return []
    with open_backroom(data, create=False) as room:
        return [_line(room, session) for session in room.sessions.store.all()]


def inspect_debate(wanted: str, data: Path | None) -> packs.Inspection:
    """Everything there is to say about a debate. Raises KnownError where there is none; touches no data folder that is not named."""
    roots = debate_roots(data)
    return packs.inspect(packs.find(wanted, roots))


def bring_in(source: Path, data: Path | None, *, replace: bool) -> packs.Brought:
    """Take a debate among the organiser's own. Raises KnownError, also where a session on an earlier text of it still runs."""
    folder = paths.data(data)
    if not (folder / DATABASE).exists():
        return packs.bring_in(source, folder / "debates", replace=replace, in_use=None)
    with open_backroom(data, create=False) as room:
        return room.bring_in(source, replace=replace)


def back_up(data: Path | None, target: Path) -> None:
    """Copy the database to a file that is not there yet. Raises KnownError."""
    storage.back_up(paths.data(data) / DATABASE, target)


def restore(data: Path | None, source: Path) -> Path | None:
    """Put a copy in the database's place; where the one before is now. Raises KnownError, also where a kiosk is running."""
    folder = paths.data(data)
    with storage.hold(folder):
        return storage.restore(source, folder / DATABASE)


def end_session(data: Path | None, wanted: str) -> tuple[Session, list[Mismatch]]:
    """Close a session while no kiosk runs; with it, what its counts contradict each other in.

    Raises:
        KnownError: it is closed, or a kiosk is running.
    """
    with open_backroom(data, alone=True, create=False) as room:
        session = room.sessions.find(wanted)
        if not session.running:
            message = f"The session '{session.name}' is {session.state}, so there is nothing to end."
            raise KnownError(message)
        ended = room.sessions.end(session)
        room.moderation.waiting(ended.id, closed=True)  # where reasons are shown at once, so are the last of them now
        room.background().catch_up()
        return ended, room.self_check().of(ended)


def erase_session(data: Path | None, wanted: str, confirm: Callable[[Plan], bool]) -> Erased | None:
    """Remove a session with every trace while no kiosk runs; None where `confirm` says no to what will be removed.

    Raises:
        KnownError: the session still runs, a kiosk is running, or something could not be removed.
    """
    with open_backroom(data, alone=True, create=False) as room:
        erasing = room.background().erasing
        plan = erasing.plan(room.sessions.find(wanted))
        return erasing.erase(plan) if confirm(plan) else None


def rehearse(data: Path | None, debate: str | None, visits: int, seed: int | None, after_each: Callable[[], None]) -> dict[str, object]:
    """Play simulated visitors and tell what they cast, counted apart from the store.

    Raises:
        KnownError: a session is running, or the store counted something else than was cast.
    """
    seed = secrets.randbelow(1_000_000) if seed is None else seed
    with open_backroom(data, alone=True) as room:
        held = room.debate(debate)
        session = room.opening.rehearse(held, SessionSettings())
        rehearsal = Rehearsal(room.store.ballots, room.moderation)
        played = rehearsal.play(session, held, visits, seed, after_each)
        rehearsal.settle(session, seed)
        if not played.agrees_with(room.store.counts.counts(session.id)):
            message = "The database does not hold what the simulated visitors cast, so do not vote on this kiosk; please report this."
            raise KnownError(message)
        states = room.store.reasons.counts(session.id)
    return {"session": session.name, "id": session.id, "seed": seed, **played.told(), "moderated": states}


def take_tour(out: Path, data: Path | None, options: TourOptions, on_picture: Callable[[str], None]) -> int:
    """Walk a visit off screen, in a data folder that is thrown away; the number of pictures, each told by name when it is written.

    Raises:
        KnownError: the debate cannot be used in that language, or `out` cannot be written to.
    """
    held = read_debate(options.debate, data)
    require_language(held, options.language)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.reports import write_page
    from kiosk.ui.tour import Look, run_tour
    from kiosk.ui.viewmodels.look import THEMES

    if options.theme not in THEMES:
        message = f"There is no theme '{options.theme}', only: {', '.join(THEMES)}."
        raise KnownError(message)
    _make_folder(out)
    with TemporaryDirectory(prefix="goodfaith-tour-") as folder, open_backroom(Path(folder)) as room:
        session = room.sessions.start(_TOUR_SESSION, held, SessionSettings())
        Rehearsal(room.store.ballots, room.moderation, POLITE_SAYINGS).play(session, held, _TOUR_VISITS, seed=1)
        look = Look(*options.size, theme=options.theme, text_size=options.text_size)
        pictures = run_tour(ui_parts(room, held, options.language), session, out, look, on_picture)
        write_page(room, room.sessions.find(session.id), out / "summary.pdf", options.language, held)
    return pictures


def take_every_tour(out: Path, data: Path | None, options: TourOptions) -> Iterator[Path]:
    """A tour in every language and theme; each one's folder under `out` when its pictures are there. Raises KnownError as above."""
    from kiosk.i18n import names
    from kiosk.ui.viewmodels.look import THEMES

    for language, theme in product(names(), THEMES):
        folder = out / language / theme.replace(" ", "-")
        take_tour(folder, data, replace(options, language=language, theme=theme), lambda _: None)
        yield folder


def _line(room: Backroom, session: Session) -> dict[str, object]:
    """A session in plain words and numbers; never the split."""
    counts = room.store.counts.counts(session.id)
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
        "left": counts.visits - counts.now.entered(Entered.TOUCH).votes,
    }


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"The folder '{folder}' cannot be made ({error.strerror}), so no picture was taken: choose another one."
        raise KnownError(message) from error
