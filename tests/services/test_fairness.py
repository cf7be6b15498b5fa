"""Both sides are measured by the same rules, and what differs is told with what to do."""

from dataclasses import replace

import pytest

from kiosk import paths
from kiosk.app.reports.writers import print_locale
from kiosk.domain.debate import Block, BlockKind, Case, Debate, DebateText, Side
from kiosk.i18n import language_names
from kiosk.services.fairness import TextFairness, find_loaded_words, measure_case, measure_fairness, measure_text
from kiosk.services.fairness_text import describe_balance, describe_figures, describe_report, describe_side

NIGHT, NOON = "A bridge is open at night.", "A ferry is a rest at noon."
HARD = "International infrastructure considerations necessitate extraordinarily comprehensive deliberation."
EASY = "The boat is slow but it is nice."
LEVEL = ["Both sides are level."]


def case(argument: str, points: int = 2, kind: BlockKind = BlockKind.PARAGRAPH) -> Case:
    blocks = tuple(Block(kind, line, line) for line in argument.splitlines())
    return Case("Yes — build it.", "Yes", "build it.", "In short", tuple(f"Point {n}." for n in range(points)), "The argument", blocks)


def text_of(for_: Case, against: Case, language: str = "en") -> DebateText:
    return DebateText(language, "Q?", "", (), "", (), "", "", {Side.FOR: for_, Side.AGAINST: against})


def compare(for_: str, against: str, language: str = "en") -> TextFairness:
    return measure_text(text_of(case(for_), case(against), language))


def test_a_quarter_more_words_is_still_fair() -> None:
    assert describe_balance(compare("one two three four", "one two three four five")) == LEVEL


def test_more_than_a_quarter_is_told_with_what_to_do() -> None:
    assert describe_balance(compare("one two three four", "one two three four five six")) == [
        "‘Against’ reads longer than ‘For’ (6 words and 4 words): shorten it, or give the other side more to say"
    ]


def test_the_longer_side_is_named_before_it_is_unfair() -> None:
    fairness = compare("one two three four", "one two three four five")
    assert (fairness.longer, fairness.imbalances) == (Side.AGAINST, ())
    assert compare("one two", "two one").longer is None


def test_two_school_grades_are_told() -> None:
    (told,) = describe_balance(compare(f"{HARD}\n" * 15, f"{EASY}\n" * 14))
    assert told.startswith("‘For’ is harder to read than ‘Against’ (school grade 4")
    assert told.endswith("school grade 1): use shorter sentences and words")


def test_levels_of_less_than_a_hundred_words_are_not_compared() -> None:
    assert describe_balance(compare(f"{HARD}\n" * 14, f"{EASY}\n" * 13)) == LEVEL


def test_ease_of_reading_is_compared_in_spanish() -> None:
    hard = "Consideraciones internacionales extraordinariamente comprehensivas necesitan deliberaciones.\n"
    (told,) = describe_balance(compare("La casa es así y nada.\n" * 20, hard * 18, "es"))
    assert told.startswith("‘Against’ is harder to read than ‘For’ (reading ease ")


def test_more_points_are_told() -> None:
    assert describe_balance(measure_text(text_of(case(NIGHT, 3), case(NOON, 2)))) == [
        "‘For’ has more points than ‘Against’ (3 and 2): each can be chosen as a reason, so give both as many"
    ]


def test_list_items_end_a_sentence_without_a_full_stop() -> None:
    words = "the boat is slow and calm\n" * 9
    with_stops = measure_case(case(words.replace("calm", "calm."), kind=BlockKind.BULLET), "en")
    assert measure_case(case(words, kind=BlockKind.BULLET), "en") == with_stops


def test_languages_without_spaces_are_measured_in_letters_and_without_a_level() -> None:
    fairness = compare("桥在夜里也开放。", "渡船是一种休息。 好 好", "zh")
    assert describe_balance(fairness) == [
        "‘Against’ reads longer than ‘For’ (12 letters and 8 letters): shorten it, or give the other side more to say"
    ]
    assert describe_figures(fairness.sides[Side.FOR]).level == ""


def test_a_side_that_is_still_empty_is_measured_too() -> None:
    fairness = measure_text(text_of(case("", 0), case(NOON)))
    assert describe_side(fairness, Side.FOR) == "For: 0 words · 1 minute to read · 0 points · no loaded words"
    assert [found.side for found in fairness.imbalances] == [Side.AGAINST, Side.AGAINST]


def test_all_figures_are_in_one_line() -> None:
    fairness = measure_text(text_of(case("Obviously, it is  so-called\nprogress. OBVIOUSLY.", 1), case(NOON)))
    assert describe_side(fairness, Side.FOR) == (
        "For: 6 words · 1 minute to read · school grade 9 (Flesch–Kincaid) · 1 point · loaded words: ‘Obviously’ ‘so-called’"
    )


def test_every_language_of_a_debate_is_measured() -> None:
    texts = {language: replace(text_of(case(NIGHT), case(NIGHT)), language=language) for language in ("en", "es")}
    lines = [*describe_report(measure_fairness(Debate("bridge", ("en", "es"), "", texts, "")).texts)]
    assert [line.partition(":")[0] for line in lines] == ["en.md"] * 3 + ["es.md"] * 3


@pytest.mark.parametrize("language", ["es", "fr", "de", "ar"])
def test_every_sentence_is_translated(language: str) -> None:
    locale = print_locale(language)
    fairness = measure_text(text_of(case(f"Obviously. {HARD}\n" * 20, 3), case("A day is a day.\n" * 20, 2)))
    english, translated = (
        [*describe_balance(fairness, one), describe_side(fairness, Side.FOR, one)] for one in (print_locale("en"), locale)
    )
    assert len(translated) == 4
    assert not set(english) & set(translated)
    assert not any("{" in line for line in translated)


@pytest.mark.parametrize("language", sorted(language_names()))
def test_each_language_of_the_screens_has_a_list_of_loaded_words(language: str) -> None:
    path = paths.loaded_words() / f"{language}.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    notes, words = [line for line in lines if line.startswith("#")], [line for line in lines if not line.startswith("#")]
    assert "GPL-3.0-or-later" in notes[-1]
    assert len(words) == len({word.casefold() for word in words}) >= 50
    assert len(find_loaded_words(" / ".join(words), language)) == len(words)


def test_only_whole_words_are_flagged() -> None:
    assert find_loaded_words("The evildoers see clearly enough; it is an absurdity.", "en") == ("clearly",)
