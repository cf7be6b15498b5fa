"""Selected letters and words produce the text that someone would have typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.text import count_letters
from kiosk.domain.writing import append_letter, capitalize, complete_word, delete_letter, frequent_words, starts_sentence, suggestions

WORDS = ("because", "I", "people", "peace", "Menschen", "power", "pe")


@pytest.mark.parametrize("draft", ["", "  ", "Yes. ", "Why? ", "لماذا؟ ", "No!\n"])
def test_a_sentence_begins(draft: str) -> None:
    assert starts_sentence(draft)


@pytest.mark.parametrize("draft", ["Y", "Yes ", "Yes.", "3.", "Yes, "])
def test_a_sentence_goes_on(draft: str) -> None:
    assert not starts_sentence(draft)


@pytest.mark.parametrize(("word", "large"), [("yes", "Yes"), ("é", "É"), ("ß", "ß"), ("ب", "ب"), ("", "")])
def test_a_capital_where_there_is_one(word: str, large: str) -> None:
    assert capitalize(word) == large


@pytest.mark.parametrize(
    ("draft", "letter", "then"),
    [("Yes ", ".", "Yes."), ("Yes ", "y", "Yes y"), (" ", ".", " ."), ("Yes ", "’", "Yes ’"), ("نعم ", "،", "نعم،"), ("", "a", "a")],
)
def test_a_closing_sign_belongs_to_the_word_before(draft: str, letter: str, then: str) -> None:
    assert append_letter(draft, letter) == then


@given(st.text(max_size=30))
def test_erasing_takes_one_letter_whatever_it_is_made_of(draft: str) -> None:
    less = delete_letter(draft)
    assert draft.startswith(less)
    assert count_letters(draft) - count_letters(less) == (1 if draft else 0)


@pytest.mark.parametrize(
    ("draft", "word", "then"),
    [
        ("", "because", "because "),
        ("Ye", "yes", "Yes "),
        ("say pe", "people", "say people "),
        ("die mensch", "Menschen", "die Menschen "),
        ("PE", "people", "PEople "),
        ("Yes. ", "because", "Yes. because "),
    ],
)
def test_a_word_is_finished(draft: str, word: str, then: str) -> None:
    assert complete_word(draft, word) == then


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        ("", ["because", "I", "people", "peace"]),
        ("p", ["people", "peace", "power", "pe"]),
        ("The PE", ["people", "peace"]),
        ("m", ["Menschen"]),
        ("xyz", []),
        ("Yes. ", ["because", "I", "people", "peace"]),
    ],
)
def test_what_a_word_could_become(draft: str, found: list[str]) -> None:
    assert suggestions(WORDS, draft, 4) == found


def test_words_of_a_text_by_how_often_they_come_and_as_they_are_mostly_spelled() -> None:
    assert frequent_words(["Open models leak. An open gate, open!", "The models"])[:2] == ["open", "models"]
    assert frequent_words(["a to the"]) == []
