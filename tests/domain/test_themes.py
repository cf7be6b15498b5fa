"""Words that set the two sides apart: what is measured, and what is never shown."""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from random import Random
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.domain.themes import MIN_SCORE, MOST_THEMES, ReasonTerms, Theme, find_themes, log_odds

LIMITS: Final = (3, 5, 8)
Find = Callable[[Sequence[ReasonTerms], int], Sequence[Theme]]


def said(side: Side, *words: str, language: str = "en") -> ReasonTerms:
    return ReasonTerms(side, language, {word: word for word in words})


def repeated(for_: int, against: int, word: str = "sticker") -> list[ReasonTerms]:
    """Return twenty reasons of each side, so many of them with the word, each with a word that all use."""
    counts = {Side.FOR: for_, Side.AGAINST: against}
    return [said(side, "all", *([word] if number < counts[side] else [])) for side in Side for number in range(20)]


def reference(own: int, other: int, own_reasons: int, other_reasons: int) -> float:
    """Return the score as Monroe, Colaresi and Quinn write it, with the same prior, of reasons that use a term."""
    alpha, alpha_0 = 0.2 * (own + other), 0.2 * (own_reasons + other_reasons)
    rest_own, rest_other = own_reasons + alpha_0 - own - alpha, other_reasons + alpha_0 - other - alpha
    delta = math.log((own + alpha) / rest_own) - math.log((other + alpha) / rest_other)
    return delta / math.sqrt(1 / (own + alpha) + 1 / rest_own + 1 / (other + alpha) + 1 / rest_other)


def small_groups(reasons: Sequence[ReasonTerms], themes: Sequence[Theme], limit: int) -> list[Theme]:
    """Return the themes that stand for a small group on a side, counted again from the reasons."""
    found = []
    for theme in themes:
        users = Counter(each.side for each in reasons if each.language == theme.language and theme.word in each.words)
        assert theme.uses == Split(users[Side.FOR], users[Side.AGAINST])
        if any(0 < users[side] < limit for side in Side):
            found.append(theme)
    return found


@given(st.integers(0, 60), st.integers(0, 60), st.integers(1, 500), st.integers(1, 500))
def test_the_score_is_that_of_the_paper(own: int, other: int, more_own: int, more_other: int) -> None:
    if own + other:
        score = log_odds(Split(own, other), Split(own + more_own, other + more_other))
        assert score == pytest.approx(reference(own, other, own + more_own, other + more_other))


@given(st.integers(1, 60), st.integers(0, 60), st.integers(1, 500))
def test_both_sides_are_measured_alike(own: int, other: int, more: int) -> None:
    uses, all_uses = Split(own, other), Split(own + more, other + 2 * more)
    assert log_odds(uses, all_uses) == pytest.approx(-log_odds(Split(uses.against, uses.for_), Split(all_uses.against, all_uses.for_)))


def test_the_only_word_of_all_reasons_sets_nothing_apart() -> None:
    assert find_themes([said(side, "yes") for side in Side for _ in range(9)], 5) == []


@pytest.mark.parametrize(
    ("for_", "against", "side"),
    [
        (5, 0, Side.FOR),
        (0, 5, Side.AGAINST),
        (14, 5, Side.FOR),
        (6, 5, None),
        (0, 20, Side.AGAINST),
        (4, 0, None),
        (14, 4, None),
        (9, 9, None),
        (0, 1, None),
    ],
)
def test_a_word_is_a_theme_of_the_side_that_uses_it_more(for_: int, against: int, side: Side | None) -> None:
    themes = [theme for theme in find_themes(repeated(for_, against), 5) if theme.word == "sticker"]

    assert themes == ([Theme(side, "sticker", "en", Split(for_, against))] if side else [])


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("for_", range(12))
def test_fewer_than_the_limit_are_never_a_theme(limit: int, for_: int) -> None:
    for against in (0, 1, limit - 1, limit, 18):
        reasons = repeated(for_, against)
        assert not small_groups(reasons, find_themes(reasons, limit), limit)


_REASONS = st.lists(
    st.builds(
        lambda side, language, words: said(side, *words, language=language),
        st.sampled_from(Side),
        st.sampled_from(["en", "de"]),
        st.sets(st.sampled_from("abcdefgh")),
    ),
    max_size=80,
)


@given(_REASONS, st.sampled_from(LIMITS))
def test_whatever_is_written_no_small_group_is_shown(reasons: list[ReasonTerms], limit: int) -> None:
    themes = find_themes(reasons, limit)
    assert not small_groups(reasons, themes, limit)
    assert all(sum(theme.side is side for theme in themes) <= MOST_THEMES for side in Side)
    assert find_themes(reasons[::-1], limit) == themes


def ignoring_the_limit(reasons: Sequence[ReasonTerms], limit: int) -> Sequence[Theme]:
    del limit
    return find_themes(reasons, 1)


def ignoring_the_other_side(reasons: Sequence[ReasonTerms], limit: int) -> Sequence[Theme]:
    return [theme for theme in find_themes(reasons, 1) if theme.uses.count(theme.side) >= limit]


@pytest.mark.parametrize(("planted", "found"), [(ignoring_the_limit, True), (ignoring_the_other_side, True), (find_themes, False)])
def test_a_rule_that_shows_a_small_group_is_found(planted: Find, found: bool) -> None:
    reasons = repeated(18, 2)

    assert bool(small_groups(reasons, planted(reasons, 5), 5)) is found


def test_a_side_with_few_reasons_in_a_language_gives_no_themes() -> None:
    many = [said(Side.FOR, "sticker", f"w{number}") for number in range(40)]

    assert find_themes([*many, *(said(Side.AGAINST, "other") for _ in range(4))], 5) == []
    assert find_themes([*many, *(said(Side.AGAINST, "other") for _ in range(5))], 5) != []


def test_languages_are_counted_apart() -> None:
    themes = find_themes([*repeated(9, 0, "die"), *(said(side, "die", language="de") for side in Side for _ in range(9))], 5)

    assert [(theme.word, theme.language, theme.uses) for theme in themes] == [("die", "en", Split(9, 0))]


def test_the_strongest_words_come_first_and_only_so_many() -> None:
    counts = {f"w{number:02}": 6 + number for number in range(12)}
    reasons = [said(Side.FOR, *(word for word, count in counts.items() if number < count)) for number in range(20)]
    themes = find_themes([*reasons, *(said(Side.AGAINST, f"a{number}") for number in range(20))], 5)

    assert [theme.word for theme in themes] == [f"w{number:02}" for number in range(11, 11 - MOST_THEMES, -1)]


def test_the_form_most_often_written_is_shown() -> None:
    forms = ["Phones", "phones", "phone", "phones", "phones", "Phone"]
    reasons = [ReasonTerms(Side.FOR, "en", {"phone": form}) for form in forms]

    (theme,) = find_themes([*reasons, *(said(Side.AGAINST, "other", f"a{number}") for number in range(4)), *repeated(0, 0)], 5)

    assert (theme.word, theme.uses) == ("phones", Split(6, 0))


def test_chance_alone_gives_hardly_a_theme() -> None:
    """Both sides draw from the same thousand words."""
    random = Random(5)  # noqa: S311 - the same every time
    words = [f"w{number}" for number in range(1000)]
    reasons = [said(side, *random.sample(words, 12)) for side in Side for _ in range(1000)]

    assert len(find_themes(reasons, 5)) <= 3
    assert MIN_SCORE < 2
