"""Tests that the counters are right for any actions of visitors in any order."""

from collections import Counter
from contextlib import closing
from dataclasses import replace
from functools import reduce
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.publication import Publication
from kiosk.domain.tally import Cell, Split, Tally
from kiosk.services.moderation import ReasonState
from kiosk.services.results import Counts
from kiosk.storage import open_store
from tests.storage.places import POINTS, a_session

SESSION = a_session()
ballots = st.builds(
    Ballot,
    final=st.sampled_from(Side),
    first=st.sampled_from(Side),
    opening=st.none() | st.sampled_from(Stance),
    point=st.none() | st.integers(0, POINTS - 1),
    reason=st.none() | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40),
    language=st.sampled_from(["en", "fr", "ar"]),
)
visits = st.lists(st.none() | ballots, max_size=45)
"""None is a visitor who left without a vote."""


@settings(max_examples=40, deadline=None)
@given(visits, st.integers(1, 4))
def test_any_sequence_of_visits_is_counted(visits: list[Ballot | None], bucket: int) -> None:
    cast = [ballot for ballot in visits if ballot is not None]
    with TemporaryDirectory() as folder, closing(open_store(Path(folder) / "goodfaith.db", bucket=bucket)) as store:
        store.sessions.add(SESSION, POINTS)
        for ballot in visits:
            store.ballots.leave(SESSION.id) if ballot is None else store.ballots.cast(SESSION.id, ballot)
        counts = store.counts.counts(SESSION.id)
        reasons = store.reasons.list(SESSION.id, *ReasonState)

    assert counts.visits == len(visits)
    assert non_zero(counts.now) == Tally.from_ballots(cast).counts
    splits = accumulate((Split(ballot.final is Side.FOR, ballot.final is Side.AGAINST) for ballot in cast), initial=Split(0, 0))
    assert counts.published == reduce(Publication.after_vote, splits, Publication())
    assert picked(counts) == Counter((ballot.side.value, ballot.point) for ballot in cast if ballot.point is not None)
    given_reasons = Counter((b.reason, b.language, b.final, b.opening) for b in cast if b.reason is not None)
    assert Counter((r.text, r.language, r.final, r.opening) for r in reasons) == given_reasons


def test_buckets_fill_one_after_the_other_and_every_reason_stays(tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "goodfaith.db", bucket=4)) as store:
        store.sessions.add(SESSION, POINTS)
        for number in range(30):
            store.ballots.cast(SESSION.id, replace(Ballot(Side.FOR, Side.FOR), reason=f"reason {number}"))
            kept = store.reasons.list(SESSION.id, ReasonState.WAITING)
            assert {reason.text for reason in kept} == {f"reason {n}" for n in range(number + 1)}


def non_zero(tally: Tally) -> dict[Cell, int]:
    return {cell: count for cell, count in tally.counts.items() if count}


def picked(counts: Counts) -> dict[tuple[str, int], int]:
    return {point: count for point, count in counts.points.items() if count}
