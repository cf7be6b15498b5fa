"""What the kiosk needs of a printer."""

from pathlib import Path
from typing import Protocol


class Printer(Protocol):
    """Puts a finished page on paper. Never touches the file."""

    def printers(self) -> list[str]:
        """Queues that could print, the default one first; empty where there are none."""

    def print_file(self, path: Path, printer: str | None = None) -> str:
        """Hand the file to a queue, the default one for None, and return the job's name.

        Raises:
            KnownError: nothing was printed; the sentence says why and where the file is.
        """
