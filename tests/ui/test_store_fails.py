from tests.ui.rig import Rig

SENTENCE = "Your vote could not be saved. It is still here. Please call the organiser."


def test_a_vote_that_is_not_saved_is_never_thanked_for_and_can_be_cast_again(rig: Rig) -> None:
    rig.choose("for", stance="unsure")
    rig.tap("explain")
    rig.tap("point-1")
    rig.tap("words")
    rig.type("kept")
    rig.behind.store.ballots.fails = "The disk is full."
    rig.tap("cast")

    assert rig.screen == "reason"
    assert rig.text_of("problem") == SENTENCE
    assert not rig.says("Thank you")
    assert rig.item("words").property("text") == "Kept"
    assert rig.behind.votes == 0

    rig.behind.store.ballots.fails = ""
    rig.tap("cast")
    assert rig.screen == "thanks"
    assert [reason.text for reason in rig.behind.reasons()] == ["Kept"]
    assert (rig.behind.votes, rig.behind.visits) == (1, 1)
    assert rig.behind.store.counts.counts(rig.behind.now.id).points["for", 1] == 1


def test_a_vote_without_a_reason_stays_on_the_vote_page(rig: Rig) -> None:
    rig.choose("against")
    rig.behind.store.ballots.fails = "The disk is full."
    rig.tap("castWithoutReason")

    assert rig.screen == "vote"
    assert rig.text_of("problem") == SENTENCE
    assert rig.kiosk.visit.choice == "against"

    rig.behind.store.ballots.fails = ""
    rig.tap("castWithoutReason")
    assert rig.screen == "thanks"
    assert not rig.sees("problem")


def test_skipping_the_reason_on_a_full_disk_keeps_the_words(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.tap("words")
    rig.type("kept")
    rig.tap("hideKeyboard")
    rig.behind.store.ballots.fails = "The disk is full."
    rig.tap("skip")
    assert rig.says(SENTENCE)

    rig.tap("explain")
    assert rig.item("words").property("text") == "Kept"


def test_a_picked_point_survives_a_full_disk(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.tap("point-1")
    rig.behind.store.ballots.fails = "The disk is full."
    rig.tap("cast")

    assert rig.says(SENTENCE)
    if rig.screen == "vote":
        rig.tap("explain")
    assert rig.item("point-1").property("picked")


def test_the_next_visitor_finds_no_trace_of_the_failure(rig: Rig) -> None:
    rig.choose("for")
    rig.behind.store.ballots.fails = "The disk is full."
    rig.tap("castWithoutReason")
    rig.tap("startOver")
    rig.choose("for")

    assert not rig.sees("problem")
    assert rig.behind.visits == 0
