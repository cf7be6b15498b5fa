"""Reads the terms of people's words, in five languages, and of what is none of them."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.domain.text import REASON_LETTERS, clean
from kiosk.i18n import language_names
from kiosk.services.moderation import Reason, ReasonState
from kiosk.services.themes import themes_of
from tests.sample_reasons import REASONS, THEMES
from tests.services.hostile_reasons import HOSTILE_REASONS

OTHER = ("Quite another matter.", "Something else.", "Neither.", "Not at all.", "No!", "It depends.")


def reason(text: str, side: Side = Side.FOR, language: str = "en") -> Reason:
    return Reason(b"", text, language, side, None, ReasonState.SHOWN)


def reasons(*texts: str, language: str = "en") -> list[Reason]:
    """Return reasons for, beside some of the other side without a word in common."""
    return [*(reason(text, Side.FOR, language) for text in texts), *(reason(text, Side.AGAINST, language) for text in OTHER)]


def words(found: Sequence[Reason], limit: int = 5) -> list[str]:
    return [theme.word for theme in themes_of(found, limit) if theme.side is Side.FOR]


def test_a_class_is_told_its_themes() -> None:
    found = themes_of([reason(text, side) for side, texts in REASONS.items() for text in texts], 5)

    for side, expected in THEMES.items():
        assert {theme.word: theme.uses for theme in found if theme.side is side} == {
            word: Split(*(count if each is side else 0 for each in Side)) for word, count in expected.items()
        }


@pytest.mark.parametrize(
    ("language", "forms", "shown"),
    [
        ("en", ["distracted", "distracting", "distracts", "distracts", "distraction"], "distracts"),
        ("de", ["Kinder", "Kind", "kindern", "Kinder", "KINDER"], "Kinder"),
        ("fr", ["l’élève", "élèves", "Élèves", "des élèves", "d'élèves"], "élèves"),
        ("es", ["teléfonos", "teléfono", "Teléfonos", "teléfonos", "los teléfonos"], "teléfonos"),
        ("ar", ["الهاتف", "بالهاتف", "هاتف", "الهاتف", "للهاتف"], "الهاتف"),
    ],
)
def test_forms_of_a_word_are_one_term(language: str, forms: list[str], shown: str) -> None:
    assert words(reasons(*forms, language=language)) == [shown]
    assert words(reasons(*forms, language=f"{language}-XX")) == [shown]


def test_a_word_counts_once_a_reason() -> None:
    assert words(reasons("phone phone phones Phone PHONE phone", "Another.", "More.", "Less.", "Some.")) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I don't think it's what they've said, and we'll see."),
        ("de", "Ich finde, dass es doch nicht so sein sollte."),
        ("fr", "C’est parce qu’on n’a pas ce qu’il faut, et j’y pense aujourd’hui."),
        ("es", "Porque no creo que esto sea así, y tú también."),
        ("ar", "لأن هذا هو ما كان يجب أن يكون"),
    ],
)
def test_words_that_say_nothing_are_no_themes(language: str, text: str) -> None:
    assert words(reasons(*[text] * 9, language=language)) == []


def test_every_language_of_the_program_has_stop_words() -> None:
    assert {path.stem for path in paths.stop_words().glob("*.txt")} == set(language_names())


def test_a_language_without_stop_words_has_no_themes() -> None:
    assert words(reasons(*["Pomidoro"] * 9, language="it")) == []
    assert words(reasons(*["Pomidoro"] * 9, language="")) == []


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_hostile_words_break_nothing(language: str) -> None:
    texts = [
        *(text for text, _ in HOSTILE_REASONS),
        "x" * REASON_LETTERS,
        "😀" * REASON_LETTERS,
        "ا" * REASON_LETTERS,
        "e\u0301\u0301\u0301" * REASON_LETTERS,
        "1234567890 42",
        "<b>&amp;</b>",
        "\u200f\u202e",
    ]
    cleaned = [text for text in map(clean, texts) if text]

    for theme in themes_of(reasons(*[text for text in cleaned for _ in range(6)], language=language), 5):
        assert 2 <= len(theme.word) <= 30
        assert theme.word[0].isalpha()


def test_a_list_that_is_missing_costs_the_themes_of_its_language_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "de.txt").write_text("und\n", encoding="utf-8")
    monkeypatch.setattr(paths, "stop_words", lambda: tmp_path)

    assert words(reasons(*["Phones"] * 9)) == []
    assert words(reasons(*["Handys und Handys"] * 9, language="de")) == ["Handys"]
    assert "no themes in en" in caplog.text
