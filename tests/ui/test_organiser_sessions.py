"""New sessions: proposed, set by touch, rehearsed."""

from kiosk.domain.debate import Side
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, SessionSettings, SessionState
from tests.ui.backstage import Backstage, debate
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import Rig

TODAY = "23 November"


def _end(rig: Rig) -> None:
    rig.tap("endSession")
    rig.tap("confirmEnd")
    rig.page_is_made()


def test_a_new_session_with_the_last_ones_settings_takes_two_taps_behind_the_door(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    last = SessionSettings(Mode.CLASSROOM, opening_stance=False, reason=ReasonRule.REQUIRED, results=ResultsRule.SEALED, languages=("es",))
    behind.sessions.end(behind.open(last))
    behind.session = None
    rig = open_kiosk()
    rig.enter()
    rig.tap("newSession")
    rig.tap("startSession")

    assert (rig.behind.now.name, rig.behind.now.settings) == (f"Open source ai, {TODAY}", last)
    assert rig.behind.now.state is SessionState.OPEN
    assert rig.text_of("stateLine") == "Abierta"  # in the only language of the session


def test_the_proposed_name_is_free(rig: Rig) -> None:
    rig.enter()
    for name in (f"Open source ai, {TODAY}", f"Open source ai, {TODAY} (2)", f"Open source ai, {TODAY} (3)"):
        _end(rig)
        rig.tap("newSession")
        rig.tap("startSession")
        assert rig.text_of("sessionName") == name


def test_everything_can_be_set_by_touch(rig: Rig) -> None:
    rig.enter()
    _end(rig)
    rig.tap("newSession")
    for choice in ("mode-classroom", "opening-off", "reason-required when changed", "results-after voting", "language-en"):
        rig.reach(choice)
    rig.tap("startSession")

    assert rig.behind.now.settings == SessionSettings(
        Mode.CLASSROOM, opening_stance=False, reason=ReasonRule.REQUIRED_WHEN_CHANGED, results=ResultsRule.AFTER_VOTING, languages=("es",)
    )


def test_a_class_is_sealed_and_a_booth_is_not_unless_told_otherwise(rig: Rig) -> None:
    rig.enter()
    _end(rig)
    rig.tap("newSession")
    rig.reach("mode-classroom")
    assert rig.kiosk.organiser.session.prepare.results == "sealed"
    rig.reach("mode-booth")
    assert rig.kiosk.organiser.session.prepare.results == "after voting"


def test_the_last_language_cannot_be_taken_away(rig: Rig) -> None:
    rig.enter()
    _end(rig)
    rig.tap("newSession")
    rig.reach("language-es")
    rig.reach("language-en")
    assert list(rig.kiosk.organiser.session.prepare.languages) == ["en"]


def test_visitors_read_the_sessions_first_language_where_theirs_is_left_out(rig: Rig) -> None:
    rig.enter()
    _end(rig)
    rig.tap("newSession")
    rig.reach("language-en")
    rig.tap("startSession")
    rig.tap("backToKiosk")
    spanish = debate().text("es")
    assert rig.says(spanish.question)
    rig.tap("begin")
    rig.tap("stand-skip")
    rig.tap("tab-arguments")
    assert rig.says(spanish.cases[Side.FOR].points[0])


def test_another_debate_is_on_screen_from_the_start_and_its_page_is_its_own(rig: Rig) -> None:
    rig.enter()
    _end(rig)
    rig.tap("newSession")
    rig.reach("debate-phones-at-school")
    assert rig.item("newName").property("text") == f"Phones at school, {TODAY}"
    rig.tap("startSession")
    rig.tap("backToKiosk")
    assert rig.says("Should phones be put away for the whole school day?")
    rig.vote("against")
    assert (rig.behind.now.debate_id, rig.behind.votes) == ("phones-at-school", 1)
    assert rig.behind.now.fingerprint != debate().fingerprint


def test_a_rehearsal_is_marked_on_every_screen_and_wiped_on_opening(open_kiosk: OpenKiosk) -> None:
    rig = open_kiosk()
    rig.enter()
    rig.tap("newSession")
    rig.reach("reason-required")
    rig.tap("rehearseSession")
    assert rig.text_of("stateLine") == "Rehearsal: nothing counts"
    rig.tap("backToKiosk")
    rig.tap("begin")
    for place in ("stand-skip", "tab-vote", "choose-for", "explain", "point-0", "cast"):
        assert rig.text_of("rehearsal") == "Rehearsal — nothing counts"
        rig.tap(place)
    assert (rig.screen, rig.behind.votes) == ("thanks", 1)
    rig.tap("nextPerson")
    rig.enter()
    rig.tap("openForReal")

    assert rig.text_of("organiserMessage") == "The session is open. The rehearsal is wiped."
    (only,) = rig.behind.store.sessions.all()
    assert (only.name, only.settings.reason, only.state) == (f"Open source ai, {TODAY}", ReasonRule.REQUIRED, SessionState.OPEN)
    assert (rig.behind.votes, rig.behind.visits) == (0, 0)
    assert not rig.sees("rehearsal")
