"""The commands that put sessions on paper or into files."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from kiosk.cli.options import Data, DebateName, Language, SessionName
from kiosk.cli.output import file_progress
from kiosk.data_folder import DataFolder

if TYPE_CHECKING:
    from kiosk.app.workspace import Workspace

commands = typer.Typer()
_SIZES: Final = {"a4": "A4", "letter": "Letter"}


def _paper(text: str) -> str:
    if text.casefold() not in _SIZES:
        message = f"'{text}' is no paper; it is A4 or Letter."
        raise typer.BadParameter(message)
    return _SIZES[text.casefold()]


def _file(what: str) -> Any:  # noqa: ANN401 - Typer's own object
    return typer.Option(metavar="F", help=what, rich_help_panel="Files; at least one", show_default=False)


Paper = Annotated[Any, typer.Option("--paper", metavar="A4|Letter", parser=_paper, help="The PDFs' paper; without, the settings'.")]


@commands.command(epilog="goodfaith report latest --pdf summary.pdf --xlsx summary.xlsx")
def report(  # noqa: PLR0913 - an option each
    sessions: Annotated[
        list[str],
        typer.Argument(metavar="SESSION...", help="Names, ids or 'latest'; files that end in .json are exports of other kiosks."),
    ],
    *,
    pdf: Annotated[Path | None, _file("The pages, as PDF.")] = None,
    large_print: Annotated[Path | None, _file("One page of large print, as PDF.")] = None,
    html: Annotated[Path | None, _file("One page for screens and screen readers.")] = None,
    png: Annotated[Path | None, _file("A slide, 1920 by 1080.")] = None,
    xlsx: Annotated[Path | None, _file("A spreadsheet.")] = None,
    csv: Annotated[Path | None, _file("One table.")] = None,
    json: Annotated[Path | None, _file("For other programs, and for a report of several kiosks.")] = None,
    bom: Annotated[bool, typer.Option("--bom", help="Begin the CSV with a byte order mark, as Excel wants it.")] = False,
    show_unanimous: Annotated[
        bool,
        typer.Option("--show-unanimous", help="Show a result on which everyone voted the same way, from now on; else it is held back."),
    ] = False,
    paper: Paper = None,
    language: Language = None,
    debate: DebateName = None,
    data: Data = None,
) -> None:
    """Write the summary of a session, or of several together."""
    from kiosk.app.reports import session_report, writers

    files = writers.Files(pdf, large_print, html, png, xlsx, csv, json)
    _check(files.wanted())
    exports = [Path(name) for name in sessions if name.casefold().endswith(".json")]
    names = [name for name in sessions if not name.casefold().endswith(".json")]
    with _room(data, wanted=bool(names)) as workspace:
        held_on = workspace.debate(debate) if debate else None
        found = [
            session_report.summary_of(workspace, workspace.sessions.find(name), language, held_on, agreed=show_unanimous) for name in names
        ]
        settings = workspace.settings.paper if workspace else "printer"
    size = paper or (settings if settings != "printer" else "A4")
    form = writers.Form(writers.spoken(language), size, bom)
    with file_progress() as progress:
        for path in writers.write(session_report.together(found, exports), files, form, progress):
            typer.echo(str(path))


@commands.command(name="print", epilog="goodfaith print latest --copies 3")
def print_(  # noqa: PLR0913 - an option each
    session: SessionName,
    *,
    printer: Annotated[str | None, typer.Option(metavar="P", help="A print queue; without, the settings' or the system's own.")] = None,
    copies: Annotated[int | None, typer.Option(min=1, max=20, metavar="N", help="How many; without, as the settings say.")] = None,
    paper: Paper = None,
    language: Language = None,
    debate: DebateName = None,
    data: Data = None,
) -> None:
    """Write a session's page into the data folder and print it."""
    from kiosk.app.printing import system_printer
    from kiosk.app.reports import session_report, writers
    from kiosk.app.workspace import open_workspace
    from kiosk.services.printing import PrintOptions, choose_paper

    with open_workspace(DataFolder.open(data), create=False) as workspace, file_progress() as progress:
        queues, queue = system_printer(), printer or workspace.settings.printer
        held = workspace.sessions.find(session)
        summary = session_report.summary_of(workspace, held, language, workspace.debate(debate) if debate else None)
        size = choose_paper(paper or workspace.settings.paper, queues, queue)
        files, form = writers.Files(pdf=workspace.report_path(held)), writers.Form(writers.spoken(language), size)
        (path,) = writers.write(summary, files, form, progress)
        job = queues.print_file(path, queue, PrintOptions(copies or workspace.settings.copies, size))
    typer.echo(f"{job.id}: {path}")


@commands.command(name="press", hidden=True)
def press_() -> None:
    """Make what the running kiosk orders through standard input."""
    import sys

    from kiosk.app.reports import worker

    worker.work(sys.stdin.buffer, sys.stdout.buffer)


@contextmanager
def _room(data: Path | None, *, wanted: bool) -> Iterator["Workspace | Any"]:
    """The data folder; nothing is opened or made where every session comes from an export."""
    from kiosk.app.workspace import open_workspace

    if not wanted:
        yield None
        return
    with open_workspace(DataFolder.open(data), create=False) as workspace:
        yield workspace


def _check(wanted: list[tuple[str, Path]]) -> None:
    if not wanted:
        message = "name at least one file to write, as in: goodfaith report latest --pdf summary.pdf"
        raise typer.BadParameter(message)
    places = [path.absolute() for _, path in wanted]
    if len(set(places)) < len(places):
        message = "two of the files have the same name, so one would replace the other."
        raise typer.BadParameter(message)
