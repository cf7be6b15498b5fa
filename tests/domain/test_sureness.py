"""How sure people are tells no small group, and of nobody how sure they are, together with the split."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import product

import pytest

from kiosk.domain.debate import Side
from kiosk.domain.disclosure import MethodVotes, disclose, disclose_by_method
from kiosk.domain.sureness import GROUPS, NO_SURENESS, Sureness, SurenessDisclosure, disclose_sureness, sureness_cells
from kiosk.domain.tally import Cell, EntryMethod, Split, Tally
from tests.domain.disclosure_attack import Table, all_tables, reveals_cell

LEAST = 3
Rule = Callable[[Sureness, Sequence[MethodVotes], Split | None], SurenessDisclosure]
"""A table is, for each side, who is not, fairly and very sure, and who gave no answer on the screen and by hand."""


def tables(votes: int, hands: int) -> Iterator[Table]:
    """Yield every way to vote and answer, with so many hands among the votes.

    Each side has two votes at least: otherwise the split alone tells a lot.
    """
    for touched in all_tables(votes - hands, 8):
        for raised in range(hands + 1):
            table = (*touched[:4], raised, *touched[4:], hands - raised)
            if min(sum(table[:5]), sum(table[5:])) >= 2:
                yield table


def tally_of(table: Table) -> Tally:
    sides = dict(zip(Side, (table[:5], table[5:]), strict=True))
    touch = {Cell(1, None, side, Side.FOR): sum(part[:4]) for side, part in sides.items()}
    return Tally(touch | {Cell(1, None, side, None, EntryMethod.HANDS): part[4] for side, part in sides.items()})


def sureness_of(table: Table) -> Sureness:
    sides = dict(zip(Side, (table[:5], table[5:]), strict=True))
    return Sureness({(side, steps[0]): part[group] for side, part in sides.items() for group, steps in enumerate(GROUPS)})


def all_shown(table: Table, rule: Rule) -> Hashable:
    tally = tally_of(table)
    shown = disclose(tally, LEAST)
    methods = tuple(disclose_by_method(tally, LEAST))
    of_sureness = rule(sureness_of(table), methods, shown.split)
    groups = of_sureness.groups and tuple(of_sureness.groups.items())
    return shown.split, shown.held_back, methods, groups, of_sureness.held_back


def leaks(rule: Rule, votes: int, hands: int) -> tuple[int, int, int]:
    """Return how many results reveal a small group of answers, how sure everyone on a side is, or that all hands went to one side."""
    alike = defaultdict[Hashable, list[Table]](list)
    for table in tables(votes, hands):
        alike[all_shown(table, rule)].append(table)
    small = sum(reveals_cell([(*table[:3], *table[5:8]) for table in ways], LEAST) for ways in alike.values())
    certain = sum(any(_one_group(ways, start) for start in (0, 5)) for ways in alike.values())
    agree = sum(hands > 0 and any(all(not way[end] for way in ways) for end in (4, 9)) for ways in alike.values())
    return small, certain, agree


def _one_group(ways: list[Table], start: int) -> bool:
    """Return whether everyone on the screen of a side is in the same group in every way to vote."""
    return len({group for way in ways for group in range(4) if way[start + group]}) == 1


def by_rule(sureness: Sureness, methods: Sequence[MethodVotes], split: Split | None) -> SurenessDisclosure:
    return disclose_sureness(sureness, methods, split, LEAST)


SIZES = [(6, 0), (8, 0), (9, 0), (8, 2), (8, 3), pytest.param((11), 0, marks=pytest.mark.soak), pytest.param(10, 3, marks=pytest.mark.soak)]


@pytest.mark.parametrize(("votes", "hands"), SIZES)
def test_no_small_group_and_nobody_in_it_is_told(votes: int, hands: int) -> None:
    assert leaks(by_rule, votes, hands) == (0, 0, 0)


def whatever_has_votes(sureness: Sureness, methods: Sequence[MethodVotes], split: Split | None) -> SurenessDisclosure:
    """A planted rule that shows all groups beside every split."""
    del methods
    return SurenessDisclosure({side: sureness.groups(side) for side in Side}) if split else NO_SURENESS


def without_the_skipped(sureness: Sureness, methods: Sequence[MethodVotes], split: Split | None) -> SurenessDisclosure:
    """A planted rule that forgets that those who gave no answer are the rest of their side."""
    del methods
    groups = {side: sureness.groups(side) for side in Side}
    fine = split and all(n == 0 or n >= LEAST for each in groups.values() for n in each)
    return SurenessDisclosure(groups) if fine else SurenessDisclosure(held_back=sureness.answers > 0)


def side_by_side(sureness: Sureness, methods: Sequence[MethodVotes], split: Split | None) -> SurenessDisclosure:
    """A planted rule that shows a side on which all are very sure."""
    del methods
    groups = {side: sureness.groups(side) for side in Side}
    parts = [(*groups[side], split.count(side) - sum(groups[side])) for side in Side] if split else [(1, 1, 1, 1)]
    fine = all(n == 0 or n >= LEAST for part in parts for n in part)
    return SurenessDisclosure(groups) if fine else SurenessDisclosure(held_back=sureness.answers > 0)


def whatever_the_hands(sureness: Sureness, methods: Sequence[MethodVotes], split: Split | None) -> SurenessDisclosure:
    """A planted rule that forgets that the answers of all on the screen tell how they voted, and so how the hands did."""
    groups = {side: sureness.groups(side) for side in Side}
    all_answered = sureness.answers == methods[0].votes
    fine = split and all_answered and all(n == 0 or n >= LEAST for each in groups.values() for n in each)
    return SurenessDisclosure(groups) if fine else SurenessDisclosure(held_back=True)


def test_the_enumeration_finds_weak_rules() -> None:
    assert leaks(whatever_has_votes, 8, 0)[0] > 0
    assert leaks(side_by_side, 8, 0)[1] > 0
    assert leaks(whatever_the_hands, 8, 3)[2] > 0
    shown = [table for table in tables(9, 0) if without_the_skipped(sureness_of(table), (), split_of(table)).groups]
    assert not all(_rest_is_safe(table) for table in shown)


def split_of(table: Table) -> Split:
    return Split(sum(table[:5]), sum(table[5:]))


def _rest_is_safe(table: Table) -> bool:
    return all(n == 0 or n >= LEAST for n in (table[3], table[8]))


def counted(*groups: int, split: Split, touch: Split | None = None) -> SurenessDisclosure:
    sureness = Sureness({(side, steps[0]): n for (side, steps), n in zip(product(Side, GROUPS), groups, strict=True)})
    touch = touch or split
    by_method = [MethodVotes(EntryMethod.TOUCH, touch.votes, touch)]
    if hands := split.votes - touch.votes:
        by_method.append(MethodVotes(EntryMethod.HANDS, hands, Split(split.for_ - touch.for_, split.against - touch.against)))
    return disclose_sureness(sureness, by_method, split)


@pytest.mark.parametrize(
    ("groups", "split", "shown"),
    [
        ((6, 0, 9, 5, 5, 5), Split(15, 15), True),
        ((6, 0, 9, 5, 5, 5), Split(20, 15), True),
        ((6, 0, 9, 5, 5, 5), Split(16, 15), False),
        ((6, 0, 8, 5, 5, 4), Split(14, 14), False),
        ((0, 0, 15, 5, 5, 5), Split(15, 15), False),
        ((0, 0, 10, 5, 5, 5), Split(15, 15), True),
        ((0, 0, 0, 0, 0, 0), Split(15, 15), False),
        ((5, 5, 5, 0, 0, 0), Split(15, 0), True),
    ],
    ids=["all answered", "five did not", "one did not", "four", "all very sure", "very sure or no answer", "nobody", "agreed"],
)
def test_what_is_shown(groups: tuple[int, ...], split: Split, shown: bool) -> None:
    found = counted(*groups, split=split)
    assert (found.groups is not None, found.held_back) == (shown, not shown)


def test_hands_do_not_hide_the_few_who_gave_no_answer() -> None:
    assert counted(6, 0, 9, 5, 5, 5, split=Split(26, 15), touch=Split(16, 15)).held_back
    assert counted(6, 0, 9, 5, 5, 5, split=Split(16, 15), touch=Split(15, 15)).held_back
    assert counted(6, 0, 9, 5, 5, 5, split=Split(26, 15), touch=Split(15, 15)).groups == {Side.FOR: (6, 0, 9), Side.AGAINST: (5, 5, 5)}


def test_answers_do_not_tell_how_papers_voted_of_which_no_split_is_shown() -> None:
    """Thirty on the screen, who all answered, and five papers, all for: what is left of the split when the answers are taken away."""
    touch = {Cell(1, None, Side.FOR, Side.FOR): 15, Cell(1, None, Side.AGAINST, Side.FOR): 15}
    tally = Tally(touch | {Cell(1, None, Side.FOR, None, EntryMethod.PAPER): 5})
    sureness = Sureness({(side, step): 5 for side in Side for step in (1, 3, 5)})
    by_method = disclose_by_method(tally)
    assert [method.split for method in by_method] == [None, None]

    assert disclose_sureness(sureness, by_method, tally.split).held_back
    assert disclose_sureness(sureness, disclose_by_method(tally, agreed=True), tally.split).groups is not None


def test_a_session_has_a_counter_for_each_step_of_each_side() -> None:
    assert len(set(sureness_cells())) == 10
    assert sorted(step for steps in GROUPS for step in steps) == [1, 2, 3, 4, 5]
    assert SurenessDisclosure() == NO_SURENESS
