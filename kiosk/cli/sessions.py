"""Commands for sessions: rehearse, sessions, end, erase."""

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.options import Data, DebateName, Json, SessionName
from kiosk.cli.output import open_or_create, plural, print_json, progress_bar
from kiosk.data_folder import DataFolder
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.services.erasure import ErasurePlan

commands = typer.Typer()


@commands.command(epilog="goodfaith rehearse --visits 200 --seed 7 && goodfaith report latest --pdf rehearsal.pdf")
def rehearse(
    *,
    visits: Annotated[int, typer.Option(min=1, max=100_000, metavar="N", help="How many visitors to simulate.")],
    seed: Annotated[int | None, typer.Option(metavar="S", help="The same seed gives the same tally.")] = None,
    debate: DebateName = None,
    as_json: Json = False,
    data: Data = None,
) -> None:
    """Simulate visitors in a separate rehearsal session."""
    from kiosk.app import sessions as app

    with progress_bar("Visits") as progress:
        result = app.rehearse(open_or_create(data), debate, visits, seed, progress)
    if as_json:
        print_json(result)
    else:
        visits_made = plural(result["visits"], "visit", "visits")
        typer.echo(f"{visits_made}, {_votes(result)}; seed {result['seed']}.")


@commands.command()
def sessions(*, as_json: Json = False, data: Data = None) -> None:
    """List the sessions of this kiosk."""
    from kiosk.app.sessions import list_sessions

    rows = list_sessions(DataFolder.open(data))
    if as_json:
        print_json(rows)
        return
    if not rows:
        typer.echo("There is no session yet.")
    for row in rows:
        first = f"{plural(row['first_votes'], 'first vote', 'first votes')}, " if row["first_votes"] else ""
        typer.echo("{name}  ({state}, {opened_on}, {debate}): ".format(**row) + first + _votes(row))


def _votes(row: Mapping[str, object]) -> str:
    return f"{plural(row['votes'], 'vote', 'votes')}, {row['left']} left without voting"


@commands.command(epilog="goodfaith end 'Open day'")
def end(session: SessionName, data: Data = None) -> None:
    """End a session while no kiosk is running. Its votes are kept."""
    from kiosk.app.sessions import end_session

    ended, mismatches = end_session(DataFolder.open(data), session)
    typer.echo(f"The session '{ended.name}' is closed.")
    if mismatches:
        typer.echo(f"Its counts do not add up: {', '.join(mismatches)}. Make a backup, and do not rely on its result.")


@commands.command(epilog="goodfaith erase 'Open day'")
def erase(
    session: SessionName,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for confirmation.")] = False,
    data: Data = None,
) -> None:
    """Delete a session and every trace of it while no kiosk is running. This cannot be undone."""
    from kiosk.app.sessions import erase_session

    erased = erase_session(DataFolder.open(data), session, lambda plan: yes or _confirm(plan))
    if erased is None:
        message = "Nothing was erased."
        raise KnownError(message)
    typer.echo(f"The session '{erased.plan.session.name}' is erased.")
    if erased.pending_copy:
        typer.echo(f"The second copy in '{erased.pending_copy}' could not be reached: the kiosk removes the session from it later.")
    if erased.print_jobs:
        typer.echo(f"The print queue may still hold pages of it: {', '.join(erased.print_jobs)}. Remove them there with 'cancel -x'.")
    typer.echo("Backups, exports and printed pages that you keep elsewhere are not touched.")


def _confirm(plan: "ErasurePlan") -> bool:
    """List what will be removed and ask. Raises KnownError without a terminal, where there is nobody to ask."""
    if not sys.stdin.isatty():
        message = f"Nothing was erased: add --yes to erase the session '{plan.session.name}' without being asked."
        raise KnownError(message)
    typer.echo(f"The session '{plan.session.name}' will be erased: its votes, its reasons, everything.")
    for action, files in (
        ("removed", plan.files),
        ("kept, without this session", plan.copies),
        ("removed, because it is damaged and cannot be searched", plan.damaged),
    ):
        for file in files:
            typer.echo(f"  {file}: {action}")
    return typer.confirm("This cannot be undone. Erase it?")
