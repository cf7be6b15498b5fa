import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.errors import KnownError

ROOT = Path(__file__).parents[1]
SHOW = "from kiosk import paths; print(paths.qml(), paths.fonts(), paths.content(), sep='\\n')"


def unpack_wheel(folder: Path) -> Path:
    """Build the wheel and install it alone into an empty folder."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT], check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    target = folder / "target"
    subprocess.run([*pip, "install", "--no-deps", "--no-index", "--target", target, wheel], check=True, capture_output=True)
    return target


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_an_installed_wheel_brings_everything_and_finds_it_from_anywhere(tmp_path: Path) -> None:
    target = unpack_wheel(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(target)}
    done = subprocess.run([sys.executable, "-c", SHOW], cwd=elsewhere, env=environment, capture_output=True, text=True, check=True)
    found = [Path(line) for line in done.stdout.splitlines()]
    assert all(path.is_relative_to(target) for path in found)
    assert [files_in(path) for path in found] == [files_in(path) for path in (paths.qml(), paths.fonts(), paths.content())]
    assert files_in(target / "kiosk/_bundled/resources") == files_in(paths.resources())


def test_a_named_data_folder_is_made(tmp_path: Path) -> None:
    assert paths.data(tmp_path / "a" / "b") == tmp_path / "a" / "b"
    assert (tmp_path / "a" / "b").is_dir()
    assert not list((tmp_path / "a" / "b").iterdir())


def test_a_relative_data_folder_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.data(Path("here")) == tmp_path / "here"


def test_systemd_may_set_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", f"{tmp_path / 'state'}{os.pathsep}{tmp_path / 'other'}")
    assert paths.data() == tmp_path / "state"
    assert paths.data(tmp_path / "named") == tmp_path / "named"


def test_a_file_is_no_data_folder(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("precious")
    with pytest.raises(KnownError, match="is a file"):
        paths.data(file)
    assert file.read_text() == "precious"


def test_a_folder_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KnownError, match="cannot be used"):
        paths.data(tmp_path / "file" / "below")


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that refuses root too")
def test_a_folder_that_cannot_be_written_to_is_refused() -> None:
    with pytest.raises(KnownError, match="cannot be used"):
        paths.data(Path("/proc/self"))
