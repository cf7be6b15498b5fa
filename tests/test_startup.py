"""What a starting kiosk loads: attract needs no report, no printing, no spreadsheet, no migration once the database is there."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import json, os, signal, sys
{planted}

def look(*_):
    from PySide6.QtGui import QGuiApplication
    app = QGuiApplication.instance()
    if app is None or not any(window.isExposed() for window in app.topLevelWindows()):
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        return
    print(json.dumps(sorted(sys.modules)), flush=True)
    app.quit()

signal.signal(signal.SIGALRM, look)
signal.setitimer(signal.ITIMER_REAL, 0.1)
from kiosk.cli import main
sys.exit(main(["run", "--data", sys.argv[1]]))
"""
LATER = {
    "reportlab",
    "qrcode",
    "openpyxl",
    "alembic",
    "bidi",
    "arabic_reshaper",
    "PIL",
    "kiosk.publishing.summary_pdf",
    "PySide6.QtMultimedia",
}


def loaded_at_attract(data: Path, planted: str = "") -> set[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    program = [sys.executable, "-c", PROGRAM.format(planted=planted), str(data)]
    done = subprocess.run(program, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.skipif(sys.platform == "win32", reason="interval timers are POSIX; Windows imports the same modules")
def test_attract_loads_nothing_it_does_not_need(tmp_path: Path) -> None:
    loaded_at_attract(tmp_path)  # the first start makes the database

    assert not loaded_at_attract(tmp_path) & LATER


@pytest.mark.skipif(sys.platform == "win32", reason="interval timers are POSIX; Windows imports the same modules")
def test_a_planted_import_is_noticed(tmp_path: Path) -> None:
    assert "reportlab" in loaded_at_attract(tmp_path, "import reportlab") & LATER
