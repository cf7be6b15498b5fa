"""Loading what stays loaded."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def gc_frozen() -> Iterator[None]:
    """Import without looking for garbage, and never look through what was imported: that costs a start a tenth of a second.

    Later collections go through the kiosk's own objects only, so that they are too short for a visitor to notice.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
