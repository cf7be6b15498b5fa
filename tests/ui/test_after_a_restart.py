"""A kiosk that was switched off and on says when the room's vote is shown again."""

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, SessionSettings
from tests.ui.window_driver import WindowDriver


def test_the_split_comes_back_with_the_next_step(driver: WindowDriver) -> None:
    assert driver.services.now.settings.results is SessionSettings(results=ResultsRule.AFTER_VOTING).results
    driver.services.vote(Side.FOR, 9, Stance.FOR)
    driver.services.vote(Side.AGAINST, 7, Stance.AGAINST)
    driver.services.store.simulate_restart()

    driver.vote("for")
    driver.tap("seeResults")
    assert driver.says("from 20 votes on")
    assert not driver.says("%")
    driver.tap("startOver")
    driver.services.vote(Side.AGAINST, 2, Stance.AGAINST)
    driver.vote("for")
    driver.tap("seeResults")

    assert not driver.says("from 20 votes on")
    assert driver.says("20 votes")
