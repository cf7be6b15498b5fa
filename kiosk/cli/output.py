"""What commands print."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.data_folder import DataFolder
from kiosk.services.progress import Progress


def print_json(value: object) -> None:
    sys.stdout.write(f"{json.dumps(value, indent=2)}\n")


def open_or_create(data: Path | None) -> DataFolder:
    """Open the data folder. Create a missing one and print that: the name may be mistyped. Raises KnownError."""
    missing = not DataFolder.locate(data).path.exists()
    folder = DataFolder.open(data, create=True)
    if missing:
        sys.stderr.write(f"The data folder {folder.path} was created.\n")
    return folder


def plural(count: object, one: str, many: str) -> str:
    """Return for example '1 vote' or '2 votes'."""
    return f"{count} {one if count == 1 else many}"


@contextmanager
def progress_bar(label: str) -> Iterator[Progress]:
    """Show progress as a bar on a terminal, and nothing in a pipe or a log."""
    if not sys.stderr.isatty():
        yield Progress()
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)
        yield Progress(lambda done, steps: bar.update(task, completed=done, total=steps))
