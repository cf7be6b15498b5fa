"""Progress and cancellation of long tasks."""

from collections.abc import Callable
from dataclasses import dataclass


class CancelledError(Exception):
    """The task was cancelled. Nothing was changed, and no message is needed."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Callbacks of a long task: `report(done, steps)` and `is_cancelled`, both called before every step."""

    report: Callable[[int, int], None] = lambda _done, _steps: None
    is_cancelled: Callable[[], bool] = lambda: False

    def step(self, done: int, steps: int) -> None:
        """Report progress. Raises CancelledError if the task was cancelled."""
        if self.is_cancelled():
            raise CancelledError
        self.report(done, steps)
