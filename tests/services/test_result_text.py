from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import Mode
from kiosk.domain.tally import SPLIT_STEP, Split
from kiosk.services.result_text import ENGLISH, Locale, headline, share
from tests.publishing.pages import FLOW, summary


def said(split: Split | None, flow: Flow | None = None, **changes: object) -> str:
    votes = split.votes if split else 0
    return headline(summary(**{"votes": votes, "split": split, "flow": flow, **changes}).results).replace("\u00a0", " ")


def moved(*, to_for: int = 0, to_against: int = 0, unsure: int = 0) -> Flow:
    return Flow(
        {
            (Stance.AGAINST, Side.FOR): to_for,
            (Stance.FOR, Side.AGAINST): to_against,
            (Stance.UNSURE, Side.FOR): unsure,
            (Stance.FOR, Side.FOR): 50,
        }
    )


def test_the_headline_says_the_split_then_who_moved() -> None:
    assert said(Split(694, 591), FLOW) == ("54% of 1,285 votes said yes; 288 changed their mind, 67% of them towards no.")


@pytest.mark.parametrize(
    ("split", "sentence"),
    [
        (Split(4, 6), "6 of 10 votes said no."),
        (Split(10, 14), "14 of 24 votes said no."),
        (Split(10, 15), "60% of 25 votes said no."),
        (Split(5, 5), "10 votes, evenly split: 5 said yes and 5 said no."),
        (Split(30, 0), "All 30 votes said yes."),
        (Split(0, 5), "All 5 votes said no."),
        (Split(643, 642), "Almost even: 643 of 1,285 votes said yes."),
        (Split(642, 643), "Almost even: 643 of 1,285 votes said no."),
        (Split(25, 23), "Almost even: 52% of 48 votes said yes."),
        (Split(9, 3), "9 of 12 votes said yes."),
        (Split(53, 47, 10), "Almost even: 53% of 100 votes said yes (of those who decided; still not sure: 10)."),
        (Split(1, 1999), "1,999 of 2,000 votes said no."),
    ],
)
def test_the_split_in_words(split: Split, sentence: str) -> None:
    assert said(split) == sentence


@pytest.mark.parametrize(
    ("split", "shares"),
    [
        (Split(18, 6), ["18 of 24", "6 of 24"]),
        (Split(15, 10), ["60%", "40%"]),
        (Split(101, 100), ["101 of 201", "100 of 201"]),
        (Split(50, 50), ["50 of 100", "50 of 100"]),
        (Split(0, 30), ["0 of 30", "30 of 30"]),
        (Split(1, 1999), ["1 of 2,000", "1,999 of 2,000"]),
    ],
)
def test_a_share_is_in_votes_where_percent_would_say_too_much_or_too_little(split: Split, shares: list[str]) -> None:
    assert [share(split, side, ENGLISH) for side in Side] == shares


@pytest.mark.parametrize(
    ("votes", "closed", "sentence"),
    [
        (0, True, "Nobody voted."),
        (0, False, "Nobody has voted yet."),
        (1, True, "The result is held back: it would show who voted how."),
        (4, False, "The result is held back: it would show who voted how."),
        (30, True, "The result is held back: it would show who voted how."),
    ],
)
def test_no_result_in_words_which_are_the_same_for_every_reason(votes: int, closed: bool, sentence: str) -> None:
    assert said(None, votes=votes, closed_on=date(2026, 11, 21) if closed else None) == sentence


@pytest.mark.parametrize(
    ("flow", "clause"),
    [
        (moved(), "nobody changed their mind"),
        (moved(unsure=9), "nobody changed their mind"),
        (moved(to_for=1), "1 changed their mind, towards yes"),
        (moved(to_against=5), "5 changed their mind, all of them towards no"),
        (moved(to_for=8, to_against=8), "16 changed their mind, half of them each way"),
        (moved(to_for=5, to_against=19), "24 changed their mind, 19 of them towards no"),
        (moved(to_for=20, to_against=5), "25 changed their mind, 80% of them towards yes"),
        (moved(to_for=106, to_against=201), "307 changed their mind, 65% of them towards no"),
        (moved(to_for=500, to_against=499), "999 changed their mind, 500 of them towards yes"),
        (moved(to_for=996, to_against=4), "1,000 changed their mind, 996 of them towards yes"),
    ],
)
def test_who_moved_in_words(flow: Flow, clause: str) -> None:
    assert said(Split(60, 40), flow) == f"60% of 100 votes said yes; {clause}."


def test_without_directions_there_is_still_a_number() -> None:
    assert said(Split(60, 40), moves=Moves(70, 20, 10)) == "60% of 100 votes said yes; 20 changed their mind."
    assert said(Split(50, 50), moves=Moves(90, 0, 10)) == (
        "100 votes, evenly split: 50 said yes and 50 said no; nobody changed their mind."
    )


def test_a_class_changes_its_mind_during_the_lesson() -> None:
    lesson: dict[str, Any] = {"mode": Mode.CLASSROOM}
    assert said(Split(30, 0), moved(to_for=7), **lesson) == (
        "All 30 votes said yes; 7 changed their mind during the lesson, all of them towards yes."
    )
    assert said(Split(20, 10), moved(), **lesson) == "67% of 30 votes said yes; nobody changed their mind during the lesson."


def test_a_session_that_goes_on_says_so() -> None:
    still_open: dict[str, Any] = {"closed_on": None}
    assert said(Split(12, 8), **still_open) == "12 of 20 votes said yes; voting goes on."
    assert said(Split(60, 40), moves=Moves(70, 20, 10), **still_open) == (
        "60% of 100 votes said yes; 20 changed their mind; voting goes on."
    )
    assert said(Split(12, 8), **still_open, rehearsal=True) == "12 of 20 votes said yes."


def test_labels_other_than_yes_and_no_are_quoted_as_they_are() -> None:
    labels = {Side.FOR: "Build it", Side.AGAINST: "Brexit"}
    assert said(Split(10, 20), labels=labels) == "67% of 30 votes said “Brexit”."


def test_a_catalogue_may_turn_a_sentence_around_and_learns_the_number() -> None:
    asked: list[tuple[str, int]] = []

    def translate(text: str, _comment: str = "", n: int = -1, /) -> str:
        asked.append((text, n))
        return {"{share} of {votes} votes said {side}": "{side}: {share} ({votes})", "Yes": "Ja", "yes": "ja"}.get(text, text)

    german = Locale("de", translate, number=lambda n: f"{n:,}".replace(",", "."), percent=lambda n: f"{n} %")
    page = summary(labels={Side.FOR: "Ja", Side.AGAINST: "Nein"}, flow=None)
    assert headline(page.results, german) == "ja: 54 % (1.285)."
    assert ("{share} of {votes} votes said {side}", 1285) in asked


def test_english_days_and_numbers() -> None:
    assert ENGLISH.day(date(2026, 11, 3)).replace("\u00a0", " ") == "3 November 2026"
    assert ENGLISH.number(1285) == "1,285"


@given(st.integers(0, 3000), st.integers(0, 3000), st.integers(0, 500), st.integers(0, 500), st.integers(0, 500))
def test_every_result_has_a_whole_sentence(for_: int, against: int, to_for: int, to_against: int, unsure: int) -> None:
    split = Split(for_, against) if for_ + against >= SPLIT_STEP else None
    text = said(split, moved(to_for=to_for, to_against=to_against, unsure=unsure) if split else None)
    assert text.endswith(".")
    assert not set("{}") & set(text)
    assert " 1 votes" not in text
