"""Runs every tst_*.qml beside this file in one separate process. Qt's warnings are failures there too."""

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.commands import ROOT

HERE = Path(__file__).parent
FILES = sorted(path.name for path in HERE.glob("tst_*.qml"))
_NOISE = re.compile(r"qt\.(qml\.propertyCache\.append|multimedia)")


def _run(folder: Path) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, str(HERE / "runner.py"), str(folder)]
    return subprocess.run(words, cwd=ROOT, env=_environment(), capture_output=True, text=True, timeout=300, check=False)


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "QT_QUICK_CONTROLS_STYLE": "Basic"}


def test_components() -> None:
    done = _run(HERE)
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line for line in done.stdout.splitlines() if line.startswith("QWARN") and not _NOISE.search(line)] == []
    passed = Counter(re.findall(r"^PASS +: kiosk::(\w+)::", done.stdout, re.MULTILINE))
    assert {name for name, number in passed.items() if number > 2} >= {name[4:-4] for name in FILES}, passed


def test_every_component_the_tests_are_about_has_a_file() -> None:
    assert {name[4:-4] for name in FILES} >= {"Pill", "Choice", "TabStrip", "ScrollArea", "SplitBar", "Mark"}


def test_a_fault_does_not_pass(tmp_path: Path) -> None:
    faults = {"Wrong": "compare(1, 2);", "Warns": "console.warn('not well');"}
    for name, body in faults.items():
        case = f"import QtTest\nTestCase {{ name: '{name}'; function test_it(): void {{ {body} }} }}"
        (tmp_path / f"tst_{name}.qml").write_text(case, encoding="utf-8")
    said = _run(tmp_path).stdout
    assert "FAIL!  : kiosk::Wrong" in said
    assert "QWARN  : kiosk::Warns" in said
