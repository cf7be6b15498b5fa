"""The command line: parses arguments, calls `kiosk.app`, prints results.

Commands import Qt, SQLAlchemy and reportlab when they need them, so that `--help` and `--version` answer at once, on any machine.
A start of the kiosk does not even load Typer: see `start`.
"""

import io
import logging
import os
import sys
from collections.abc import Sequence
from typing import Final

from kiosk.cli import start
from kiosk.errors import KnownError

_OWN_OPTIONS: Final = {"--help", "-h", "--version", "--install-completion", "--show-completion"}
_COMPLETE_VARIABLE: Final = "_GOODFAITH_COMPLETE"
"""Set by a shell that asks for completions. It gives the line in other variables, and no arguments."""
_INTERRUPTED: Final = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 a known problem, 2 wrong usage, 130 interrupted."""
    logging.getLogger().addHandler(logging.NullHandler())  # only a running kiosk writes a log; commands print errors
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a file name may be undecodable, or not printable by this terminal
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    completing = _COMPLETE_VARIABLE in os.environ
    if not completing and _starts_kiosk(arguments):
        arguments.insert(0, "run")
    try:
        options = None if completing else start.parse(arguments)
        code = start.start_kiosk(options) if options else _run_command(arguments)
        sys.stdout.flush()
    except KnownError as error:
        return _print_error(str(error), 1)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes once more at exit
        return 1
    return exit_process(code if isinstance(code, int) else 0)


def _starts_kiosk(arguments: Sequence[str]) -> bool:
    """Return whether no command is named: then the kiosk starts."""
    return not arguments or (arguments[0].startswith("-") and arguments[0].partition("=")[0] not in _OWN_OPTIONS)


def _run_command(arguments: list[str]) -> object:
    """Run a command through Typer. Return its exit code, or None."""
    import typer

    from kiosk.cli.commands import commands

    try:
        return commands(arguments, prog_name="goodfaith", standalone_mode=False)
    except typer.TyperException as error:
        return _print_error(error.format_message(), error.exit_code)
    except typer.Abort:
        return _INTERRUPTED


def _print_error(message: str, code: int) -> int:
    """Print the message in one line and return the exit code."""
    sys.stderr.write(f"{' '.join(message.split())}\n")
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
