"""Starts a soak in its own process, so that the test's memory is not mistaken for the kiosk's, and reads its results."""

import json
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kiosk.data_folder import DATABASE
from kiosk.storage import open_store
from tests.commands import ROOT, clean_environment
from tests.faults.soak.growth import Sample

_CHATTER: Final = re.compile(r"keyToAscii Unhandled key code|qt\.quick\.touch\.target |QTextCursor::setPosition: Position … out of range")
"""What Qt says: its keyboard of keys it has no sign for, Qt Quick of fingers that a wheel interrupts, its text of words that were
shortened to the room there is while an input method was handing them over."""


@dataclass(frozen=True, slots=True)
class Seen:
    """`trouble` is the error that ended it; `log` is the kiosk's log without Qt's warnings about odd input."""

    thanked: int
    stored: int
    screens: frozenset[str]
    log: str
    trouble: str


def begin(module: str, folder: Path, *words: object) -> subprocess.Popen[str]:
    """Start one of the programs of this folder with its own kiosk, whose address leads somewhere: so it has every tab."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.toml").write_text('online_url = "https://debates.goodfaith.org/open-source-ai"\n', encoding="utf-8")
    command = [sys.executable, "-m", f"tests.faults.soak.{module}", str(folder), *map(str, words)]
    return subprocess.Popen(command, cwd=ROOT, env=clean_environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def ended(process: subprocess.Popen[str], folder: Path) -> Seen:
    """Wait for its end and return its results."""
    out, errors = process.communicate()
    told: dict[str, Any] = json.loads(out.splitlines()[-1]) if process.returncode == 0 else {"thanked": 0, "screens": []}
    trouble = errors.strip() if process.returncode else ""
    log = folder / "goodfaith.log"
    lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    own = "\n".join(line for line in lines if not _CHATTER.search(line))
    return Seen(told["thanked"], _stored(folder), frozenset(told["screens"]), own, trouble)


def curve(path: Path) -> Sequence[Sample]:
    """Read the samples that `visits` has written."""
    return [Sample(*json.loads(line)) for line in path.read_text(encoding="ascii").splitlines()]


def _stored(folder: Path) -> int:
    """Return the number of votes, counted by another program than the one that stored them."""
    store = open_store(folder / DATABASE, create=False)
    try:
        return sum(store.counts.counts(session.id).now.votes for session in store.sessions.all())
    finally:
        store.close()
