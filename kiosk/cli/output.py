"""What commands print."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from kiosk.services.progress import Progress


def print_json(value: object) -> None:
    typer.echo(json.dumps(value, indent=2))


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
