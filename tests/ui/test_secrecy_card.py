from tests.ui.rig import Rig


def test_the_card_is_two_taps_from_the_vote_and_back_leaves_the_choice(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("secrecyCard")
    assert rig.screen == "secrecy"
    assert rig.says("What no program can prevent")
    rig.tap("secrecyBack")
    assert (rig.screen, rig.kiosk.visit.choice) == ("vote", "for")


def test_from_the_reason_it_leads_back_to_the_words(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.tap("words")
    rig.type("mine")
    rig.tap("hideKeyboard")
    rig.reach("secrecyCard")
    rig.tap("secrecyBack")
    assert rig.screen == "reason"
    assert rig.item("words").property("text") == "Mine"


def test_nobody_comes_to_it_from_elsewhere(rig: Rig) -> None:
    rig.kiosk.explainSecrecy()
    assert rig.screen == "attract"
    rig.kiosk.goBack()
    assert rig.screen == "attract"


def test_something_else_gives_up_the_ready_made_reason_and_opens_the_field(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.reach("point-0")
    rig.reach("somethingElse")
    assert rig.kiosk.visit.point == -1
    rig.wait_for("keyboard")


def test_while_something_holds_it_quiet_is_no_sign_of_having_left(rig: Rig) -> None:
    rig.choose("for")
    rig.kiosk.idle.hold("speech", held=True)
    rig.quiet(1000)
    assert rig.screen == "vote"
    rig.kiosk.idle.hold("speech", held=False)
    rig.quiet(rig.kiosk.idle.secondsLeft)
    assert rig.screen == "attract"


def test_the_long_card_has_time_to_be_read(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("secrecyCard")
    rig.kiosk.idle.read()
    assert rig.kiosk.idle.secondsLeft >= sum(len(text.split()) for text in rig.texts()) / 2
