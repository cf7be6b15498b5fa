"""Runs every tst_*.qml beside this file, each in a separate process. Qt's warnings are failures there too."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import ROOT

HERE = Path(__file__).parent
FILES = sorted(path.name for path in HERE.glob("tst_*.qml"))
_NOISE = re.compile(r"qt\.(qml\.propertyCache\.append|multimedia)")


def _run(file: Path) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, str(HERE / "runner.py"), str(file)]
    return subprocess.run(words, cwd=ROOT, env=_environment(), capture_output=True, text=True, timeout=300, check=False)


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "QT_QUICK_CONTROLS_STYLE": "Basic"}


@pytest.mark.parametrize("file", FILES)
def test_component(file: str) -> None:
    done = _run(HERE / file)
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line for line in done.stdout.splitlines() if line.startswith("QWARN") and not _NOISE.search(line)] == []
    assert int(next(iter(re.findall(r"Totals: (\d+) passed", done.stdout)))) > 2


def test_every_component_the_tests_are_about_has_a_file() -> None:
    assert {name[4:-4] for name in FILES} >= {"Pill", "Choice", "TabStrip", "ScrollArea", "SplitBar", "Mark"}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("function test_wrong(): void { compare(1, 2); }", "FAIL!"),
        ("function test_warns(): void { console.warn('not well'); }", "QWARN"),
    ],
)
def test_a_fault_does_not_pass(tmp_path: Path, body: str, said: str) -> None:
    file = tmp_path / "tst_Planted.qml"
    file.write_text(f"import QtTest\nTestCase {{ {body} }}", encoding="utf-8")
    assert said in _run(file).stdout
