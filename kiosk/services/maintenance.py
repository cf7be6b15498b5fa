"""Runs maintenance in the background of a running kiosk, so that no visitor waits for it."""

import logging
import threading
from collections.abc import Callable, Sequence
from typing import Final

PERIOD: Final = 10.0
"""Seconds between two rounds: how soon a reinserted drive is noticed."""
_log = logging.getLogger(__name__)


class MaintenanceThread:
    """Runs its tasks `delay` seconds after the start, when woken, every `period` seconds, and once more at the end."""

    def __init__(self, tasks: Sequence[Callable[[], object]], period: float = PERIOD, delay: float = 0.0) -> None:
        self._tasks, self._period, self._delay = tasks, period, delay
        self._woken, self._closing = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="maintenance", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """Start a round soon. Takes microseconds."""
        self._woken.set()

    def close(self, timeout: float = 10.0) -> None:
        """Run a last round. Give up after `timeout` seconds: a drive that does not answer must not keep the program from ending."""
        self._closing.set()
        self._woken.set()
        if self._thread.ident is not None:
            self._thread.join(timeout)

    def _run(self) -> None:
        self._woken.wait(self._delay)
        while True:
            last = self._closing.is_set()
            self._woken.clear()
            for task in self._tasks:
                try:
                    task()
                except Exception:  # noqa: BLE001 - the next task and the next round must still run
                    _log.exception("a maintenance task failed and is retried in the next round")
            if last:
                return
            self._woken.wait(self._period)
