"""Nobody's vote in either round, nor whether they moved, follows from everything that is shown of both rounds together."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import astuple
from itertools import combinations_with_replacement, product
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import MIN_GROUP, disclose, disclose_by_method, votes_by_method
from kiosk.domain.first_vote import NO_FIRST_VOTE, FirstVoteDisclosure, disclose_first_vote
from kiosk.domain.tally import SECOND_ROUND, Cell, EntryMethod, FirstVote, Split, Tally

Rule = Callable[[Tally, Split | None, int, bool], FirstVoteDisclosure]
Methods = tuple[EntryMethod | None, EntryMethod | None]
"""How a pupil voted in the first and in the second round; None if not at all. The class knows it of everyone."""
Votes = tuple[Stance | None, Stance | None]
TOUCH, PHONE, HANDS, PAPER = EntryMethod
SCREEN: Final[Methods] = (TOUCH, TOUCH)
CLASSES: Final[dict[str, Sequence[tuple[Methods, int]]]] = {
    "three": [(SCREEN, 3)],
    "five": [(SCREEN, 5)],
    "seven": [(SCREEN, 7)],
    "one left": [(SCREEN, 5), ((TOUCH, None), 1)],
    "one came late": [(SCREEN, 5), ((None, TOUCH), 1)],
    "one on paper": [(SCREEN, 5), ((PAPER, PAPER), 1)],
    "one on a phone": [(SCREEN, 5), ((PHONE, PHONE), 1)],
    "phones and hands": [((PHONE, PHONE), 3), ((HANDS, TOUCH), 3)],
    "hands first": [((HANDS, TOUCH), 3), (SCREEN, 2)],
    "two methods": [(SCREEN, 3), ((HANDS, PAPER), 3)],
}
CASES: Final = [
    pytest.param(pupils, least, id=f"{name}, {least}")
    for name, pupils in CLASSES.items()
    for least in (3, 5)
    if least == 3 or sum(size for _, size in pupils) == 5 or name == "seven"
]


def by_rule(tally: Tally, split: Split | None, least: int, agreed: bool) -> FirstVoteDisclosure:
    return disclose_first_vote(tally, split, least, agreed=agreed)


def whatever_all_agreed_on(tally: Tally, split: Split | None, least: int, agreed: bool) -> FirstVoteDisclosure:
    """A planted rule that shows 12 : 0, then 11 : 1."""
    del agreed
    return FirstVoteDisclosure(tally.first_vote) if split and not split.unanimous and tally.first_vote.votes >= least else NO_FIRST_VOTE


def whatever_the_second_is(tally: Tally, split: Split | None, least: int, agreed: bool) -> FirstVoteDisclosure:
    """A planted rule that shows a mixed first vote beside a second one that everybody agreed to show."""
    del agreed
    first = tally.first_vote
    return FirstVoteDisclosure(first) if split and not first.unanimous and first.votes >= least else NO_FIRST_VOTE


SIDES: Final = (Stance.FOR, Stance.AGAINST)


def options(methods: Methods, seconds: Sequence[Stance]) -> list[Votes]:
    first, second = methods
    return list(product(Stance if first else (None,), seconds if second else (None,)))


def assignments(pupils: Sequence[tuple[Methods, int]], seconds: Sequence[Stance]) -> Iterator[list[tuple[Methods, Counter[Votes]]]]:
    """Yield every way to vote in both rounds; pupils who voted by the same methods cannot be told apart, so their number is enough."""
    for chosen in product(*(combinations_with_replacement(options(methods, seconds), size) for methods, size in pupils)):
        yield [(methods, Counter(votes)) for (methods, _), votes in zip(pupils, chosen, strict=True)]


def tally_of(assignment: list[tuple[Methods, Counter[Votes]]]) -> Tally:
    counts = Counter[Cell]()
    for (first_method, second_method), votes in assignment:
        for (first, second), count in votes.items():
            if first and first_method:
                counts[Cell.from_first_vote(first, first_method)] += count
            if second and second_method:
                shown = Side.FOR if second_method in {TOUCH, PHONE} else None
                final = None if second is Stance.UNSURE else Side(second.value)
                counts[Cell(SECOND_ROUND, None, final, shown, second_method)] += count
    return Tally(counts)


def all_shown(tally: Tally, rule: Rule, least: int, agreed: bool) -> Hashable:
    """Return everything that anyone may see once the session has ended."""
    shown = disclose(tally, least, agreed=agreed)
    first = rule(tally, shown.split, least, agreed)
    of_first = tuple(tally.entered_by(method).first_vote.votes for method in EntryMethod)
    entered = disclose_by_method(tally, least, agreed=agreed) if shown.split else votes_by_method(tally)
    return shown.split, shown.held_back, first, of_first, tuple(entered)


def moved(first: Stance | None, second: Stance | None) -> bool | None:
    return None if first is None or second is None else first is not second


def certain(pupils: Sequence[tuple[Methods, int]], rule: Rule, least: int, agreed: bool, seconds: Sequence[Stance] = SIDES) -> set[str]:
    """Return what is certain of somebody in some class of this size: 'first', 'second' or 'moved'. `seconds` are the second answers."""
    groups = defaultdict[Hashable, list[list[tuple[Methods, Counter[Votes]]]]](list)
    for assignment in assignments(pupils, seconds):
        groups[all_shown(tally_of(assignment), rule, least, agreed)].append(assignment)
    found = set[str]()
    for group in groups.values():
        for index, (methods, _) in enumerate(pupils):
            possible = {votes for assignment in group for votes in assignment[index][1]}
            if methods[0] and len({first for first, _ in possible}) == 1:
                found.add("first")
            if methods[1] and len({second for _, second in possible}) == 1:
                found.add("second")
            if all(methods) and len({moved(*votes) for votes in possible}) == 1:
                found.add("moved")
    return found


@pytest.mark.parametrize(("pupils", "least"), CASES)
def test_nothing_is_certain_of_anyone(pupils: Sequence[tuple[Methods, int]], least: int) -> None:
    assert certain(pupils, by_rule, least, agreed=False) == set()


@pytest.mark.parametrize(("pupils", "least"), [*CASES[:-1], pytest.param(CLASSES["two methods"], 3, marks=pytest.mark.soak)])
def test_nor_where_the_second_vote_has_three_answers(pupils: Sequence[tuple[Methods, int]], least: int) -> None:
    assert certain(pupils, by_rule, least, agreed=False, seconds=tuple(Stance)) == set()


@pytest.mark.parametrize("pupils", [[(SCREEN, 5)], [(SCREEN, 3), ((HANDS, HANDS), 2)]], ids=["screen", "hands"])
def test_the_enumeration_finds_a_rule_that_shows_a_second_vote_of_the_unsure(pupils: Sequence[tuple[Methods, int]]) -> None:
    """A planted rule for the second vote, which calls it unanimous only if all gave the same answer."""

    def shown(tally: Tally, split: Split | None, least: int, agreed: bool) -> FirstVoteDisclosure:
        del split, agreed
        second, first = tally.split, tally.first_vote
        alike = second.votes in {second.for_, second.against}
        return NO_FIRST_VOTE if alike or first.votes < least else FirstVoteDisclosure(first, second.unsure)

    assert certain(pupils, shown, 3, agreed=False, seconds=tuple(Stance)) >= {"second"}


@pytest.mark.parametrize(("pupils", "least"), CASES)
def test_an_agreement_shows_the_second_vote_only(pupils: Sequence[tuple[Methods, int]], least: int) -> None:
    assert certain(pupils, by_rule, least, agreed=True) <= {"second"}


@pytest.mark.parametrize("size", [3, 5, 7])
def test_the_enumeration_finds_a_rule_that_shows_a_unanimous_first_vote(size: int) -> None:
    assert certain([(SCREEN, size)], whatever_all_agreed_on, 3, agreed=False) >= {"first"}


def test_the_enumeration_finds_a_rule_that_shows_all_beside_an_agreement() -> None:
    assert "moved" in certain([(SCREEN, 5)], whatever_the_second_is, 3, agreed=True)


def class_of(first: tuple[int, int, int], second: tuple[int, int], opening: Stance | None = None) -> Tally:
    cells = {Cell.from_first_vote(stance): count for stance, count in zip(Stance, first, strict=True)}
    return Tally(cells | {Cell(SECOND_ROUND, opening, side, Side.FOR): count for side, count in zip(Side, second, strict=True)})


def shown_of(tally: Tally, *, agreed: bool = False) -> FirstVoteDisclosure:
    return disclose_first_vote(tally, disclose(tally, agreed=agreed).split, agreed=agreed)


@pytest.mark.parametrize(
    ("first", "second"),
    [((12, 0, 0), (11, 1)), ((0, 0, 12), (6, 6)), ((6, 6, 0), (12, 0)), ((12, 0, 0), (0, 12)), ((2, 2, 0), (6, 6)), ((6, 6, 0), (2, 2))],
    ids=["one moved", "all unsure", "unanimous since", "complete change", "few before", "few since"],
)
def test_every_hold_back_is_the_same(first: tuple[int, int, int], second: tuple[int, int]) -> None:
    assert shown_of(class_of(first, second)) == FirstVoteDisclosure(held_back=True)


def test_beside_an_opening_stance_or_an_agreement_it_is_held_back() -> None:
    assert shown_of(class_of((6, 6, 0), (20, 20), Stance.UNSURE)) == FirstVoteDisclosure(held_back=True)
    assert shown_of(class_of((6, 6, 0), (6, 6)), agreed=True) == FirstVoteDisclosure(held_back=True)


def test_a_session_without_a_first_vote_holds_nothing_back() -> None:
    assert shown_of(class_of((0, 0, 0), (20, 20))) == NO_FIRST_VOTE


@pytest.mark.parametrize(
    ("first", "second", "swing"),
    [
        ((9, 11, 8), (12, 10), None),
        ((15, 10, 3), (14, 10), None),
        ((12, 12, 9), (20, 10), None),
        ((10, 15, 3), (14, 14), 10),
        ((15, 10, 0), (10, 15), -20),
        ((20, 20, 20), (30, 30), 0),
    ],
)
def test_the_swing_is_in_percentage_points_of_enough_votes(first: tuple[int, int, int], second: tuple[int, int], swing: int | None) -> None:
    assert shown_of(class_of(first, second)) == FirstVoteDisclosure(FirstVote(*first), swing)


counts = st.integers(0, 40)


@given(st.tuples(counts, counts, counts), st.tuples(counts, counts), st.integers(3, 20))
def test_what_is_shown_leaves_two_answers_to_everybody(first: tuple[int, int, int], second: tuple[int, int], least: int) -> None:
    tally = class_of(first, second)
    shown = disclose_first_vote(tally, disclose(tally, least).split, least)
    if shown.first:
        assert shown.first.votes >= least
        assert sum(count > 0 for count in astuple(shown.first)) >= 2
        assert 0 not in second


def test_the_smallest_group_is_that_of_the_second_vote() -> None:
    assert shown_of(class_of((MIN_GROUP - 1, 1, 0), (6, 6))).first == FirstVote(MIN_GROUP - 1, 1, 0)
