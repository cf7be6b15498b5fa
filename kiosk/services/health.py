"""Health of the machine: the check results of `doctor`, and the warnings on the organiser's screens."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MIN_FREE_BYTES: Final = 200 * 1000 * 1000
"""Bytes below which the disk is nearly full. A busy day's votes take one million, its pages and logs ten million."""


class Status(StrEnum):
    """OK, worth knowing, or preventing the kiosk from working."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The result of one check. `detail` says what was found or what to do.

    `by_choice` is set if something is missing that may never have been wanted, so nobody needs to act.
    """

    part: str
    status: Status
    detail: str
    by_choice: bool = False


Check = Callable[[], CheckResult]


def run_checks(checks: Iterable[tuple[str, Check]]) -> list[CheckResult]:
    """Run every check. One that raises becomes a PROBLEM, so that the others still run."""
    results = []
    for part, check in checks:
        try:
            results.append(check())
        except Exception as error:  # noqa: BLE001 - a failing check must not hide the next one
            results.append(CheckResult(part, Status.PROBLEM, f"could not be checked: {error}"))
    return results


def needs_attention(results: Iterable[CheckResult]) -> bool:
    """Return whether staff should look at the machine."""
    return any(result.status is not Status.OK and not result.by_choice for result in results)


class HealthWarning(StrEnum):
    """Warnings on the organiser's screens, most urgent first. None says whose vote was concerned, or when."""

    REPLACED = "replaced"
    DAMAGED = "damaged"
    COUNTS = "counts"
    NOT_SAVED = "not saved"
    NOT_WIPED = "not wiped"
    SPACE = "space"
    CLOCK = "clock"
    DATE_PAST = "date past"
    DATE_FAR_AHEAD = "date far ahead"
    SCREEN_GOES_DARK = "screen goes dark"
    SCREEN_MISSING = "screen missing"


def active_warnings(free: int | None, store: Collection[HealthWarning], *, consistent: bool = True) -> list[HealthWarning]:
    """Return the warnings for `free` bytes on the disk (None if unknown), the store's own warnings, and the consistency check."""
    nearly_full = free is not None and free < MIN_FREE_BYTES
    found = {*store} | ({HealthWarning.SPACE} if nearly_full else set()) | (set() if consistent else {HealthWarning.COUNTS})
    return [warning for warning in HealthWarning if warning in found]
