"""What a running kiosk does beside its visitors, so that none of them waits for it."""

import logging
import threading
from collections.abc import Callable, Sequence
from typing import Final

PERIOD: Final = 10.0
"""Seconds between two rounds that nothing called for: how soon a stick that is back is noticed."""
_log = logging.getLogger(__name__)


class MaintenanceThread:
    """A thread that goes through its chores when it starts, when it is nudged, every `PERIOD` seconds, and once more at the end."""

    def __init__(self, tasks: Sequence[Callable[[], object]], period: float = PERIOD) -> None:
        self._chores, self._period = tasks, period
        self._nudged, self._over = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._work, name="upkeep", daemon=True)

    def start(self) -> None:
        """Begin, at once."""
        self._thread.start()

    def wake(self) -> None:
        """There may be something to do. Costs the caller microseconds."""
        self._nudged.set()

    def close(self, timeout: float = 10.0) -> None:
        """Do what is left, for as long as `timeout`: a stick that does not answer must not keep the program from ending."""
        self._over.set()
        self._nudged.set()
        if self._thread.ident is not None:
            self._thread.join(timeout)

    def _work(self) -> None:
        while True:
            over = self._over.is_set()
            self._nudged.clear()
            for chore in self._chores:
                try:
                    chore()
                except Exception:  # noqa: BLE001 - the next chore and the next round must still be done
                    _log.exception("a chore failed and is tried again at the next round")
            if over:
                return
            self._nudged.wait(self._period)
