"""The commands: parse, call, print.

Nothing heavy is imported up here: Qt, SQLAlchemy and reportlab wait for the command that needs them, so that `--help` and
`--version` answer at once, on any machine.
"""

import io
import json
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from kiosk import __version__
from kiosk.errors import KnownError
from kiosk.loading import for_good
from kiosk.options import Data, DebateName, Json, Language, SessionName, Size

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
    return code if isinstance(code, int) else 0


def _print_version(wanted: bool) -> None:  # noqa: FBT001 - Typer's callback
    if wanted:
        typer.echo(f"goodfaith {__version__}")
        raise typer.Exit


@commands.callback()
def about(
    *, version: Annotated[bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Print the version.")] = False
) -> None:
    """Take the options that stand before any command; `--version` has done its work by then."""


@commands.command(epilog="goodfaith run --debate open-source-ai --session 'Open day' --windowed")
def run(  # noqa: PLR0913 - one a command-line option
    *,
    debate: DebateName = None,
    session: Annotated[str | None, typer.Option(metavar="NAME", help="The session to take up or to start.")] = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window instead of the full screen.")] = False,
    size: Size = None,
    rehearsal: Annotated[bool, typer.Option("--rehearsal", help="Try it out; these votes do not count.")] = False,
    data: Data = None,
) -> int:
    """Start the kiosk, which is what happens without a command too."""
    with for_good():
        from kiosk.app import RunOptions, run_kiosk

    if rehearsal and session:
        message = "--rehearsal has a session of its own, so it does not go with --session."
        raise typer.BadParameter(message)
    return run_kiosk(data, RunOptions(debate, session, rehearsal, windowed, size))


@commands.command(epilog="goodfaith check content/open-source-ai")
def check(folder: Annotated[str, typer.Argument(metavar="FOLDER", help="The folder of a debate, or its id.")], data: Data = None) -> None:
    """Say everything that is wrong with a debate, by file and line."""
    from kiosk.errands import inspect_debate

    inspection = inspect_debate(folder, data)
    for remark in (*inspection.problems, *(f"warning: {notice}" for notice in inspection.warnings)):
        typer.echo(str(remark))
    if inspection.problems:
        count = len(inspection.problems)
        message = f"The debate in '{folder}' cannot be used yet: {count} {'problem' if count == 1 else 'problems'}."
        raise KnownError(message)
    typer.echo(f"The debate in '{folder}' can be used.")


@commands.command(epilog="goodfaith tour --out pictures --size 1080x1920 --theme night")
def tour(  # noqa: PLR0913 - one a command-line option
    *,
    out: Annotated[Path, typer.Option(metavar="DIR", help="The folder for the pictures.")],
    size: Size = None,
    language: Language = None,
    text_size: Annotated[int, typer.Option(min=0, max=3, metavar="0..3", help="How large the text is.")] = 0,
    theme: Annotated[str, typer.Option(metavar="T", help="The colours of the screen.")] = "paper",
    debate: DebateName = None,
    data: Data = None,
) -> None:
    """Walk a whole visit off screen and keep a picture of every screen, and the printed page."""
    from kiosk.errands import TourOptions, take_tour

    options = TourOptions(debate, size or (1920, 1080), language, text_size, theme)
    pictures = take_tour(out, data, options, lambda name: typer.echo(str(out / f"{name}.png")))
    typer.echo(f"{pictures} pictures and summary.pdf are in {out}.")


@commands.command(epilog="goodfaith rehearse --visits 200 --seed 7 && goodfaith report latest --pdf rehearsal.pdf")
def rehearse(
    *,
    visits: Annotated[int, typer.Option(min=1, max=100_000, metavar="N", help="How many visitors to play.")],
    seed: Annotated[int | None, typer.Option(metavar="S", help="The same seed gives the same tally.")] = None,
    debate: DebateName = None,
    as_json: Json = False,
    data: Data = None,
) -> None:
    """Play simulated visitors into a rehearsal session of its own."""
    from kiosk.errands import rehearse as play

    with _progress(visits) as after_each:
        told = play(data, debate, visits, seed, after_each)
    if as_json:
        _print_json(told)
    else:
        typer.echo("{visits} visits, {votes} votes, {left} left without voting; seed {seed}.".format(**told))


@commands.command(epilog="goodfaith report latest --pdf summary.pdf")
def report(
    session: SessionName,
    pdf: Annotated[Path, typer.Option(metavar="F", help="The PDF to write.")],
    language: Language = None,
    debate: DebateName = None,
    data: Data = None,
) -> None:
    """Write a session's summary."""
    from kiosk.app import open_backroom

    with open_backroom(data, create=False) as room:
        room.write_page(room.sessions.find(session), pdf, language, room.debate(debate) if debate else None)
    typer.echo(str(pdf))


@commands.command()
def sessions(*, as_json: Json = False, data: Data = None) -> None:
    """List the sessions of this kiosk."""
    from kiosk.errands import list_sessions

    rows = list_sessions(data)
    if as_json:
        _print_json(rows)
        return
    if not rows:
        typer.echo("There is no session yet.")
    for row in rows:
        typer.echo("{name}  ({state}, {opened_on}, {debate}): {votes} votes, {left} left without voting".format(**row))


@commands.command(epilog="goodfaith end 'Open day'")
def end(session: SessionName, data: Data = None) -> None:
    """End a session while no kiosk is running; its votes are kept."""
    from kiosk.errands import end_session

    typer.echo(f"The session '{end_session(data, session).name}' is closed.")


@commands.command(epilog="goodfaith backup /media/stick/goodfaith.db")
def backup(
    file: Annotated[Path, typer.Argument(metavar="F", help="The file to write; it must not be there yet.")], data: Data = None
) -> None:
    """Copy the database, also while the kiosk is running."""
    from kiosk.errands import back_up

    back_up(data, file)
    typer.echo(str(file))


@commands.command(epilog="goodfaith restore /media/stick/goodfaith.db")
def restore(file: Annotated[Path, typer.Argument(metavar="F", help="A file that 'goodfaith backup' wrote.")], data: Data = None) -> None:
    """Put a copy in the database's place while no kiosk is running; the present one is kept beside it."""
    from kiosk.errands import restore as put_back

    aside = put_back(data, file)
    typer.echo(f"{file} is in place." + (f" The database before it is kept as {aside}." if aside else ""))


@commands.command()
def doctor(*, as_json: Json = False, debate: DebateName = None, data: Data = None) -> int:
    """Look at everything a kiosk needs: one line each, 'ok' or what to do."""
    from kiosk.doctor import look
    from kiosk.services.health import Condition

    findings = look(data, debate)
    if as_json:
        _print_json([{"part": f.part, "condition": f.condition, "detail": f.detail} for f in findings])
    else:
        for finding in findings:
            typer.echo(f"{finding.condition:8} {finding.part}: {finding.detail}")
    return int(any(finding.condition is Condition.PROBLEM for finding in findings))


def _fail(message: str, code: int) -> int:
    """Say it in one line, whatever the message looked like."""
    typer.echo(" ".join(message.split()), err=True)
    return code


def _print_json(value: object) -> None:
    typer.echo(json.dumps(value, indent=2))


@contextmanager
def _progress(steps: int) -> Iterator[Any]:
    """A bar on a terminal, nothing in a pipe or a log."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Visits", total=steps)
        yield lambda: bar.advance(task)
