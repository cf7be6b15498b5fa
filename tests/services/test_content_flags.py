from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.services.content_flags import ContentFlag, ContentFlags, FlagKind

SHIPPED = paths.hints()
LANGUAGES = sorted(path.stem for path in SHIPPED.glob("*.txt"))


def shipped() -> ContentFlags:
    return ContentFlags([SHIPPED])


def own(folder: Path, **lists: str) -> ContentFlags:
    for language, words in lists.items():
        (folder / f"{language}.txt").write_text(words, encoding="utf-8")
    return ContentFlags([SHIPPED, folder])


@pytest.mark.parametrize("harmless", ["accurate", "culture", "vacuum", "Scunthorpe", "assess", "class", "cockpit", "therapist", "Dickens"])
def test_a_word_inside_a_harmless_one_is_not_flagged(harmless: str) -> None:
    assert shipped().find(f"An {harmless} view: {harmless.upper()}.", "en") == []


def test_the_french_word_inside_culture_and_vacuum_is_not_flagged_either() -> None:
    assert shipped().find("La culture, le calcul, un vacuum, l'accumulation, un particulier.", "fr") == []


@pytest.mark.parametrize(("text", "language", "word"), [
    ("What a load of Shit!", "en", "Shit"),
    ("(shit)", "en", "shit"),
    ("¡Mierda!", "es", "Mierda"),
    ("C'est de la MERDE", "fr", "MERDE"),
    ("So eine SCHEISSE.", "de", "SCHEISSE"),
    ("أنت غبي.", "ar", "غبي"),
])  # fmt: skip
def test_a_whole_word_of_the_reasons_language_is_flagged(text: str, language: str, word: str) -> None:
    assert shipped().find(text, language) == [ContentFlag(FlagKind.WORD, word)]


def test_a_word_of_another_language_is_none() -> None:
    assert shipped().find("Die Sau", "en") == []
    assert shipped().find("Die Sau", "de-AT") == [ContentFlag(FlagKind.WORD, "Sau")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_ships_is_found_alone_and_in_a_sentence(language: str) -> None:
    lines = (SHIPPED / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    words = [line for line in lines if not line.startswith("#")]
    assert len(words) >= 25
    hints = shipped()
    for word in words:
        assert ContentFlag(FlagKind.WORD, word) in hints.find(word, language), word
        assert ContentFlag(FlagKind.WORD, word) in hints.find(f"… {word}, …", language), word


@pytest.mark.parametrize(("text", "kind", "found"), [
    ("Write to ada.l+x@example.org please", FlagKind.MAIL, "ada.l+x@example.org"),
    ("see https://example.org/a?b=1", FlagKind.ADDRESS, "https://example.org/a?b=1"),
    ("see www.example.museum", FlagKind.ADDRESS, "www.example.museum"),
    ("buy at my-shop.com/x now", FlagKind.ADDRESS, "my-shop.com/x"),
    ("follow @ada_l!", FlagKind.ACCOUNT, "@ada_l"),
    ("call +44 20 7946 0958", FlagKind.PHONE, "+44 20 7946 0958"),
    ("call (020) 7946-0958", FlagKind.PHONE, "(020) 7946-0958"),
    ("06 12 34 56 78", FlagKind.PHONE, "06 12 34 56 78"),
    ("0151/23456789.", FlagKind.PHONE, "0151/23456789"),
    ("555-123-4567", FlagKind.PHONE, "555-123-4567"),
    ("555-1234", FlagKind.PHONE, "555-1234"),
    ("612345678", FlagKind.PHONE, "612345678"),
    ("٠٥٥ ١٢٣ ٤٥٦٧", FlagKind.PHONE, "٠٥٥ ١٢٣ ٤٥٦٧"),
])  # fmt: skip
def test_what_leads_to_a_person_is_flagged(text: str, kind: FlagKind, found: str) -> None:
    assert [(hint.kind, hint.found) for hint in shipped().find(text, "en")] == [(kind, found)]


@pytest.mark.parametrize("text", [
    "In 2026 we had 1,284 voices, 54 % said yes.",
    "On 2026-11-23 it rained.",
    "From 1989-1991 and again 2019–2024.",
    "It costs 1,000,000 or 12.50.",
    "Whatever.It is fine.And so on.",
    "e.g. this, i.e. that, at 09:00.",
    "5 @ 3 each",
    "version 2.0.1",
])  # fmt: skip
def test_numbers_dates_and_missing_spaces_are_nobody(text: str) -> None:
    assert shipped().find(text, "en") == []


def test_an_own_list_adds_words_of_one_language_or_of_all(tmp_path: Path) -> None:
    hints = own(tmp_path, en="Springfield High # our school\n\n# a remark\n", all="mr. burns")
    assert hints.find("springfield  high and Mr. Burns", "en") == [
        ContentFlag(FlagKind.WORD, "springfield  high"),
        ContentFlag(FlagKind.WORD, "Mr. Burns"),
    ]
    assert hints.find("Springfield High and Mr. Burns", "fr") == [ContentFlag(FlagKind.WORD, "Mr. Burns")]
    assert hints.find("shit", "en") == [ContentFlag(FlagKind.WORD, "shit")]


def test_where_words_have_no_spaces_between_them_one_is_found_anywhere(tmp_path: Path) -> None:
    assert own(tmp_path, zh="笨蛋").find("你是笨蛋吗", "zh") == [ContentFlag(FlagKind.WORD, "笨蛋")]


def test_a_list_that_cannot_be_read_is_told_once_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "en.txt").write_bytes(b"\xff\xfe\xfa")
    hints = ContentFlags([SHIPPED, tmp_path])
    for _ in range(2):
        assert hints.find("shit", "en") == [ContentFlag(FlagKind.WORD, "shit")]
    (sentence,) = hints.problems
    assert str(tmp_path / "en.txt") in sentence
    assert "not flagged" in sentence


def test_a_word_may_hold_any_sign(tmp_path: Path) -> None:
    hints = own(tmp_path, en="f*ck\n(x)+[y]\n\\d")
    assert hints.find("f*ck", "en") == [ContentFlag(FlagKind.WORD, "f*ck")]
    assert hints.find("fffck 7", "en") == []


@given(st.text(max_size=280))
def test_any_reason_is_looked_through_and_every_finding_is_in_it(text: str) -> None:
    assert all(hint.found in text for hint in shipped().find(text, "en"))
