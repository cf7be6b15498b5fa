"""Asks a kiosk that lock_kiosk.py runs for its state."""

import json
import subprocess
from typing import Any


def ask_state(process: subprocess.Popen[str]) -> dict[str, Any]:
    assert process.stdin
    assert process.stdout
    process.stdin.write("\n")
    process.stdin.flush()
    line = process.stdout.readline()
    assert line, "the program has ended"
    return dict(json.loads(line))
