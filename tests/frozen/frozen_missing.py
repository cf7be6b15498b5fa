"""The checks can fail: each of these files left out of the program is noticed, and for that reason."""

from pathlib import Path

import pytest

from tests.frozen import checks
from tests.frozen.program import MIGRATIONS, installed

QT = "_internal/PySide6/Qt"


@pytest.mark.parametrize(
    ("without", "noticed"),
    [
        ("_internal/resources/fonts/Literata-Regular.ttf", "Literata-Regular.ttf' is missing"),
        ("_internal/_argon2_cffi_bindings/_ffi*", "'libraries', .*argon2"),
        (f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", "'keyboard', .*not installed"),
        (f"{QT}/lib/libQt6VirtualKeyboard.so.6", "'keyboard', .*does not load"),
        ("_internal/content/open-source-ai/en.md", "'debate', .*no such file"),
    ],
)
def test_doctor_misses(without: str, noticed: str) -> None:
    with installed(without) as program, pytest.raises(AssertionError, match=noticed):
        checks.finds_nothing_wrong(program)


@pytest.mark.parametrize(
    ("without", "noticed"),
    [
        ("_internal/resources/qml/Kiosk/Screens/Thanks.qml", r"The screen .thanks. could not be loaded"),
        ("_internal/resources/qml/QtQuick/VirtualKeyboard/Styles/goodfaith/style.qml", "keyboard"),
        (f"{QT}/qml/QtQuick/VirtualKeyboard/Components/libqtvkbcomponentsplugin.so", "keyboard"),
    ],
)
def test_the_tour_misses(without: str, noticed: str, reference: Path) -> None:
    with installed(without) as program, pytest.raises(AssertionError, match=noticed):
        checks.shows_every_screen(program, reference)


@pytest.mark.parametrize(
    ("without", "noticed"),
    [(f"{MIGRATIONS}/v0001_*.py", "no first migration"), (f"{MIGRATIONS}/../env.py", "could not be brought up to date")],
)
def test_an_old_database_misses(without: str, noticed: str) -> None:
    with installed(without) as program, pytest.raises(AssertionError, match=noticed):
        checks.brings_a_database_up_to_date(program)


def test_the_page_misses_a_library() -> None:
    with installed("_internal/PIL/_imaging.*") as program, pytest.raises(AssertionError, match=r"No module named|cannot import name"):
        checks.writes_the_page(program)


def test_a_pattern_that_finds_nothing_proves_nothing() -> None:
    with pytest.raises(ValueError, match="not enough values"), installed("no/such/file"):
        pytest.fail("there is nothing to leave out")
