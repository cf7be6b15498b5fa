from tests.ui.window_driver import WindowDriver

SENTENCE = "Your vote could not be saved. Your choice is still on the screen. Please call the organiser."


def test_a_vote_that_is_not_saved_is_never_thanked_for_and_can_be_cast_again(driver: WindowDriver) -> None:
    driver.choose("for", stance="unsure")
    driver.tap("explain")
    driver.tap("point-1")
    driver.tap("words")
    driver.type("kept")
    driver.services.store.ballots.fails = "The disk is full."
    driver.tap("cast")

    assert driver.screen == "reason"
    assert driver.text_of("problem") == SENTENCE
    assert not driver.says("Thank you")
    assert driver.item("words").property("text") == "Kept"
    assert driver.services.votes == 0

    driver.services.store.ballots.fails = ""
    driver.tap("cast")
    assert driver.screen == "thanks"
    assert [reason.text for reason in driver.services.reasons()] == ["Kept"]
    assert (driver.services.votes, driver.services.visits) == (1, 1)
    assert driver.services.store.counts.counts(driver.services.now.id).points["for", 1] == 1


def test_a_vote_without_a_reason_stays_on_the_vote_page(driver: WindowDriver) -> None:
    driver.choose("against")
    driver.services.store.ballots.fails = "The disk is full."
    driver.tap("castWithoutReason")

    assert driver.screen == "vote"
    assert driver.text_of("problem") == SENTENCE
    assert driver.kiosk.visit.choice == "against"

    driver.services.store.ballots.fails = ""
    driver.tap("castWithoutReason")
    assert driver.screen == "thanks"
    assert not driver.sees("problem")


def test_skipping_the_reason_on_a_full_disk_keeps_the_words(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("explain")
    driver.tap("words")
    driver.type("kept")
    driver.tap("hideKeyboard")
    driver.services.store.ballots.fails = "The disk is full."
    driver.tap("skip")
    driver.tap("discardDraft")
    assert driver.says(SENTENCE)

    driver.tap("explain")
    assert driver.item("words").property("text") == "Kept"


def test_a_picked_point_survives_a_full_disk(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("explain")
    driver.tap("point-1")
    driver.services.store.ballots.fails = "The disk is full."
    driver.tap("cast")

    assert driver.says(SENTENCE)
    if driver.screen == "vote":
        driver.tap("explain")
    assert driver.item("point-1").property("picked")


def test_the_next_visitor_finds_no_trace_of_the_failure(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.services.store.ballots.fails = "The disk is full."
    driver.tap("castWithoutReason")
    driver.tap("startOver")
    driver.choose("for")

    assert not driver.sees("problem")
    assert driver.services.visits == 0
