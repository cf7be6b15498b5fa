"""The commands about the debate itself."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import Data
from kiosk.data_folder import DataFolder
from kiosk.errors import KnownError

commands = typer.Typer()


@commands.command(epilog="goodfaith check content/open-source-ai")
def check(folder: Annotated[str, typer.Argument(metavar="FOLDER", help="The folder of a debate, or its id.")], data: Data = None) -> None:
    """Say everything that is wrong with a debate, by file and line."""
    from kiosk import packs
    from kiosk.app.debates import debate_roots

    inspection = packs.inspect_pack(packs.find_pack(folder, debate_roots(DataFolder(data) if data else None)))
    for remark in (*inspection.problems, *(f"warning: {notice}" for notice in inspection.warnings)):
        typer.echo(str(remark))
    if inspection.problems:
        count = len(inspection.problems)
        message = f"The debate in '{folder}' cannot be used yet: {count} {'problem' if count == 1 else 'problems'}."
        raise KnownError(message)
    typer.echo(f"The debate in '{folder}' can be used.")


@commands.command(epilog="goodfaith new my-debate")
def new(folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A folder that is not there yet, or is empty.")]) -> None:
    """Start a debate of your own: a folder with two files that say what belongs where."""
    from kiosk.packs import write_template

    for path in write_template(folder):
        typer.echo(str(path))
    typer.echo(f"Fill them in with any text editor, then: goodfaith check {folder}")


@commands.command(name="import", epilog="goodfaith import /media/stick/my-debate.zip")
def bring(
    source: Annotated[Path, typer.Argument(metavar="FOLDER|ZIP", help="The folder or zip file of a debate.")],
    *,
    replace: Annotated[bool, typer.Option("--replace", help="Put it in the place of an earlier one of the same id.")] = False,
    data: Data = None,
) -> None:
    """Take a debate from a folder, a zip file or a stick among those of this kiosk."""
    from kiosk.app.workspace import import_debate

    brought = import_debate(source, DataFolder.open(data), replace=replace)
    for notice in brought.warnings:
        typer.echo(f"warning: {notice}")
    typer.echo(f"The debate '{brought.debate.id}' is there: goodfaith --debate {brought.debate.id}")
