"""What is to be known of the machine: what `doctor` finds, a line for each part, and what the organiser is warned of meanwhile."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MIN_FREE_BYTES: Final = 200 * 1000 * 1000
"""Bytes under which the disk is called nearly full: a busy day's votes take one, its pages and logs some ten million."""


class Status(StrEnum):
    """OK, worth knowing, or in the way of a working kiosk."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One line: what was looked at, how it is, and what was seen or is to be done.

    `by_choice`: something that is not there, and may never have been wanted: no reason to call anyone.
    """

    part: str
    status: Status
    detail: str
    by_choice: bool = False


Check = Callable[[], CheckResult]


def run_checks(checks: Iterable[tuple[str, Check]]) -> list[CheckResult]:
    """Run every check; one that fails is itself a finding, so that the others still run."""
    findings = []
    for part, check in checks:
        try:
            findings.append(check())
        except Exception as error:  # noqa: BLE001 - a broken part of the machine must not hide the next one
            findings.append(CheckResult(part, Status.PROBLEM, f"could not be checked: {error}"))
    return findings


def needs_someone(findings: Iterable[CheckResult]) -> bool:
    """Whether the staff should come and look."""
    return any(finding.status is not Status.OK and not finding.by_choice for finding in findings)


class HealthWarning(StrEnum):
    """What the organiser is told on their screens, most urgent first. None of them says whose vote it was about, or when."""

    DAMAGED = "damaged"
    COUNTS = "counts"
    NOT_SAVED = "not saved"
    SPACE = "space"
    CLOCK = "clock"


def active_warnings(free: int | None, store: HealthWarning | None, *, agrees: bool = True) -> list[HealthWarning]:
    """What there is to worry about: `free` bytes on the disk, None where nobody can tell, what the store reports, the self-check."""
    nearly_full = free is not None and free < MIN_FREE_BYTES
    found = {store} | ({HealthWarning.SPACE} if nearly_full else set()) | (set() if agrees else {HealthWarning.COUNTS})
    return [worry for worry in HealthWarning if worry in found]
