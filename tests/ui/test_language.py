"""A visitor's language: two taps away on any screen, everything on it changed at once, and gone with the visitor."""

import pytest
from PySide6.QtCore import QLocale

from kiosk.i18n import STRETCHED, names
from kiosk.services.moderation import ReasonState
from tests.ui import stations
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.looks import Size
from tests.ui.rig import LANDSCAPE, PORTRAIT, Rig

QUESTION = {"en": "Where do you stand?", "es": "¿Cuál es tu postura?"}


def speak(rig: Rig, language: str) -> None:
    """The two taps."""
    rig.tap("language")
    rig.reach(f"language-{language}")


def test_two_taps_change_the_language_of_the_screen(rig: Rig) -> None:
    rig.tap("begin")
    assert rig.says(QUESTION["en"])
    speak(rig, "es")
    assert rig.screen == "opening"
    assert rig.says(QUESTION["es"])
    assert not rig.says(QUESTION["en"])


def test_each_language_stands_there_in_its_own_words(rig: Rig) -> None:
    rig.tap("begin")
    rig.tap("language")
    assert [rig.text_of(f"language-{code}") for code in names()] == ["English", "Español", "Français", "Deutsch", "العربية"]


def test_the_next_visitor_finds_the_kiosks_own_language(rig: Rig) -> None:
    rig.tap("begin")
    speak(rig, "ar")
    assert rig.kiosk.language.mirrored
    rig.tap("startOver")
    assert not rig.kiosk.language.mirrored
    assert rig.says("Tap to begin")
    assert QLocale().language() is QLocale.Language.English


def test_numbers_are_written_as_the_language_does(rig: Rig) -> None:
    rig.tap("begin")
    speak(rig, "de")
    assert QLocale().toString(1234) == "1.234"
    speak(rig, "en")
    assert QLocale().toString(1234) == "1,234"


@pytest.mark.parametrize("language", names())
def test_both_sides_change_places_only_with_the_direction_of_reading(rig: Rig, language: str) -> None:
    rig.tap("begin")
    speak(rig, language)
    rig.tap("stand-skip")
    rig.kiosk.show("vote")
    rig.settle()
    first, second = (rig.spot(f"choose-{side.side}").x() for side in (rig.kiosk.visit.first, rig.kiosk.visit.second))
    assert (first > second) is (language == "ar")


def test_what_was_typed_and_chosen_stays(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.kiosk.visit.say("Because")
    rig.kiosk.offerLanguages()
    rig.reach("language-fr")
    assert rig.screen == "reason"
    assert rig.item("words").property("text") == "Because"
    assert rig.kiosk.visit.draft == "Because"
    assert rig.kiosk.visit.choice == "for"


def test_the_stretched_language_is_never_offered(rig: Rig) -> None:
    rig.kiosk.begin()
    rig.kiosk.language.choose(STRETCHED)
    assert rig.kiosk.language.code == "en"


def test_a_debate_that_is_not_there_in_the_language_says_so_and_is_read_as_it_was_written(rig: Rig) -> None:
    question = rig.kiosk.debate.question
    rig.tap("begin")
    speak(rig, "fr")
    rig.kiosk.visit.stand("")
    assert rig.kiosk.debate.question == question
    assert rig.text_of("contentNote").startswith("Le débat n’existe pas dans cette langue")


def test_a_reason_is_kept_in_the_language_it_was_written_in(rig: Rig) -> None:
    rig.kiosk.begin()
    rig.kiosk.language.choose("fr")
    rig.kiosk.visit.stand("")
    rig.kiosk.show("vote")
    rig.kiosk.visit.choose("for")
    rig.kiosk.visit.explain()
    rig.kiosk.visit.say("Parce que")
    rig.kiosk.visit.cast()
    assert [reason.language for reason in rig.behind.reasons(ReasonState.WAITING)] == ["fr"]


@pytest.mark.parametrize("text_size", [0, 3])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (1024, 768)])
def test_two_taps_change_the_language_on_every_page(open_kiosk: OpenKiosk, behind: Backstage, size: Size, text_size: int) -> None:
    """And lead back to it, whatever was written or chosen there; but while letters are typed or chosen, which takes the room."""
    behind.open()
    rig = open_kiosk(size=size)
    pages = set()
    for station in stations.visitor(rig):
        rig.kiosk.look.set("paper", text_size)
        if station in {"attract", "asleep", "still there", "languages"} or station.startswith(("keyboard", "letters")):
            continue
        screen, draft, choice = rig.screen, rig.kiosk.visit.draft, rig.kiosk.visit.choice
        rig.tap("languageAloud" if not rig.sees("language") else "language")
        rig.reach("language-es")
        assert (rig.screen, rig.kiosk.visit.draft, rig.kiosk.visit.choice) == (screen, draft, choice), station
        assert rig.kiosk.language.code == "es"
        rig.kiosk.language.choose("en")
        pages.add(screen)
    assert pages == {"opening", "ground", "arguments", "watch", "vote", "results", "reading", "secrecy", "reason", "thanks"}
