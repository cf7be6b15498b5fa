"""What `doctor` finds: one line a part of the machine, each fine or with what to do about it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum


class Condition(StrEnum):
    """OK, worth knowing, or in the way of a working kiosk."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked at, how it is, and what was seen or is to be done."""

    part: str
    condition: Condition
    detail: str


Check = Callable[[], Finding]


def examine(checks: Iterable[tuple[str, Check]]) -> list[Finding]:
    """Run every check; one that fails is itself a finding, so that the others still run."""
    findings = []
    for part, check in checks:
        try:
            findings.append(check())
        except Exception as error:  # noqa: BLE001 - a broken part of the machine must not hide the next one
            findings.append(Finding(part, Condition.PROBLEM, f"could not be checked: {error}"))
    return findings
