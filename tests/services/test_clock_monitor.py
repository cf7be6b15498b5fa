import pytest

from kiosk.services.clock_monitor import MIN_JUMP, ClockMonitor


class Clocks:
    """A clock that can be set and one that cannot."""

    def __init__(self) -> None:
        self.day, self.run = 1_800_000_000.0, 50.0

    def pass_(self, seconds: float) -> None:
        self.day += seconds
        self.run += seconds


@pytest.mark.parametrize("jump", [MIN_JUMP, -MIN_JUMP, 86400.0, -86400.0 * 365])
def test_a_clock_that_was_set_is_noticed_and_one_that_is_set_back_is_right_again(jump: float) -> None:
    clocks = Clocks()
    watch = ClockMonitor(lambda: clocks.run, lambda: clocks.day)
    clocks.pass_(9 * 3600)
    assert not watch.jumped
    clocks.day += jump
    assert watch.jumped
    clocks.pass_(60)
    assert watch.jumped
    clocks.day -= jump
    assert not watch.jumped


def test_what_the_network_corrects_by_itself_is_no_jump() -> None:
    clocks = Clocks()
    watch = ClockMonitor(lambda: clocks.run, lambda: clocks.day)
    clocks.day += MIN_JUMP - 1
    assert not watch.jumped
