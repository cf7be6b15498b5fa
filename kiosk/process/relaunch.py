"""How this program starts itself as another process."""

import os
import sys
from typing import Final

from kiosk import paths

RESTART_EXIT_CODE: Final = 3
"""The exit code of the out-of-service page when the organiser asks to start the kiosk again."""


def command() -> list[str]:
    """Return the command line that starts Goodfaith, without its arguments."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]


def environment(**variables: str) -> dict[str, str]:
    """Return this process's environment with `variables`; the package is found where this process found it."""
    known = [str(paths.source()), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(known), **variables}
