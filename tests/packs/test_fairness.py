"""Both sides are compared by length and reading level."""

from pathlib import Path

import pytest

from kiosk.packs import inspect_pack
from kiosk.packs.fairness import count_syllables, flesch_kincaid_grade
from tests.packs.sample_pack import MANIFEST, TEXT, replace_once, write_pack

NIGHT = "A bridge is open at night."
NOON = "A ferry is a rest at noon."
HARD = "International infrastructure considerations necessitate extraordinarily comprehensive deliberation."


def _warnings(folder: Path, for_: str, against: str, manifest: str = MANIFEST, language: str = "en") -> list[str]:
    text = replace_once(NIGHT, for_, replace_once(NOON, against, TEXT))
    return [str(warning) for warning in inspect_pack(write_pack(folder / "bridge", None, manifest, **{language: text})).warnings]


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("a", 1),
        ("the", 1),
        ("bridge", 1),
        ("water", 2),
        ("table", 2),
        ("wanted", 2),
        ("jumped", 1),
        ("makes", 1),
        ("boxes", 2),
        ("shh", 1),
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert count_syllables(word) == count


def test_grade_is_the_published_formula() -> None:
    # 6 words, 1 sentence, 6 syllables.
    assert flesch_kincaid_grade("The cat sat on the mat.") == pytest.approx(0.39 * 6 + 11.8 * 1 - 15.59)
    # 8 words, 2 sentences, 10 syllables; three dots end one sentence.
    assert flesch_kincaid_grade("The water is cold... The river is wide.") == pytest.approx(0.39 * 4 + 11.8 * 10 / 8 - 15.59)
    assert flesch_kincaid_grade("") == 0.0


def test_a_quarter_more_words_is_still_fair(tmp_path: Path) -> None:
    assert _warnings(tmp_path, "one two three four", "one two three four five") == []


def test_more_than_a_quarter_is_a_warning(tmp_path: Path) -> None:
    assert _warnings(tmp_path, "one two three four", "one two three four five six") == [
        "en.md: the arguments differ by more than 25 % in length: 4 words for, 6 against"
    ]


def test_two_school_grades_are_a_warning(tmp_path: Path) -> None:
    (warning,) = _warnings(tmp_path, HARD, "The boat is slow but it is nice.")
    assert warning.startswith("en.md: the arguments differ by more than two school grades: grade 4")


def test_list_items_end_a_sentence_without_a_full_stop(tmp_path: Path) -> None:
    words = "the boat is slow and calm"
    assert _warnings(tmp_path, "\n".join(f"- {words}" for _ in range(9)), "\n".join(f"- {words}." for _ in range(9))) == []


def test_other_languages_have_no_school_grade(tmp_path: Path) -> None:
    assert _warnings(tmp_path, HARD, "Das Boot ist da und so ist.", MANIFEST.replace('"en"', '"de"'), "de") == []


def test_languages_without_spaces_are_measured_in_letters(tmp_path: Path) -> None:
    manifest = MANIFEST.replace('"en"', '"zh"')
    assert _warnings(tmp_path, "桥在夜里也开放。", "渡船是一种休息。 好 好", manifest, "zh") == [
        "zh.md: the arguments differ by more than 25 % in length: 8 letters for, 12 against"
    ]
