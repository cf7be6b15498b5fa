"""The one time that everything in a release shows, so that a second build gives the same bytes."""

import os
import subprocess
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).resolve().parent.parent


def release_time() -> int:
    """Return SOURCE_DATE_EPOCH, or the time of the last commit, in seconds."""
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(epoch)
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=_ROOT, check=False, capture_output=True, text=True)
    return int(done.stdout.strip() or 0)
