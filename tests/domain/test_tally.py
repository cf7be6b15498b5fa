import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ballot import Ballot, Stance, changed_mind
from kiosk.domain.debate import Side
from kiosk.domain.flow import FINALS
from kiosk.domain.tally import Cell, EntryMethod, FirstVote, Split, Tally, all_cells, booth_cells, first_vote_cells, manual_cells

FOR, AGAINST = Side
ballots = st.lists(
    st.builds(Ballot, final=st.sampled_from(Side), first=st.sampled_from(Side), opening=st.none() | st.sampled_from(Stance)), max_size=60
)
splits = st.builds(Split, st.integers(0, 10_000), st.integers(0, 10_000))


@given(ballots)
def test_a_tally_counts_every_ballot_once(ballots: list[Ballot]) -> None:
    tally = Tally.from_ballots(ballots)

    assert tally.votes == len(ballots)
    for side in Side:
        assert tally.split.count(side) == sum(ballot.final is side for ballot in ballots)
    assert tally.flow.total == sum(ballot.opening is not None for ballot in ballots)
    assert tally.flow.changed == sum(changed_mind(ballot.opening, ballot.final) for ballot in ballots)


@given(ballots)
def test_every_ballot_has_its_cell_at_a_booth(ballots: list[Ballot]) -> None:
    assert Tally.from_ballots(ballots).counts.keys() <= set(booth_cells())


def test_the_cells_of_a_booth_are_all_different() -> None:
    assert len(set(booth_cells())) == len(booth_cells()) == 4 * 3 * 2 * 2


def test_hands_and_paper_have_a_cell_for_each_answer_and_none_twice() -> None:
    assert len(set(all_cells())) == len(all_cells()) == len(booth_cells()) + 2 * 3 + 4 * 3
    assert {(cell.entered, cell.final) for cell in manual_cells()} == {
        (way, final) for way in (EntryMethod.HANDS, EntryMethod.PAPER) for final in FINALS
    }


@given(ballots, ballots)
def test_two_kiosks_together_are_one_kiosk_with_all_visitors(here: list[Ballot], there: list[Ballot]) -> None:
    assert Tally.from_ballots(here) + Tally.from_ballots(there) == Tally.from_ballots(here + there)


@given(ballots, ballots, ballots)
def test_it_does_not_matter_which_kiosks_are_added_first(a: list[Ballot], b: list[Ballot], c: list[Ballot]) -> None:
    one, two, three = map(Tally.from_ballots, (a, b, c))
    assert (one + two) + three == one + (two + three)
    assert one + two == two + one
    assert one + Tally({}) == one


def test_a_first_vote_is_in_no_number_of_the_second() -> None:
    second = {Cell(1, Stance.UNSURE, FOR, FOR): 3, Cell(1, None, AGAINST, None, EntryMethod.HANDS): 2}
    both = Tally({**second, **{cell: 10 + number for number, cell in enumerate(first_vote_cells())}})

    for tally in (both, *(both.entered_by(method) for method in EntryMethod)):
        alone = Tally({cell: count for cell, count in tally.counts.items() if cell in second})
        assert (tally.votes, tally.split, tally.flow, tally.manual_split) == (alone.votes, alone.split, alone.flow, alone.manual_split)
        assert [tally.shown_first(side).split for side in Side] == [alone.shown_first(side).split for side in Side]


def test_a_first_vote_is_counted_by_answer_and_method() -> None:
    tally = Tally({Cell.from_first_vote(stance, method): 1 + len(stance) + len(method) for stance in Stance for method in EntryMethod})

    hands = tally.entered_by(EntryMethod.HANDS).first_vote
    assert hands == FirstVote(10, 14, 13)
    assert [hands.count(stance) for stance in Stance] == [10, 14, 13]
    assert tally.first_vote == FirstVote(37, 53, 49)
    assert (hands.votes, hands.sure) == (37, Split(10, 14))


@pytest.mark.parametrize(
    ("first", "unanimous"),
    [((0, 0, 0), False), ((4, 0, 0), True), ((0, 4, 0), True), ((0, 0, 4), True), ((4, 0, 1), False), ((1, 1, 0), False)],
)
def test_a_first_vote_is_unanimous_if_all_are_unsure_too(first: tuple[int, int, int], unanimous: bool) -> None:
    assert FirstVote(*first).unanimous is unanimous


@given(splits)
def test_percents_are_whole_and_add_up(split: Split) -> None:
    shares = [split.percent(side) for side in Side]

    assert sum(shares) == (100 if split.votes else 0)
    for side, share in zip(Side, shares, strict=True):
        assert not split.votes or abs(100 * split.count(side) / split.votes - share) <= 0.5
        assert 0 <= share <= 100


@pytest.mark.parametrize(
    ("votes", "percent"),
    [
        ((0, 0), (0, 0)),
        ((1, 0), (100, 0)),
        ((0, 9), (0, 100)),
        ((1, 1), (50, 50)),
        ((1, 2), (33, 67)),
        ((1, 7), (12, 88)),
        ((7, 1), (88, 12)),
        ((99, 101), (49, 51)),
        ((101, 99), (51, 49)),
    ],
)
def test_percents_by_example(votes: tuple[int, int], percent: tuple[int, int]) -> None:
    split = Split(*votes)
    assert (split.percent(FOR), split.percent(AGAINST)) == percent


@pytest.mark.parametrize(("split", "leader"), [(Split(0, 0), None), (Split(4, 4), None), (Split(5, 4), FOR), (Split(4, 5), AGAINST)])
def test_the_leader_has_more_votes(split: Split, leader: Side | None) -> None:
    assert split.leader is leader


@pytest.mark.parametrize(
    ("opening", "final", "changed"),
    [
        (None, FOR, False),
        (None, AGAINST, False),
        (Stance.FOR, FOR, False),
        (Stance.FOR, AGAINST, True),
        (Stance.AGAINST, FOR, True),
        (Stance.AGAINST, AGAINST, False),
        (Stance.UNSURE, FOR, False),
        (Stance.UNSURE, AGAINST, False),
    ],
)
def test_changing_ones_mind_takes_two_sides(opening: Stance | None, final: Side, changed: bool) -> None:
    assert changed_mind(opening, final) is changed


@pytest.mark.parametrize(
    ("for_", "against", "leans"),
    [(0, 0, False), (3, 2, False), (4, 1, False), (5, 0, True), (0, 5, True), (30, 20, False), (33, 17, True), (510, 490, False)],
)
def test_a_side_leads_only_if_the_interval_leaves_out_one_half(for_: int, against: int, leans: bool) -> None:
    assert Split(for_, against).leans is leans


@pytest.mark.parametrize(
    ("for_", "against", "almost_even"),
    [(0, 0, False), (5, 5, False), (3, 2, False), (9, 3, False), (8, 7, True), (101, 100, True), (510, 490, True), (5400, 4600, False)],
)
def test_almost_even_is_close_to_half_and_no_more_than_chance(for_: int, against: int, almost_even: bool) -> None:
    assert Split(for_, against).almost_even is Split(against, for_).almost_even is almost_even


@given(st.integers(0, 2000), st.integers(0, 2000))
def test_the_lead_is_that_of_the_interval_by_wilson(for_: int, against: int) -> None:
    votes, squared = max(for_ + against, 1), 3.841459
    share = max(for_, against) / votes
    width = (squared * (share * (1 - share) + squared / (4 * votes)) / votes) ** 0.5
    low = (share + squared / (2 * votes) - width) / (1 + squared / votes)
    assert abs(low - 0.5) < 1e-9 or Split(for_, against).leans is (low > 0.5)
