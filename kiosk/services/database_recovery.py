"""Database recovery: what the organiser can do about a damaged database. Nothing happens without their choice."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DatabaseRecovery:
    """`path` is the damaged file, `copy` where the second copy would be, None if there is none.

    `restore` puts the copy in its place, `replace_with_empty` an empty database. Both keep the damaged file with its journal, return
    its new path, and raise KnownError with everything as it was.
    """

    path: Path
    copy: Path | None
    restore: Callable[[], Path | None]
    replace_with_empty: Callable[[], Path | None]

    @property
    def copy_available(self) -> bool:
        """Whether the second copy can be reached now; a drive may be put in meanwhile."""
        try:
            return self.copy is not None and self.copy.is_file()
        except OSError:
            return False
