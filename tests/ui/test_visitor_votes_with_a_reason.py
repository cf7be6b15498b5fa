from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.tally import Cell
from kiosk.services.moderation import ReasonState
from tests.ui.window_driver import WindowDriver


def test_from_the_first_tap_to_the_results_with_words_typed_on_the_screen(driver: WindowDriver) -> None:
    assert driver.screen == "attract"
    driver.services.disagree(5)

    driver.tap("begin")
    driver.tap("stand-against")
    assert driver.screen == "ground"
    driver.tap("tab-arguments")
    driver.tap("read-for")
    assert driver.screen == "reading"
    driver.tap("bothSides")
    driver.tap("tab-vote")
    driver.tap("choose-for")
    assert driver.services.votes == 10
    driver.tap("explain")
    driver.tap("words")
    driver.type("i read it.")
    assert driver.item("words").property("text") == "I read it."
    assert driver.text_of("lettersLeft").startswith("270")
    driver.tap("cast")

    assert driver.screen == "thanks"
    assert driver.says("Thank you")
    (reason,) = driver.services.reasons()
    assert (reason.text, reason.final, reason.opening, reason.state) == ("I read it.", Side.FOR, Stance.AGAINST, ReasonState.WAITING)
    counts = driver.services.store.counts.counts(driver.services.now.id)
    assert sum(counts.now.counts.get(Cell(1, Stance.AGAINST, Side.FOR, first), 0) for first in Side) == 1
    assert (counts.now.votes, counts.visits) == (11, 11)

    driver.tap("seeResults")
    assert driver.screen == "results"
    assert driver.says("11 votes")
    assert driver.says("3 of 5 Yes")
    assert not driver.says("I read it.")
