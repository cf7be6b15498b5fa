"""Runs the benchmark, prints the table and writes the JSON."""

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
from bench.machine import describe_machine
from bench.rows import markdown_table

OUT: Final = ROOT / "build/bench/bench.json"
_WORK: Final = ROOT / "build/bench/work"


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 if everything was measured, 1 if a planted slow import was not detected, 2 if a tool is missing."""
    options = _parse(arguments)
    needed = () if options.votes else ("Xvfb",) if options.frames else ("Xvfb", "chromium")
    if missing := [name for name in needed if not shutil.which(name)]:
        print(f"Not installed: {', '.join(missing)}. On Debian: apt-get install xvfb libxtst6 chromium", file=sys.stderr)
        return 2
    shutil.rmtree(_WORK, ignore_errors=True)
    _WORK.mkdir(parents=True)
    started = time.perf_counter()
    results: dict[str, Any] = {"made": describe_machine()}
    rows, details = _measure(options)
    results |= {"rows": [row.as_json() for row in rows], "details": details, "seconds": round(time.perf_counter() - started)}
    shutil.rmtree(_WORK)
    options.out.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(markdown_table(rows), f"{results['seconds']} s; {options.out}", sep="\n\n")
    if options.publish:
        readme.publish(results)
    if options.plant:
        detected = measurements.is_planted_import_detected(rows)
        print("detected" if detected else "NOT DETECTED")
        return int(not detected)
    return 0


def _measure(options: argparse.Namespace) -> measurements.Measured:
    if options.frames:
        return measurements.measure_drawing()
    if options.votes:
        return measurements.measure_votes(_WORK)
    return measurements.measure_planted_start(_WORK, options.plant) if options.plant else measurements.measure_all(_WORK)


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--out", type=Path, default=OUT, metavar="F", help="the JSON to write")
    parser.add_argument("--frames", action="store_true", help="measure frame times only")
    parser.add_argument("--votes", action="store_true", help="measure casting a vote only")
    parser.add_argument("--publish", action="store_true", help="store the JSON in packaging/bench and update the table in the README")
    parser.add_argument(
        "--plant",
        metavar="MODULE",
        help="measure the start only, with and without this import; exit with 1 if the benchmark does not detect it",
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
