"""Describes the machine and software that was measured: numbers mean nothing without it."""

import os
import platform
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from bench.competitors import ROOT
from kiosk import __version__

_PACKAGES: Final = ("PySide6-Essentials", "SQLAlchemy", "pydantic", "reportlab")


def describe_machine() -> dict[str, Any]:
    return {
        "measured_on": datetime.now(UTC).date().isoformat(),
        "commit": _output("git", "rev-parse", "HEAD"),
        "changed": sorted({line[3:].split("/")[0] for line in _output("git", "status", "--porcelain").splitlines()}),
        "machine": {
            "processor": _field("/proc/cpuinfo", "model name"),
            "cores": os.cpu_count(),
            "memory_mb": int(_field("/proc/meminfo", "MemTotal").split()[0]) // 1000,
            "system": platform.platform(),
            "load_at_start": os.getloadavg()[0],
        },
        "versions": {
            "goodfaith": __version__,
            "python": platform.python_version(),
            "sqlite": sqlite3.sqlite_version,
            **{name: version(name) for name in _PACKAGES},
            "chromium": " ".join(_output("chromium", "--version").split()[:2]),
            "implementation": sys.implementation.name,
        },
    }


def _output(*command: str) -> str:
    process = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
    return process.stdout.strip("\n")


def _field(path: str, name: str) -> str:
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(name)), "unknown")
