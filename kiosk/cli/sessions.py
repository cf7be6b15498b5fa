"""The commands about the life of sessions."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.options import Data, DebateName, Json, SessionName
from kiosk.cli.output import print_json, progress
from kiosk.data_folder import DataFolder
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.services.erasure import ErasurePlan

commands = typer.Typer()


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
    from kiosk.app.sessions import rehearse as play

    with progress(visits) as after_each:
        told = play(DataFolder.open(data), debate, visits, seed, after_each)
    if as_json:
        print_json(told)
    else:
        typer.echo("{visits} visits, {votes} votes, {left} left without voting; seed {seed}.".format(**told))


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
        typer.echo("{name}  ({state}, {opened_on}, {debate}): {votes} votes, {left} left without voting".format(**row))


@commands.command(epilog="goodfaith end 'Open day'")
def end(session: SessionName, data: Data = None) -> None:
    """End a session while no kiosk is running; its votes are kept."""
    from kiosk.app.sessions import end_session

    ended, wrong = end_session(DataFolder.open(data), session)
    typer.echo(f"The session '{ended.name}' is closed.")
    if wrong:
        typer.echo(f"Its counts do not add up: {', '.join(wrong)}. Make a backup, and do not rely on its result.")


@commands.command(epilog="goodfaith erase 'Open day'")
def erase(
    session: SessionName,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    data: Data = None,
) -> None:
    """Remove a session for good, with every trace of it, while no kiosk is running."""
    from kiosk.app.sessions import erase_session

    erased = erase_session(DataFolder.open(data), session, lambda plan: yes or _confirmed(plan))
    if erased is None:
        message = "Nothing was erased."
        raise KnownError(message)
    typer.echo(f"The session '{erased.plan.session.name}' is erased.")
    if erased.pending_copy:
        typer.echo(f"The second copy in '{erased.pending_copy}' could not be reached: it loses the session when the kiosk next sees it.")
    typer.echo("Backups, exports and printed pages that you keep elsewhere are not touched.")


def _confirmed(plan: "ErasurePlan") -> bool:
    """Tell what will go, and ask; without a terminal there is nobody to ask."""
    if not sys.stdin.isatty():
        message = f"Nothing was erased: add --yes to erase the session '{plan.session.name}' without being asked."
        raise KnownError(message)
    typer.echo(f"The session '{plan.session.name}' will be erased: its votes, its reasons, everything.")
    for what, files in (
        ("removed", plan.files),
        ("kept, without this session", plan.copies),
        ("removed, because it is damaged and nobody can tell what is in it", plan.damaged),
    ):
        for file in files:
            typer.echo(f"  {file}: {what}")
    return typer.confirm("This cannot be undone. Erase it?")
