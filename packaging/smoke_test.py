"""Tries a built program as its first user would: smoke_test.py PROGRAM. Works on Linux, Windows and macOS, without a screen.

PROGRAM is the folder that was frozen, or the command of an installed package.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from kiosk import __version__

_TIMEOUT: Final = 300
_VISITS: Final = 60
_MIN_PICTURES: Final = 30
_WITHOUT_SCREEN: Final = {"display", "screens"}
"""What `doctor` may find in the way on a build machine."""


def main(program: str) -> None:
    """Print a line for each thing that works. Raises SystemExit with the first one that does not."""
    command = _command(program)
    with tempfile.TemporaryDirectory(prefix="goodfaith-smoke-") as temporary:
        folder = Path(temporary)
        _expect(_run(command, "--version") == f"goodfaith {__version__}", "the version")
        held = json.loads(_run(command, "rehearse", "--visits", str(_VISITS), "--seed", "7", "--json", "--data", folder / "rehearsal"))
        _expect(held["visits"] == _VISITS, "a rehearsal")
        found = json.loads(_run(command, "doctor", "--json", "--data", folder / "rehearsal", codes=(0, 1)))
        broken = {each["part"]: each["detail"] for each in found if each["condition"] == "problem" and each["part"] not in _WITHOUT_SCREEN}
        _expect(not broken, f"doctor {broken or ''}".strip())
        _run(command, "report", "latest", "--pdf", folder / "page.pdf", "--data", folder / "rehearsal")
        _expect((folder / "page.pdf").read_bytes().startswith(b"%PDF"), "the page")
        _run(command, "tour", "--out", folder / "pictures", "--size", "960x600")
        _expect(len(list((folder / "pictures").glob("*.png"))) >= _MIN_PICTURES, "every screen")
        _expect("pyside6-essentials" in _run(command, "licences"), "the licences")


def _command(program: str) -> str:
    path = Path(program)
    if path.is_dir():
        return str(path / ("goodfaith.exe" if sys.platform == "win32" else "goodfaith"))
    found = shutil.which(program)
    _expect(bool(found), f"the command {program}")
    return str(found)


def _run(command: str, *arguments: str | Path, codes: tuple[int, ...] = (0,)) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ""}
    line = [command, *map(str, arguments)]
    done = subprocess.run(line, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=_TIMEOUT, check=False)
    if done.returncode not in codes:
        message = f"{' '.join(line)} ended with {done.returncode}: {done.stderr.strip()}"
        raise SystemExit(message)
    return done.stdout.strip()


def _expect(truth: bool, what: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not truth:
        message = f"does not work: {what}"
        raise SystemExit(message)
    print(f"works: {what}")


if __name__ == "__main__":
    main(sys.argv[1])
