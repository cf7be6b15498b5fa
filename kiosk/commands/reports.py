"""The commands that put a session on paper or into files."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.options import Data, DebateName, Language, SessionName

commands = typer.Typer()


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
