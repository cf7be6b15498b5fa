"""Writes the README's performance table from the published measurement, which is kept beside this file."""

import json
from pathlib import Path
from typing import Any, Final

from bench.competitors import ROOT
from bench.rows import Row, markdown_table

MEASURED: Final = Path(__file__).with_name("measured.json")
README: Final = ROOT / "README.md"
BEGIN: Final = "<!-- bench: written by make bench ARGS=--publish -->"
END: Final = "<!-- /bench -->"


def publish(results: dict[str, Any]) -> None:
    """Keep a measurement and show it in the README."""
    MEASURED.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    README.write_text(with_table(README.read_text(encoding="utf-8"), results), encoding="utf-8")


def with_table(text: str, results: dict[str, Any]) -> str:
    """Return the README's text with this measurement between the two marks.

    Raises:
        ValueError: the marks are not there once each, in this order.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end) or BEGIN in after or END in after:
        message = f"the README needs the lines '{BEGIN}' and '{END}' once each"
        raise ValueError(message)
    return f"{before}{BEGIN}\n{section(results)}\n{END}{after}"


def section(results: dict[str, Any]) -> str:
    """Return the table and a description of the machine."""
    made, rows = results["made"], [Row.from_json(row) for row in results["rows"]]
    machine, versions = made["machine"], made["versions"]
    where = f"{machine['cores']} cores of {machine['processor']}, {machine['memory_mb'] / 1000:.0f} GB, no graphics card"
    programs = f"Python {versions['python']}, PySide6 {versions['PySide6-Essentials']}, SQLite {versions['sqlite']}, {versions['chromium']}"
    return f"{markdown_table(rows)}\n\nMeasured on {made['measured_on']} at {made['commit'][:7]}: {where}; {programs}."
