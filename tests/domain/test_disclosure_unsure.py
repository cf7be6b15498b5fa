"""Where a vote may be 'Still not sure', nothing that is shown reveals a small cell of three answers, or how anybody voted."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from functools import cache
from itertools import product

import pytest

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import Disclosure, MethodVotes, disclose, disclose_by_method
from kiosk.domain.flow import FINALS, Flow, Moves
from kiosk.domain.tally import Cell, EntryMethod, Split, Tally
from tests.domain.disclosure_attack import STANCES, Table, all_tables, count_leaks, reveals_cell

Rule = Callable[[Tally], Hashable]


def to_tally(table: Table, stances: tuple[Stance | None, ...] = STANCES) -> Tally:
    """Return a tally of `stances` by answer, optionally followed by hands by answer."""
    cells = list(product(stances, FINALS))
    counts = {Cell(1, opening, final, Side.FOR): n for (opening, final), n in zip(cells, table, strict=False)}
    hands = {Cell(1, None, final, None, EntryMethod.HANDS): n for final, n in zip(FINALS, table[len(cells) :], strict=False)}
    return Tally(counts | hands)


def shown_of(shown: Disclosure, entered: Iterable[MethodVotes] = ()) -> Hashable:
    flow = shown.flow and tuple(shown.flow.count(*cell) for cell in product(Stance, FINALS))
    return shown.split, flow, shown.moves, shown.without_opening, shown.held_back, tuple(entered)


def by_rule(least: int, *, agreed: bool = False) -> Rule:
    return lambda tally: shown_of(disclose(tally, least, agreed=agreed))


def leaks(rule: Rule, votes: int, least: int) -> int:
    return count_leaks(lambda table: rule(to_tally(table)), all_tables(votes, 3 * len(STANCES)), lambda table: table, least)


@pytest.mark.parametrize(
    ("votes", "least"),
    [(3, 3), (5, 3), (6, 3), (6, 5)] + [pytest.param(*case, marks=pytest.mark.soak) for case in ((7, 3), (8, 3), (7, 5), (8, 5))],
)
@pytest.mark.parametrize("agreed", [False, True])
def test_no_small_cell_of_three_answers_is_recovered(votes: int, least: int, agreed: bool) -> None:
    assert leaks(by_rule(least, agreed=agreed), votes, least) == 0


def split_and_unsure_moves(tally: Tally) -> Hashable:
    """A planted rule: how many with an opening stance are not sure, beside the split, whatever the number of those without."""
    return tally.split, tally.flow.unsure


def flow_of_sides(tally: Tally) -> Hashable:
    """A planted rule: the flow where no cell of a side is small. It forgets those who are not sure."""
    cells = [tally.flow.count(*cell) for cell in product(Stance, Side)]
    return tally.split, tally.flow if all(n == 0 or n >= 3 for n in cells) and tally.flow.total >= 3 else None


@pytest.mark.parametrize("rule", [split_and_unsure_moves, lambda tally: str(flow_of_sides(tally))], ids=["moves", "flow"])
def test_the_check_finds_a_rule_that_tells_where_a_few_unsure_stood(rule: Rule) -> None:
    assert leaks(rule, 5, 3) > 0


Answers = tuple[int, int, int]


def certain(rule: Rule, votes: int) -> bool:
    """Return whether everyone's answer is certain in some result of so many votes on the screen."""
    alike = defaultdict[Hashable, set[Answers]](set)
    for answers in all_tables(votes, 3):
        tally = to_tally(answers, (None,))
        alike[rule(tally)].add((answers[0], answers[1], answers[2]))
    return any(len({final for way in ways for final, count in zip(FINALS, way, strict=True) if count}) == 1 for ways in alike.values())


def decided_is_certain(rule: Rule, votes: int) -> bool:
    """Return whether the answer of everyone who decided is certain in some result in which somebody did."""
    alike = defaultdict[Hashable, set[Answers]](set)
    for answers in all_tables(votes, 3):
        alike[rule(to_tally(answers, (None,)))].add((answers[0], answers[1], answers[2]))
    return any(len({side for way in ways for side, count in zip(Side, way, strict=False) if count}) == 1 for ways in alike.values())


