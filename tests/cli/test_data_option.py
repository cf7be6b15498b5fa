from pathlib import Path

import pytest

from tests.commands import clean_environment, error_line, goodfaith

_READING = [
    ("sessions",),
    ("end", "latest"),
    ("erase", "latest", "--yes"),
    ("report", "latest", "--csv", "out.csv"),
    ("print", "latest"),
    ("backup", "copy.db"),
    ("log", "latest"),
    ("verify", "summary.json"),
    ("check", "open-source-ai"),
    ("tour", "--out", "pictures"),
    ("out-of-service",),
]


@pytest.mark.parametrize("command", _READING, ids=lambda command: command[0])
def test_a_mistyped_folder_is_not_created(command: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "summary.json").write_text('{"schema": "x"}')
    before = sorted(tmp_path.iterdir())
    done = goodfaith(*command, "--data", tmp_path / "typo", cwd=tmp_path)
    assert error_line(done, 1)
    assert sorted(tmp_path.iterdir()) == before


def test_doctor_names_a_missing_folder_and_creates_none(tmp_path: Path) -> None:
    done = goodfaith("doctor", "--data", tmp_path / "typo", env=clean_environment(QT_QPA_PLATFORM="offscreen"))
    assert done.returncode == 1
    (line,) = [line for line in done.stdout.splitlines() if "no data folder" in line]
    assert line.startswith(f"problem  Folder: There is no data folder {tmp_path / 'typo'}")
    assert not (tmp_path / "typo").exists()


def test_doctor_before_the_first_start_creates_none_either(tmp_path: Path) -> None:
    state = tmp_path / "state"
    done = goodfaith("doctor", env=clean_environment(QT_QPA_PLATFORM="offscreen", STATE_DIRECTORY=str(state)))
    assert f"ok       Folder: {state}: none yet, the kiosk creates it" in done.stdout
    assert not [line for line in done.stdout.splitlines() if "no data folder" in line]
    assert not state.exists()


def test_a_rehearsal_says_that_it_creates_a_folder(tmp_path: Path) -> None:
    first = goodfaith("rehearse", "--visits", "1", "--seed", "1", "--data", tmp_path / "data")
    assert (first.returncode, first.stderr) == (0, f"The data folder {tmp_path / 'data'} was created.\n")
    assert first.stdout.startswith("1 visit, ")
    second = goodfaith("rehearse", "--visits", "1", "--seed", "1", "--data", tmp_path / "data")
    assert second.stderr == ""


def test_large_print_of_several_sessions_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    goodfaith("rehearse", "--visits", "3", "--data", tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    done = goodfaith("report", "latest", "latest", "--pdf", "a.pdf", "--large-print", "b.pdf", "--data", tmp_path, cwd=tmp_path)
    assert "Nothing was written" in error_line(done, 2)
    assert {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before
