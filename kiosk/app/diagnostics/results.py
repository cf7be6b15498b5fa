"""Builds the lines of `doctor`."""

from kiosk.services.health import CheckResult, Status


def ok(part: str, detail: str) -> CheckResult:
    return CheckResult(part, Status.OK, detail)


def warning(part: str, detail: str) -> CheckResult:
    return CheckResult(part, Status.WARNING, detail)


def by_choice(part: str, detail: str) -> CheckResult:
    """Return a warning about something that may be missing on purpose."""
    return CheckResult(part, Status.WARNING, detail, by_choice=True)


def problem(part: str, detail: str) -> CheckResult:
    return CheckResult(part, Status.PROBLEM, detail)
