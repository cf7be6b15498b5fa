"""Runs the real program in its own process, as a terminal would."""

import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from tests.fork_server import ForkServer

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = [sys.executable, "-m", "kiosk"]
_TIMEOUT: Final = 300
_BYTECODE: Final = ROOT / ".pytest_cache" / "bytecode"
"""Compiled libraries and modules, shared by all workers and kept for the next run: otherwise every process compiles them all."""
_REMOVED_VARIABLES = {
    "PYTHONDONTWRITEBYTECODE",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XDG_RUNTIME_DIR",
    "XDG_SESSION_TYPE",
    "QT_QPA_PLATFORM",
    "STATE_DIRECTORY",
}


def clean_environment(**extra: str) -> dict[str, str]:
    """Return an environment without any display, updated with `extra`."""
    inherited = {name: value for name, value in os.environ.items() if name not in _REMOVED_VARIABLES}
    return {**inherited, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(_BYTECODE), "NO_COLOR": "1", **extra}


def goodfaith(
    *arguments: str | Path,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    input: str = "",  # noqa: A002 - as in `subprocess.run`
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, with stdout and stderr as text. Forks a process that has loaded the libraries, to save time."""
    if not hasattr(os, "fork"):
        return run_process(*arguments, env=env, cwd=cwd, input=input)
    command = [*map(str, arguments)]
    try:
        return _fork_server().run(command, env or clean_environment(), cwd or Path.cwd(), input, _TIMEOUT)
    except subprocess.TimeoutExpired:
        _fork_server.cache_clear()
        raise


def run_process(*arguments: str | Path, env: Mapping[str, str] | None = None, **options: Any) -> subprocess.CompletedProcess[str]:  # noqa: ANN401 - passed on
    """Start a new process, as a user's shell would."""
    command = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(command, env=env or clean_environment(), capture_output=True, text=True, timeout=_TIMEOUT, check=False, **options)


@cache
def _fork_server() -> ForkServer:
    return ForkServer(ROOT, clean_environment())


def error_line(process: subprocess.CompletedProcess[str], code: int) -> str:
    """Return the error message. Assert that it is a single line without traceback, that nothing else was printed, and the exit code."""
    lines = process.stderr.splitlines()
    assert process.returncode == code, process
    assert len(lines) == 1, process.stderr
    assert lines[0].strip()
    assert "Traceback" not in process.stderr
    return lines[0]
