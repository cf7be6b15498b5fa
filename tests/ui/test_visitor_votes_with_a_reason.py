from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.tally import Cell
from kiosk.services.moderation import ReasonState
from tests.ui.rig import Rig


def test_from_the_first_tap_to_the_results_with_words_typed_on_the_screen(rig: Rig) -> None:
    assert rig.screen == "attract"
    rig.behind.vote(Side.AGAINST, 4)

    rig.tap("begin")
    rig.tap("stand-against")
    assert rig.screen == "ground"
    rig.tap("tab-arguments")
    rig.tap("read-for")
    assert rig.screen == "reading"
    rig.tap("bothSides")
    rig.tap("tab-vote")
    rig.tap("choose-for")
    assert rig.behind.votes == 4
    rig.tap("explain")
    rig.tap("words")
    rig.type("i read it.")
    assert rig.item("words").property("text") == "I read it."
    assert rig.text_of("lettersLeft").startswith("270")
    rig.tap("cast")

    assert rig.screen == "thanks"
    assert rig.says("Thank you")
    (reason,) = rig.behind.reasons()
    assert (reason.text, reason.final, reason.opening, reason.state) == ("I read it.", Side.FOR, Stance.AGAINST, ReasonState.WAITING)
    counts = rig.behind.store.counts.counts(rig.behind.now.id)
    assert sum(counts.now.counts.get(Cell(1, Stance.AGAINST, Side.FOR, first), 0) for first in Side) == 1
    assert (counts.now.votes, counts.visits) == (5, 5)

    rig.tap("seeResults")
    assert rig.screen == "results"
    assert rig.says("5 votes")
    assert rig.says("20%")
    assert not rig.says("I read it.")
