import os
import subprocess
import sys
from pathlib import Path

from kiosk import paths

ROOT = Path(__file__).parents[1]
SHOW = "from kiosk import paths; print(paths.qml(), paths.fonts(), paths.content(), sep='\\n')"


def install_wheel(folder: Path) -> Path:
    """Build the wheel and install only it into an empty folder."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT], check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    target = folder / "target"
    subprocess.run([*pip, "install", "--no-deps", "--no-index", "--target", target, wheel], check=True, capture_output=True)
    return target


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_an_installed_wheel_brings_everything_and_finds_it_from_anywhere(tmp_path: Path) -> None:
    target = install_wheel(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(target)}
    process = subprocess.run([sys.executable, "-c", SHOW], cwd=elsewhere, env=environment, capture_output=True, text=True, check=True)
    folders = [Path(line) for line in process.stdout.splitlines()]
    assert all(path.is_relative_to(target) for path in folders)
    assert [files_in(path) for path in folders] == [files_in(path) for path in (paths.qml(), paths.fonts(), paths.content())]
    assert files_in(target / "kiosk/_bundled/resources") == files_in(paths.resources())
