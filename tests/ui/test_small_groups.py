"""The results screen of an ended session where groups are small."""

import pytest

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, Session, SessionSettings
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices, debate
from tests.ui.window_driver import WindowDriver

FOR, AGAINST = Side.FOR, Side.AGAINST


def ended(services: FakeServices, open_kiosk: OpenKiosk, *votes: tuple[Side, int, Stance | None]) -> WindowDriver:
    session: Session = services.open(SessionSettings(results=ResultsRule.SEALED))
    for side, times, stance in votes:
        services.vote(side, times, stance)
    services.session = services.sessions.end(session)
    driver = open_kiosk()
    driver.kiosk.startVisit()
    driver.kiosk.show("results")
    driver.settle()
    return driver


def test_directions_that_few_took_are_left_out(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    driver = ended(
        services, open_kiosk, (FOR, 12, Stance.FOR), (FOR, 2, Stance.AGAINST), (AGAINST, 6, Stance.FOR), (AGAINST, 7, Stance.UNSURE)
    )

    assert driver.sees("moves")
    assert [text for text in driver.texts() if text in {"12", "8", "7", "2", "6"}] == ["12", "8", "7"]
    assert "so few took some ways" in driver.text_of("flowNote")


def test_a_flow_that_shows_nobody_is_shown_whole(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    driver = ended(services, open_kiosk, (FOR, 12, Stance.FOR), (FOR, 9, Stance.AGAINST), (AGAINST, 7, Stance.UNSURE))

    assert not driver.sees("moves")
    assert {"0", "9", "7"} <= set(driver.texts())
    assert driver.says("12 stayed with the side they came with.")


def test_only_the_split_is_left_where_even_the_moves_would_tell(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    driver = ended(services, open_kiosk, (FOR, 40, Stance.FOR), (AGAINST, 1, Stance.FOR))

    assert not driver.sees("moves")
    assert driver.text_of("headline") == "41 votes — the room leans yes"
    assert driver.text_of("flowNote").startswith("Not shown: ")
    assert driver.text_of("flowNote").endswith("or so few took some ways that they could be picked out.")


@pytest.mark.parametrize("votes", [0, 1, 4])
def test_too_few_votes_show_nothing_of_each_other(services: FakeServices, open_kiosk: OpenKiosk, votes: int) -> None:
    driver = ended(services, open_kiosk, (FOR, votes, Stance.FOR))

    shown = driver.kiosk.results
    assert (shown.hasSplit, shown.hasFlow, shown.hasMoves) == (False, False, False)
    assert driver.says("The split is not shown: it would give single votes away.")


def test_a_unanimous_result_is_not_told_from_few_votes(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    driver = ended(services, open_kiosk, (FOR, 30, Stance.FOR))

    assert not driver.kiosk.results.hasSplit
    assert driver.says("The split is not shown: it would give single votes away.")


@pytest.mark.parametrize(("votes", "shares"), [((9, 3), ["9 of 12 Yes", "3 of 12 No"]), ((18, 9), ["67% Yes", "33% No"])])
def test_of_few_votes_numbers_are_told(services: FakeServices, open_kiosk: OpenKiosk, votes: tuple[int, int], shares: list[str]) -> None:
    driver = ended(services, open_kiosk, (FOR, votes[0], None), (AGAINST, votes[1], None))

    assert [text for text in driver.texts() if text.endswith((" Yes", " No"))] == shares


def test_a_side_named_in_another_language_than_the_screens_is_quoted(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    driver = ended(services, open_kiosk, (FOR, 9, None), (AGAINST, 1, None))
    assert driver.text_of("headline") == "10 votes — the room leans yes"

    driver.kiosk.language.choose("de")
    driver.kiosk.show("results")
    driver.settle()
    assert driver.text_of("headline") == "10 Stimmen – der Saal neigt zu „Yes“"


def test_a_few_votes_after_a_reopening_are_said_to_count(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    session = services.open(SessionSettings(results=ResultsRule.SEALED))
    services.vote(FOR, 12, None)
    services.vote(AGAINST, 8, None)
    services.sessions.reopen(services.sessions.end(session), debate())
    driver = ended_again(services, open_kiosk, 1)

    assert driver.text_of("headline") == "21 votes — more said yes"
    assert driver.text_of("resultsNote") == "20 of 21 votes are in the split: the others would give single votes away."


def ended_again(services: FakeServices, open_kiosk: OpenKiosk, votes: int) -> WindowDriver:
    services.vote(FOR, votes, None)
    services.session = services.sessions.end(services.now)
    driver = open_kiosk()
    driver.kiosk.startVisit()
    driver.kiosk.show("results")
    driver.settle()
    return driver
