"""The programs that are compared, each with a folder of its own that earlier starts have filled: all starts are warm ones."""

import os
import sys
from pathlib import Path
from typing import Final

from bench.page import page
from bench.processes import Program
from bench.screen import HEIGHT, WIDTH
from kiosk.app.debates import read_debate

ROOT: Final = Path(__file__).resolve().parents[2]
FROZEN: Final = ROOT / "dist/goodfaith/goodfaith"
_WHOLE: Final = {"reportlab": "reportlab.platypus"}
"""The package itself loads next to nothing; this is what comes with a page."""
_PLANTED: Final = "import {module}, sys; from kiosk.cli.main import main; sys.exit(main(sys.argv[1:]))"
_QUIET: Final = (
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
    """Goodfaith from its sources. `planted` is a module that has no business in its start."""
    start = ("-c", _PLANTED.format(module=_WHOLE.get(planted, planted))) if planted else ("-m", "kiosk")
    command = (sys.executable, *start, "run", "--data", str(work / "data"))
    return Program(f"Goodfaith with {planted}" if planted else "Goodfaith", command, _own_places(work), ROOT)


def frozen(work: Path) -> Program:
    """Goodfaith as it is installed by people without Python."""
    return Program("Goodfaith, frozen", (str(FROZEN), "run", "--data", str(work / "data-frozen")), _own_places(work), ROOT)


def chromium(work: Path) -> Program:
    """Debian's Chromium in kiosk mode with the same debate, drawing in software, without what it does on the network at start."""
    shown = work / "page.html"
    shown.write_text(page(read_debate(None, None).text()), encoding="utf-8")
    sandbox = ("--no-sandbox",) if os.geteuid() == 0 else ()
    size = (f"--window-size={WIDTH},{HEIGHT}", "--window-position=0,0", "--disable-gpu")
    command = ("chromium", "--kiosk", *size, *sandbox, *_QUIET, f"--user-data-dir={work / 'profile'}", shown.as_uri())
    return Program("Chromium", command, _own_places(work), work)


def _own_places(work: Path) -> dict[str, str]:
    """Compiled Python goes into the bench's folder too, as it would beside an installed package."""
    places = {name: str(work / name.lower()) for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "PYTHONPYCACHEPREFIX")}
    return {**places, "PYTHONDONTWRITEBYTECODE": "", "STATE_DIRECTORY": ""}
