"""The README's performance table, made from a measurement that is kept beside this file."""

import json
from pathlib import Path
from typing import Any, Final

from bench.competitors import ROOT
from bench.rows import Row, table

KEPT: Final = Path(__file__).with_name("measured.json")
README: Final = ROOT / "README.md"
BEGIN: Final = "<!-- bench: written by make bench ARGS=--publish -->"
END: Final = "<!-- /bench -->"


def publish(told: dict[str, Any]) -> None:
    """Keep a measurement and show it in the README."""
    KEPT.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    README.write_text(with_table(README.read_text(encoding="utf-8"), told), encoding="utf-8")


def with_table(text: str, told: dict[str, Any]) -> str:
    """The README with this measurement between its two marks.

    Raises:
        ValueError: the marks are not there, each once and in this order.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end) or BEGIN in after or END in after:
        message = f"the README needs the lines '{BEGIN}' and '{END}' once each"
        raise ValueError(message)
    return f"{before}{BEGIN}\n{section(told)}\n{END}{after}"


def section(told: dict[str, Any]) -> str:
    """The table and what it was measured on."""
    made, rows = told["made"], [Row.from_json(row) for row in told["rows"]]
    machine, versions = made["machine"], made["versions"]
    where = f"{machine['cores']} cores of {machine['processor']}, {machine['memory_mb'] / 1000:.0f} GB, no graphics card"
    programs = f"Python {versions['python']}, PySide6 {versions['PySide6-Essentials']}, SQLite {versions['sqlite']}, {versions['chromium']}"
    return f"{table(rows)}\n\nMeasured on {made['measured_on']} at {made['commit'][:7]}: {where}; {programs}."
