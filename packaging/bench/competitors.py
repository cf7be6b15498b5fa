"""The programs under comparison. Each has its own folder, filled by earlier starts: all measured starts are warm."""

import os
import sys
from pathlib import Path
from typing import Final

from bench.item_positions import prepare_data
from bench.page import build_page
from bench.processes import Program
from bench.screen import HEIGHT, WIDTH
from kiosk.app.debates import read_debate

ROOT: Final = Path(__file__).resolve().parents[2]
FROZEN: Final = ROOT / "dist/goodfaith/goodfaith"
_MAIN_MODULES: Final = {"reportlab": "reportlab.platypus"}
"""The package itself loads almost nothing; this module is what printing a report loads."""
_PLANTED: Final = "import {module}, sys; from kiosk.cli.main import main; sys.exit(main(sys.argv[1:]))"
_OFFLINE_OPTIONS: Final = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--hide-crash-restore-bubble",
    "--no-default-browser-check",
    "--no-first-run",
    "--test-type",
)


def kiosk(work: Path, planted: str = "") -> Program:
    """Return Goodfaith run from source. `planted` is a module to import needlessly at start."""
    start = ("-c", _PLANTED.format(module=_MAIN_MODULES.get(planted, planted))) if planted else ("-m", "kiosk")
    command = (sys.executable, *start, "run", "--data", str(prepare_data(work / "data")))
    return Program(f"Goodfaith with {planted}" if planted else "Goodfaith", command, _own_folders(work), ROOT)


def frozen(work: Path) -> Program:
    return Program("Goodfaith, frozen", (str(FROZEN), "run", "--data", str(prepare_data(work / "data-frozen"))), _own_folders(work), ROOT)


def chromium(work: Path) -> Program:
    """Return Chromium in kiosk mode with the same debate, software rendering, and its network activity at start disabled."""
    document = work / "page.html"
    document.write_text(build_page(read_debate(None, None).text()), encoding="utf-8")
    sandbox = ("--no-sandbox",) if os.geteuid() == 0 else ()
    size = (f"--window-size={WIDTH},{HEIGHT}", "--window-position=0,0", "--disable-gpu")
    command = ("chromium", "--kiosk", *size, *sandbox, *_OFFLINE_OPTIONS, f"--user-data-dir={work / 'profile'}", document.as_uri())
    return Program("Chromium", command, _own_folders(work), work)


def _own_folders(work: Path) -> dict[str, str]:
    """Return environment variables that keep all files in the benchmark's folder, compiled Python included."""
    folders = {name: str(work / name.lower()) for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "PYTHONPYCACHEPREFIX")}
    return {**folders, "PYTHONDONTWRITEBYTECODE": "", "STATE_DIRECTORY": ""}
