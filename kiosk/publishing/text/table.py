"""A table of numbers, the same for paper, screen and workbook."""

from dataclasses import dataclass

from kiosk.services.result_text import Locale

Cell = str | int | None
"""None where nothing may be shown."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows begin with their name."""

    headings: list[str]
    rows: list[list[Cell]]
    total: list[Cell]


def format_cell(cell: Cell, locale: Locale) -> str:
    return "–" if cell is None else locale.number(cell) if isinstance(cell, int) else cell
