"""Tests wrong input at the command line: one clear line on stderr, the right exit code, nothing lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.data_folder import DATABASE
from kiosk.storage import lock_folder, open_store
from tests.commands import ROOT, clean_environment, error_line, goodfaith

OFFSCREEN = clean_environment(QT_QPA_PLATFORM="offscreen")
PACK = ROOT / "content" / "open-source-ai"
IS_ROOT = sys.platform == "linux" and os.geteuid() == 0


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with an empty database."""
    folder = tmp_path / "data"
    folder.mkdir()
    open_store(folder / DATABASE).close()
    return folder


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["--nonsense"], "--nonsense"),
        (["nonsense"], "nonsense"),
        (["run", "extra"], "extra"),
        (["--data"], "--data"),
        (["--size", "banana"], "'banana' is not a size"),
        (["--size", "0x0"], "not a size"),
        (["--size", "1920"], "not a size"),
        (["--size", "-5x700"], "not a size"),
        (["--size", "99999999999999999999x900"], "not a size"),
        (["--size", "८००x६००"], "not a size"),
        (["--rehearsal", "--session", "Monday"], "cannot be combined with --session"),
        (["rehearse"], "--visits"),
        (["rehearse", "--visits", "-3"], "--visits"),
        (["rehearse", "--visits", "0"], "--visits"),
        (["rehearse", "--visits", "many"], "--visits"),
        (["rehearse", "--visits", "3", "--seed", "x"], "--seed"),
        (["tour"], "--out"),
        (["tour", "--out", "pictures", "--text-size", "4"], "--text-size"),
        (["tour", "--out", "pictures", "--every", "--theme", "night"], "--every"),
        (["report"], "SESSION"),
        (["report", "latest"], "--pdf"),
        (["check"], "FOLDER"),
        (["check", "one", "two"], "two"),
    ],
)
def test_wrong_usage_is_reported_in_one_line(arguments: list[str], error: str, tmp_path: Path) -> None:
    done = goodfaith(*arguments, cwd=tmp_path)

    assert error in error_line(done, 2)
    assert done.stdout == ""
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a display")
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":7777"}, {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nonexistent"}])
def test_without_a_display_run_names_the_tour(display: dict[str, str], data: Path) -> None:
    error = error_line(goodfaith("run", "--data", data, env=clean_environment(**display)), 1)

    assert "There is no display" in error
    assert "goodfaith tour --out DIR" in error


def test_an_unknown_debate_names_the_known_ones(data: Path) -> None:
    error = error_line(goodfaith("run", "--debate", "nowhere", "--data", data, env=OFFSCREEN), 1)

    assert "no debate 'nowhere'" in error
    assert "open-source-ai" in error


def _no_manifest(pack: Path) -> None:
    (pack / "pack.toml").unlink()


def _no_text(pack: Path) -> None:
    (pack / "en.md").unlink()


def _torn_manifest(pack: Path) -> None:
    (pack / "pack.toml").write_text("id = \n", encoding="utf-8")


def _one_side_only(pack: Path) -> None:
    text = (pack / "en.md").read_text(encoding="utf-8")
    (pack / "en.md").write_text("\n## ".join(text.split("\n## ")[:4]), encoding="utf-8")


def _hostile(pack: Path) -> None:
    with (pack / "en.md").open("a", encoding="utf-8") as text:
        text.write("\n<script>alert(1)</script>\n\n![x](https://elsewhere.example/x.png)\n")


def _not_utf8(pack: Path) -> None:
    (pack / "en.md").write_bytes(b"# Caf\xe9\n")


DAMAGES = [_no_manifest, _no_text, _torn_manifest, _one_side_only, _hostile, _not_utf8]


@pytest.fixture(params=DAMAGES)
def broken(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a broken copy of the shipped debate."""
    damage: Callable[[Path], None] = request.param
    pack = Path(shutil.copytree(PACK, tmp_path / "my-debate"))
    damage(pack)
    return pack


@pytest.mark.parametrize("arguments", [["run"], ["rehearse", "--visits", "3"]])
def test_a_broken_debate_is_reported_by_its_first_problem(arguments: list[str], broken: Path, data: Path) -> None:
    error = error_line(goodfaith(*arguments, "--debate", broken, "--data", data, env=OFFSCREEN), 1)

    assert "'my-debate' cannot be used" in error
    assert f"'goodfaith check {broken}'" in error


def test_check_lists_every_problem_by_file(broken: Path, tmp_path: Path) -> None:
    done = goodfaith("check", broken, cwd=tmp_path)

    problems = [line for line in done.stdout.splitlines() if not line.startswith("warning")]
    assert f"cannot be used yet: {len(problems)} problem" in error_line(done, 1)
    assert problems
    assert all(line.startswith(("pack.toml", "en.md")) for line in problems)


def test_checking_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert "no debate 'nowhere'" in error_line(goodfaith("check", "nowhere", cwd=tmp_path), 1)


EVERY_COMMAND = [["run"], ["sessions"], ["rehearse", "--visits", "2"], ["report", "latest", "--pdf", "x.pdf"], ["end", "latest"]]


@pytest.mark.parametrize("arguments", EVERY_COMMAND)
def test_a_data_folder_that_is_a_file(arguments: list[str], tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine", encoding="utf-8")

    error = error_line(goodfaith(*arguments, "--data", file, env=OFFSCREEN, cwd=tmp_path), 1)

    assert "is a file" in error
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.fixture
def read_only(data: Path) -> Iterator[Path]:
    """Yield a data folder with a database that nobody can write to, not even root."""
    if sys.platform == "win32":
        pytest.skip("rights work differently there")
    if not IS_ROOT:
        data.chmod(0o555)
        yield data
        data.chmod(0o755)
        return
    if not _mount("--bind", data, data):
        pytest.skip("mounting is not allowed here")
    _mount("-o", "remount,ro,bind", data)
    yield data
    subprocess.run(["umount", data], check=True)


@pytest.mark.parametrize("arguments", EVERY_COMMAND)
def test_a_data_folder_that_may_not_be_written_to(arguments: list[str], read_only: Path, tmp_path: Path) -> None:
    before = (read_only / DATABASE).read_bytes()

    error = error_line(goodfaith(*arguments, "--data", read_only, env=OFFSCREEN, cwd=tmp_path), 1)

    assert "cannot be used" in error
    assert "--data" in error
    assert (read_only / DATABASE).read_bytes() == before


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """Yield a disk with room for a new database and some votes."""
    if not IS_ROOT:
        pytest.skip("mounting needs root")
    disk = tmp_path / "disk"
    disk.mkdir()
    if not _mount("-t", "tmpfs", "-o", "size=224k", "tmpfs", disk):
        pytest.skip("mounting is not allowed here")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_disk_that_is_full_before_the_database_exists(tiny_disk: Path) -> None:
    _fill(tiny_disk)

    assert "disk is full" in error_line(goodfaith("run", "--data", tiny_disk, env=OFFSCREEN), 1)
    assert not (tiny_disk / DATABASE).exists()


def test_a_disk_that_fills_up_while_votes_come_in(tiny_disk: Path) -> None:
    done = goodfaith("rehearse", "--visits", "3000", "--seed", "2", "--data", tiny_disk)

    error = error_line(done, 1)
    assert "not recorded" in error
    assert "disk is full" in error
    (tiny_disk / "filler").unlink(missing_ok=True)
    assert goodfaith("sessions", "--data", tiny_disk).returncode == 0


def _mount(*arguments: str | Path) -> bool:
    return subprocess.run(["mount", *arguments], check=False, capture_output=True).returncode == 0


def _fill(disk: Path) -> None:
    with (disk / "filler").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 512)
        except OSError:
            pass


def test_a_second_kiosk_on_the_same_folder(data: Path) -> None:
    with lock_folder(data):
        for arguments in (["run"], ["rehearse", "--visits", "2"], ["end", "latest"]):
            error = error_line(goodfaith(*arguments, "--data", data, env=OFFSCREEN), 1)
            assert "Another Goodfaith kiosk" in error


def test_listing_the_sessions_of_a_running_kiosk_is_fine(data: Path) -> None:
    with lock_folder(data):
        assert goodfaith("sessions", "--data", data).returncode == 0


def test_a_database_that_another_program_holds(data: Path) -> None:
    with closing(sqlite3.connect(data / DATABASE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        assert "another program is holding" in error_line(goodfaith("run", "--data", data, env=OFFSCREEN), 1)


def _newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()


def _truncated(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _no_database(file: Path) -> None:
    file.write_bytes(b"this is a shopping list\n" * 400)


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _another_programs(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
        connection.commit()


@pytest.mark.parametrize("spoil", [_newer, _truncated, _no_database, _empty, _another_programs])
def test_a_database_that_cannot_be_used_is_left_as_it_is(spoil: Callable[[Path], None], data: Path) -> None:
    spoil(data / DATABASE)
    before = (data / DATABASE).read_bytes()

    error = error_line(goodfaith("report", "latest", "--pdf", "x.pdf", "--data", data, env=OFFSCREEN, cwd=data), 1)

    assert str(data / DATABASE) in error
    assert (data / DATABASE).read_bytes() == before


def test_a_folder_where_the_database_should_be(tmp_path: Path) -> None:
    (tmp_path / DATABASE).mkdir()

    assert "is not a file" in error_line(goodfaith("sessions", "--data", tmp_path), 1)


def test_a_tour_into_a_file_or_in_colours_that_do_not_exist(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert "cannot be created" in error_line(goodfaith("tour", "--out", tmp_path / "file", "--size", "640x360"), 1)
    assert "no theme 'pink', only: paper" in error_line(goodfaith("tour", "--out", tmp_path / "out", "--theme", "pink"), 1)
    assert "not available in 'xx', only in: en" in error_line(goodfaith("tour", "--out", tmp_path / "out", "--language", "xx"), 1)
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux allows arguments that are not text")
def test_arguments_that_are_not_text(data: Path) -> None:
    odd = os.fsdecode(b"\xff\xfe")

    assert "A session needs a name" in error_line(goodfaith("run", "--session", odd, "--data", data, env=OFFSCREEN), 1)
    assert "no debate" in error_line(goodfaith("run", "--debate", odd, "--data", data, env=OFFSCREEN), 1)
    assert "no session" in error_line(goodfaith("end", odd, "--data", data), 1)
    assert goodfaith("rehearse", "--visits", "5", "--data", data).returncode == 0
    done = goodfaith("report", "latest", "--pdf", data / odd, "--data", data)
    assert (done.returncode, done.stdout.strip()[-12:]) == (0, "\\udcff\\udcfe")
    assert (data / odd).exists()
