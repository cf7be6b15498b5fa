from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow
from kiosk.domain.session import Mode
from kiosk.domain.tally import SPLIT_STEP, Split
from kiosk.services.wording import ENGLISH, Language, headline
from tests.publishing.pages import FLOW, summary


def said(split: Split | None, flow: Flow | None = None, **changes: object) -> str:
    votes = split.votes if split else 0
    return headline(summary(**{"votes": votes, "split": split, "flow": flow, **changes})).replace("\u00a0", " ")


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
    assert said(Split(694, 591), FLOW) == (
        "54 % of 1,285 votes said yes. 288 changed sides while reading, two in three of them towards no; 309 made up their minds."
    )


@pytest.mark.parametrize(
    ("split", "sentence"),
    [
        (Split(4, 6), "60 % of 10 votes said no."),
        (Split(5, 5), "10 votes, evenly split: 5 said yes and 5 said no."),
        (Split(30, 0), "All 30 votes said yes."),
        (Split(0, 5), "All 5 votes said no."),
        (Split(643, 642), "643 of 1,285 votes said yes."),
        (Split(642, 643), "643 of 1,285 votes said no."),
        (Split(1, 1999), "1,999 of 2,000 votes said no."),
    ],
)
def test_the_split_in_words(split: Split, sentence: str) -> None:
    assert said(split) == sentence


@pytest.mark.parametrize(
    ("votes", "closed", "sentence"),
    [
        (0, True, "Nobody voted."),
        (0, False, "Nobody has voted yet."),
        (1, True, "1 vote. Too few votes to show without showing whose they are."),
        (4, True, "4 votes. Too few votes to show without showing whose they are."),
    ],
)
def test_too_few_votes_in_words(votes: int, closed: bool, sentence: str) -> None:
    assert said(None, votes=votes, closed=closed) == sentence


@pytest.mark.parametrize(
    ("flow", "sentence"),
    [
        (moved(), "Nobody changed sides while reading."),
        (moved(unsure=1), "Nobody changed sides while reading; 1 made up their mind."),
        (moved(to_for=1, unsure=2), "1 changed sides while reading, towards yes; 2 made up their minds."),
        (moved(to_against=3), "3 changed sides while reading, all of them towards no."),
        (moved(to_for=4, to_against=4), "8 changed sides while reading, half of them each way."),
        (moved(to_for=2, to_against=1), "3 changed sides while reading, two in three of them towards yes."),
        (moved(to_for=1, to_against=3), "4 changed sides while reading, three in four of them towards no."),
        (moved(to_for=8, to_against=2), "10 changed sides while reading, four in five of them towards yes."),
        (moved(to_for=18, to_against=2), "20 changed sides while reading, nine in ten of them towards yes."),
        (moved(to_for=4, to_against=3), "7 changed sides while reading, 4 of them towards yes."),
        (moved(to_for=197, to_against=100), "297 changed sides while reading, two in three of them towards yes."),
        (moved(to_for=200, to_against=96), "296 changed sides while reading, 200 of them towards yes."),
    ],
)
def test_who_moved_in_words(flow: Flow, sentence: str) -> None:
    assert said(Split(60, 40), flow) == f"60 % of 100 votes said yes. {sentence}"


def test_a_class_changes_sides_during_the_lesson() -> None:
    assert "3 changed sides during the lesson, all of them" in said(Split(60, 40), moved(to_for=3), mode=Mode.CLASSROOM)
    assert "Nobody changed sides during the lesson." in said(Split(60, 40), moved(), mode=Mode.CLASSROOM)


def test_labels_other_than_yes_and_no_are_quoted_as_they_are() -> None:
    labels = {Side.FOR: "Build it", Side.AGAINST: "Brexit"}
    assert said(Split(10, 20), labels=labels) == "67 % of 30 votes said “Brexit”."


def test_a_catalogue_may_turn_a_sentence_around_and_learns_the_number() -> None:
    asked: list[tuple[str, int]] = []

    def translate(text: str, _comment: str = "", n: int = -1, /) -> str:
        asked.append((text, n))
        return {"{share} of {votes} votes said {side}.": "{side}: {share} ({votes})", "Yes": "Ja", "yes": "ja"}.get(text, text)

    german = Language("de", translate, number=lambda n: f"{n:,}".replace(",", "."), percent=lambda n: f"{n} %")
    page = summary(labels={Side.FOR: "Ja", Side.AGAINST: "Nein"}, flow=None)
    assert headline(page, german) == "ja: 54 % (1.285)"
    assert ("{share} of {votes} votes said {side}.", 1285) in asked


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
