"""The rows of the benchmark's table: measurement, comparison, and goal."""

from dataclasses import asdict, dataclass
from typing import Any

_NO_DECIMALS_FROM = 100
_ONE_DECIMAL_FROM = 10


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table.

    `theirs` is the same measurement of `beside`, if any. A goal limits the ratio, or the value in `unit`.
    """

    what: str
    ours: float
    unit: str
    beside: str = ""
    theirs: float | None = None
    goal_ratio: float | None = None
    goal_value: float | None = None

    @property
    def ratio(self) -> float | None:
        """Ours as a multiple of theirs; None without a comparison."""
        return self.ours / self.theirs if self.theirs else None

    @property
    def met(self) -> bool | None:
        """Whether all goals are met; None without a goal."""
        reached = []
        if self.goal_ratio is not None:
            reached.append(self.ratio is not None and self.ratio <= self.goal_ratio)
        if self.goal_value is not None:
            reached.append(self.ours <= self.goal_value)
        return all(reached) if reached else None

    def as_json(self) -> dict[str, Any]:
        """Return all fields and the two derived values, for programs that read the file."""
        return {**asdict(self), "ratio": self.ratio, "met": self.met}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Row":
        return cls(**{name: data[name] for name in cls.__dataclass_fields__})


def markdown_table(rows: list[Row]) -> str:
    head = ("", "Goodfaith", "beside", "ratio", "goal", "")
    cells = [head, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(head))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in cells]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])


def format_number(value: float) -> str:
    """Return a number with three significant digits, which is as precise as the measurements are."""
    if value >= _NO_DECIMALS_FROM:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= _ONE_DECIMAL_FROM else f"{value:.2f}"


def _cells(row: Row) -> tuple[str, ...]:
    beside = f"{row.beside}: {format_number(row.theirs)} {row.unit}" if row.theirs is not None else row.beside
    ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
    goals = []
    if row.goal_ratio is not None:
        goals.append(f"≤ {row.goal_ratio:g} ×")
    if row.goal_value is not None:
        goals.append(f"≤ {row.goal_value:g} {row.unit}".rstrip())
    verdict = {True: "reached", False: "missed", None: ""}[row.met]
    ours = f"{format_number(row.ours)} {row.unit}" if row.unit else f"{row.ours:.0f}"
    return row.what, ours, beside, ratio, ", ".join(goals), verdict
