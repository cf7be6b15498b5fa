"""Tests the systemd unit of the kiosk session."""

import configparser
import subprocess
from pathlib import Path

from tests.commands import ROOT
from tests.tools import require_tools

UNIT = ROOT / "packaging/systemd/goodfaith.service"
_ABSENT = ("is not executable", "Failed to load environment", "not found")
"""What systemd says where cage is not installed."""


def verify(unit: Path) -> list[str]:
    """Return what systemd has to say about the unit, except about programs that are not on this machine."""
    require_tools("systemd-analyze")
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", unit], capture_output=True, text=True, check=False)
    return [line for line in done.stderr.splitlines() if unit.name in line and not any(reason in line for reason in _ABSENT)]


def test_systemd_accepts_the_unit() -> None:
    assert verify(UNIT) == []


def test_a_misspelt_key_is_found(tmp_path: Path) -> None:
    wrong = tmp_path / UNIT.name
    wrong.write_text(UNIT.read_text().replace("WatchdogSec", "Watchdogsecs"))

    assert "Watchdogsecs" in "".join(verify(wrong))


def test_no_key_leads_to_another_console() -> None:
    """With -s cage hands Ctrl+Alt+F2 on; `goodfaith doctor` would name that as a way out."""
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.read(UNIT)

    assert unit["Service"]["ExecStart"].startswith("/usr/bin/cage -- ")
