"""Starts the kiosk. Reads the usual command line itself: loading Typer would take longer than all of Qt.

Whatever it cannot read, such as `--help`, a size or a wrong option, is left to Typer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.process.gc_freeze import gc_frozen
from kiosk.ui.window_options import WindowOptions

_VALUES: Final = {"--debate", "--session", "--screen", "--data"}
_FLAGS: Final = {"--windowed", "--rehearsal"}
_WINDOWED: Final = (1280, 720)


@dataclass(frozen=True, slots=True)
class StartOptions:
    """The options of `goodfaith run`, but for `--supervised`."""

    debate: str | None = None
    session: str | None = None
    windowed: bool = False
    size: tuple[int, int] | None = None
    screen: str | None = None
    rehearsal: bool = False
    data: Path | None = None

    @property
    def window(self) -> WindowOptions:
        return window_options(self.size, self.screen, windowed=self.windowed)


def parse(arguments: Sequence[str]) -> StartOptions | None:
    """Return the options of a plain `run`, or None if Typer has to read the arguments."""
    if not arguments or arguments[0] != "run":
        return None
    found: dict[str, str | bool] = {}
    remaining = iter(arguments[1:])
    for argument in remaining:
        name, has_value, value = argument.partition("=")
        if name in found or not (name in _VALUES or argument in _FLAGS):
            return None
        found[name] = True if name in _FLAGS else value if has_value else next(remaining, "")
    if any(value == "" or str(value).startswith("-") for value in found.values()) or {"--session", "--rehearsal"} <= found.keys():
        return None
    data = found.pop("--data", None)
    values = {name.removeprefix("--"): value for name, value in found.items()}
    return StartOptions(**values, data=Path(str(data)) if data else None)  # type: ignore[arg-type]


def start_kiosk(options: StartOptions) -> int:
    """Run the kiosk and return its exit code. Raises KnownError."""
    from kiosk.cli.output import open_or_create
    from kiosk.process import core_dumps, freed_memory
    from kiosk.ui import preload

    core_dumps.forbid_core_dumps()
    preload.start()
    freed_memory.overwrite_freed_memory()
    with gc_frozen():
        from kiosk.app.run import RunOptions, run_kiosk

    return run_kiosk(open_or_create(options.data), RunOptions(options.debate, options.session, options.rehearsal, options.window))


def window_options(size: tuple[int, int] | None, screen: str | None, *, windowed: bool) -> WindowOptions:
    return WindowOptions(size or (_WINDOWED if windowed else None), screen or "")
