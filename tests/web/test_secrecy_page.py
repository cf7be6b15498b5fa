"""Tests that web pages promise what the kiosk's card promises (`tests/secrecy/test_promises.py` has the test behind each sentence)."""

from kiosk.services.result_text import ENGLISH
from kiosk.services.secrecy_text import Secrecy, sections
from kiosk.ui.viewmodels.secrecy import SecrecyViewModel


def _sentences(secrecy: Secrecy) -> list[str]:
    return [sentence for _, sentences in sections(secrecy, ENGLISH) for sentence in sentences]


def _of_the_kiosk() -> list[str]:
    card = SecrecyViewModel(5, 30, how_sure=True)
    return [*card.kept, *card.neverKept, *card.seenByOthers, *card.limits]


def test_pages_without_a_vote_say_the_same_as_the_kiosk() -> None:
    assert _sentences(Secrecy(5, 30, how_sure=True)) == _of_the_kiosk()


def test_a_server_says_what_a_network_adds_and_never_that_nothing_goes_over_one() -> None:
    for encrypted in (True, False):
        said = _sentences(Secrecy(served=True, encrypted=encrypted))
        assert not [text for text in said if text.startswith("Nothing goes over")]
        assert [text.startswith("Your answer travels encrypted") for text in said].count(True) == encrypted
        assert ["others on this network could read" in text for text in said].count(True) == (not encrypted)


def test_numbers_are_those_of_the_session() -> None:
    assert "Results are shown from 7 votes on" in " ".join(_sentences(Secrecy(7, 14)))
    assert "erased 14 days after" in " ".join(_sentences(Secrecy(7, 14)))
    assert "erased 1 day after" in " ".join(_sentences(Secrecy(7, 1)))
