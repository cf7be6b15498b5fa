"""The command line: parses arguments, calls `kiosk.app`, prints results.

Commands import Qt, SQLAlchemy and reportlab when they need them, so that `--help` and `--version` answer at once, on any machine.
"""

import io
import logging
import os
import sys
from collections.abc import Sequence
from typing import Annotated, Final

import typer

from kiosk import __version__
from kiosk.cli import classroom, debates, maintenance, pin, reports, run, sessions, verification
from kiosk.errors import KnownError

_OWN_OPTIONS: Final = {"--help", "-h", "--version"}
_EXAMPLES: Final = """[bold]Examples[/bold]

goodfaith --windowed --size 1280x800

goodfaith --session 'Open day'

goodfaith report latest --pdf summary.pdf

goodfaith tour --out pictures

Without a command, the kiosk starts. For help on a command: goodfaith report --help"""


commands = typer.Typer(
    name="goodfaith",
    help="A full-screen kiosk for one hard question.",
    epilog=_EXAMPLES,
    add_completion=False,
    pretty_exceptions_enable=False,  # they print local variables, which may hold what a visitor wrote
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["--help", "-h"]},
)
for _module in (run, debates, classroom, sessions, reports, maintenance, verification, pin):
    commands.add_typer(_module.commands)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 a known problem, 2 wrong usage, 130 interrupted."""
    logging.getLogger().addHandler(logging.NullHandler())  # only a running kiosk writes a log; commands print errors
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a file name may be undecodable, or not printable by this terminal
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in _OWN_OPTIONS):
        arguments.insert(0, "run")
    try:
        code = commands(arguments, prog_name="goodfaith", standalone_mode=False)
        sys.stdout.flush()
    except KnownError as error:
        return _print_error(str(error), 1)
    except typer.TyperException as error:
        return _print_error(error.format_message(), error.exit_code)
    except (typer.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes once more at exit
        return 1
    return exit_process(code if isinstance(code, int) else 0)


def _print_version(requested: bool) -> None:  # noqa: FBT001 - Typer's callback
    if requested:
        typer.echo(f"goodfaith {__version__}")
        raise typer.Exit


@commands.callback()
def about(
    *, version: Annotated[bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Print the version.")] = False
) -> None:
    """Accept the options before a command. The callback of `--version` has already exited."""


def _print_error(message: str, code: int) -> int:
    """Print the message in one line and return the exit code."""
    typer.echo(" ".join(message.split()), err=True)
    return code


def exit_process(code: int) -> int:
    """Return the exit code, or exit at once if the speech engine still blocks.

    Speech Dispatcher may take many seconds to list its voices. Destroying its thread while it runs aborts the process with another
    exit code, which the supervisor would take for a crash. By now everything else is closed.
    """
    voice = sys.modules.get("kiosk.ui.speech.engine")
    if voice and voice.is_busy():
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code
