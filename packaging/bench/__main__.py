"""Takes every measurement in one run, prints the table and writes the JSON."""

import argparse
import json
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from bench import measurements, readme
from bench.competitors import ROOT
from bench.machine import described
from bench.rows import table

OUT: Final = ROOT / "build/bench/bench.json"
_WORK: Final = ROOT / "build/bench/work"


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 where everything was measured, 1 where a planted slowness went unnoticed, 2 where a tool is missing."""
    asked = _parse(arguments)
    if lacking := [name for name in (("Xvfb",) if asked.frames else ("Xvfb", "chromium")) if not shutil.which(name)]:
        print(f"Not installed: {', '.join(lacking)}. On Debian: apt-get install xvfb libxtst6 chromium", file=sys.stderr)
        return 2
    shutil.rmtree(_WORK, ignore_errors=True)
    _WORK.mkdir(parents=True)
    begun = time.perf_counter()
    told: dict[str, Any] = {"made": described()}
    rows, details = _measured(asked)
    told |= {"rows": [row.as_json() for row in rows], "details": details, "seconds": round(time.perf_counter() - begun)}
    shutil.rmtree(_WORK)
    asked.out.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(table(rows), f"{told['seconds']} s; {asked.out}", sep="\n\n")
    if asked.publish:
        readme.publish(told)
    if asked.plant:
        print("noticed" if (noticed := measurements.noticed(rows)) else "NOT NOTICED")
        return int(not noticed)
    return 0


def _measured(asked: argparse.Namespace) -> measurements.Measured:
    if asked.frames:
        return measurements.drawing()
    return measurements.planted(_WORK, asked.plant) if asked.plant else measurements.everything(_WORK)


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--out", type=Path, default=OUT, metavar="F", help="the JSON to write")
    parser.add_argument("--frames", action="store_true", help="measure only how long frames take")
    parser.add_argument("--publish", action="store_true", help="keep the JSON in packaging/bench and put its table into the README")
    parser.add_argument(
        "--plant", metavar="MODULE", help="measure the start alone, with and without this import; exit 1 if nobody would notice"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
