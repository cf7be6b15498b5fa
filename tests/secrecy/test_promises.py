"""Pairs every sentence of the secrecy card with its test. Whoever changes a sentence has to check the test."""

from pathlib import Path

import pytest

from kiosk.domain.ballot import Ballot
from kiosk.domain.tally import Cell
from kiosk.storage.tables import METADATA
from kiosk.ui.viewmodels.secrecy import SecrecyViewModel

TESTS = Path(__file__).parents[1]
KEEPERS = {
    "Your vote adds one to a count": "secrecy/test_schema.py",
    "adds one to a count of its own": "storage/test_sureness.py",
    "shuffled among everyone": "secrecy/test_attacker.py",
    "are erased": "secrecy/test_expiry.py",
    "No record of your vote alone": "secrecy/test_schema.py",
    "No name, no picture": "secrecy/test_attacker.py",
    "Nothing goes over the internet": "ui/test_hostile_words.py",
    "No vote goes to the organiser’s other kiosks": "hub/test_hub_secrecy.py",
    "in steps while voting goes on": "domain/test_publication.py",
    "five or more at a time": "services/test_moderation.py",
    "watches the screen": None,
    "copies the disk": None,
    "takes the disk or the second copy": "secrecy/test_attacker_last_few.py",
    "five more people have written": None,
    "Your own words": None,
}


def lines() -> list[str]:
    card = SecrecyViewModel(5, 30)
    card.set_session(5, how_sure=True)
    alone = [*card.kept, *card.neverKept, *card.seenByOthers, *card.limits]
    card.set_station(on=True)
    return list(dict.fromkeys([*alone, *card.neverKept]))


def test_every_sentence_has_its_test_and_every_test_its_sentence() -> None:
    said = lines()
    assert len(said) == len(KEEPERS)
    for words in KEEPERS:
        assert sum(words in line for line in said) == 1, words


@pytest.mark.parametrize("file", sorted({file for file in KEEPERS.values() if file}))
def test_the_tests_are_there(file: str) -> None:
    assert "def test_" in (TESTS / file).read_text(encoding="utf-8")


def test_the_count_is_of_what_the_card_says_and_of_nothing_else() -> None:
    assert set(Ballot.__dataclass_fields__) == {"final", "first", "opening", "point", "reason", "language", "sure"}
    assert set(Cell.__dataclass_fields__) == {"round", "opening", "final", "first", "entered"}
    assert {column.name for column in METADATA.tables["tallies"].columns} == {
        "session_id",
        "round",
        "opening",
        "final",
        "first",
        "entered",
        "count",
    }
    assert {column.name for column in METADATA.tables["sureness"].columns} == {"session_id", "side", "step", "count"}


def test_how_sure_people_are_is_promised_where_they_are_asked() -> None:
    card = SecrecyViewModel(5, 30)
    card.set_session(5, how_sure=True)
    asked = len(card.kept)
    card.set_session(5, how_sure=False)
    assert len(card.kept) == asked - 1


def test_a_station_says_what_goes_to_the_others_and_no_longer_that_nothing_goes() -> None:
    card = SecrecyViewModel(5, 30)
    alone = card.neverKept
    card.set_station(on=True)
    card.set_session(7, how_sure=True)
    assert len(card.neverKept) == len(alone)
    assert any("other kiosks" in line for line in card.neverKept)
    assert not any("internet" in line for line in card.neverKept)
    card.set_station(on=False)
    assert card.neverKept == alone
