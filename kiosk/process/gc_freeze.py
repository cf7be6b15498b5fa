"""Keeps imported modules out of garbage collection."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def gc_frozen() -> Iterator[None]:
    """Import with the garbage collector off, then `gc.freeze()` what was imported. Saves 0.1 s at start.

    Later collections only go through the kiosk's own objects and are too short for a visitor to notice.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
