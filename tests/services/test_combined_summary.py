from collections import defaultdict
from collections.abc import Hashable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import disclose
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import Mode
from kiosk.domain.tally import Split
from kiosk.errors import KnownError
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.result_text import headline
from kiosk.services.session_results import SessionResults
from tests.domain.disclosure_attack import Table, all_tables, count_leaks, split_of, to_tally, what_is_shown
from tests.publishing.pages import FLOW, summary

DAY = date(2026, 11, 21)
BASE = replace(summary().results, session_id="0", votes=0, visits=0, screen_votes=0, split=None, flow=None, closed_on=DAY)


def row(number: int, **changes: Any) -> SessionResults:  # noqa: ANN401 - any field
    votes = changes.get("votes", changes["split"].votes if changes.get("split") else 0)
    own = {"session_id": str(number), "session_name": f"Booth {number}", "votes": votes, "visits": votes, "screen_votes": votes}
    return replace(BASE, **own | changes)


def shown(number: int, table: Table, least: int = 3) -> SessionResults:
    """Return a session's figures as on its own page."""
    part = disclose(to_tally(table), least)
    moved = {"flow": part.flow, "moves": part.moves, "without_opening": part.without_opening}
    return row(number, small_group=least, votes=sum(table), split=part.split, **moved)


def flow(stayed: int, changed: int) -> Flow:
    return Flow({(Stance.FOR, Side.FOR): stayed, (Stance.FOR, Side.AGAINST): changed})


WHOLE = row(1, split=Split(30, 10), flow=flow(30, 10), without_opening=0, visits=44)
WITHOUT_DIRECTIONS = row(2, split=Split(20, 12), moves=Moves(15, 9, 6), without_opening=2)
SPLIT_ONLY = row(3, split=Split(40, 1))
FEW = row(4, votes=4)
NEVER_ASKED = row(5, split=Split(6, 9), asked_opening=False)


def test_rows_and_their_sum() -> None:
    week = CombinedSummary.from_results([WHOLE, WITHOUT_DIRECTIONS, SPLIT_ONLY, FEW, NEVER_ASKED])

    assert (week.votes, week.visits, week.left_without_voting) == (132, 136, 4)
    assert week.split == Split(96, 32)
    assert (week.flow, week.moves, week.without_opening) == (None, Moves(45, 19, 6), 2)
    assert week.moved_votes == 70
    assert [each.votes for each in week.rows] == [40, 32, 41, 4, 15]


def test_the_flow_is_added_up_where_everyone_who_was_asked_shows_it() -> None:
    both = CombinedSummary.from_results([WHOLE, row(6, split=Split(12, 8), flow=flow(12, 8), without_opening=0), NEVER_ASKED, FEW])

    assert both.flow is not None
    assert (both.flow.stayed, both.flow.changed, both.moves, both.without_opening) == (42, 18, None, 0)


def test_sessions_that_show_nothing_have_no_sum() -> None:
    few = CombinedSummary.from_results([FEW, row(6, votes=3)])

    assert (few.votes, few.split, few.flow, few.moves, few.without_opening) == (7, None, None, None, None)
    assert headline(few) == "The result is held back: it would show who voted how."


def test_the_sum_is_told_in_one_sentence() -> None:
    week = CombinedSummary.from_results([WHOLE, WITHOUT_DIRECTIONS])
    assert headline(week).replace("\u00a0", " ") == "69% of 72 votes said yes; 19 changed their mind."

    classes = [replace(each, mode=Mode.CLASSROOM) for each in (WHOLE, SPLIT_ONLY)]
    assert headline(CombinedSummary.from_results(classes)).endswith("10 changed their mind during the lesson.")


def test_rows_are_in_the_order_of_their_days_however_they_are_named() -> None:
    later = replace(row(0, split=Split(5, 5)), opened_on=DAY + timedelta(1), closed_on=DAY + timedelta(2))

    assert CombinedSummary.from_results([later, FEW, WHOLE]) == CombinedSummary.from_results([WHOLE, later, FEW])
    assert CombinedSummary.from_results([later, WHOLE]).rows == [WHOLE, later]
    assert CombinedSummary.from_results([later, WHOLE]).days == (DAY, DAY + timedelta(2))


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([], "no session to report on"),
        ([WHOLE, FEW, WHOLE], "'Booth 1' of 2026-11-21 is named twice"),
        ([WHOLE, replace(row(1, votes=4), session_name="Another name")], "named twice"),
        ([WHOLE, replace(FEW, debate=replace(FEW.debate, fingerprint="f" * 64))], "'Booth 1' and 'Booth 4' were not held on the same text"),
        ([replace(FEW, rehearsal=True)], "'Booth 4' is a rehearsal"),
        ([replace(FEW, closed_on=None)], "'Booth 4' has not ended"),
    ],
)
def test_what_cannot_be_added_up_is_refused(rows: list[SessionResults], sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence):
        CombinedSummary.from_results(rows)


