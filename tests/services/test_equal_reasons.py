"""Reasons in the same words are one, with how often they were written."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.debate import Side
from kiosk.services.equal_reasons import merge_equal
from kiosk.services.moderation import Reason, ReasonState, sorted_by_words


def reason(text: str, fair: int = 0) -> Reason:
    return Reason(b"", text, "en", Side.FOR, None, ReasonState.SHOWN, fair, 9)


def merged(*texts: str) -> dict[str, int]:
    return {repeated.reason.text: repeated.count for repeated in merge_equal(map(reason, texts))}


@pytest.mark.parametrize(
    "texts",
    [
        ["Privacy.", "Privacy.", "privacy", "PRIVACY!!", "«Privacy»", "… privacy …"],
        ["Straße", "Straße", "STRASSE"],
        ["الخصوصية", "الخصوصية", "الخصوصية؟"],
        ["Don't!", "Don't!", "don't"],
    ],
)
def test_capitals_and_punctuation_at_the_ends_make_no_difference(texts: list[str]) -> None:
    assert merged(*texts) == {texts[0]: len(texts)}


@pytest.mark.parametrize(
    "texts", [["Privacy", "No privacy"], ["Do not", "Donot"], ["a-b", "ab"], ["😀", "😱"], ["!", "?"], ["e", "é"], ["1", "-1+1"]]
)
def test_other_words_stay_apart(texts: list[str]) -> None:
    assert merged(*texts) == dict.fromkeys(texts, 1)


def test_the_most_frequent_spelling_is_kept_with_its_own_answers() -> None:
    reasons = [reason("privacy", 1), reason("Privacy!", 8), reason("Privacy!", 8)]

    (repeated,) = merge_equal(reasons)

    assert (repeated.reason, repeated.count) == (reasons[1], 3)


@given(st.lists(st.text("aA.!ß ", min_size=1, max_size=3), max_size=30), st.randoms())
def test_nothing_is_lost_and_the_order_is_that_of_the_words(texts: list[str], random: Random) -> None:
    reasons = [reason(text) for text in texts]
    found = merge_equal(sorted_by_words(reasons))

    assert sum(repeated.count for repeated in found) == len(reasons)
    assert len({repeated.reason for repeated in found}) == len(found)
    random.shuffle(reasons)
    assert merge_equal(sorted_by_words(reasons)) == found
