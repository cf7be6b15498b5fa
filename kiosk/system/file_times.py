"""Rounds the times that the file system keeps of a file, which a copy of the file, a backup or an archive carries along."""

import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

_DAY: Final = 86_400


def round_times(*files: Path) -> None:
    """Set the times of change and of access to the start of the day (UTC). Files that are not there are skipped.

    The time at which the file system last changed its own record of a file cannot be set.
    """
    day = time.time() // _DAY * _DAY
    for file in files:
        with suppress(OSError):
            os.utime(file, (day, day))
