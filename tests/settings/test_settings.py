import tomllib
from pathlib import Path

import pytest

from kiosk.data_folder import SETTINGS as FILE
from kiosk.errors import KnownError
from kiosk.settings import Settings


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert Settings.load(tmp_path / FILE) == Settings()


def test_the_file_is_read(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('theme = "night"\nidle_seconds = 90\n')
    assert Settings.load(tmp_path / FILE) == Settings(theme="night", idle_seconds=90)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ('\ntheme = "pink"', "settings.toml:2: theme is 'pink'"),
        ("idle_seconds = 5", "settings.toml:1: idle_seconds is 5"),
        ('idle_seconds = "90"', "settings.toml:1: idle_seconds is '90'"),
        ("text_size = true", "settings.toml:1: text_size is True"),
        ("# fine\n\ncolour = 1", "settings.toml:3: colour is an unknown key"),
        ('online_url = "http://example.org"', "settings.toml:1: online_url is 'http://example.org'"),
        ("theme = ", "settings.toml:1: not valid TOML"),
        ("colour = 1\ntaste = 2", "1 more like it"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, text: str, error: str) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(KnownError) as raised:
        Settings.load(tmp_path / FILE)
    assert error in str(raised.value)
    assert "Votes are kept" in str(raised.value)


@pytest.mark.parametrize(
    "text",
    ["text_size = 0x" + "f" * 5000, "languages = [0x" + "f" * 5000 + "]", 'event_name = "' + "x" * 5000 + '"', '"' + "k" * 5000 + '" = 1'],
)
def test_a_huge_value_or_key_is_named_in_a_short_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(KnownError, match=r"settings.toml:1: .*Votes are kept") as raised:
        Settings.load(tmp_path / FILE)
    assert len(str(raised.value).removeprefix(str(tmp_path))) < 300


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xff\xfe\x00")
    with pytest.raises(KnownError, match="cannot be read"):
        Settings.load(tmp_path / FILE)


def test_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(KnownError, match="cannot be read"):
        Settings.load(tmp_path / FILE)


def test_a_change_leaves_comments_and_other_keys_alone(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('# Hall B\ntheme = "night"  # it is dark there\ncopies = 3\n')
    changed = Settings.change(tmp_path / FILE, {"copies": None, "low_reach": True}, _write)
    assert (changed.theme, changed.copies, changed.low_reach) == ("night", 1, True)
    assert Settings.load(tmp_path / FILE) == changed
    assert (tmp_path / FILE).read_text() == '# Hall B\ntheme = "night"  # it is dark there\nlow_reach = true\n'


def test_a_change_that_cannot_be_used_is_named_and_not_written(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="copies"):
        Settings.change(tmp_path / FILE, {"copies": 0}, lambda *_: pytest.fail("written"))
    assert Settings.load(tmp_path / FILE).copies == 1


FULL = """
debate = "nine"
language = "en"
languages = ["en", "es"]
theme = "white on black"
text_size = 3
keyboard = "abc"
reduce_motion = true
low_reach = true
screen = "HDMI-1"
screen_inches = 24.0
screen_asked = true
sound = "headphones"
speech_rate = 250
idle_seconds = 3600
warning_seconds = 300
thanks_seconds = 10
opens_at = "09:00"
closes_at = "17:30"
online_url = "https://example.com/nine"
event_name = "Science festival"
printer = "Hall"
paper = "Letter"
copies = 20
print_at_close = true
csv_separator = "semicolon"
publish_reasons = "at once"
unfinished_reasons = "keep"
small_group = 3
keep_reasons_days = 3650
second_copy = "/media/stick"
"""
RANGES = (
    "language",
    "languages",
    "theme",
    "text_size",
    "keyboard",
    "screen",
    "screen_inches",
    "sound",
    "speech_rate",
    "idle_seconds",
    "warning_seconds",
    "thanks_seconds",
    "opens_at",
    "closes_at",
    "online_url",
    "event_name",
    "paper",
    "copies",
    "csv_separator",
    "publish_reasons",
    "unfinished_reasons",
    "small_group",
    "keep_reasons_days",
    "second_copy",
)
OUT_OF_RANGE = {
    "language": '"e"',
    "languages": '["/"]',
    "opens_at": '"9"',
    "closes_at": '"24:00"',
    "online_url": '"ftp://x"',
    "event_name": '"a\\nb"',
    "screen": '""',
    "second_copy": '""',
}


def test_every_setting_can_be_written_by_hand(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(FULL)
    assert Settings.load(tmp_path / FILE).changed_values().items() <= tomllib.loads(FULL).items()
    assert tomllib.loads(FULL).keys() == set(Settings.names())


@pytest.mark.parametrize("key", sorted(Settings.names()))
def test_a_setting_of_the_wrong_type_is_named_and_the_last_good_ones_hold(tmp_path: Path, key: str) -> None:
    assert_named(tmp_path, key, "1979-05-27")


@pytest.mark.parametrize("key", RANGES)
def test_a_setting_out_of_range_is_named_and_the_last_good_ones_hold(tmp_path: Path, key: str) -> None:
    value = OUT_OF_RANGE.get(key, "100000" if isinstance(getattr(Settings(), key), int) else '"nonsense"')
    assert_named(tmp_path, key, "0.1" if key == "screen_inches" else value)


def assert_named(folder: Path, key: str, value: str) -> None:
    (folder / FILE).write_text(FULL)
    good, nothing = Settings.in_force(folder / FILE, _write)
    assert not nothing
    lines = [f"{key} = {value}" if line.startswith(f"{key} =") else line for line in FULL.splitlines()]
    (folder / FILE).write_text("\n".join(lines))
    number = next(at for at, line in enumerate(lines, 1) if line.startswith(f"{key} ="))
    settings, problem = Settings.in_force(folder / FILE, _write)
    assert settings == good
    assert f"{FILE}:{number}: {key}" in problem


@pytest.mark.parametrize("content", [b"theme = ", b"colour = 1", b"\xff\xfe\x00", FULL.encode()[:100]])
def test_a_file_half_written_or_unreadable_leaves_the_last_good_settings_in_force(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_text('theme = "night"')
    Settings.in_force(tmp_path / FILE, _write)
    (tmp_path / FILE).write_bytes(content)
    settings, problem = Settings.in_force(tmp_path / FILE, _write)
    assert settings.theme == "night"
    assert FILE in problem
    assert "previous settings stay in use" in problem


def test_a_removed_file_means_the_defaults(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('theme = "night"')
    Settings.in_force(tmp_path / FILE, _write)
    (tmp_path / FILE).unlink()
    assert Settings.in_force(tmp_path / FILE, _write) == (Settings(), "")


def test_without_any_good_file_the_defaults_hold(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("theme = 1")
    settings, problem = Settings.in_force(tmp_path / FILE, _write)
    assert settings == Settings()
    assert "default settings are used" in problem


def test_a_good_file_that_cannot_be_remembered_is_in_force_and_that_is_reported(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('theme = "night"')

    def full(path: Path, content: bytes) -> None:
        del path, content
        message = "There is no space left."
        raise KnownError(message)

    settings, problem = Settings.in_force(tmp_path / FILE, full)
    assert (settings.theme, problem) == ("night", "There is no space left.")


def test_a_folder_that_may_not_be_read_leaves_the_defaults_in_force(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_text", refuse)
    monkeypatch.setattr(Path, "exists", refuse)

    settings, problem = Settings.in_force(tmp_path / FILE, _write)

    assert settings == Settings()
    assert "Permission denied" in problem
    assert "the default settings are used" in problem
