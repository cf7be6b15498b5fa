"""Tests that the libraries that are loaded ahead are there, and that their absence harms nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.ui import preload


@pytest.mark.skipif(sys.platform != "linux", reason="does nothing elsewhere")
def test_every_library_is_there_under_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9")
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    paths = list(preload.library_paths())

    assert [path.name for path in paths] == ["libQt6Quick.so.6", "libQt6QuickControls2.so.6", "libqxcb.so"]
    assert all(path.is_file() for path in paths)


@pytest.mark.parametrize("name", ["WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_the_plugin_of_x11_is_loaded_where_it_is_used_only(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("DISPLAY", ":9")
    monkeypatch.setenv(name, "wayland")

    assert "libqxcb.so" not in [path.name for path in preload.library_paths()]


@pytest.mark.parametrize("paths", [[], [Path("/missing/library.so")]])
def test_what_is_missing_harms_nothing(monkeypatch: pytest.MonkeyPatch, paths: list[Path]) -> None:
    monkeypatch.setattr(preload, "library_paths", lambda: iter(paths))

    preload._load_libraries()


def test_a_program_that_ends_at_once_waits_for_it() -> None:
    program = "from kiosk.ui import preload; preload.start(); import sys; sys.exit('PySide6' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
