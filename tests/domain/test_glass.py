"""Sizes of letters and buttons on a screen of known size."""

import pytest

from kiosk.domain.glass import CAPITAL_MM, TARGET_MM, Glass

ENOUGH = [Glass(1920, 1080, 15.6), Glass(1080, 1920, 32), Glass(3840, 2160, 27)]
TOO_SMALL = [Glass(800, 480, 5), Glass(480, 800, 7), Glass(1024, 600, 7)]


@pytest.mark.parametrize("glass", ENOUGH, ids=str)
def test_a_common_screen_holds_letters_and_buttons_of_the_rules(glass: Glass) -> None:
    assert glass.holds_everything
    assert min(glass.text, glass.label) > CAPITAL_MM - 1e-9
    assert glass.target > TARGET_MM - 1e-9


@pytest.mark.parametrize("glass", TOO_SMALL, ids=str)
def test_a_small_screen_has_smaller_ones_text_last(glass: Glass) -> None:
    assert not glass.holds_everything
    assert glass.label < glass.text <= CAPITAL_MM


def test_turning_a_screen_changes_no_size() -> None:
    wide, tall = Glass(1366, 768, 13.3), Glass(768, 1366, 13.3)
    assert (wide.text, wide.label, wide.target, wide.gap) == (tall.text, tall.label, tall.target, tall.gap)


def test_a_larger_screen_of_as_many_pixels_never_has_smaller_letters_or_buttons() -> None:
    screens = [Glass(800, 480, inches) for inches in (5, 7, 9, 12, 15)]
    for sizes in ([glass.text for glass in screens], [glass.label for glass in screens], [glass.target for glass in screens]):
        assert sizes == sorted(sizes)
