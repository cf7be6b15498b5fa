"""Tests that what simulated visitors say is worth reading, and as good on one side as on the other."""

import random
from collections import Counter
from difflib import SequenceMatcher
from itertools import combinations
from statistics import mean

import pytest

from kiosk import packs, paths
from kiosk.domain.debate import Debate, Side
from kiosk.domain.text import clean
from kiosk.services.sample_reasons import ANY_QUESTION, ReasonDeck, sample_reasons
from tests.sample_debate import sample_debate

SHIPPED = sorted(folder.name for folder in paths.content().iterdir() if (folder / "pack.toml").is_file())
MOST_ALIKE = 0.75
"""Share of equal letters from which two reasons say the same."""


@pytest.fixture(params=SHIPPED)
def debate(request: pytest.FixtureRequest) -> Debate:
    return packs.read_pack(paths.content() / request.param)


def in_own_language(debate: Debate, language: str) -> dict[Side, list[str]]:
    return {side: [text for one, text in held if one == language] for side, held in sample_reasons(debate, language).items()}


def test_there_are_twenty_for_each_side_in_each_language(debate: Debate) -> None:
    for language in debate.languages:
        assert {side: len(texts) for side, texts in in_own_language(debate, language).items()} == dict.fromkeys(Side, 20)


def test_no_two_are_alike(debate: Debate) -> None:
    for language in debate.languages:
        texts = [text for held in in_own_language(debate, language).values() for text in held]
        assert [pair for pair in combinations(texts, 2) if too_alike(*pair)] == []


def too_alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio() > MOST_ALIKE


def test_two_that_are_alike_are_found() -> None:
    assert too_alike("My phone buzzes and I am gone for ten minutes.", "My phone rings and I am gone for five minutes.")


def test_both_sides_are_as_good(debate: Debate) -> None:
    """As long, as varied in length, and with as many who changed their mind."""
    for language in debate.languages:
        held = in_own_language(debate, language)
        lengths = {side: [len(text) for text in texts] for side, texts in held.items()}
        assert mean(lengths[Side.FOR]) == pytest.approx(mean(lengths[Side.AGAINST]), rel=0.1)
        assert all(max(each) > 1.5 * min(each) for each in lengths.values())


def test_all_can_be_projected_as_they_are(debate: Debate) -> None:
    typed = [text for side in Side for _, text in (*sample_reasons(debate)[side], *ANY_QUESTION)]

    assert all(clean(words) == words for words in typed)
    assert not any(letter in words for words in typed for letter in "<>=&{}_")


def test_most_write_in_the_language_that_is_asked_for(debate: Debate) -> None:
    for language in debate.languages:
        languages = Counter(one for one, _ in sample_reasons(debate, language)[Side.FOR])
        assert languages.most_common(1)[0][0] == language
        assert set(languages) == set(debate.languages)
    assert sample_reasons(debate, "ar") == sample_reasons(debate)


def test_any_other_debate_has_what_fits_every_question() -> None:
    assert sample_reasons(sample_debate()) == dict.fromkeys(Side, ANY_QUESTION)
    assert len({language for language, _ in ANY_QUESTION}) >= 5


def test_none_comes_again_before_all_were_heard(debate: Debate) -> None:
    reasons = sample_reasons(debate)
    deck = ReasonDeck(reasons, random.Random(1))  # noqa: S311 - repeatable on purpose

    dealt = [deck.deal(Side.FOR) for _ in reasons[Side.FOR]]

    assert sorted(dealt) == sorted(reasons[Side.FOR])
    assert dealt != reasons[Side.FOR]
    assert deck.deal(Side.FOR) in dealt
