"""New sessions: proposed, set by touch, rehearsed."""

from kiosk.domain.debate import Side
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, SessionSettings, SessionState
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices, debate
from tests.ui.window_driver import WindowDriver

TODAY = "23 November"


def _end(driver: WindowDriver) -> None:
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.page_is_made()


def test_a_new_session_with_the_last_ones_settings_takes_two_taps_behind_the_door(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    last = SessionSettings(Mode.CLASSROOM, opening_stance=False, reason=ReasonRule.REQUIRED, results=ResultsRule.SEALED, languages=("es",))
    services.sessions.end(services.open(last))
    services.session = None
    driver = open_kiosk()
    driver.enter()
    driver.tap("newSession")
    driver.tap("startSession")

    assert (driver.services.now.name, driver.services.now.settings) == (f"Open source AI, {TODAY}", last)
    assert driver.services.now.state is SessionState.OPEN
    assert driver.text_of("stateLine") == "Abierta"  # in the only language of the session


def test_the_proposed_name_is_free(driver: WindowDriver) -> None:
    driver.enter()
    for name in (f"Open source AI, {TODAY}", f"Open source AI, {TODAY} (2)", f"Open source AI, {TODAY} (3)"):
        _end(driver)
        driver.tap("newSession")
        driver.tap("startSession")
        assert driver.text_of("sessionName") == name


def test_everything_can_be_set_by_touch(driver: WindowDriver) -> None:
    driver.enter()
    _end(driver)
    driver.tap("newSession")
    for choice in ("mode-classroom", "opening-off", "reason-required when changed", "results-after voting", "language-en"):
        driver.reach(choice)
    driver.tap("startSession")

    assert driver.services.now.settings == SessionSettings(
        Mode.CLASSROOM,
        opening_stance=False,
        reason=ReasonRule.REQUIRED_WHEN_CHANGED,
        results=ResultsRule.AFTER_VOTING,
        languages=("es", "fr", "de", "ar"),
    )


def test_a_reason_may_be_required_for_one_side(driver: WindowDriver) -> None:
    driver.enter()
    _end(driver)
    driver.tap("newSession")
    driver.reach("reason-required against")
    assert driver.says("Required for ‘No’")
    driver.tap("startSession")

    assert driver.services.now.settings.reason is ReasonRule.REQUIRED_AGAINST


def test_a_class_is_sealed_and_a_booth_is_not_unless_told_otherwise(driver: WindowDriver) -> None:
    driver.enter()
    _end(driver)
    driver.tap("newSession")
    driver.reach("mode-classroom")
    assert driver.kiosk.organiser.session.newSession.results == "sealed"
    driver.reach("mode-booth")
    assert driver.kiosk.organiser.session.newSession.results == "after voting"


def test_the_last_language_cannot_be_taken_away(driver: WindowDriver) -> None:
    driver.enter()
    _end(driver)
    driver.tap("newSession")
    for code in ("es", "fr", "de", "ar", "en"):
        driver.reach(f"language-{code}")
    assert list(driver.kiosk.organiser.session.newSession.chosenLanguages) == ["en"]


def test_visitors_read_the_sessions_first_language_where_theirs_is_left_out(driver: WindowDriver) -> None:
    driver.enter()
    _end(driver)
    driver.tap("newSession")
    driver.reach("language-en")
    driver.tap("startSession")
    driver.tap("backToKiosk")
    spanish = debate().text("es")
    assert driver.says(spanish.question)
    driver.tap("begin")
    driver.tap("stand-skip")
    driver.tap("tab-arguments")
    assert driver.says(spanish.cases[Side.FOR].points[0])


def test_another_debate_is_on_screen_from_the_start_and_its_page_is_its_own(driver: WindowDriver) -> None:
    driver.enter()
    _end(driver)
    driver.tap("newSession")
    driver.reach("debate-phones-at-school")
    assert driver.item("newName").property("text") == f"Phones at school, {TODAY}"
    driver.tap("startSession")
    driver.tap("backToKiosk")
    assert driver.says("Should phones be put away for the whole school day?")
    driver.vote("against")
    assert (driver.services.now.debate_id, driver.services.votes) == ("phones-at-school", 1)
    assert driver.services.now.fingerprint != debate().fingerprint


def test_a_rehearsal_is_marked_on_every_screen_and_wiped_on_opening(open_kiosk: OpenKiosk) -> None:
    driver = open_kiosk()
    driver.enter()
    driver.tap("newSession")
    driver.reach("reason-required")
    driver.tap("rehearseSession")
    assert driver.text_of("stateLine") == "Rehearsal: nothing counts"
    driver.tap("backToKiosk")
    driver.tap("begin")
    for place in ("stand-skip", "tab-vote", "choose-for", "explain", "point-0", "cast"):
        assert driver.text_of("rehearsal") == "Rehearsal — nothing counts"
        driver.tap(place)
    assert (driver.screen, driver.services.votes) == ("thanks", 1)
    driver.tap("nextPerson")
    driver.enter()
    driver.tap("openForReal")

    assert driver.text_of("organiserMessage") == "The session is open. The rehearsal is wiped."
    (only,) = driver.services.store.sessions.all()
    assert (only.name, only.settings.reason, only.state) == (f"Open source AI, {TODAY}", ReasonRule.REQUIRED, SessionState.OPEN)
    assert (driver.services.votes, driver.services.visits) == (0, 0)
    assert not driver.sees("rehearsal")
