"""The results screen of an ended session where groups are small."""

import pytest

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Session
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import Rig

FOR, AGAINST = Side.FOR, Side.AGAINST


def ended(behind: Backstage, open_kiosk: OpenKiosk, *votes: tuple[Side, int, Stance | None]) -> Rig:
    session: Session = behind.open()
    for side, times, stance in votes:
        behind.vote(side, times, stance)
    behind.session = behind.sessions.end(session)
    rig = open_kiosk()
    rig.kiosk.begin()
    rig.kiosk.show("results")
    rig.settle()
    return rig


def test_directions_that_few_took_are_left_out(behind: Backstage, open_kiosk: OpenKiosk) -> None:
    rig = ended(behind, open_kiosk, (FOR, 12, Stance.FOR), (FOR, 2, Stance.AGAINST), (AGAINST, 6, Stance.FOR), (AGAINST, 7, Stance.UNSURE))

    assert rig.sees("moves")
    assert [text for text in rig.texts() if text in {"12", "8", "7", "2", "6"}] == ["12", "8", "7"]
    assert "so few took some ways" in rig.text_of("flowNote")


def test_a_flow_that_shows_nobody_is_shown_whole(behind: Backstage, open_kiosk: OpenKiosk) -> None:
    rig = ended(behind, open_kiosk, (FOR, 12, Stance.FOR), (FOR, 9, Stance.AGAINST), (AGAINST, 7, Stance.UNSURE))

    assert not rig.sees("moves")
    assert {"0", "9", "7"} <= set(rig.texts())
    assert rig.says("12 stayed with the side they came with.")


def test_only_the_split_is_left_where_even_the_moves_would_tell(behind: Backstage, open_kiosk: OpenKiosk) -> None:
    rig = ended(behind, open_kiosk, (FOR, 40, Stance.FOR), (AGAINST, 1, Stance.FOR))

    assert not rig.sees("moves")
    assert rig.text_of("headline") == "41 votes — the room leans yes"
    assert rig.text_of("flowNote") == "Not shown: so few took some ways that they could be picked out."


@pytest.mark.parametrize("votes", [0, 1, 4])
def test_too_few_votes_show_nothing_of_each_other(behind: Backstage, open_kiosk: OpenKiosk, votes: int) -> None:
    rig = ended(behind, open_kiosk, (FOR, votes, Stance.FOR))

    shown = rig.kiosk.results
    assert (shown.hasSplit, shown.hasFlow, shown.hasMoves) == (False, False, False)
    assert rig.says("Too few votes to show without showing whose they are.")


def test_a_side_named_in_another_language_than_the_screens_is_quoted(behind: Backstage, open_kiosk: OpenKiosk) -> None:
    rig = ended(behind, open_kiosk, (FOR, 9, None), (AGAINST, 1, None))
    assert rig.text_of("headline") == "10 votes — the room leans yes"

    rig.kiosk.language.choose("de")
    rig.kiosk.show("results")
    rig.settle()
    assert rig.text_of("headline") == "10 Stimmen – der Saal neigt zu „Yes“"
