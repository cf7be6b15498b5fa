"""Tests that the compared programs do the same work: the bare transaction stores what Goodfaith stores."""

import random
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from bench.bare import BareStore
from bench.casting import cast
from bench.fill import create_session, random_ballot
from bench.page import build_page
from bench.random_text import random_reason

from kiosk.app.debates import read_debate
from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DATABASE, DataFolder
from kiosk.domain.debate import Side
from kiosk.domain.publication import Publication
from kiosk.domain.text import clean, count_letters
from kiosk.services.moderation import ReasonState
from kiosk.services.results import Counts


def after_casting(folder: Path, reasons: int, *, bare: bool) -> tuple[Counts, dict[ReasonState, int], list[str]]:
    chance = random.Random(7)  # noqa: S311 - the same ballots for both
    with open_workspace(DataFolder.open(folder, create=True)) as workspace:
        session = create_session(workspace, 40, reasons)
        ballots = [random_ballot(chance) for _ in range(21)]
        if bare:
            with closing(BareStore(folder / DATABASE, session.id)) as store:
                for one in ballots:
                    store.cast(one)
        else:
            for one in ballots:
                cast(workspace, session, one)
        words = [reason.text for reason in workspace.store.reasons.list(session.id, *ReasonState)]
        counts = workspace.store.counts.counts(session.id)
        return replace(counts, published=Publication()), workspace.store.reasons.counts(session.id), words


@pytest.mark.parametrize("reasons", [0, 30, 490, 1010])
def test_the_bare_transaction_counts_and_keeps_the_same(tmp_path: Path, reasons: int) -> None:
    ours = after_casting(tmp_path / "ours", reasons, bare=False)
    assert ours == after_casting(tmp_path / "bare", reasons, bare=True)
    counts, states, words = ours
    assert (counts.now.votes, counts.visits) == (61, 61)
    assert (states[ReasonState.SHOWN], states[ReasonState.WAITING], len(words)) == (reasons, 21, reasons + 21)


def test_a_million_votes_are_a_million_votes(tmp_path: Path) -> None:
    with open_workspace(DataFolder.open(tmp_path)) as workspace:
        counts = workspace.store.counts.counts(create_session(workspace, 1_000_000, 600).id)
    assert counts.now.votes == counts.reported.votes == counts.visits == 1_000_000


def test_a_reason_is_as_long_as_it_may_be_and_already_clean() -> None:
    text = random_reason(random.Random(1))  # noqa: S311 - any words
    assert count_letters(text) == 280
    assert clean(text) == text


def test_the_plain_page_holds_the_whole_debate() -> None:
    text = read_debate(None, None).text()
    html = build_page(text)
    for case in (text.cases[side] for side in Side):
        assert all(block.markup in html for block in case.argument)
    assert html.count("<section") == 6
    assert "http" not in html
