"""Tests when a screen counts as shown."""

from bench.screen import rows_match
from bench.starts import Snapshot, is_one_colour

WIDE = 90


def row(*colours: int) -> bytes:
    """Return stripes: all blues, then all greens, then all reds."""
    plane = b"".join(bytes([colour]) * (WIDE // len(colours)) for colour in colours)
    return plane * 3


def snapshot(*rows: bytes) -> Snapshot:
    return Snapshot(tuple(range(len(rows))), rows)


def test_a_row_of_one_colour_tells_nothing() -> None:
    assert is_one_colour(row(200))
    assert not is_one_colour(row(200, 20))


def test_the_last_shades_of_a_fade_do_not_matter() -> None:
    assert rows_match(row(200, 20), row(198, 23))
    assert not rows_match(row(200, 20), row(190, 20))


def test_what_differs_from_start_to_start_is_not_looked_for() -> None:
    first, second = (row(10, 20), row(200), row(30, 40)), (row(10, 20), row(200), row(90, 40))
    common = Snapshot.from_starts((4, 16, 28), [first, second])
    assert common.heights == (4, 16)
    assert common.distinctive_rows().heights == (4,)


def test_a_few_rows_are_taken_from_top_to_bottom() -> None:
    many = snapshot(*(row(10, 20) for _ in range(40)))
    assert many.distinctive_rows(10).heights == tuple(range(0, 40, 4))


def test_a_half_faded_screen_is_not_yet_shown() -> None:
    expected = snapshot(*(row(10, 200) for _ in range(10)))
    assert expected.matches(expected.rows)
    assert not expected.matches(tuple(row(110, 200) for _ in range(10)))


def test_one_line_of_another_side_does_not_hide_that_all_is_shown() -> None:
    expected = snapshot(*(row(10, 200) for _ in range(10)))
    assert expected.matches((row(90, 90), row(90, 90), *expected.rows[2:]))
    assert not expected.matches((row(90, 90), row(90, 90), row(90, 90), *expected.rows[3:]))
