"""The commands: parse, call, print.

Nothing heavy is imported up here: Qt, SQLAlchemy and reportlab wait for the command that needs them, so that `--help` and
`--version` answer at once, on any machine.
"""

import io
import logging
import os
import sys
from collections.abc import Sequence
from typing import Annotated, Final

import typer

from kiosk import __version__
from kiosk.cli import debates, maintenance, pin, reports, run, sessions
from kiosk.errors import KnownError

_OWN_OPTIONS: Final = {"--help", "-h", "--version"}
_EXAMPLES: Final = """[bold]Examples[/bold]

goodfaith --windowed --size 1280x800

goodfaith --session 'Open day'

goodfaith report latest --pdf summary.pdf

goodfaith tour --out pictures

Without a command, the kiosk starts. Each command explains itself: goodfaith report --help"""


commands = typer.Typer(
    name="goodfaith",
    help="A full-screen kiosk for one hard question.",
    epilog=_EXAMPLES,
    add_completion=False,
    pretty_exceptions_enable=False,  # they print local variables, which may hold what a visitor wrote
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["--help", "-h"]},
)
for _kind in (run, debates, sessions, reports, maintenance, pin):
    commands.add_typer(_kind.commands)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 a known problem, 2 wrong usage, 130 interrupted."""
    logging.getLogger().addHandler(logging.NullHandler())  # only a running kiosk keeps a log; commands say what is wrong
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # file names need not be text, and not every terminal knows every script
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0].startswith("-") and words[0] not in _OWN_OPTIONS):
        words.insert(0, "run")
    try:
        code = commands(words, prog_name="goodfaith", standalone_mode=False)
        sys.stdout.flush()
    except KnownError as error:
        return _fail(str(error), 1)
    except typer.TyperException as error:
        return _fail(error.format_message(), error.exit_code)
    except (typer.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes once more at exit
        return 1
    return exit_process(code if isinstance(code, int) else 0)


def _print_version(wanted: bool) -> None:  # noqa: FBT001 - Typer's callback
    if wanted:
        typer.echo(f"goodfaith {__version__}")
        raise typer.Exit


@commands.callback()
def about(
    *, version: Annotated[bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Print the version.")] = False
) -> None:
    """Take the options that stand before any command; `--version` has done its work by then."""


def _fail(message: str, code: int) -> int:
    """Say it in one line, whatever the message looked like."""
    typer.echo(" ".join(message.split()), err=True)
    return code


def exit_process(code: int) -> int:
    """The exit code as it is; does not return where the voice that read aloud is still at work.

    Speech Dispatcher may take many seconds to list its voices. A thread that is cut off, or destroyed while it runs, aborts the
    program with a code of its own, and whoever watches over the kiosk would take its end for a crash. By now everything is closed.
    """
    voice = sys.modules.get("kiosk.ui.speech.engine")
    if voice and voice.is_busy():
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code
