"""Runs `doctor` in a separate process while the kiosk runs, so that no screen waits for it."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk import paths
from kiosk.errors import KnownError
from kiosk.process import relaunch
from kiosk.services.health import CheckResult, Status

_TIMEOUT: Final = 120.0
"""Seconds: a printer or a stick that does not answer may take most of them."""


def check_machine(folder: Path, debate: str | None = None) -> Sequence[CheckResult]:
    """Return what `doctor --json` reports about a data folder. Raises KnownError."""
    options = [f"--data={folder}", *([f"--debate={debate}"] if debate else [])]
    command = [*relaunch.command(), "doctor", "--json", *options]
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=_TIMEOUT, cwd=paths.source())  # noqa: S603 - this program
        return [CheckResult(line["part"], Status(line["condition"]), line["detail"], line["by_choice"]) for line in json.loads(done.stdout)]
    except (OSError, ValueError, KeyError, TypeError, subprocess.TimeoutExpired) as error:
        message = f"The machine could not be checked ({type(error).__name__}). Voting continues; try again, or run 'goodfaith doctor'."
        raise KnownError(message) from error
