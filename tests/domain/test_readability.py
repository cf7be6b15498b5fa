"""Each formula gives the value that was published for an example, or the one that its coefficients give for counts made by hand."""

import pytest

from kiosk.domain.readability import (
    Readability,
    Scale,
    flesch_kincaid_grade,
    kandel_moles,
    measure_readability,
    osman,
    szigriszt_pazos,
    wiener_sachtextformel,
)
from kiosk.domain.syllables import COUNTERS

SYLLABLES = {
    "en": {"a": 1, "the": 1, "bridge": 1, "water": 2, "table": 2, "wanted": 2, "jumped": 1, "makes": 1, "boxes": 2, "shh": 1, "café": 2},
    "de": {"Haus": 1, "und": 1, "Bäume": 2, "Quelle": 2, "Theater": 3, "Nation": 3, "Abstimmung": 3, "Universität": 5, "hm": 1},
    "fr": {"homme": 1, "qu’il": 1, "vie": 1, "nation": 2, "école": 2, "idée": 2, "théâtre": 2, "Noël": 2, "téléphone": 3, "européen": 4},
    "es": {"y": 1, "que": 1, "hoy": 1, "país": 2, "leer": 2, "guerra": 2, "ciudad": 2, "pingüino": 3, "aéreo": 4, "murciélago": 4},
}


@pytest.mark.parametrize(("language", "word"), [(language, word) for language, words in SYLLABLES.items() for word in words])
def test_syllables(language: str, word: str) -> None:
    assert COUNTERS[language](word) == SYLLABLES[language][word]


def test_english_by_counts() -> None:
    # 6 words, 1 sentence, 6 syllables.
    assert flesch_kincaid_grade("The cat sat on the mat.") == pytest.approx(0.39 * 6 + 11.8 * 1 - 15.59)
    # 8 words, 2 sentences, 10 syllables; three dots end one sentence.
    assert flesch_kincaid_grade("The water is cold... The river is wide.") == pytest.approx(0.39 * 4 + 11.8 * 10 / 8 - 15.59)
    assert flesch_kincaid_grade("") == 0.0


def test_german_by_published_examples() -> None:
    """The examples and values are those of textstat."""
    rhyme = "Alle meine Entchen schwimmen auf dem See, Köpfchen unters Wasser, Schwänzchen in die Höh."
    assert wiener_sachtextformel(rhyme) == pytest.approx(3.77, abs=0.001)
    parties = "Alle Parteien widmen dem Thema rein quantitativ betrachtet nennenswerte Aufmerksamkeit, "
    assert wiener_sachtextformel(f"{parties}die Grünen wenig überraschend am meisten.") == pytest.approx(13.913, abs=0.001)


def test_french_by_counts() -> None:
    # Le chat dort sur la table. Il a une idée. 10 words, 2 sentences, 11 syllables without silent e.
    assert kandel_moles("Le chat dort sur la table. Il a une idée.") == pytest.approx(207 - 1.015 * 5 - 73.6 * 11 / 10)


def test_spanish_by_counts() -> None:
    # El ga-to duer-me en la ca-sa. ¿Qué ha-ce hoy? 9 words, 2 sentences, 13 syllables.
    assert szigriszt_pazos("El gato duerme en la casa. ¿Qué hace hoy?") == pytest.approx(206.835 - 62.3 * 13 / 9 - 4.5)


def test_arabic_by_published_examples() -> None:
    """The examples and values are those of textstat, which has the formula from its authors."""
    assert osman("ذهب هند وأحمد الى المدرسة. هند تحب الرسم والمطالعة") == pytest.approx(102.186, abs=0.001)
    physics = (
        "تتركز أسس الفيزياء النووية بشكل عام علي الذرة ومكوناتها الداخلية والتعامل مع تلك الذرة والعناصر وحيث ان هذا هو المبحث العام "
        "للفيزياء النووية فانه احيانا ما يطلق عليها الفيزياء الذرية الا أن مجال الفيزياء النووية أعم واشمل من الفيزياء الذرية وكذلك "
        "الفيزياء الذرية تهتم بدارسة الذرة فى حالاتها وتفاعلاتها المختلفة"
    )
    assert osman(physics) == pytest.approx(39.292, abs=0.001)


def test_arabic_with_vowel_marks_counts_them() -> None:
    # ka-ta-ba: three short; ki-taa-bun: one short, one long and one doubled ending count as five. 2 words, 1 sentence, 8 syllables.
    assert osman("كَتَبَ كِتَابٌ.") == pytest.approx(200.791 - 1.015 * 2 - 24.181 * 8 / 2)


def test_a_last_sentence_needs_no_full_stop() -> None:
    assert flesch_kincaid_grade("The cat sat. The dog ran") == flesch_kincaid_grade("The cat sat. The dog ran.")


@pytest.mark.parametrize(("language", "scale"), [("en", "grade"), ("de-AT", "grade"), ("fr", "ease"), ("es", "ease"), ("ar", "ease")])
def test_each_language_of_the_screens_has_a_formula(language: str, scale: str) -> None:
    level = measure_readability("La casa.", language)
    assert level is not None
    assert level.scale == scale


def test_without_words_or_formula_there_is_no_level() -> None:
    assert measure_readability("1,000 – 2!", "en") is None
    assert measure_readability("Il gatto dorme.", "it") is None


@pytest.mark.parametrize(("scale", "hard", "easy"), [(Scale.GRADE, 12.1, 10.0), (Scale.EASE, 39.9, 50.0)])
def test_harder_is_a_higher_grade_and_less_ease(scale: Scale, hard: float, easy: float) -> None:
    harder, easier = Readability("", scale, hard), Readability("", scale, easy)
    assert harder.is_harder_than(easier)
    assert not easier.is_harder_than(harder)
    assert not harder.is_harder_than(harder)
