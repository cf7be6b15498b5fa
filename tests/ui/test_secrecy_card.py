from tests.ui.window_driver import WindowDriver


def test_the_card_is_two_taps_from_the_vote_and_back_leaves_the_choice(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("secrecyCard")
    assert driver.screen == "secrecy"
    assert driver.says("What no program can prevent")
    driver.tap("secrecyBack")
    assert (driver.screen, driver.kiosk.visit.choice) == ("vote", "for")


def test_from_the_reason_it_leads_back_to_the_words(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("explain")
    driver.tap("words")
    driver.type("mine")
    driver.tap("hideKeyboard")
    driver.reach("secrecyCard")
    driver.tap("secrecyBack")
    assert driver.screen == "reason"
    assert driver.item("words").property("text") == "Mine"


def test_nobody_comes_to_it_from_elsewhere(driver: WindowDriver) -> None:
    driver.kiosk.showSecrecy()
    assert driver.screen == "attract"
    driver.kiosk.goBack()
    assert driver.screen == "attract"


def test_something_else_gives_up_the_ready_made_reason_and_opens_the_field(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("explain")
    driver.reach("point-0")
    driver.reach("somethingElse")
    assert driver.kiosk.visit.point == -1
    driver.wait_for("keyboard")


def test_while_something_holds_it_quiet_is_no_sign_of_having_left(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.kiosk.idle.hold("speech", active=True)
    driver.quiet(1000)
    assert driver.screen == "vote"
    driver.kiosk.idle.hold("speech", active=False)
    driver.quiet(driver.kiosk.idle.secondsLeft)
    assert driver.screen == "attract"


def test_the_long_card_has_time_to_be_read(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("secrecyCard")
    driver.kiosk.idle.extend_patience()
    assert driver.kiosk.idle.secondsLeft >= sum(len(text.split()) for text in driver.texts()) / 2
