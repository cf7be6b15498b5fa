"""How a long task says how far it is, and is asked to stop."""

from collections.abc import Callable
from dataclasses import dataclass


class StoppedError(Exception):
    """Whoever asked for it does not want it any more. Nothing was changed, and nobody need be told."""


def _quiet(_done: int, _steps: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    """Go on to the end."""
    return False


@dataclass(frozen=True, slots=True)
class Progress:
    """`told` hears how many of how many steps are done; `stopped` is asked before each whether to stop. Both are called often."""

    told: Callable[[int, int], None] = _quiet
    stopped: Callable[[], bool] = _never

    def step(self, done: int, steps: int) -> None:
        """Say how far it is. Raises StoppedError where it is to stop."""
        if self.stopped():
            raise StoppedError
        self.told(done, steps)
