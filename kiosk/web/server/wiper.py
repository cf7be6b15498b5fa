"""Overwrites what answered forms have left in memory, soon after them and not with each of them."""

import asyncio
import gc
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from typing import Final

_DELAY: Final = 0.3
"""Seconds after a form. By then its answer has been sent and its connection is mostly closed."""
_REST: Final = 1.5
"""Seconds between two times: in a rush each takes some milliseconds from those who wait."""


@dataclass(slots=True)
class Wiper:
    """`release` closes what else keeps words, such as the database's cache; `overwrite` overwrites the free memory of its thread."""

    release: Callable[[], None]
    overwrite: Callable[[], None]
    threads: Sequence[Executor]
    _task: "asyncio.Task[None] | None" = field(default=None, init=False)
    _again: bool = field(default=False, init=False)

    def soon(self) -> None:
        """Wipe after a moment, once for all forms of that moment."""
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._run())
        else:
            self._again = True

    async def _run(self) -> None:
        try:
            await asyncio.sleep(_DELAY)
            self._again = False
            await self._wipe()
            await asyncio.sleep(_REST)
        finally:
            self._task = None
        if self._again:
            self.soon()

    async def _wipe(self) -> None:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self.threads[0], self.release)
        gc.collect()
        for thread in self.threads:
            await loop.run_in_executor(thread, self.overwrite)
        self.overwrite()