@pytest.mark.parametrize(
    "forged",
    [
        row(1, votes=9, split=Split(5, 5)),
        row(1, votes=9, split=Split(10, -1)),
        row(1, split=Split(3, 1)),
        row(1, votes=9, visits=8),
        row(1, votes=9, screen_votes=10, visits=10),
        row(1, votes=9, screen_votes=-1),
        replace(WHOLE, split=None),
        replace(WHOLE, without_opening=1),
        replace(WHOLE, without_opening=None),
        replace(WHOLE, asked_opening=False),
        replace(WHOLE, moves=Moves(30, 10, 0)),
        replace(WHOLE, flow=flow(36, 4)),
        replace(WHOLE, flow=flow(31, 9)),
        replace(WHOLE, flow=flow(28, 10), without_opening=2),
        replace(WITHOUT_DIRECTIONS, moves=Moves(22, 4, 4)),
        replace(WITHOUT_DIRECTIONS, without_opening=-2, moves=Moves(19, 9, 6)),
        replace(WITHOUT_DIRECTIONS, without_opening=32, moves=Moves(0, 0, 0)),
        replace(WHOLE, without_opening=40, flow=Flow({})),
        replace(SPLIT_ONLY, without_opening=3),
    ],
)
def test_figures_that_do_not_add_up_are_refused(forged: SessionResults) -> None:
    with pytest.raises(KnownError, match="do not add up, so there is no report"):
        CombinedSummary.from_results([forged])


def test_the_figures_of_a_page_are_those_of_its_summary() -> None:
    figures = summary(session_id="abc", without_opening=0).results

    figures.check()
    assert (figures.session_id, figures.votes, figures.left_without_voting, figures.split, figures.flow) == (
        "abc",
        1285,
        127,
        Split(694, 591),
        FLOW,
    )


@cache
def lookalikes() -> list[list[Table]]:
    """Return groups of tables of up to 6 votes that look the same on their own page."""
    alike: dict[Hashable, list[Table]] = defaultdict(list)
    for votes in range(7):
        for table in all_tables(votes):
            alike[votes, what_is_shown(disclose(to_tally(table), 3))].append(table)
    return [same for same in alike.values() if len(same) > 1]


@settings(deadline=None)
@given(st.data())
def test_a_report_tells_no_more_of_a_session_than_its_own_page(data: st.DataObject) -> None:
    """Then rows and sum together reveal no more than one row, and that reveals nothing."""
    classes = data.draw(st.lists(st.integers(0, len(lookalikes()) - 1), min_size=1, max_size=4))
    one, other = ([data.draw(st.sampled_from(lookalikes()[index])) for index in classes] for _ in range(2))

    assert CombinedSummary.from_results([shown(n, table) for n, table in enumerate(one)]) == CombinedSummary.from_results(
        [shown(n, table) for n, table in enumerate(other)]
    )


def two_sessions(table: Table) -> tuple[Table, Table]:
    """Split 9 votes into two sessions; the first, of 3 votes, is too small to show."""
    return table[:2], table[2:]


def small_one(table: Table) -> Table:
    return two_sessions(table)[0]


def pairs() -> list[Table]:
    return [(*few, *many) for few in all_tables(3, 2) for many in all_tables(6, 2)]


def test_the_check_finds_a_small_session_in_a_sum_of_counters() -> None:
    def counters(table: Table) -> Hashable:
        return split_of(two_sessions(table)[1]), split_of(table)

    def figures(table: Table) -> Hashable:
        few, many = (split_of(each) for each in two_sessions(table))
        both = CombinedSummary.from_results([row(1, votes=few.votes), row(2, split=many)])
        return tuple(each.split for each in both.rows), both.split

    assert count_leaks(counters, pairs(), small_one, 5) > 0
    assert count_leaks(figures, pairs(), small_one, 5) == 0
