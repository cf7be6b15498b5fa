"""The log file: what went wrong, never what anyone chose or wrote."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES = 1_000_000
_OLDER = 3


def log_to(folder: Path) -> Path:
    """Write warnings and worse to `goodfaith.log` in this folder, a megabyte at a time; returns the file."""
    path = folder / "goodfaith.log"
    handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    return path
