from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.settings import FILE, Settings


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert Settings.load(tmp_path) == Settings()


def test_what_the_file_says_is_taken(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('theme = "night"\nidle_seconds = 90\n')
    assert Settings.load(tmp_path) == Settings(theme="night", idle_seconds=90)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('\ntheme = "pink"', "settings.toml:2: theme is 'pink'"),
        ("idle_seconds = 5", "settings.toml:1: idle_seconds is 5"),
        ('idle_seconds = "90"', "settings.toml:1: idle_seconds is '90'"),
        ("text_size = true", "settings.toml:1: text_size is True"),
        ("# fine\n\ncolour = 1", "settings.toml:3: colour is an unknown key"),
        ('online_url = "http://example.org"', "settings.toml:1: online_url is 'http://example.org'"),
        ("theme = ", "settings.toml:1: this is no TOML"),
        ("colour = 1\ntaste = 2", "1 more like it"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(KnownError) as caught:
        Settings.load(tmp_path)
    assert said in str(caught.value)
    assert "Votes are kept" in str(caught.value)


def test_bytes_that_are_no_text_are_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xff\xfe\x00")
    with pytest.raises(KnownError, match="cannot be read"):
        Settings.load(tmp_path)


def test_a_folder_in_its_place_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(KnownError, match="cannot be read"):
        Settings.load(tmp_path)


def test_a_change_leaves_comments_and_other_keys_alone(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('# Hall B\ntheme = "night"  # it is dark there\ncopies = 3\n')
    changed = Settings.change(tmp_path, {"copies": None, "low_reach": True}, _write)
    assert (changed.theme, changed.copies, changed.low_reach) == ("night", 1, True)
    assert Settings.load(tmp_path) == changed
    assert (tmp_path / FILE).read_text() == '# Hall B\ntheme = "night"  # it is dark there\nlow_reach = true\n'


def test_a_change_that_cannot_be_used_is_named_and_not_written(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="copies"):
        Settings.change(tmp_path, {"copies": 0}, lambda *_: pytest.fail("written"))
    assert Settings.load(tmp_path).copies == 1
