"""Measures casting a vote with a reason of 280 letters: Goodfaith, the same transaction in bare sqlite3, and a plain insert."""

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from bench.bare import BareStore, PlainInserts
from bench.fill import create_session, random_ballot
from bench.series import Series, interleave, time_call, to_series
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DATABASE, DataFolder
from kiosk.domain.ballot import Ballot
from kiosk.domain.session import Session
from kiosk.domain.visit import Visit

SIZES: Final = (100, 500, 2_000, 10_000)
"""The number of reasons stored before the casts."""
_CASTS: Final = 25
"""After this many casts the database is restored, so that a hundred reasons stay about a hundred."""


def measure_casting(work: Path, reasons: int, rounds: int) -> dict[str, Series]:
    """Return milliseconds per vote as 'ours', 'bare' and 'insert', measured alternately."""
    template = work / "casting" / str(reasons)
    with open_workspace(DataFolder.open(template, create=True)) as workspace:
        session = create_session(workspace, 2 * reasons, reasons)
    times: dict[str, list[float]] = {"ours": [], "bare": [], "insert": []}
    for number in range(rounds):
        with _copies(work, template, session) as stores:
            for name, values in interleave(_CASTS, _timed_casts(stores, session, number)).items():
                times[name].extend(values[1:])  # the first cast opens files and compiles statements
    return to_series(times)


@contextmanager
def _copies(work: Path, template: Path, session: Session) -> Iterator[tuple[Workspace, BareStore, PlainInserts]]:
    folders = {name: work / "casting" / name for name in ("ours", "bare", "insert")}
    for folder in folders.values():
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(template, folder)
    with ExitStack() as stack:
        workspace = stack.enter_context(open_workspace(DataFolder.open(folders["ours"], create=True)))
        bare = stack.enter_context(closing(BareStore(folders["bare"] / DATABASE, session.id)))
        inserts = stack.enter_context(closing(PlainInserts(folders["insert"] / "votes.db")))
        yield workspace, bare, inserts


def _timed_casts(stores: tuple[Workspace, BareStore, PlainInserts], session: Session, seed: int) -> dict[str, Callable[[], float]]:
    workspace, bare, inserts = stores
    casters: dict[str, Callable[[Ballot], object]] = {"ours": partial(cast, workspace, session), "bare": bare.cast, "insert": inserts.cast}
    return {name: partial(_cast_one, caster, random.Random(seed)) for name, caster in casters.items()}  # noqa: S311 - the same ballots for all


def cast(workspace: Workspace, session: Session, ballot: Ballot) -> None:
    """Do what happens between the tap on 'Cast my vote' and 'Thank you', including the clean-up of the reason's text."""
    visit = Visit(session.settings, ballot.first).start().take_stance(ballot.opening).choose(ballot.side).give_reason()
    visit = visit.set_draft(ballot.reason or "").cast(with_reason=True)
    workspace.store.ballots.cast(session.id, visit.ballot(ballot.language))
    visit.casting_succeeded()


def _cast_one(caster: Callable[[Ballot], object], chance: random.Random) -> float:
    ballot = random_ballot(chance)
    return time_call(lambda: caster(ballot))
