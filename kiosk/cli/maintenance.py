"""Commands for the data folder: backup, restore, doctor."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import Data, DebateName, Json
from kiosk.cli.output import open_or_create, print_json
from kiosk.data_folder import DataFolder

commands = typer.Typer()


@commands.command(epilog="goodfaith backup /media/stick/goodfaith.db")
def backup(file: Annotated[Path, typer.Argument(metavar="F", help="The file to write. It must not exist yet.")], data: Data = None) -> None:
    """Back up the database. Works while the kiosk is running."""
    from kiosk import storage

    storage.back_up(DataFolder.open(data).database, file)
    typer.echo(str(file))


@commands.command(epilog="goodfaith restore /media/stick/goodfaith.db")
def restore(file: Annotated[Path, typer.Argument(metavar="F", help="A file that 'goodfaith backup' wrote.")], data: Data = None) -> None:
    """Replace the database with a backup while no kiosk is running. The current database is kept beside it."""
    from kiosk import storage

    folder = open_or_create(data)
    with storage.lock_folder(folder.path):
        replaced = storage.restore(file, folder.database)
    typer.echo(f"The database was restored from {file}." + (f" The replaced one is kept as {replaced}." if replaced else ""))


@commands.command()
def doctor(
    *,
    as_json: Json = False,
    pdf: Annotated[Path | None, typer.Option(metavar="F", help="Also write the results as a page to print.")] = None,
    debate: DebateName = None,
    data: Data = None,
) -> int:
    """Check everything a kiosk needs and say what to do about each problem."""
    from kiosk.app.diagnostics.checks import check_machine
    from kiosk.services.health import Status

    results = check_machine(data, debate)
    if pdf:
        from kiosk.app.printing import write_sheet

        write_sheet(results, pdf)
    if as_json:
        print_json(
            [
                {"part": result.part, "condition": result.status, "detail": result.detail, "by_choice": result.by_choice}
                for result in results
            ]
        )
    else:
        for result in results:
            typer.echo(f"{result.status:8} {_title(result.part)}: {result.detail}")
    return int(any(result.status is Status.PROBLEM for result in results))


def _title(part: str) -> str:
    return "PIN" if part == "pin" else part.replace("_", " ").capitalize()


@commands.command(name="inspect-screens", hidden=True)
def inspect_screens() -> None:
    """Print the screens, and whether the kiosk can keep them on, as JSON for 'goodfaith doctor'."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.keep_awake import platform_inhibitors
    from kiosk.ui.screen_placement import describe_screens

    app = QGuiApplication.instance() or QGuiApplication(["goodfaith"])
    inhibitors = platform_inhibitors(QGuiApplication.platformName())
    print_json({"screens": dict(describe_screens()), "stay_on": inhibitors.hold()})
    inhibitors.release()
    del app
