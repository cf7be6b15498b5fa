from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.tally import Cell
from tests.ui.rig import Rig


def _cells(rig: Rig) -> dict[tuple[Stance | None, Side | None], int]:
    counts = rig.behind.store.counts.counts(rig.behind.now.id).now.counts
    return {(cell.opening, cell.final): count for cell, count in counts.items() if count}


def test_neither_stance_nor_reason_is_needed(rig: Rig) -> None:
    rig.choose("against", stance="skip")
    rig.tap("castWithoutReason")

    assert rig.screen == "thanks"
    assert _cells(rig) == {(None, Side.AGAINST): 1}
    assert rig.behind.reasons() == []


def test_skipping_the_reason_leaves_typed_words_and_a_picked_point_out(rig: Rig) -> None:
    rig.choose("for", stance="unsure")
    rig.tap("explain")
    rig.tap("point-1")
    rig.tap("words")
    rig.type("no")
    rig.tap("hideKeyboard")
    rig.tap("skip")

    assert rig.screen == "thanks"
    assert _cells(rig) == {(Stance.UNSURE, Side.FOR): 1}
    assert rig.behind.reasons() == []
    assert not any(rig.behind.store.counts.counts(rig.behind.now.id).points.values())


def test_a_ready_made_point_is_reason_enough(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.tap("point-0")
    rig.tap("point-2")
    rig.tap("cast")

    picked = rig.behind.store.counts.counts(rig.behind.now.id).points
    assert {which for which, count in picked.items() if count} == {("for", 2)}
    assert picked["for", 2] == 1


def test_a_point_tapped_twice_is_let_go_again(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.tap("point-0")
    rig.tap("point-0")
    rig.tap("cast")

    assert rig.behind.votes == 1
    assert not any(rig.behind.store.counts.counts(rig.behind.now.id).points.values())


def test_which_side_comes_first_is_kept_with_the_vote(rig: Rig) -> None:
    rig.choose("for")
    first = Side(rig.kiosk.visit.first.side)
    rig.tap("castWithoutReason")

    assert rig.behind.store.counts.counts(rig.behind.now.id).now.counts[Cell(1, None, Side.FOR, first)] == 1
