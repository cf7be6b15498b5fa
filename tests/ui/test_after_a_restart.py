"""A kiosk that was switched off and on says when the room's vote is shown again."""

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, SessionSettings
from tests.ui.rig import Rig


def test_the_split_comes_back_with_the_next_step(rig: Rig) -> None:
    assert rig.behind.now.settings.results is SessionSettings(results=ResultsRule.AFTER_VOTING).results
    rig.behind.vote(Side.FOR, 9, Stance.FOR)
    rig.behind.vote(Side.AGAINST, 7, Stance.AGAINST)
    rig.behind.store.forget_what_is_unwritten()

    rig.vote("for")
    rig.tap("seeResults")
    assert rig.says("from 20 votes on")
    assert not rig.says("%")
    rig.tap("startOver")
    rig.behind.vote(Side.AGAINST, 2, Stance.AGAINST)
    rig.vote("for")
    rig.tap("seeResults")

    assert not rig.says("from 20 votes on")
    assert rig.says("20 votes")
