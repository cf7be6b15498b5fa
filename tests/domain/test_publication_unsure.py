"""Where a vote may be 'Still not sure', nothing published over time gives an answer away, to someone who sees every page and silence."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from itertools import product

import pytest

from kiosk.domain.debate import Side
from kiosk.domain.flow import FINALS
from kiosk.domain.publication import NO_VOTES, Publication, may_follow
from kiosk.domain.session import ResultsRule, SessionSettings
from kiosk.domain.tally import Cell, EntryMethod, Split, Tally
from tests.domain.publication_attack import END, REVEAL, Script, spans

Votes = tuple[Split, ...]
"""For each span of votes how they were cast."""
Rule = Callable[[Script, Votes], Iterator[Hashable]]


def answers(size: int) -> list[Split]:
    return [Split(for_, against, size - for_ - against) for for_ in range(size + 1) for against in range(size - for_ + 1)]


def published(script: Script, votes: Votes) -> Iterator[Hashable]:
    """Run the program's rule. While the session runs, everyone sees how many have voted, and nothing else."""
    now, publication, ran = NO_VOTES, Publication(), iter(votes)
    for part in script:
        if isinstance(part, int):
            now += next(ran)
        else:
            publication = publication.at_end(now, NO_VOTES, agreed=False, still_unsure=True)
        yield publication.split, publication.held_back, now.votes


def steps_of_votes_for_a_side(script: Script, votes: Votes) -> Iterator[Hashable]:
    """A planted rule: a step is full when five more have decided. When one appears, the vote just cast was for a side."""
    now, shown, ran = NO_VOTES, NO_VOTES, iter(votes)
    for part in script:
        if isinstance(part, int):
            now += next(ran)
            if now.decided - shown.decided >= 5 and not now.unanimous:
                shown = now
        yield Split(shown.for_, shown.against), now.votes


def whatever_is_new(script: Script, votes: Votes) -> Iterator[Hashable]:
    """A planted rule: each end shows all votes unless nobody of all voted for one of the sides. Later votes may still all be alike."""
    now, ran = NO_VOTES, iter(votes)
    for part in script:
        if isinstance(part, int):
            now += next(ran)
        else:
            yield None if now.unanimous else now


def what_is_certain(rule: Rule, script: Script) -> set[str]:
    """Return what is certain of all votes of some span in some session.

    That is an 'answer', or that all are 'decided' while others counted at the same end may not be. That all of these are is no secret:
    a number that is 0.
    """
    end_of_span = [sum(isinstance(part, str) for part in script[:place]) for place, part in enumerate(script) if isinstance(part, int)]
    alike = defaultdict[Hashable, list[Votes]](list)
    for votes in product(*map(answers, spans(script))):
        seen: tuple[Hashable, ...] = ()
        for moment in rule(script, votes):
            seen = (*seen, moment)
            alike[seen].append(votes)
    found = set[str]()
    for ways in alike.values():
        possible = [{final for votes in ways for final in FINALS if votes[number].count(final)} for number in range(len(end_of_span))]
        unsure_at = {end for end, finals in zip(end_of_span, possible, strict=True) if None in finals}
        if any(len(finals) == 1 for finals in possible):
            found.add("answer")
        if any(None not in finals and end in unsure_at for end, finals in zip(end_of_span, possible, strict=True)):
            found.add("decided")
    return found


SCRIPTS: list[Script] = [
    (3, END),
    (7, END),
    (7, REVEAL, 5, END),
    (7, REVEAL, 2, END, 3, END),
    (3, REVEAL, 1, END, 4, END),
    (5, END, 5, END, 5, END),
    (4, END, 6, END, 5, REVEAL),
    (1, 4, END, 1, 5, END),
]


@pytest.mark.parametrize("script", SCRIPTS, ids=str)
def test_nothing_is_certain_to_whoever_sees_everything(script: Script) -> None:
    assert not what_is_certain(published, script)


@pytest.mark.parametrize(
    ("rule", "script", "certain"),
    [
        (steps_of_votes_for_a_side, (5, 4, 1), "decided"),
        (whatever_is_new, (5, END, 1, END), "answer"),
    ],
)
def test_the_enumeration_finds_rules_that_tell_who_was_unsure(rule: Rule, script: Script, certain: str) -> None:
    assert certain in what_is_certain(rule, script)


def at_end(publication: Publication, split: Split, *, agreed: bool = False) -> Publication:
    return publication.at_end(split, NO_VOTES, agreed=agreed, still_unsure=True)


def test_three_numbers_are_published_together_at_the_end() -> None:
    first = at_end(Publication(), Split(9, 6, 4))

    assert first.split == Split(9, 6, 4)
    assert at_end(first, Split(9, 7, 7)) == first
    assert at_end(first, Split(9, 7, 8)).split == first.split
    assert at_end(first, Split(10, 7, 6)).split == first.split
    assert at_end(first, Split(10, 7, 7)).split == Split(10, 7, 7)


@pytest.mark.parametrize("split", [Split(9, 0, 4), Split(0, 0, 9), Split(0, 9)])
def test_without_votes_for_a_side_it_waits_for_the_organiser_and_then_for_good(split: Split) -> None:
    held = at_end(Publication(), split)

    assert (held.split, held.held_back) == (NO_VOTES, True)
    assert at_end(held, split, agreed=True).split == split
    assert at_end(held, split + Split(5, 5, 5)).split == NO_VOTES


def test_numbers_entered_by_hand_join_if_some_are_for_each_side() -> None:
    shown = Publication().at_end(NO_VOTES, Split(9, 6, 4), agreed=False, still_unsure=True)

    def later(touch: Split, manual: Split) -> Split:
        return shown.at_end(touch, manual, agreed=False, still_unsure=True).split

    assert later(NO_VOTES, Split(9, 6, 9)) == shown.split
    assert later(NO_VOTES, Split(10, 7, 6)) == shown.split
    assert later(NO_VOTES, Split(10, 7, 7)) == Split(10, 7, 7)
    assert later(Split(2, 2, 1), Split(10, 6, 4)) == shown.split
    assert later(Split(2, 2, 1), Split(10, 7, 4)) == Split(12, 9, 5)


def test_hands_without_votes_for_a_side_are_held_back_for_good_unless_they_were_typed_wrong() -> None:
    held = Publication().at_end(NO_VOTES, Split(6, 0, 3), agreed=False, still_unsure=True)

    assert held.held_back
    assert held.at_end(Split(5, 5, 5), Split(6, 0, 3), agreed=False, still_unsure=True).split == NO_VOTES
    assert held.at_end(NO_VOTES, Split(6, 2, 1), agreed=False, still_unsure=True).split == Split(6, 2, 1)


def test_a_few_who_are_not_sure_are_a_new_group() -> None:
    def tally(unsure: int, hands: int = 0) -> Tally:
        return Tally({Cell(1, None, None, None, EntryMethod.HANDS): hands, Cell(1, None, None, Side.FOR): unsure})

    assert not may_follow(tally(14), tally(9)), "all who came since are not sure"
    assert not may_follow(tally(13), tally(9))
    assert not may_follow(tally(9, 1), tally(9))


@pytest.mark.parametrize("rule", ResultsRule)
def test_the_answer_seals_the_results(rule: ResultsRule) -> None:
    assert SessionSettings(results=rule, still_unsure=True).results is ResultsRule.SEALED
    assert SessionSettings(results=rule).results is rule
