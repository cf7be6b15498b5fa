"""'Still not sure': a third, smaller answer of the vote, in sessions that offer it, for visitors, hands and paper."""

from dataclasses import replace

import pytest

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.glass import Glass
from kiosk.domain.lesson import Phase
from kiosk.domain.session import ReasonRule, ResultsRule, SessionSettings
from kiosk.domain.tally import EntryMethod, Split
from tests.ui.appearances import Appearance, apply_appearance
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.layout import faults
from tests.ui.lessons import CLASSROOM, go, started
from tests.ui.window_driver import WindowDriver

OFFERED = SessionSettings(still_unsure=True)


@pytest.fixture
def kiosk(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    services.open(OFFERED)
    return open_kiosk()


def now(services: FakeServices) -> Split:
    return services.store.counts.counts(services.now.id).now.split


def cast(services: FakeServices, times: int, *finals: Side | None, stance: Stance | None = None) -> None:
    for final in finals * times:
        services.store.ballots.cast(services.now.id, Ballot(final, Side.FOR, stance))


def test_who_is_still_not_sure_casts_it_without_a_reason(kiosk: WindowDriver, services: FakeServices) -> None:
    kiosk.choose("unsure", "against")
    assert kiosk.kiosk.visit.choice == "unsure"
    assert not kiosk.sees("explain")
    assert kiosk.item("castWithoutReason").property("text") == "Cast my vote"
    assert services.votes == 0

    kiosk.tap("castWithoutReason")

    assert kiosk.screen == "thanks"
    assert kiosk.says("Talk about it with someone who has decided.")
    assert now(services) == Split(0, 0, 1)
    assert services.store.counts.counts(services.now.id).now.flow.unsure == 1


def test_it_takes_no_reason_where_one_is_required(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(replace(OFFERED, reason=ReasonRule.REQUIRED))
    driver = open_kiosk()
    driver.choose("for")
    assert not driver.sees("castWithoutReason")
    driver.tap("choose-unsure")
    driver.tap("castWithoutReason")

    assert now(services) == Split(0, 0, 1)


def test_the_answer_can_be_changed_either_way(kiosk: WindowDriver, services: FakeServices) -> None:
    kiosk.choose("unsure")
    kiosk.tap("choose-for")
    assert not kiosk.item("choose-unsure").property("filled")
    kiosk.tap("choose-unsure")
    assert not kiosk.item("choose-for").property("chosen")
    kiosk.tap("choose-against")
    kiosk.tap("castWithoutReason")

    assert now(services) == Split(0, 1)


def test_words_that_are_written_are_asked_about_before_they_go(kiosk: WindowDriver, services: FakeServices) -> None:
    kiosk.choose("for")
    kiosk.tap("explain")
    kiosk.tap("words")
    kiosk.type("hm")
    kiosk.tap("change")
    kiosk.tap("discardDraft")
    kiosk.tap("choose-unsure")
    kiosk.tap("castWithoutReason")
    assert services.votes == 0
    kiosk.tap("discardDraft")

    assert now(services) == Split(0, 0, 1)
    assert not services.reasons()


def test_a_session_does_not_offer_it_by_default(driver: WindowDriver) -> None:
    driver.choose("for")

    assert not driver.sees("choose-unsure")
    driver.kiosk.visit.chooseAnswer("unsure")
    assert driver.kiosk.visit.choice == "for"


def test_an_organiser_offers_it_for_a_new_session_whose_results_are_sealed(driver: WindowDriver, services: FakeServices) -> None:
    driver.enter()
    driver.tap("newSession")
    assert {"results-sealed", "results-after voting"} <= driver.names()
    driver.bring("answers-three")
    driver.tap("answers-three")
    driver.bring("threeAnswersNote")
    assert not {"results-sealed", "results-after voting"} & driver.names()
    driver.tap("startSession")

    settings = services.now.settings
    assert (settings.still_unsure, settings.results) == (True, ResultsRule.SEALED)


def type_numbers(driver: WindowDriver, **numbers: str) -> None:
    for name, digits in numbers.items():
        driver.tap(f"count-{name.rstrip('_')}")
        for digit in digits:
            driver.tap(f"count-{digit}")


def test_hands_and_paper_have_three_numbers(kiosk: WindowDriver, services: FakeServices) -> None:
    kiosk.enter()
    kiosk.tap("desk-voting")
    type_numbers(kiosk, for_="12", against="9")
    assert not kiosk.item("keepCount").isEnabled()
    type_numbers(kiosk, unsure="6")
    kiosk.tap("keepCount")
    assert kiosk.text_of("countQuestion") == "Raised hands: 12 Yes, 9 No, 6 still not sure."
    kiosk.tap("confirmCount")
    kiosk.tap("way-paper")
    type_numbers(kiosk, for_="1", against="2", unsure="3")
    kiosk.tap("keepCount")
    kiosk.tap("confirmCount")

    tally = services.store.counts.counts(services.now.id).now
    assert [tally.entered_by(method).split for method in (EntryMethod.HANDS, EntryMethod.PAPER)] == [Split(12, 9, 6), Split(1, 2, 3)]
    kiosk.tap("undoCount")
    kiosk.tap("confirmUndo")
    assert now(services) == Split(12, 9, 6)


def test_the_results_name_them_beside_shares_of_those_who_decided(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(OFFERED)
    cast(services, 8, Side.FOR, stance=Stance.FOR)
    cast(services, 7, Side.AGAINST, stance=Stance.AGAINST)
    cast(services, 6, None, stance=Stance.FOR)
    driver = open_kiosk()
    assert driver.kiosk.results.note.startswith("The results are sealed.")
    assert not driver.kiosk.results.hasSplit
    driver.kiosk._current.set_session(services.sessions.reveal(services.now))
    driver.tap("begin")
    driver.tap("stand-skip")
    driver.tap("tab-results")

    assert driver.text_of("unsureNote") == "Still not sure: 6 of 21. Shares are of those who decided."
    assert driver.kiosk.results.note == ""  # no steps
    assert (driver.kiosk.results.forShare, driver.kiosk.results.bothVotes.voteCounts) == ("8 of 15", [8, 7, 6])
    assert driver.sees("splitBar")
    assert driver.kiosk.results.flowCounts[4:] == [6, 0, 0]
    assert driver.text_of("headline") == "21 votes — almost even"


def test_where_nobody_decided_there_are_no_shares(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(OFFERED)
    cast(services, 6, None)
    driver = open_kiosk()
    driver.kiosk._current.set_session(services.sessions.show_unanimous(services.sessions.reveal(services.now)))
    driver.tap("begin")
    driver.tap("stand-skip")
    driver.tap("tab-results")

    assert driver.text_of("headline") == "6 votes"
    assert driver.text_of("unsureNote") == "Still not sure: 6 of 6. Shares are of those who decided."
    assert (driver.kiosk.results.forShare, driver.kiosk.results.againstShare) == ("", "")
    assert not driver.sees("splitBar")


def test_a_lesson_reveals_three_numbers_of_both_votes(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(replace(CLASSROOM, still_unsure=True, opening_stance=False))
    for stance in (Stance.FOR, Stance.AGAINST, Stance.UNSURE) * 3:
        services.store.ballots.cast_first(services.now.id, stance)
    cast(services, 3, Side.FOR, Side.AGAINST, None)
    driver = started(open_kiosk())
    go(driver, Phase.REVEAL)
    driver.tap("showResults")
    driver.kiosk.lesson.forward()
    driver.wait_until(lambda: "Still not sure" in driver.texts())

    assert driver.kiosk.results.bothVotes.voteCounts == [3, 3, 3]


GLASS = [Glass(800, 480, 5), Glass(480, 800, 5), Glass(1024, 600, 7), Glass(1920, 1080, 24), Glass(1080, 1920, 32)]
LOOKS = [Appearance(), Appearance(language="ar", text_size=1, theme="night"), Appearance(language="de", text_size=2)]


@pytest.mark.parametrize("glass", GLASS, ids=str)
@pytest.mark.parametrize("appearance", LOOKS, ids=str)
def test_everything_fits(services: FakeServices, open_kiosk: OpenKiosk, glass: Glass, appearance: Appearance) -> None:
    services.open(OFFERED)
    cast(services, 9, Side.FOR, stance=Stance.FOR)
    cast(services, 8, Side.AGAINST, stance=Stance.AGAINST)
    cast(services, 7, None, stance=Stance.FOR)
    cast(services, 6, None, stance=Stance.AGAINST)
    driver = open_kiosk()
    apply_appearance(driver, replace(appearance, glass=glass))
    driver.kiosk.startVisit()
    driver.kiosk.visit.takeStance("")
    driver.kiosk.show("vote")
    driver.settle()
    assert not list(faults(driver, glass))
    driver.kiosk.visit.chooseAnswer("unsure")
    driver.settle()
    assert not list(faults(driver, glass))
    driver.kiosk._current.set_session(services.sessions.reveal(services.now))
    driver.kiosk.results.refresh(voted=False)
    driver.kiosk.show("results")
    driver.settle()
    assert not list(faults(driver, glass))
