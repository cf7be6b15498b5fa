"""The commands about the life of sessions."""

from typing import Annotated

import typer

from kiosk.commands.options import Data, DebateName, Json, SessionName
from kiosk.commands.output import print_json, progress

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
    from kiosk.errands import rehearse as play

    with progress(visits) as after_each:
        told = play(data, debate, visits, seed, after_each)
    if as_json:
        print_json(told)
    else:
        typer.echo("{visits} visits, {votes} votes, {left} left without voting; seed {seed}.".format(**told))


@commands.command()
def sessions(*, as_json: Json = False, data: Data = None) -> None:
    """List the sessions of this kiosk."""
    from kiosk.errands import list_sessions

    rows = list_sessions(data)
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
    from kiosk.errands import end_session

    typer.echo(f"The session '{end_session(data, session).name}' is closed.")
