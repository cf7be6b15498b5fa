from datetime import time

import pytest

from kiosk.domain.hours import OpeningHours

NINE, FIVE, TEN_PM, TWO = time(9), time(17), time(22), time(2)


@pytest.mark.parametrize(
    ("opens", "closes", "now", "awake"),
    [
        (NINE, FIVE, time(8, 59, 59), False),
        (NINE, FIVE, time(9), True),
        (NINE, FIVE, time(16, 59, 59), True),
        (NINE, FIVE, time(17), False),
        (TEN_PM, TWO, time(21, 59), False),
        (TEN_PM, TWO, time(22), True),
        (TEN_PM, TWO, time(0), True),
        (TEN_PM, TWO, time(1, 59, 59), True),
        (TEN_PM, TWO, time(2), False),
        (NINE, NINE, time(3), True),
    ],
)
def test_awake_from_opening_to_just_before_closing_over_midnight_too(opens: time, closes: time, now: time, awake: bool) -> None:
    assert OpeningHours(opens, closes).is_open_at(now) is awake
