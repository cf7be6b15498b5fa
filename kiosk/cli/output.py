"""What commands print."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import typer


def print_json(value: object) -> None:
    """For programs, and for people who read closely."""
    typer.echo(json.dumps(value, indent=2))


@contextmanager
def progress(steps: int) -> Iterator[Any]:
    """A bar on a terminal, nothing in a pipe or a log."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Visits", total=steps)
        yield lambda: bar.advance(task)


@contextmanager
def file_progress() -> Iterator[Any]:
    """How far a file is, as a `services.progress.Progress`: a bar on a terminal, nothing in a pipe or a log."""
    from kiosk.services.progress import Progress

    if not sys.stderr.isatty():
        yield Progress()
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Writing", total=None)
        yield Progress(lambda done, steps: bar.update(task, completed=done, total=steps))
