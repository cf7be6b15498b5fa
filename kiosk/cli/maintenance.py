"""The commands that look after the data folder."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import Data, DebateName, Json
from kiosk.cli.output import print_json
from kiosk.data_folder import DataFolder

commands = typer.Typer()


@commands.command(epilog="goodfaith backup /media/stick/goodfaith.db")
def backup(
    file: Annotated[Path, typer.Argument(metavar="F", help="The file to write; it must not be there yet.")], data: Data = None
) -> None:
    """Copy the database, also while the kiosk is running."""
    from kiosk import storage

    storage.back_up(DataFolder.open(data).database, file)
    typer.echo(str(file))


@commands.command(epilog="goodfaith restore /media/stick/goodfaith.db")
def restore(file: Annotated[Path, typer.Argument(metavar="F", help="A file that 'goodfaith backup' wrote.")], data: Data = None) -> None:
    """Put a copy in the database's place while no kiosk is running; the present one is kept beside it."""
    from kiosk import storage

    folder = DataFolder.open(data)
    with storage.lock_folder(folder.path):
        aside = storage.restore(file, folder.database)
    typer.echo(f"{file} is in place." + (f" The database before it is kept as {aside}." if aside else ""))


@commands.command()
def doctor(
    *,
    as_json: Json = False,
    pdf: Annotated[Path | None, typer.Option(metavar="F", help="Write it as one page to print, too.")] = None,
    debate: DebateName = None,
    data: Data = None,
) -> int:
    """Look at everything a kiosk needs: one line each, 'ok' or what to do."""
    from kiosk.app.diagnostics.checks import check_machine
    from kiosk.services.health import Status

    findings = check_machine(data, debate)
    if pdf:
        from kiosk.app.printing import write_sheet

        write_sheet(findings, pdf)
    if as_json:
        print_json([{"part": f.part, "condition": f.status, "detail": f.detail, "by_choice": f.by_choice} for f in findings])
    else:
        for finding in findings:
            typer.echo(f"{finding.status:8} {finding.part}: {finding.detail}")
    return int(any(finding.status is Status.PROBLEM for finding in findings))
