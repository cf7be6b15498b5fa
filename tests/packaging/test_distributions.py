"""Tests that the wheel and the sdist hold everything, come out the same each time, and work from a folder that nothing writes to."""

import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from email.parser import Parser
from pathlib import Path

import pytest

from kiosk import __version__, paths
from tests.commands import ROOT, clean_environment

SHOW = "from kiosk import paths; print(paths.resources(), paths.content(), sep='\\n')"
PROGRAM = "import sys; from kiosk.cli.main import main; sys.exit(main())"
EARLIER = 1_600_000_000
"""A time of modification that no file of a build may show."""


def build(source: Path, out: Path, *targets: str) -> dict[str, Path]:
    """Build the targets ('wheel', 'sdist'). Return the files by suffix."""
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(out)]
    for target in targets:
        command += ["--target", target]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    return {path.suffix: path for path in out.iterdir()}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return build(ROOT, tmp_path_factory.mktemp("dist"), "wheel", "sdist")


@pytest.fixture(scope="module")
def unpacked(built: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the root of the sdist's own files."""
    folder = tmp_path_factory.mktemp("sdist")
    with tarfile.open(built[".gz"]) as archive:
        archive.extractall(folder, filter="data")
    [root] = folder.iterdir()
    return root


@pytest.fixture(scope="module")
def installed(built: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Yield a folder with the installed wheel and nothing else, without write permission."""
    target = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run(
        [*pip, "install", "--no-deps", "--no-index", "--no-compile", "--target", target, built[".whl"]], check=True, capture_output=True
    )
    folders = [target, *(path for path in target.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    yield target
    for folder in folders:
        folder.chmod(0o755)


def python(installed: Path, elsewhere: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python with the installed wheel from another folder. The home folder is the other one."""
    environment = clean_environment(PYTHONPATH=str(installed), HOME=str(elsewhere), XDG_DATA_HOME=str(elsewhere / "data"))
    return subprocess.run([sys.executable, *arguments], cwd=elsewhere, env=environment, capture_output=True, text=True, check=False)


def files_in(folder: Path) -> dict[str, int]:
    """Return the size of each file below the folder. Root could write to a read-only folder, and would be seen here."""
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.stat().st_size for path in files}


def test_an_installed_wheel_brings_everything_and_finds_it_from_anywhere(installed: Path, tmp_path: Path) -> None:
    process = python(installed, tmp_path, "-c", SHOW)

    folders = [Path(line) for line in process.stdout.splitlines()]
    assert all(path.is_relative_to(installed) for path in folders)
    assert [files_in(path) for path in folders] == [files_in(paths.resources()), files_in(paths.content())]
    migrations = "storage/migrations/versions"
    assert files_in(installed / "kiosk" / migrations) == files_in(ROOT / "kiosk" / migrations)


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        (["--version"], f"goodfaith {__version__}"),
        (["check", "open-source-ai"], "The debate in 'open-source-ai' can be used."),
        (["report", "latest", "--data", "kiosk", "--pdf", "page.pdf"], "page.pdf"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else None,
)
def test_it_works_from_a_folder_that_nothing_writes_to(installed: Path, tmp_path: Path, arguments: list[str], answer: str) -> None:
    before = files_in(installed)
    if arguments[0] == "report":
        assert python(installed, tmp_path, "-c", PROGRAM, "rehearse", "--visits", "3", "--data", "kiosk").returncode == 0

    process = python(installed, tmp_path, "-c", PROGRAM, *arguments)

    assert process.returncode == 0, process
    assert answer in process.stdout
    assert files_in(installed) == before


def test_the_installed_command_is_goodfaith(built: dict[str, Path]) -> None:
    with zipfile.ZipFile(built[".whl"]) as wheel:
        [entry_points] = [name for name in wheel.namelist() if name.endswith("entry_points.txt")]
        [metadata] = [name for name in wheel.namelist() if name.endswith("dist-info/METADATA")]
        assert "goodfaith = kiosk.cli.main:main" in wheel.read(entry_points).decode()
        headers = Parser().parsestr(wheel.read(metadata).decode())
    assert headers["Version"] == __version__
    assert "resources/fonts/OFL-Literata.txt" in headers.get_all("License-File", [])


def test_the_sdist_holds_every_file_of_the_repository(unpacked: Path) -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git repository")
    existing = {name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()}
    assert existing - {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*")} == set()


def test_a_second_build_is_byte_identical(built: dict[str, Path], unpacked: Path, tmp_path: Path) -> None:
    """Built from the unpacked sdist, in another folder with other times."""
    for path in unpacked.rglob("*"):
        os.utime(path, (EARLIER, EARLIER))
    again = build(unpacked, tmp_path / "again", "wheel", "sdist")

    assert again[".whl"].read_bytes() == built[".whl"].read_bytes()
    assert again[".gz"].read_bytes() == built[".gz"].read_bytes()
