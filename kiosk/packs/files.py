"""Text files of a pack, as they come from any editor and any stranger: read whole, or one problem that says why not."""

import re
import stat
from pathlib import Path
from typing import Final

from kiosk.packs.problems import Findings

MAX_BYTES: Final = 100_000
"""Eight times the longest debate anyone would read standing; what is larger is not a text."""
_LINE_END: Final = re.compile(r"\r\n?")


def read_text(folder: Path, name: str, findings: Findings, limit: int = MAX_BYTES) -> str | None:
    """The file without byte order mark and with Unix line ends; None, and a problem, where it cannot be used."""
    raw = _read_bytes(folder, name, findings, limit)
    if raw is None:
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        findings.add_problem(name, 1 + raw.count(b"\n", 0, error.start), "bytes that are not UTF-8", "a text saved as UTF-8")
        return None
    if not text.strip():
        findings.add_problem(name, 1, "an empty file", "a text")
        return None
    return _LINE_END.sub("\n", text)


def resolve_inside(folder: Path, name: str) -> Path | None:
    """The file of this name, links followed; None where it lies outside the folder or cannot be a file name."""
    try:
        path = (folder / name).resolve()
        home = folder.resolve()
    except (OSError, ValueError, RuntimeError):  # too long, a NUL byte, a loop of links (RuntimeError until Python 3.13)
        return None
    return path if path.is_relative_to(home) and path != home else None


def is_folder(path: Path) -> bool:
    """Like `Path.is_dir`, and False for names that no disk can hold."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _read_bytes(folder: Path, name: str, findings: Findings, limit: int) -> bytes | None:
    path = resolve_inside(folder, name)
    if path is None:
        findings.add_problem(name, None, "a link that leads out of the folder", "a file in the folder")
        return None
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever
            findings.add_problem(name, None, "something that is not a file", "a text file")
            return None
        with path.open("rb") as file:
            raw = file.read(limit + 1)
    except FileNotFoundError:
        findings.add_problem(name, None, "no such file", "a text file of this name")
        return None
    except OSError as error:
        findings.add_problem(name, None, f"a file that cannot be read ({error.strerror or error})", "a readable text file")
        return None
    if len(raw) > limit:
        findings.add_problem(name, None, f"more than {limit // 1000} kB", f"a text of at most {limit // 1000} kB")
        return None
    return raw
