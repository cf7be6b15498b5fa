"""A database that is damaged: what the organiser can choose to do about it. Nothing is done unasked."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DatabaseRecovery:
    """`place` is the damaged file, `copy` where the second copy would be, None where none is kept.

    `restore` puts the copy in the place, `replace_with_empty` an empty database; both keep the damaged file with its journal, return where
    it is then, and raise KnownError with everything as it was.
    """

    place: Path
    copy: Path | None
    restore: Callable[[], Path | None]
    replace_with_empty: Callable[[], Path | None]

    @property
    def copy_available(self) -> bool:
        """Whether the second copy can be reached now: a stick may be put in meanwhile."""
        try:
            return self.copy is not None and self.copy.is_file()
        except OSError:
            return False
