"""Casting a vote with a reason of 280 letters, beside the same transaction in bare sqlite3 and beside a plain insert."""

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from bench.bare import BareStore, PlainInserts
from bench.fill import ballot, session_with
from bench.series import Series, each, in_turn, timed
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DATABASE, DataFolder
from kiosk.domain.ballot import Ballot
from kiosk.domain.session import Session
from kiosk.domain.visit import Visit

SIZES: Final = (100, 500, 2_000, 10_000)
"""How many reasons there are already."""
_CASTS: Final = 25
"""Then the file is put back to what it was, so that a hundred reasons stay about a hundred."""


def casting(work: Path, reasons: int, rounds: int) -> dict[str, Series]:
    """Milliseconds a vote, all three in turn: 'ours', 'bare', 'insert'."""
    template = work / "casting" / str(reasons)
    with open_workspace(DataFolder.open(template)) as workspace:
        session = session_with(workspace, 2 * reasons, reasons)
    taken: dict[str, list[float]] = {"ours": [], "bare": [], "insert": []}
    for number in range(rounds):
        with _copies(work, template, session) as stores:
            for name, values in in_turn(_CASTS, _works(stores, session, number)).items():
                taken[name].extend(values[1:])  # the first one opens files and compiles statements
    return each(taken)


@contextmanager
def _copies(work: Path, template: Path, session: Session) -> Iterator[tuple[Workspace, BareStore, PlainInserts]]:
    places = {name: work / "casting" / name for name in ("ours", "bare", "insert")}
    for place in places.values():
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(template, place)
    with ExitStack() as stack:
        workspace = stack.enter_context(open_workspace(DataFolder.open(places["ours"])))
        bare = stack.enter_context(closing(BareStore(places["bare"] / DATABASE, session.id)))
        inserts = stack.enter_context(closing(PlainInserts(places["insert"] / "votes.db")))
        yield workspace, bare, inserts


def _works(stores: tuple[Workspace, BareStore, PlainInserts], session: Session, seed: int) -> dict[str, Callable[[], float]]:
    workspace, bare, inserts = stores
    casters: dict[str, Callable[[Ballot], object]] = {"ours": partial(cast, workspace, session), "bare": bare.cast, "insert": inserts.cast}
    return {name: partial(_one, caster, random.Random(seed)) for name, caster in casters.items()}  # noqa: S311 - the same ballots for all


def cast(workspace: Workspace, session: Session, wanted: Ballot) -> None:
    """All that happens between the tap on 'Cast my vote' and 'Thank you', the words' clean-up included."""
    visit = Visit(session.settings, wanted.first).start().take_stance(wanted.opening).choose(wanted.final).explain()
    visit = visit.set_draft(wanted.reason or "").cast(with_reason=True)
    workspace.store.ballots.cast(session.id, visit.ballot(wanted.language))
    visit.casting_succeeded()


def _one(caster: Callable[[Ballot], object], chance: random.Random) -> float:
    wanted = ballot(chance)
    return timed(lambda: caster(wanted))
