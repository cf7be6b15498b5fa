"""What is shown of a tally never reveals a small cell, even to someone who knows the rules."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import product
from typing import Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import Disclosure, MethodVotes, disclose, disclose_by_method
from kiosk.domain.flow import Moves
from kiosk.domain.tally import Cell, EntryMethod, Split, Tally
from tests.domain.disclosure_attack import (
    CELLS,
    Table,
    all_tables,
    count_leaks,
    merge_hands,
    reveals_cell,
    split_of,
    to_tally,
    what_is_shown,
)


def all_safe(table: Table, least: int) -> bool:
    return all(n == 0 or n >= least for n in table)


def groups(table: Table) -> Moves:
    return Moves(table[0] + table[3], table[1] + table[2], table[4] + table[5])


def naive(table: Table, least: int) -> Hashable:
    """A naive rule: the flow if no cell is small, else its groups if none is small. It ignores what the omission reveals."""
    if sum(table) < least:
        return None
    moves = groups(table)
    if all_safe(table, least):
        return table
    return (split_of(table), moves if all_safe((moves.stayed, moves.changed, moves.decided), least) else None)


@pytest.mark.parametrize(
    ("least", "votes"),
    [(3, n) for n in range(9)]
    + [(4, n) for n in range(4, 9)]
    + [(5, n) for n in range(5, 8)]
    + [pytest.param(*each, marks=pytest.mark.soak) for each in ((3, 9), (4, 9), (5, 8))],
)
def test_no_small_cell_is_recovered_from_what_is_shown(least: int, votes: int) -> None:
    assert count_leaks(lambda table: what_is_shown(disclose(to_tally(table), least)), all_tables(votes), merge_hands, least) == 0


@pytest.mark.parametrize(
    ("least", "votes"), [(3, n) for n in range(3, 8)] + [(5, n) for n in range(5, 8)] + [pytest.param(3, 8, marks=pytest.mark.soak)]
)
def test_nor_after_the_organiser_agreed_to_show_that_all_agree(least: int, votes: int) -> None:
    assert (
        count_leaks(lambda table: what_is_shown(disclose(to_tally(table), least, agreed=True)), all_tables(votes), merge_hands, least) == 0
    )


def both_sides_possible(rule: Callable[[Table], Hashable], tables: Iterable[Table], least: int, part: slice) -> bool:
    """Return whether every result that fits a unanimous vote fits more than one split."""
    ways = defaultdict(set)
    for table in tables:
        ways[rule(table)].add(split_of(table[part]))
    return not any(len(each) == 1 and (split := next(iter(each))).votes >= least and split.unanimous for each in ways.values())


EVERYONE, HANDS = slice(None), slice(len(CELLS), None)


@pytest.mark.parametrize(("least", "votes"), [(3, 3), (3, 7), (5, 5), (5, 7)])
def test_what_all_agree_on_stays_open_until_the_organiser_agrees(least: int, votes: int) -> None:
    def shown(table: Table, *, agreed: bool = False) -> Hashable:
        return what_is_shown(disclose(to_tally(table), least, agreed=agreed))

    assert both_sides_possible(shown, all_tables(votes), least, EVERYONE)
    assert not both_sides_possible(lambda table: shown(table, agreed=True), all_tables(votes), least, EVERYONE)


@pytest.mark.parametrize("votes", [6, pytest.param(7, marks=pytest.mark.soak)])
def test_hands_that_all_agree_are_not_counted_apart(votes: int) -> None:
    for table in all_tables(votes, len(CELLS) + 2):
        hands = split_of(table[HANDS])
        ways = disclose_by_method(to_tally(table), 3)
        assert not any(way.split.unanimous for way in ways if way.split)
        if hands.votes >= 3 and hands.unanimous:
            assert all(way.split is None for way in ways)


@pytest.mark.parametrize(("least", "votes"), [(3, 6), (3, 8), (5, 5), (5, 8)])
def test_the_check_finds_what_a_naive_rule_gives_away(least: int, votes: int) -> None:
    assert count_leaks(lambda table: naive(table, least), all_tables(votes), merge_hands, least) > 0


def small_ways(table: Table, least: int) -> Table:
    """Return the secrets: the six cells of the flow, and the splits of entry methods with too few votes."""
    ways = (split_of(table[: len(CELLS)]), split_of(table[len(CELLS) :]))
    return (*table[:6], *(n for way in ways for n in ((way.for_, way.against) if way.votes < least else (0, 0))))


@pytest.mark.parametrize("votes", [4, 5, 6, pytest.param(7, marks=pytest.mark.soak)])
def test_no_small_cell_is_recovered_where_hands_are_counted_apart(votes: int) -> None:
    def shown(table: Table) -> Hashable:
        counted = to_tally(table)
        return what_is_shown(disclose(counted, 3), disclose_by_method(counted, 3))

    # With fewer than 2 votes on one side, the split alone reveals that of any 2 votes one is on the other side.
    both_sides = (table for table in all_tables(votes, len(CELLS) + 2) if min(split_of(table).for_, split_of(table).against) >= 2)
    assert count_leaks(shown, both_sides, lambda table: small_ways(table, 3), 3) == 0


def test_the_check_finds_hands_that_are_the_sum_without_the_others() -> None:
    def shown(table: Table) -> Hashable:
        touched = Split(sum(table[:8:2]), sum(table[1:8:2]))
        return split_of(table), touched if touched.votes >= 3 else None, sum(table[8:])

    assert count_leaks(shown, all_tables(6, len(CELLS) + 2), lambda table: small_ways(table, 3), 3) > 0


TABLES: Final = st.lists(st.integers(0, 5) | st.integers(0, 12), min_size=8, max_size=8)
LEAST: Final = st.sampled_from([3, 4, 5, 8])


@settings(max_examples=60, deadline=None)
@given(TABLES, LEAST)
@example([3, 0, 0, 2, 3, 2, 0, 0], 5)
def test_moves_are_shown_exactly_where_no_table_like_it_gives_a_cell_away(counts: list[int], least: int) -> None:
    _check_moves(counts, least)


@pytest.mark.soak
@settings(max_examples=4000, deadline=None)
@given(TABLES, LEAST)
def test_in_thousands_of_tables_no_moves_give_a_cell_away(counts: list[int], least: int) -> None:
    _check_moves(counts, least)


def _check_moves(counts: list[int], least: int) -> None:
    table = tuple(counts)
    shown, moves = disclose(to_tally(table), least), groups(table)
    if sum(table) < least or all_safe(table, least) or not moves.total or split_of(table).unanimous:
        assert shown.moves is None
        return
    alike = [other for other in same_groups(table) if not all_safe(other, least)]
    fine = all_safe((moves.stayed, moves.changed, moves.decided), least) and not reveals_cell(alike, least)
    assert shown == Disclosure(split_of(table), moves=moves if fine else None, without_opening=table[6] + table[7] if fine else None)


def same_groups(table: Table) -> Iterator[Table]:
    """Yield every table with the same split, moves and votes without an opening stance."""
    moves, without, against = groups(table), table[6] + table[7], split_of(table).against
    for a, c, d in product(range(moves.stayed + 1), range(moves.changed + 1), range(moves.decided + 1)):
        if 0 <= (n := against - a - c - d) <= without:
            yield (moves.stayed - a, c, moves.changed - c, a, moves.decided - d, d, without - n, n)


NAMES = ("ff", "fa", "af", "aa", "uf", "ua", "nf", "na")


def flow(hands: tuple[int, int] = (0, 0), **cells: int) -> Tally:
    """Build a tally from cells named by the first letters of opening stance and side."""
    return to_tally((*(cells.get(name, 0) for name in NAMES), *hands))


@pytest.mark.parametrize(
    ("counted", "shown"),
    [
        (flow(), "nothing"),
        (flow(ff=2, aa=2), "nothing"),
        (flow(ff=5), "held back"),
        (flow(nf=40), "held back"),
        (flow(ff=39, aa=1), "split"),
        (flow((3, 0), ff=2), "held back"),
        (flow(ff=30, aa=25, af=5), "flow"),
        (flow((30, 0), ff=30, aa=25), "flow"),
        (flow((2, 0), ff=30, aa=25, nf=9), "moves"),
        (flow((2, 0), ff=30, aa=25, nf=9, na=5), "flow"),
        (flow(nf=30, na=1), "split"),
        (flow(ff=30, aa=25, af=4), "split"),
        (flow(ff=20, aa=20, af=4, fa=9, uf=8, ua=2), "moves"),
        (flow(ff=19, aa=1, fa=3, af=6), "moves"),
        (flow(ff=40, fa=1), "split"),
        (flow(ff=30, aa=1), "split"),
        (flow(ff=20, aa=1, af=6, uf=6), "moves"),
        (flow(ff=6, aa=4, af=4, fa=1), "split"),
        (flow(ff=30, aa=25, nf=1), "moves"),
        (flow(ff=30, aa=25, uf=10, ua=9, nf=2, na=1), "moves"),
    ],
)
def test_the_most_that_may_be_shown(counted: Tally, shown: str) -> None:
    found = disclose(counted)

    assert [name for name in ("flow", "moves") if getattr(found, name)] == ([shown] if shown in {"flow", "moves"} else [])
    assert found.held_back is (shown == "held back")
    assert (found.split is None) is (shown in {"nothing", "held back"})
    assert (found.without_opening is None) is (shown in {"nothing", "held back", "split"})


def test_what_all_agree_on_is_shown_once_the_organiser_agrees() -> None:
    assert disclose(flow(ff=5), agreed=True) == Disclosure(Split(5, 0), flow=flow(ff=5).flow, without_opening=0)
    assert disclose_by_method(flow((9, 0), nf=30, na=8), agreed=True)[1].split == Split(9, 0)
    assert not any(way.split for way in disclose_by_method(flow((9, 0), nf=30, na=8)))


def test_a_few_papers_that_say_where_they_stood_before_hide_among_the_others() -> None:
    papers = Tally({Cell(1, Stance.FOR, Side.FOR, None, EntryMethod.PAPER): 2})

    assert disclose(flow(ff=30, aa=25, nf=9) + papers).flow == flow(ff=32, aa=25).flow


def test_ways_of_voting_are_counted_and_split_only_where_each_has_enough() -> None:
    def apart(hands: tuple[int, int], **touched: int) -> Sequence[MethodVotes]:
        return disclose_by_method(flow(hands, **touched))

    touch, by_hands = EntryMethod.TOUCH, EntryMethod.HANDS
    assert apart((0, 0)) == []
    assert apart((0, 0), ff=9) == [MethodVotes(touch, 9)]
    assert apart((0, 0), ff=9, aa=9) == [MethodVotes(touch, 18, Split(9, 9))]
    assert apart((2, 1), nf=30, na=8) == [MethodVotes(touch, 38), MethodVotes(by_hands, 3)]
    assert apart((9, 2), nf=30, na=8) == [MethodVotes(touch, 38, Split(30, 8)), MethodVotes(by_hands, 11, Split(9, 2))]
    assert apart((9, 6), ff=30, aa=8) == [MethodVotes(touch, 38, Split(30, 8)), MethodVotes(by_hands, 15, Split(9, 6))]
    assert apart((9, 4), ff=30, aa=8, nf=6, na=2) == [MethodVotes(touch, 46), MethodVotes(by_hands, 13)]
    assert apart((9, 6), ff=20, aa=20, af=4, fa=9) == [MethodVotes(touch, 53), MethodVotes(by_hands, 15)]
