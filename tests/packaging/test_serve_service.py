"""Tests the systemd unit of the online version."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.commands import ROOT
from tests.packaging.test_service import verify

UNIT = ROOT / "packaging/systemd/goodfaith-serve.service"
_EXPOSURE = re.compile(r"Overall exposure level for .*: ([\d.]+)")


def exposure(unit: Path) -> float:
    """Return what systemd says of the unit: 0 is sealed off, 10 is open."""
    command = ["systemd-analyze", "security", "--offline=true", "--no-pager", str(unit)]
    found = _EXPOSURE.search(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
    assert found, "systemd-analyze named no level"
    return float(found[1])


def test_systemd_accepts_the_unit() -> None:
    assert verify(UNIT) == []


def test_it_is_sealed_off() -> None:
    assert exposure(UNIT) <= 2.0


@pytest.mark.parametrize("key", ["CapabilityBoundingSet=", "SystemCallFilter=@system-service", "IPAddressDeny=any"])
def test_a_key_that_is_missing_is_seen(tmp_path: Path, key: str) -> None:
    open_ = tmp_path / UNIT.name
    text = UNIT.read_text(encoding="utf-8")
    assert f"\n{key}\n" in text
    open_.write_text(text.replace(f"\n{key}\n", "\n"), encoding="utf-8")
    assert exposure(open_) > exposure(UNIT)
