"""What is published over time never gives a vote away, even to someone who sees every page and knows the rule."""

import pytest

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.publication import NO_VOTES, Publication, may_follow
from kiosk.domain.silence import Silence
from kiosk.domain.tally import Cell, EntryMethod, Split, Tally
from tests.domain.publication_attack import END, REVEAL, Rule, Script, certain_votes, every_step, published, when_each_side_grew

BUSY_DAY: Script = (5, 5, 5, 5, 5)
SCRIPTS: list[Script] = [
    BUSY_DAY,
    (5, 5, 5, 3, END),
    (5, 5, 5, 4, END),
    (5, 5, 5, 5, END),
    (3, END),
    (8, END),
    (5, 5, 2, END, 3, 2, 3),
    (5, 4, END, 1, 4, END),
    (5, 5, 1, END, 4, 1, 4, END),
    (7, REVEAL, 5, 5, 3, END),
    (7, REVEAL, 5, 5, END),
    (8, END, 5, 5, 2, END),
    (20, END, 1, END, 4, 1, END),
]


@pytest.mark.parametrize("script", SCRIPTS, ids=str)
def test_no_vote_is_certain_to_whoever_sees_everything(script: Script) -> None:
    assert not certain_votes(published, script).spans


@pytest.mark.soak
@pytest.mark.parametrize("script", [(5,) * 7, (5, 5, 5, 5, 3, END, 5, 5), (6, END, 5, 5, 1, END, 5, 5, END)], ids=str)
def test_nor_on_a_long_day(script: Script) -> None:
    assert not certain_votes(published, script).spans


@pytest.mark.parametrize(
    ("rule", "percents"),
    [(every_step, {50: 6, 70: 17, 80: 29, 90: 38}), (when_each_side_grew, {50: 4, 70: 10, 80: 17, 90: 21})],
)
def test_naive_rules_give_votes_away(rule: Rule, percents: dict[int, int]) -> None:
    """Self-check of the tests above: the percent of 15 votes that are certain, by how many percent are for."""
    certain = certain_votes(rule, (5, 5, 5))
    assert {for_: round(100 * certain.share(for_ / 100)) for for_ in percents} == percents


@pytest.mark.parametrize(
    ("script", "percents"),
    [((5, 5, 5, END), {50: 5, 70: 12, 80: 21, 90: 35}), ((5, 5, 5, 4, END), {50: 0, 70: 3, 80: 8, 90: 23})],
)
def test_what_an_end_adds_nothing_to_may_have_been_unanimous(script: Script, percents: dict[int, int]) -> None:
    """What docs/promises.md says is not promised: in so many percent of sessions some votes are known to agree, not for which side."""
    agreed = certain_votes(published, script, side_too=False)
    assert {for_: round(100 * agreed.happens(for_ / 100)) for for_ in percents} == percents
    assert not certain_votes(published, script).spans


def after(*splits: tuple[int, int]) -> Publication:
    publication = Publication()
    for split in splits:
        publication = publication.after_vote(Split(*split))
    return publication


def test_a_step_is_published_when_the_next_one_is_full() -> None:
    assert after((3, 2)).split == NO_VOTES
    assert after((3, 2), (5, 4)).split == NO_VOTES
    assert after((3, 2), (5, 4), (6, 4)) == Publication(Split(3, 2), step=Split(6, 4))


def test_a_step_that_all_but_one_agreed_on_is_published_with_a_later_one() -> None:
    silent = after((4, 1), (8, 2))
    assert (silent.split, silent.silent) == (NO_VOTES, ((5, Silence.STEP),))
    assert silent.after_vote(Split(9, 6)).split == Split(8, 2)


def test_a_step_that_becomes_certain_through_an_earlier_silence_is_passed_over() -> None:
    """Of ten votes 0, 1, 9 or 10 were for. If 6 of 15 were shown now, the last five would all be for."""
    assert after((0, 5), (1, 9), (6, 9), (8, 12)).touch == NO_VOTES
    assert after((0, 5), (1, 9), (5, 10), (8, 12)).touch == Split(5, 10)


def test_votes_after_a_result_are_shown_from_five_on() -> None:
    first = Publication().at_end(Split(20, 8), NO_VOTES, agreed=False)
    assert first.split == Split(20, 8)
    for votes in range(1, 5):
        assert first.at_end(Split(20, 8 + votes), NO_VOTES, agreed=False) == first
    assert first.at_end(Split(21, 12), NO_VOTES, agreed=False).split == Split(21, 12)
    assert first.at_end(Split(20, 13), NO_VOTES, agreed=False).split == Split(20, 8)


@pytest.mark.parametrize("agreed", [False, True])
def test_a_result_on_which_all_agree_waits_for_the_organiser(agreed: bool) -> None:
    held = Publication().at_end(Split(9, 0), NO_VOTES, agreed=False)
    assert (held.split, held.held_back) == (NO_VOTES, True)
    assert held.at_end(Split(9, 0), NO_VOTES, agreed=agreed).split == (Split(9, 0) if agreed else NO_VOTES)


def test_an_agreement_on_what_all_agree_on_does_not_show_a_few_later_votes() -> None:
    first = Publication().at_end(Split(9, 4), NO_VOTES, agreed=True)
    assert first.at_end(Split(14, 4), NO_VOTES, agreed=True).split == Split(9, 4)


def tally(**votes: int) -> Tally:
    """Return a tally: 'fa' were for before they read and voted against, 'h' before a side are hands."""
    sides, stances = {"f": Side.FOR, "a": Side.AGAINST}, {"f": Stance.FOR, "a": Stance.AGAINST, "n": None}
    return Tally(
        {
            Cell(1, None, sides[key[1]], None, EntryMethod.HANDS)
            if key[0] == "h"
            else Cell(1, stances[key[0]], sides[key[1]], Side.FOR): count
            for key, count in votes.items()
        }
    )


def test_where_people_stood_is_shown_again_if_no_small_group_is_new() -> None:
    before = tally(ff=20, aa=9, hf=7)
    assert may_follow(tally(ff=1), tally())
    assert may_follow(before, before)
    assert may_follow(tally(ff=25, aa=9, hf=7, na=5), before)
    assert may_follow(tally(ff=25, aa=14, hf=12, ha=5), before)
    assert not may_follow(tally(ff=25, aa=14, hf=12), before), "the new hands were all for"
    assert not may_follow(tally(ff=25, aa=9, hf=7), before)
    assert not may_follow(tally(ff=25, aa=10, hf=7), before)
    assert not may_follow(tally(ff=25, aa=14, hf=8), before)
    assert not may_follow(tally(ff=20, aa=9, hf=7, fa=1), before)
