"""Hands and papers that were counted together give no vote away either, to someone who sees every page, every silence and their number."""

from collections.abc import Iterator
from math import prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.publication import NO_VOTES, Publication
from kiosk.domain.silence import Silence
from kiosk.domain.tally import Split
from tests.domain.publication_attack import (
    END,
    REVEAL,
    Hands,
    Rule,
    Script,
    certain_votes,
    enough_for_each_side,
    hands_at_once,
    hands_not_enumerated,
    published,
    sealed,
    silent_hands_forgotten,
    spans,
)

REOPENED: Script = (Hands(6), END, 5, END)
SCRIPTS: list[Script] = [
    REOPENED,
    (Hands(3), END, 5, END, 5, END),
    (Hands(4), END, 4, 4, END),
    (Hands(5), REVEAL, 5, 5, 3, END),
    (Hands(6), END, Hands(6), END, 5, END),
    (Hands(4), END, Hands(1), 5, END),
    (5, Hands(3), END, 5, END),
    (5, 2, Hands(6), END, 5, END),
    (5, 5, Hands(5), 2, END),
    (5, 5, END, Hands(5), END, 5, END),
    (5, 4, END, Hands(1), 5, END),
    (2, Hands(3), END, 3, Hands(2), END, 5, END),
]
CORRECTED: list[Script] = [
    (Hands(6), END, Hands(6, instead=True), END, 5, END),
    (Hands(6), END, Hands(7, instead=True), END, 5, END),
    (Hands(6), END, Hands(4, instead=True), 5, END),
    (5, Hands(3), END, Hands(3, instead=True), END, 5, END),
    (3, Hands(8), END, Hands(5, instead=True), END, Hands(5), END),
    (3, Hands(5), END, Hands(6, instead=True), 5, END),
]


@pytest.mark.parametrize("rule", [published, sealed])
@pytest.mark.parametrize("script", SCRIPTS + CORRECTED, ids=str)
def test_no_vote_is_certain_to_whoever_sees_everything(rule: Rule, script: Script) -> None:
    assert not certain_votes(rule, script).spans


@pytest.mark.parametrize(
    ("rule", "script", "certain"),
    [
        (silent_hands_forgotten, REOPENED, 10),
        (hands_not_enumerated, REOPENED, 10),
        (hands_not_enumerated, (5, Hands(3), END, 5, END), 1),
        (enough_for_each_side, REOPENED, 10),
        (enough_for_each_side, (Hands(3), END, 5, END, 5, END), 50),
        (hands_at_once, (5, 5, Hands(5)), 24),
    ],
)
def test_weak_rules_tell_how_hands_voted(rule: Rule, script: Script, certain: int) -> None:
    """Self-check of the test above: of so many ways to vote some votes are certain."""
    assert len(certain_votes(rule, script).spans) == certain


@st.composite
def scripts(draw: st.DrawFn, most: int) -> Script:
    """Draw what happens to a session with hands or papers, small enough to enumerate."""
    counted = st.builds(Hands, st.integers(1, 7), st.booleans())
    parts = draw(st.lists(st.just(END) | st.just(REVEAL) | st.integers(1, 5) | counted, min_size=2, max_size=7))
    return (*_small_enough(parts, most), END)


def _small_enough(parts: Script, most: int) -> Iterator[int | str | Hands]:
    kept: list[int | str | Hands] = []
    for part in parts:
        if prod(size + 1 for size in spans([*kept, part])) <= most:
            kept.append(part)
            yield part


@given(scripts(400))
@settings(max_examples=60)
def test_nor_in_any_sequence_of_votes_hands_corrections_ends_and_reopenings(script: Script) -> None:
    assert not certain_votes(sealed, script).spans


@pytest.mark.soak
@given(scripts(10_000))
@settings(max_examples=300)
def test_nor_in_a_long_one(script: Script) -> None:
    assert not certain_votes(sealed, script).spans


def at_end(publication: Publication, touch: Split, manual: Split, *, agreed: bool = False) -> Publication:
    return publication.at_end(touch, manual, agreed=agreed)


def test_hands_that_all_agreed_are_published_once_they_may_be_for_either_side() -> None:
    held = at_end(Publication(), NO_VOTES, Split(6, 0))

    assert (held.split, held.held_back) == (NO_VOTES, True)
    assert at_end(held, Split(7, 5), Split(6, 0)).split == NO_VOTES
    assert at_end(held, Split(5, 7), Split(6, 0)).split == Split(11, 7)
    assert at_end(held, Split(9, 11), Split(6, 0)).split == Split(15, 11)


def test_later_hands_join_those_that_all_agreed_by_the_same_rule() -> None:
    held = at_end(Publication(), NO_VOTES, Split(5, 0))

    assert at_end(held, NO_VOTES, Split(11, 4)).split == NO_VOTES
    assert at_end(held, NO_VOTES, Split(9, 8)).split == Split(9, 8)


def test_an_agreement_shows_what_was_held_back_and_no_later_vote() -> None:
    held = at_end(Publication(), Split(4, 0), Split(6, 0))
    later = at_end(held, Split(4, 1), Split(6, 0))

    assert later == held
    assert at_end(later, Split(4, 1), Split(6, 0), agreed=True).split == Split(10, 0)


def test_numbers_typed_wrong_do_not_hide_a_class_for_ever() -> None:
    held = at_end(Publication(), NO_VOTES, Split(21, 0))

    assert at_end(held, NO_VOTES, Split(12, 9)).split == Split(12, 9)
    assert at_end(held, Split(3, 2), Split(12, 9)).split == Split(15, 11)
    assert at_end(held, NO_VOTES, Split(0, 21)).held_back


def test_published_hands_are_corrected_by_themselves_and_not_by_a_few() -> None:
    shown = at_end(Publication(), NO_VOTES, Split(12, 9))

    assert at_end(shown, NO_VOTES, Split(9, 12)).split == Split(9, 12)
    assert at_end(shown, NO_VOTES, Split(11, 10)).split == Split(12, 9)
    assert at_end(shown, NO_VOTES, Split(12, 13)).split == Split(12, 9)
    assert at_end(shown, NO_VOTES, Split(14, 12)).split == Split(14, 12)


def test_a_correction_beside_votes_of_the_screen_leaves_the_hands_shown() -> None:
    shown = at_end(Publication(), Split(8, 7), Split(12, 9))

    assert at_end(shown, Split(8, 7), Split(9, 12)).split == Split(20, 16)
    assert at_end(shown, Split(11, 10), Split(9, 12)).split == Split(23, 19)


def test_hands_wait_for_the_end_and_so_do_steps_once_hands_were_held_back() -> None:
    running = Publication().after_vote(Split(3, 2)).after_vote(Split(6, 4))
    assert at_end(running, Split(6, 5), Split(4, 5)).split == Split(10, 10)

    held = at_end(Publication(), NO_VOTES, Split(6, 0))
    assert held.silent == ((6, Silence.ENTERED), (0, Silence.UNANIMOUS))
    assert held.after_vote(Split(3, 2)).after_vote(Split(6, 4)).split == NO_VOTES
