from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.tally import Cell
from tests.ui.window_driver import WindowDriver


def _cells(driver: WindowDriver) -> dict[tuple[Stance | None, Side | None], int]:
    counts = driver.services.store.counts.counts(driver.services.now.id).now.counts
    return {(cell.opening, cell.final): count for cell, count in counts.items() if count}


def test_neither_stance_nor_reason_is_needed(driver: WindowDriver) -> None:
    driver.choose("against", stance="skip")
    driver.tap("castWithoutReason")

    assert driver.screen == "thanks"
    assert _cells(driver) == {(None, Side.AGAINST): 1}
    assert driver.services.reasons() == []


def test_skipping_the_reason_leaves_typed_words_and_a_picked_point_out(driver: WindowDriver) -> None:
    driver.choose("for", stance="unsure")
    driver.tap("explain")
    driver.tap("point-1")
    driver.tap("words")
    driver.type("no")
    driver.tap("hideKeyboard")
    driver.tap("skip")
    driver.tap("discardDraft")

    assert driver.screen == "thanks"
    assert _cells(driver) == {(Stance.UNSURE, Side.FOR): 1}
    assert driver.services.reasons() == []
    assert not any(driver.services.store.counts.counts(driver.services.now.id).points.values())


def test_a_ready_made_point_is_reason_enough(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("explain")
    driver.tap("point-0")
    driver.tap("point-2")
    driver.tap("cast")

    picked = driver.services.store.counts.counts(driver.services.now.id).points
    assert {which for which, count in picked.items() if count} == {("for", 2)}
    assert picked["for", 2] == 1


def test_a_point_tapped_twice_is_let_go_again(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("explain")
    driver.tap("point-0")
    driver.tap("point-0")
    driver.tap("cast")

    assert driver.services.votes == 1
    assert not any(driver.services.store.counts.counts(driver.services.now.id).points.values())


def test_which_side_comes_first_is_kept_with_the_vote(driver: WindowDriver) -> None:
    driver.choose("for")
    first = Side(driver.kiosk.visit.first.side)
    driver.tap("castWithoutReason")

    assert driver.services.store.counts.counts(driver.services.now.id).now.counts[Cell(1, None, Side.FOR, first)] == 1
