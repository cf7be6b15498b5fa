"""Has `doctor` look at the machine while the kiosk runs, in a process of its own: no screen waits for it."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk import paths
from kiosk.errors import KnownError
from kiosk.process import relaunch
from kiosk.services.health import CheckResult, Status

_PATIENCE: Final = 120.0
"""Seconds: a printer or a stick that does not answer may take most of them."""


def examine(folder: Path, debate: str | None = None) -> Sequence[CheckResult]:
    """What `doctor --json` says of a data folder. Raises KnownError."""
    about = [f"--debate={debate}"] if debate else []
    program = [*relaunch.command(), "doctor", "--json", f"--data={folder}", *about]
    try:
        done = subprocess.run(program, capture_output=True, check=False, timeout=_PATIENCE, cwd=paths.source())  # noqa: S603 - this program
        told = json.loads(done.stdout)
        return [CheckResult(line["part"], Status(line["condition"]), line["detail"], line["by_choice"]) for line in told]
    except (OSError, ValueError, KeyError, TypeError, subprocess.TimeoutExpired) as error:
        message = f"The machine could not be looked at ({type(error).__name__}). Votes go on; try again, or run 'goodfaith doctor'."
        raise KnownError(message) from error
