"""While a class votes and phones are on, the projector invites them: with the code and the address, and nothing of a vote."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.ballot import Stance
from kiosk.domain.lesson import Phase
from kiosk.domain.tally import EntryMethod
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.layout import faults_of
from tests.ui.lessons import CLASSROOM, go, started
from tests.ui.projectors import NAME, Projector
from tests.ui.window_driver import LANDSCAPE, PORTRAIT


@pytest.mark.parametrize("size", [LANDSCAPE, (1024, 768), PORTRAIT])
def test_both_votes_have_the_code_and_no_other_phase_has(
    services: FakeServices, open_kiosk: OpenKiosk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    services.open(CLASSROOM)
    driver = open_kiosk()
    driver.kiosk.classroom.projector.set_second_screen(NAME)
    started(driver)
    go(driver, Phase.SECOND_VOTE)
    projector = Projector(qtbot, driver, size)
    try:
        assert not projector.sees("classCode")
        phones = driver.kiosk.classroom.projector.phones
        phones.look()
        phones.start()
        services.room.answer()
        phones.refresh()
        projector.settle()

        assert projector.text_of("classAddress") == "192.168.1.20:8420"
        code, window = projector.item("classCode"), projector.root
        assert code.property("readable")
        assert code.height() > min(window.height(), window.width()) / 4
        assert faults_of(projector.window) == []

        phones.stop()
        projector.settle()
        assert not projector.sees("classCode")
        phones.start()
        services.room.answer()
        phones.refresh()
        for phase in (Phase.COMMON_GROUND, Phase.FIRST_VOTE):
            go(driver, phase)
            projector.settle()
            assert projector.sees("classCode") is (phase is Phase.FIRST_VOTE), phase
    finally:
        projector.close()


def test_a_first_vote_on_a_phone_is_counted_for_all_to_see(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = open_kiosk()
    started(driver)
    go(driver, Phase.FIRST_VOTE)
    phones = driver.kiosk.classroom.projector.phones
    phones.look()
    phones.start()
    services.room.answer()
    phones.refresh()
    assert "0" in driver.kiosk.classroom.classView.turnout

    services.store.ballots.cast_first(services.now.id, Stance.FOR, EntryMethod.PHONE)
    phones.refresh()

    assert (phones.firstVotes, phones.votes) == (1, 0)
    assert "1" in driver.kiosk.classroom.classView.turnout