def unless_all_gave_one_answer(tally: Tally) -> Hashable:
    """A planted rule: 5 for, none against, 3 not sure is shown; so is how everyone voted who says that they decided."""
    split = tally.split
    return None if split.votes in {split.for_, split.against, split.unsure} else split


def whatever_the_decided_say(tally: Tally) -> Hashable:
    """A planted rule that asks for two answers among the decided only if there are any: it shows that all are not sure."""
    split = tally.split
    return None if split.decided and split.unanimous else split


@pytest.mark.parametrize("votes", [3, 5, 8, 12])
def test_nobody_is_certain_of_an_answer_and_no_side_of_those_who_decided(votes: int) -> None:
    assert not certain(by_rule(3), votes)
    assert not decided_is_certain(by_rule(3), votes)


def test_the_check_finds_rules_that_show_who_was_unsure_or_who_decided_how() -> None:
    assert certain(whatever_the_decided_say, 8)
    assert decided_is_certain(unless_all_gave_one_answer, 8)


@cache
def with_hands(votes: int) -> list[tuple[Table, Tally]]:
    tables = all_tables(votes, 6)
    return [(table, tally) for table in tables if min((tally := to_tally(table, (None,))).split.for_, tally.split.against) >= 2]


def hands_leak(rule: Rule, votes: int) -> bool:
    """Return whether a number of fewer than three hands by answer is certain."""
    alike = defaultdict[Hashable, set[Table]](set)
    for table, tally in with_hands(votes):
        alike[rule(tally)].add(table[3:] if sum(table[3:]) < 3 else (0, 0, 0))
    return any(reveals_cell(each, 3) for each in alike.values())


@pytest.mark.parametrize("votes", [6, 8, pytest.param(10, marks=pytest.mark.soak)])
def test_a_few_hands_are_not_counted_apart(votes: int) -> None:
    assert not hands_leak(lambda tally: shown_of(disclose(tally, 3), disclose_by_method(tally, 3)), votes)
    assert hands_leak(lambda tally: (tally.split, tally.entered_by(EntryMethod.TOUCH).split), votes)


def counted(*cells: int) -> Tally:
    """Count for, against and not sure of those who were for, against, unsure and without an opening stance before."""
    return to_tally(cells)


@pytest.mark.parametrize(
    ("tally", "expected"),
    [
        (counted(9, 0, 0, 0, 8, 0), Disclosure(Split(9, 8), counted(9, 0, 0, 0, 8, 0).flow, None, 0)),
        (counted(9, 0, 6, 0, 8, 0), Disclosure(Split(9, 8, 6), counted(9, 0, 6, 0, 8, 0).flow, None, 0)),
        (counted(9, 0, 1, 0, 8, 0), Disclosure(Split(9, 8, 1))),
        (counted(9, 6, 2, 6, 8, 3), Disclosure(Split(15, 14, 5), None, Moves(17, 12, 0, 5), 0)),
        (counted(9, 6, 5, 6, 8, 0, 0, 0, 0, 0, 0, 1), Disclosure(Split(15, 14, 6))),
        (counted(9, 0, 9), Disclosure(held_back=True)),
        (counted(0, 0, 9), Disclosure(held_back=True)),
        (counted(1, 1, 2), Disclosure()),
    ],
    ids=["none", "enough", "one", "moves", "one without an opening stance", "one side", "all unsure", "few"],
)
def test_the_most_that_may_be_shown(tally: Tally, expected: Disclosure) -> None:
    assert shown_of(disclose(tally)) == shown_of(expected)


def test_the_flow_has_a_third_answer() -> None:
    flow = Flow({(Stance.FOR, Side.FOR): 6, (Stance.FOR, None): 5, (Stance.UNSURE, None): 7, (Stance.UNSURE, Side.AGAINST): 9})

    assert (flow.total, flow.to_side(None), flow.from_stance(Stance.UNSURE)) == (27, 12, 16)
    assert flow.moves == Moves(stayed=6, changed=0, decided=9, unsure=12)
