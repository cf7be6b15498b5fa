import unicodedata

import pytest
import regex
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.domain.text import REASON_LETTERS, clean, clean_draft, count_letters, shorten

_AWKWARD = (
    "\u0301\u0338\u0327\u200b\u200c\u200d\u202e\u2066\ufe0f\ufeff\U000e0067\U000e007f\U0001f3f4\U0001f44d\U0001f3fd"
    "\u1100\u094d\u0915\ud800\u0085\u2028\u3164\u115f\u2800=<1a \u00e9e\n\t\u0627\u0651"
)
texts = st.text() | st.text(st.sampled_from(_AWKWARD), max_size=60)
everything = texts | st.text(st.characters(), max_size=600)


@settings(max_examples=300, deadline=None)
@given(everything)
@example("=\u200d\u0338")
@example("e\u200b\u0301\u0301\u0301\u0301\u0301")
@example("\u0327\u0301" * 9)
@example("\u200d" * 300)
@example("👩" + "\u200d👩" * 200)
@example("👩\u200d" * 8 + "👩")
def test_whatever_is_typed_comes_out_fit_to_be_kept_and_doing_it_again_changes_nothing(text: str) -> None:
    _is_fit_to_be_kept(kept := clean(text))
    assert clean(kept) == kept
    _may_stand_in_the_field(typed := clean_draft(text))
    assert clean_draft(typed) == typed


@settings(max_examples=300, deadline=None)
@given(everything)
@example("A\u200c\U000e0020A")  # a joiner before a tag that is dropped
@example("A\U000e0020\u200cA")
@example("\U0001f3f4\u200d\U000e0067\U000e007f")
@example("A\u200c\u200d\U000e0020\u0301")
@example("\u1100" * 16 + "\u1161")  # a letter that is too long before it is composed, and not after
@example("a" + " " * 300 + "b")
@example(" " * 300 + "b")
@example("a\u200b" * 300)
def test_what_the_field_leaves_out_would_not_have_been_kept(text: str) -> None:
    assert clean(clean_draft(text)) == clean(text)


@pytest.mark.soak
@settings(max_examples=50_000, deadline=None)
@given(everything)
def test_fifty_thousand_texts_come_out_fit_to_be_kept(text: str) -> None:
    kept, typed = clean(text), clean_draft(text)
    _is_fit_to_be_kept(kept)
    _may_stand_in_the_field(typed)
    assert (clean(kept), clean_draft(typed), clean(typed)) == (kept, typed, kept)


def _is_fit_to_be_kept(kept: str) -> None:
    assert unicodedata.is_normalized("NFC", kept)
    assert not {unicodedata.category(ch) for ch in kept} & {"Cc", "Cs", "Co", "Zl", "Zp"}
    assert not set(kept) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\ufeff")
    assert not regex.search(r"\p{M}{4}", kept)
    assert kept == " ".join(kept.split(" ")).strip()
    assert "  " not in kept
    assert count_letters(kept) <= REASON_LETTERS
    assert len(kept.encode()) <= 4 * 16 * REASON_LETTERS


def _may_stand_in_the_field(typed: str) -> None:
    assert count_letters(typed) <= REASON_LETTERS
    assert len(typed) <= 16 * REASON_LETTERS


@pytest.mark.parametrize(
    "text",
    [
        "Because I say so.",
        "“Quoted” — and dashed… 100 %!",
        "I <3 this & <b>bold</b>",
        "=1+1",
        "Ça va être « difficile »",
        "می‌خواهم",  # Persian needs the non-joiner
        "क्षत्रिय और न्याय",
        "ประชาธิปไตยที่ดี",
        "שָׁלוֹם עֲלֵיכֶם",
        "言論の自由",
        "한국어 텍스트",
        "👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ 👁️‍🗨️ 🇫🇷 1️⃣",
        "Tiếng Việt ộ ữ",
    ],
)
def test_ordinary_writing_is_kept_as_it_is(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  two\n\nlines\tand\u00a0more ", "two lines and more"),
        ("abc\u202edef\u202c", "abcdef"),
        ("\ufeffzero\u200bwidth\u2060", "zerowidth"),
        ("lone \ud83d half", "lone half"),
        ("nul\x00and\x1b[31mred", "nuland[31mred"),
        ("e\u0301", "é"),
        ("Z" + "\u0335" * 30 + "algo", "Z" + "\u0335" * 3 + "algo"),
        ("\ue000private", "private"),
        ("a\U000e0041\U000e0042hidden", "ahidden"),
        ("\u200d", ""),
        (" \n ", ""),
        ("\u0301\u0301", ""),
        ("\u3164\u3164", ""),
        ("\u2800\u2800", ""),
        ("\u115f\u1160", ""),
        ("=\u200d\u0338", "≠"),
    ],
)
def test_what_carries_no_meaning_goes(text: str, kept: str) -> None:
    assert clean(text) == kept


@pytest.mark.parametrize("cluster", ["a", "é", "👩‍👩‍👧‍👦", "🇫🇷", "क्ष"])
def test_a_reason_has_at_most_280_letters_whatever_they_are_made_of(cluster: str) -> None:
    assert clean(cluster * 500) == unicodedata.normalize("NFC", cluster * REASON_LETTERS)


@pytest.mark.parametrize(
    "glue", ["👍\u200d", "\u1100", "क\u094d", "\U0001f3f4" + "\U000e0067" * 50], ids=["emoji", "jamo", "conjunct", "tags"]
)
def test_one_endless_letter_is_not_a_way_around(glue: str) -> None:
    assert len(clean(glue * 20_000)) <= 16 * REASON_LETTERS


@given(texts, st.integers(0, 30))
def test_shortening_keeps_whole_letters_from_the_start(text: str, limit: int) -> None:
    short = shorten(text, limit)

    assert text.startswith(short)
    assert count_letters(short) <= limit
    assert short == text or count_letters(short) == limit


@given(st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=100))
def test_ordinary_letters_and_spaces_stand_as_typed(text: str) -> None:
    assert clean_draft(text) == text


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("two  words \n", "two  words \n"),
        ("می\u200c", "می\u200c"),  # the letter it holds apart is on its way
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d", "👩\u200d"),
        ("\u200d" * 300, ""),
        ("\u200c\u200d" * 300, ""),
        ("\u200b" * 300, ""),
        ("\ufe0f" * 300, ""),
        ("a" + "\u200d" * 300, "a\u200d"),
        (" \u200dYes", " Yes"),
        ("Yes\u200b.", "Yes."),
        ("👩" + "\u200d👩" * 200, "👩" + "\u200d👩" * 7 + "\u200d"),
        ("Z" + "\u0335" * 30, "Z" + "\u0335" * 3),
        ("  ", "  "),
    ],
)
def test_what_stands_in_the_field(text: str, stands: str) -> None:
    assert clean_draft(text) == stands
