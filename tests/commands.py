"""Runs the real program in a process of its own, as a terminal would."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from tests.fork_server import ForkServer

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = [sys.executable, "-m", "kiosk"]
_PATIENCE: Final = 300
_COMPILED = tempfile.TemporaryDirectory(prefix="goodfaith-compiled-")  # without it every process compiles every library anew
_DROPPED = {
    "PYTHONDONTWRITEBYTECODE",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XDG_RUNTIME_DIR",
    "XDG_SESSION_TYPE",
    "QT_QPA_PLATFORM",
    "STATE_DIRECTORY",
}


def surroundings(**extra: str) -> dict[str, str]:
    """An environment without any display, with `extra` on top."""
    kept = {name: value for name, value in os.environ.items() if name not in _DROPPED}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": _COMPILED.name, "NO_COLOR": "1", **extra}


def goodfaith(
    *arguments: str | Path,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    input: str = "",  # noqa: A002 - as `run` has it
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; stdout and stderr are text. It is forked, and need not load every library first."""
    if not hasattr(os, "fork"):
        return started(*arguments, env=env, cwd=cwd, input=input)
    words = [*map(str, arguments)]
    try:
        return _parent().run(words, env or surroundings(), cwd or Path.cwd(), input, _PATIENCE)
    except subprocess.TimeoutExpired:
        _parent.cache_clear()
        raise


def started(*arguments: str | Path, env: Mapping[str, str] | None = None, **options: Any) -> subprocess.CompletedProcess[str]:  # noqa: ANN401 - handed on
    """The same as a user's shell does it."""
    words = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(words, env=env or surroundings(), capture_output=True, text=True, timeout=_PATIENCE, check=False, **options)


@cache
def _parent() -> ForkServer:
    return ForkServer(ROOT, surroundings())


def complaint(done: subprocess.CompletedProcess[str], code: int) -> str:
    """What the program said was wrong: one line, no traceback, nothing else printed, and this exit code."""
    lines = done.stderr.splitlines()
    assert done.returncode == code, done
    assert len(lines) == 1, done.stderr
    assert lines[0].strip()
    assert "Traceback" not in done.stderr
    return lines[0]
