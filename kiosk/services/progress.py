"""How a long task says how far it is, and is asked to stop."""

from collections.abc import Callable
from dataclasses import dataclass


class CancelledError(Exception):
    """Whoever asked for it does not want it any more. Nothing was changed, and nobody need be told."""


def _quiet(_done: int, _steps: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    """Go on to the end."""
    return False


@dataclass(frozen=True, slots=True)
class Progress:
    """`told` hears how many of how many steps are done; `stopped` is asked before each whether to stop. Both are called often."""

    report: Callable[[int, int], None] = _quiet
    is_cancelled: Callable[[], bool] = _never

    def step(self, done: int, steps: int) -> None:
        """Say how far it is. Raises CancelledError where it is to stop."""
        if self.is_cancelled():
            raise CancelledError
        self.report(done, steps)
