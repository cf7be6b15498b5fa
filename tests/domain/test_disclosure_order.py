"""Whether the side shown first got more votes gives no small group away, together with everything else that is shown."""

from collections import defaultdict
from collections.abc import Callable, Hashable
from functools import cache
from itertools import product

import pytest

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import (
    MIN_GROUP,
    MIN_ORDER_VOTES,
    NO_ORDER,
    Disclosure,
    OrderDisclosure,
    disclose,
    disclose_by_method,
    disclose_order,
)
from kiosk.domain.order_effect import OrderEffect
from kiosk.domain.tally import Cell, EntryMethod, Tally
from tests.domain.disclosure_attack import Table, all_tables, reveals_cell, what_is_shown

Stances = tuple[Stance | None, ...]
"""The first stances that people take. Two will do beside the flow, none beside hands."""
TWO, NONE = (Stance.FOR, None), (None,)
LEAST, MIN_VOTES = 3, 4


def cells_of(stances: Stances) -> list[tuple[Stance | None, Side, Side]]:
    """Return first stance, side, and the side shown first. After these cells come raised hands for and against."""
    return list(product(stances, Side, Side))


def to_tally(table: Table, stances: Stances) -> Tally:
    counts = {Cell(1, opening, final, first): n for (opening, final, first), n in zip(cells_of(stances), table, strict=False)}
    hands = {Cell(1, None, final, None, EntryMethod.HANDS): n for final, n in zip(Side, table[-2:], strict=True)}
    return Tally(counts | hands)


def secrets(tally: Tally) -> Table:
    """Return the votes of a first stance by side, those on the screen by side and by the side shown first, and a few hands by side."""
    by_stance = [tally.flow.count(Stance.FOR, side) for side in Side]
    by_first = [tally.shown_first(first).split.count(side) for first, side in product(Side, Side)]
    hands = tally.entered_by(EntryMethod.HANDS).split
    return (*by_stance, *by_first, *((hands.for_, hands.against) if hands.votes < LEAST else (0, 0)))


@cache
def without_order(votes: int, stances: Stances) -> list[tuple[Hashable, Table, Tally]]:
    """Return what is shown of each table beside the effect of the order, its secrets, and its tally.

    Each side has at least two votes: otherwise the split alone tells a lot about any few hands.
    """
    tallies = [to_tally(table, stances) for table in all_tables(votes, len(cells_of(stances)) + 2)]
    tallies = [tally for tally in tallies if min(tally.split.for_, tally.split.against) >= 2]
    return [(what_is_shown(disclose(tally, LEAST), disclose_by_method(tally, LEAST)), secrets(tally), tally) for tally in tallies]


def leaks(order: Callable[[Tally], OrderDisclosure], votes: int, stances: Stances) -> int:
    """Count the results that reveal a cell. Some do without the order: attackers here know that only two first stances were taken."""
    alike = defaultdict(set)
    for other, secret, tally in without_order(votes, stances):
        alike[other, what_is_shown(Disclosure(), order=order(tally))].add(secret)
    return sum(reveals_cell(each, LEAST) for each in alike.values())


def never(_tally: Tally) -> OrderDisclosure:
    return NO_ORDER


def by_rule(tally: Tally) -> OrderDisclosure:
    return disclose_order(tally, disclose_by_method(tally, LEAST), LEAST, MIN_VOTES)


@pytest.mark.parametrize(
    ("votes", "stances"), [(6, TWO), (8, NONE), (9, NONE), *(pytest.param(n, TWO, marks=pytest.mark.soak) for n in (7, 8, 9))]
)
def test_the_effect_of_the_order_gives_no_small_cell_away(votes: int, stances: Stances) -> None:
    shown = [by_rule(tally) for *_, tally in without_order(votes, stances)]
    assert any(order.effect for order in shown)
    assert any(order.held_back for order in shown)
    assert leaks(by_rule, votes, stances) == leaks(never, votes, stances)


def whatever_the_cells(tally: Tally) -> OrderDisclosure:
    first, second = (tally.shown_first(side).split for side in Side)
    if not (first.votes and second.votes):
        return OrderDisclosure(held_back=True)
    return OrderDisclosure(OrderEffect.from_counts(first.for_, first.votes, second.for_, second.votes))


def whatever_the_hands(tally: Tally) -> OrderDisclosure:
    return disclose_order(tally.entered_by(EntryMethod.TOUCH), disclose_by_method(tally, LEAST)[:1], LEAST, MIN_VOTES)


@pytest.mark.parametrize(("order", "votes", "stances"), [(whatever_the_cells, 6, TWO), (whatever_the_hands, 8, NONE)])
def test_the_check_finds_what_a_naive_rule_gives_away(order: Callable[[Tally], OrderDisclosure], votes: int, stances: Stances) -> None:
    assert leaks(order, votes, stances) > leaks(never, votes, stances)


def counted(*cells: int, hands: tuple[int, int] = (0, 0)) -> Tally:
    """Count votes for and against of those who saw the case for first, then of the others."""
    places = [(final, first) for first in Side for final in Side]
    touch = {Cell(1, None, final, first): n for (final, first), n in zip(places, cells, strict=True)}
    return Tally(touch | {Cell(1, None, side, None, EntryMethod.HANDS): n for side, n in zip(Side, hands, strict=True)})


def order_of(tally: Tally) -> OrderDisclosure:
    return disclose_order(tally, disclose_by_method(tally))


def test_below_forty_votes_on_the_screen_nothing_is_said() -> None:
    assert order_of(counted(10, 9, 10, 10, hands=(30, 30))) == OrderDisclosure()
    assert order_of(counted(10, 10, 10, 10)).effect == OrderEffect.from_counts(10, 20, 10, 20)
    assert (MIN_ORDER_VOTES, MIN_GROUP) == (40, 5)


@pytest.mark.parametrize("cells", [(30, 4, 20, 20), (30, 20, 1, 20), (40, 0, 0, 4), (20, 20, 0, 0)])
def test_a_small_cell_and_an_empty_group_are_held_back(cells: tuple[int, int, int, int]) -> None:
    assert order_of(counted(*cells)) == OrderDisclosure(held_back=True)


def test_a_cell_without_votes_is_no_small_group() -> None:
    assert order_of(counted(30, 0, 20, 20)).effect is not None


def test_hands_whose_split_is_not_shown_hold_it_back() -> None:
    assert order_of(counted(20, 20, 20, 20, hands=(2, 1))).held_back
    assert order_of(counted(20, 20, 20, 20, hands=(9, 6))).effect == OrderEffect.from_counts(20, 40, 20, 40)
