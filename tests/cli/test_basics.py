import json
import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import typer

from kiosk import __version__
from kiosk.cli.commands import commands
from kiosk.cli.main import main
from tests.commands import PROGRAM, clean_environment, goodfaith, run_process

HEAVY = ("PySide6", "sqlalchemy", "alembic", "reportlab", "qrcode", "kiosk.app.run", "kiosk.storage", "kiosk.publishing")
NAMES = sorted(name for name, command in typer.main.get_group(commands).commands.items() if not command.hidden)


def test_version_is_the_packages() -> None:
    done = run_process("--version")

    assert (done.returncode, done.stdout, done.stderr) == (0, f"goodfaith {__version__}\n", "")


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["report", "--help"], ["run", "--size", "banana"]])
def test_nothing_heavy_is_loaded_to_answer(arguments: list[str]) -> None:
    program = (
        "import sys; from kiosk.cli.main import main; main(sys.argv[2:])\n"
        "print([name for name in sys.argv[1].split() if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, " ".join(HEAVY), *arguments],
        env=clean_environment(),
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )

    assert done.stderr.splitlines()[-1] == "[]"


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_names_every_command_and_gives_examples(option: str) -> None:
    done = run_process(option, env=clean_environment(COLUMNS="200"))

    assert done.returncode == 0
    assert all(f" {name} " in done.stdout for name in NAMES)
    assert "goodfaith report latest --pdf" in done.stdout


@pytest.mark.parametrize("name", NAMES)
def test_every_command_explains_itself_and_takes_a_data_folder(name: str) -> None:
    done = goodfaith(name, "--help")

    assert done.returncode == 0
    folderless = {"new", "kiosk", "hub", "licences"}  # a new folder, how the machine starts, commands of its own, the program
    assert ("--data" in done.stdout) == (name not in folderless)


def test_help_has_no_colour_where_none_is_wanted() -> None:
    assert "\x1b[" not in run_process("--help", env=clean_environment(FORCE_COLOR="")).stdout


@pytest.mark.parametrize("arguments", [[], ["--windowed"], ["--data", "somewhere", "--size", "800x600"], ["run", "--windowed"]])
def test_without_a_command_the_kiosk_starts(arguments: list[str], tmp_path: Path) -> None:
    done = run_process(*arguments, cwd=tmp_path)

    assert done.returncode == 1
    assert "There is no display" in done.stderr


def test_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as nobody_reads:
        done = subprocess.run(
            [*PROGRAM, "sessions", "--data", tmp_path],
            env=clean_environment(),
            stdout=nobody_reads,
            stderr=subprocess.PIPE,
            check=False,
            timeout=300,
        )

    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_interrupting_is_quiet_and_leaves_a_database_that_opens(tmp_path: Path) -> None:
    command = [*PROGRAM, "rehearse", "--visits", "100000", "--data", str(tmp_path)]
    restore_signal = partial(signal.signal, signal.SIGINT, signal.default_int_handler)  # background jobs of a shell ignore SIGINT
    options: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "preexec_fn": restore_signal}
    with subprocess.Popen(command, env=clean_environment(), **options) as process:
        try:
            while not _visits(tmp_path):
                assert process.poll() is None
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=300)
        finally:
            process.kill()

    assert (process.returncode, out, err) == (130, b"", b"")
    assert _visits(tmp_path)


@pytest.mark.parametrize(
    "arguments", [["--version"], ["nonsense"], ["sessions", "--json"], ["end", "nowhere"], ["run"], ["report", "latest"]]
)
def test_a_forked_command_prints_what_a_new_process_prints(arguments: list[str], tmp_path: Path) -> None:
    command = [*arguments, *(["--data", str(tmp_path)] if len(arguments) > 1 or arguments == ["run"] else [])]
    forked, real = goodfaith(*command), run_process(*command)

    assert (forked.returncode, forked.stdout, forked.stderr) == (real.returncode, real.stdout, real.stderr)
    assert real.stdout or real.stderr


def test_main_hands_back_the_code_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert main(["nonsense"]) == 2
    assert capsys.readouterr().out == f"goodfaith {__version__}\n"


def _visits(folder: Path) -> int:
    listed = goodfaith("sessions", "--json", "--data", folder)
    return sum(session["visits"] for session in json.loads(listed.stdout)) if listed.returncode == 0 else 0
