"""Tests what a starting kiosk loads: nothing that the first frame does not need.

The lazy parts are imported in functions, `kiosk.packs` loads some exports later, and `OrganiserArea` builds its view models.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import json, sys
{planted}
from PySide6.QtGui import QGuiApplication

def until_attract_is_up(app=None):
    app = QGuiApplication.instance()
    while not any(window.isExposed() for window in app.topLevelWindows()):
        app.processEvents()
    return 0

QGuiApplication.exec = until_attract_is_up
from kiosk.ui.input import pointer_visibility
pointer_visibility._HIDDEN_AFTER = 1 << 30  # it may come before the first frame where that takes long
from kiosk.cli.main import main
code = main(["run", "--data", sys.argv[1]])
from PySide6 import QtCore
enumerations = ["PySide6.QtCore.Qt"] if "Qt" in vars(QtCore) else []
print(json.dumps(sorted([*sys.modules, *enumerations])))
sys.exit(code)
"""
UNNEEDED = {
    # For one command, for debates that are new or have changed, and for the organiser.
    *("typer", "rich", "sqlalchemy.orm", "pydantic", "markdown_it", "regex", "platformdirs"),
    *("alembic", "arabic_reshaper", "bidi", "openpyxl", "PIL", "qrcode", "reportlab", "snowballstemmer", "statistics"),
    *("jinja2", "kiosk.web", "starlette", "uvicorn"),
    # For kiosks that have joined others.
    *("psycopg", "kiosk.app.hub_sender", "kiosk.app.station", "kiosk.services.hub", "kiosk.services.station_link", "kiosk.storage.hub"),
    *("kiosk.system.hub_file", "kiosk.ui.viewmodels.organiser.stations", "kiosk.ui.viewmodels.station_follower"),
    *("kiosk.storage.hub", "psycopg"),
    *("kiosk.cli.commands", "kiosk.packs.reader", "kiosk.ui.organiser_composition", "kiosk.ui.viewmodels.organiser.organiser"),
    *("kiosk.app.printing", "kiosk.services.printing", "kiosk.services.summary", "kiosk.system.cups", "kiosk.ui.input.keys"),
    *("kiosk.ui.viewmodels.organiser.debate_form", "kiosk.packs.drafts", "kiosk.services.drafts", "kiosk.app.draft_preview"),
    *("kiosk.ui.speech.sentences", "kiosk.ui.speech.engine"),
    *("kiosk.publishing.pdf.summary_report", "PySide6.QtMultimedia", "PySide6.QtTextToSpeech"),
    "PySide6.QtCore.Qt",  # no module, but all of Qt's enumerations
}


def loaded_at_attract(data: Path, planted: str = "") -> set[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    program = [sys.executable, "-c", PROGRAM.format(planted=planted), str(data)]
    process = subprocess.run(program, env=environment, capture_output=True, text=True, timeout=300, check=True)
    return set(json.loads(process.stdout.splitlines()[-1]))


def test_attract_loads_nothing_it_does_not_need(tmp_path: Path) -> None:
    loaded_at_attract(tmp_path)  # the first start creates the database

    assert not loaded_at_attract(tmp_path) & UNNEEDED


def test_a_planted_import_is_noticed(tmp_path: Path) -> None:
    assert "reportlab" in loaded_at_attract(tmp_path, "import reportlab") & UNNEEDED
