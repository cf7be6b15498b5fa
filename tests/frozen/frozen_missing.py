"""Self-check: the checks detect each of these missing files, for the expected reason."""

from pathlib import Path

import pytest

from tests.frozen import checks
from tests.frozen.program import MIGRATIONS, installed

QT = "_internal/PySide6/Qt"


@pytest.mark.parametrize(
    ("without", "error"),
    [
        ("_internal/resources/fonts/Literata-Regular.ttf", "Literata-Regular.ttf' is missing"),
        ("_internal/_argon2_cffi_bindings/_ffi*", "'libraries', .*argon2"),
        (f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", "'keyboard', .*not installed"),
        (f"{QT}/lib/libQt6VirtualKeyboard.so.6", "'keyboard', .*does not load"),
        ("_internal/content/open-source-ai/en.md", "'debate', .*no such file"),
    ],
)
def test_doctor_misses(without: str, error: str) -> None:
    with installed(without) as program, pytest.raises(AssertionError, match=error):
        checks.check_doctor(program)


@pytest.mark.parametrize(
    ("without", "error"),
    [
        ("_internal/resources/qml/Kiosk/Screens/Thanks.qml", r"The screen .thanks. could not be loaded"),
        ("_internal/resources/qml/QtQuick/VirtualKeyboard/Styles/goodfaith/style.qml", "keyboard"),
        (f"{QT}/qml/QtQuick/VirtualKeyboard/Components/libqtvkbcomponentsplugin.so", "keyboard"),
    ],
)
def test_the_tour_misses(without: str, error: str, reference: Path) -> None:
    with installed(without) as program, pytest.raises(AssertionError, match=error):
        checks.check_screens(program, reference)


@pytest.mark.parametrize(
    ("without", "error"),
    [(f"{MIGRATIONS}/v0001_*.py", "no first migration"), (f"{MIGRATIONS}/../env.py", "could not be brought up to date")],
)
def test_an_old_database_misses(without: str, error: str) -> None:
    with installed(without) as program, pytest.raises(AssertionError, match=error):
        checks.check_migration(program)


@pytest.mark.parametrize(
    ("without", "error"),
    [
        (f"{QT}/plugins/multimedia/libffmpegmediaplugin.so", "cannot be played"),
        (f"{QT}/lib/libavcodec.so.*", "cannot be played"),
        (f"{QT}/qml/QtMultimedia/libquickmultimediaplugin.so", "no film on the Watch tab"),
    ],
)
def test_a_film_misses(without: str, error: str) -> None:
    with installed(without) as program, pytest.raises(AssertionError, match=error):
        checks.check_film(program)


def test_a_licence_text_is_missed() -> None:
    with (
        installed("_internal/resources/licences/pillow-LICENSE.txt") as program,
        pytest.raises(AssertionError, match=r"without their texts: .*pillow-LICENSE\.txt"),
    ):
        checks.check_licences(program)


def test_the_page_misses_a_library() -> None:
    with installed("_internal/PIL/_imaging.*") as program, pytest.raises(AssertionError, match=r"No module named|cannot import name"):
        checks.check_report(program)


def test_a_pattern_that_finds_nothing_proves_nothing() -> None:
    with pytest.raises(ValueError, match="not enough values"), installed("no/such/file"):
        pytest.fail("there is nothing to leave out")
