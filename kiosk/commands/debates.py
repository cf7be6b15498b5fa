"""The commands about the debate itself."""

from typing import Annotated

import typer

from kiosk.commands.options import Data
from kiosk.errors import KnownError

commands = typer.Typer()


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
