"""Votes on phones: as those on the screen while a session is open, apart only where that gives no small group away."""

from collections.abc import Hashable
from dataclasses import replace
from itertools import product
from typing import Final

import pytest

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import MethodVotes, disclose, disclose_by_method, disclose_order, votes_by_method
from kiosk.domain.publication import may_follow
from kiosk.domain.sureness import Sureness, disclose_sureness
from kiosk.domain.tally import ONE_BY_ONE, Cell, EntryMethod, Split, Tally
from tests.domain.disclosure_attack import Table, all_tables, count_leaks, what_is_shown

LEAST: Final = 3
KEYS: Final = tuple(product(ONE_BY_ONE, (*Stance, None), Side))
TOUCH, PHONE, HANDS = EntryMethod.TOUCH, EntryMethod.PHONE, EntryMethod.HANDS


def to_tally(table: Table) -> Tally:
    cells = (Cell(1, opening, final, Side.FOR, entered) for entered, opening, final in KEYS)
    return Tally(dict(zip(cells, table, strict=True)))


def secrets(table: Table) -> Table:
    """Return the cells of the flow, and the split of each way with too few votes."""
    tally = to_tally(table)
    ways = [tally.entered_by(method).split for method in ONE_BY_ONE]
    flow = [tally.flow.count(stance, side) for stance, side in product(Stance, Side)]
    return (*flow, *(n for way in ways for n in ((way.for_, way.against) if way.votes < LEAST else (0, 0))))


def by_rule(table: Table) -> Hashable:
    tally = to_tally(table)
    return what_is_shown(disclose(tally, LEAST), disclose_by_method(tally, LEAST))


def whatever_the_touch_votes_are(table: Table) -> Hashable:
    tally = to_tally(table)
    return what_is_shown(disclose(tally, LEAST)), tally.entered_by(TOUCH).split, tally.votes


@pytest.mark.parametrize("votes", [4, 5, pytest.param(6, marks=pytest.mark.soak)])
def test_no_small_cell_is_recovered_where_phones_are_counted_apart(votes: int) -> None:
    tables = [table for table in all_tables(votes, len(KEYS)) if min(to_tally(table).split.for_, to_tally(table).split.against) >= 2]

    assert count_leaks(by_rule, tables, secrets, LEAST) == 0
    assert count_leaks(whatever_the_touch_votes_are, tables, secrets, LEAST) > 0


def test_while_votes_come_in_nothing_tells_by_which_way_the_last_one_came() -> None:
    for table in all_tables(3, len(KEYS)):
        tally = to_tally(table)
        on_the_screen = Tally({replace(cell, entered=TOUCH): 0 for cell in tally.counts}) + Tally({Cell(1, None, Side.FOR, Side.FOR): 3})
        assert votes_by_method(tally) == votes_by_method(on_the_screen) == [MethodVotes(TOUCH, 3)]


def without_opening(*votes: int) -> Tally:
    """Count votes for and against on the screen, then on phones."""
    cells = (Cell(1, None, final, Side.FOR, entered) for entered, final in product(ONE_BY_ONE, Side))
    return Tally(dict(zip(cells, votes, strict=True)))


def test_at_the_end_each_way_has_a_number_and_a_split_only_if_every_way_has_enough() -> None:
    assert disclose_by_method(without_opening(6, 5, 5, 5)) == [
        MethodVotes(TOUCH, 11, Split(6, 5)),
        MethodVotes(PHONE, 10, Split(5, 5)),
    ]
    assert disclose_by_method(without_opening(6, 5, 3, 1)) == [MethodVotes(TOUCH, 11), MethodVotes(PHONE, 4)]


def test_a_few_phones_after_a_reopening_are_not_reported_beside_the_others() -> None:
    before = without_opening(6, 5, 5, 5)

    assert may_follow(without_opening(11, 10, 5, 5), before)
    assert not may_follow(without_opening(8, 5, 8, 5), before)
    assert not may_follow(without_opening(11, 5, 5, 10), before), "each way would tell how all its new votes were cast"


def test_order_and_sureness_belong_to_screen_and_phones_together() -> None:
    """A few phones hide among the votes on the screen; hands whose split is not shown hold both back."""
    cells = {Cell(1, None, final, first, TOUCH): 20 for final, first in product(Side, Side)}
    tally = Tally(cells | {Cell(1, None, Side.FOR, Side.FOR, PHONE): 3})
    ways = disclose_by_method(tally)
    sureness = Sureness({(Side.FOR, 1): 20, (Side.FOR, 3): 23, (Side.AGAINST, 1): 20, (Side.AGAINST, 5): 20})
    assert [way.split for way in ways] == [None, None]

    assert disclose_order(tally, ways).effect is not None
    assert disclose_sureness(sureness, ways, tally.split).groups is not None

    with_hands = tally + Tally({Cell(1, None, Side.FOR, None, HANDS): 2})
    ways = disclose_by_method(with_hands)
    assert disclose_order(with_hands, ways).held_back
    assert disclose_sureness(sureness, ways, with_hands.split).held_back
