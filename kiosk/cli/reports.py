"""Commands that print sessions or write them to files."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from kiosk.cli.options import Data, DebateName, Language, SessionName
from kiosk.cli.output import progress_bar
from kiosk.data_folder import DataFolder

if TYPE_CHECKING:
    from kiosk.app.workspace import Workspace

commands = typer.Typer()
_PAPERS: Final = {"a4": "A4", "letter": "Letter"}
_SEPARATORS: Final = ("comma", "semicolon")


def _parse_paper(text: str) -> str:
    if text.casefold() not in _PAPERS:
        message = f"'{text}' is not a paper size; use A4 or Letter."
        raise typer.BadParameter(message)
    return _PAPERS[text.casefold()]


def _parse_separator(text: str) -> str:
    if text.casefold() not in _SEPARATORS:
        message = f"'{text}' is not a separator; use comma or semicolon."
        raise typer.BadParameter(message)
    return text.casefold()


def _file_option(text: str) -> Any:  # noqa: ANN401 - Typer's own object
    return typer.Option(metavar="F", help=text, rich_help_panel="Files; at least one", show_default=False)


Paper = Annotated[
    Any, typer.Option("--paper", metavar="A4|Letter", parser=_parse_paper, help="The paper size; by default that of the settings.")
]

Separator = Annotated[
    Any,
    typer.Option(
        "--separator",
        metavar="comma|semicolon",
        parser=_parse_separator,
        help="What separates the fields of the CSV; by default as set, or as spreadsheets in the report's language expect.",
    ),
]


@commands.command(epilog="goodfaith report latest --pdf summary.pdf --xlsx summary.xlsx")
def report(  # noqa: PLR0913 - an option each
    sessions: Annotated[
        list[str],
        typer.Argument(metavar="SESSION...", help="Names, ids or 'latest'. A name that ends in .json is an export of another kiosk."),
    ],
    *,
    pdf: Annotated[Path | None, _file_option("The report as PDF.")] = None,
    large_print: Annotated[Path | None, _file_option("One page in large print, as PDF.")] = None,
    html: Annotated[Path | None, _file_option("A web page, also for screen readers.")] = None,
    png: Annotated[Path | None, _file_option("A slide, 1920 by 1080 pixels; with --post 1200 by 630.")] = None,
    xlsx: Annotated[Path | None, _file_option("A spreadsheet.")] = None,
    csv: Annotated[Path | None, _file_option("One table.")] = None,
    json: Annotated[Path | None, _file_option("For other programs, and to combine several kiosks.")] = None,
    bom: Annotated[bool, typer.Option("--bom", help="Start the CSV with a byte order mark, which Excel needs.")] = False,
    post: Annotated[bool, typer.Option("--post", help="Give the slide the shape of a picture for a post.")] = False,
    separator: Separator = None,
    show_unanimous: Annotated[bool, typer.Option("--show-unanimous", help="Show a unanimous result, now and later.")] = False,
    paper: Paper = None,
    language: Language = None,
    debate: DebateName = None,
    data: Data = None,
) -> None:
    """Write the report of a session, or of several combined."""
    from kiosk.app.reports import session_report, writers
    from kiosk.settings import Settings

    files = writers.ReportFiles(pdf, large_print, html, png, xlsx, csv, json)
    check_files([path for _, path in files.selected()])
    _check_large_print(large_print, sessions)
    exports = [Path(name) for name in sessions if name.casefold().endswith(".json")]
    names = [name for name in sessions if not name.casefold().endswith(".json")]
    with _open_workspace(data, needed=bool(names)) as workspace:
        pack = workspace.debate(debate) if debate else None
        chosen = [workspace.sessions.find(name) for name in names]
        built = [session_report.build_summary(workspace, one, language, pack, unanimous_agreed=show_unanimous) for one in chosen]
        found = [session_report.record_export(workspace, one, summary, files) for one, summary in zip(chosen, built, strict=True)]
        settings = workspace.settings if workspace else Settings()
    locale, size = writers.print_locale(language), paper or (settings.paper if settings.paper != "printer" else "A4")
    form = writers.ReportOptions(locale, size, bom, writers.choose_separator(separator or settings.csv_separator, locale), post)
    with progress_bar("Writing") as progress:
        for path in writers.write(session_report.combine(found, exports), files, form, progress):
            typer.echo(str(path))


@commands.command(name="print", epilog="goodfaith print latest --copies 3")
def print_(  # noqa: PLR0913 - an option each
    session: SessionName,
    *,
    printer: Annotated[str | None, typer.Option(metavar="P", help="A print queue; by default that of the settings or the system.")] = None,
    copies: Annotated[int | None, typer.Option(min=1, max=20, metavar="N", help="The number of copies; by default as set.")] = None,
    paper: Paper = None,
    language: Language = None,
    debate: DebateName = None,
    data: Data = None,
) -> None:
    """Write the report of a session into the data folder, print it, and say what the printer does with it."""
    from kiosk.app.printing import follow, system_printer
    from kiosk.app.reports import session_report, writers
    from kiosk.app.workspace import open_workspace
    from kiosk.services.printing import PrintOptions, choose_paper

    with open_workspace(DataFolder.open(data), create=False) as workspace, progress_bar("Writing") as progress:
        queues, queue = system_printer(), printer or workspace.settings.printer
        held = workspace.sessions.find(session)
        summary = session_report.build_summary(workspace, held, language, workspace.debate(debate) if debate else None)
        size = choose_paper(paper or workspace.settings.paper, queues, queue)
        files, form = writers.ReportFiles(pdf=workspace.report_path(held)), writers.ReportOptions(writers.print_locale(language), size)
        summary = session_report.record_export(workspace, held, summary, files)
        (path,) = writers.write(summary, files, form, progress)
        job = queues.print_file(path, queue, PrintOptions(copies or workspace.settings.copies, size))
    typer.echo(f"{job.id}: {path}")
    typer.echo(follow(queues, job))


@commands.command(name="render-report", hidden=True)
def render_report() -> None:
    """Render what the running kiosk requests through standard input."""
    import sys

    from kiosk.app.reports import worker
    from kiosk.process import core_dumps

    core_dumps.forbid_core_dumps()
    worker.run_worker(sys.stdin.buffer, sys.stdout.buffer)


@commands.command(name="render-logo", hidden=True)
def render_logo() -> None:
    """Draw the logo on standard input as a PNG of bounded size."""
    import sys

    from kiosk.app import image_worker

    image_worker.run_logo_worker(sys.stdin.buffer, sys.stdout.buffer)


@commands.command(name="render-picture", hidden=True)
def render_picture() -> None:
    """Draw the picture on standard input as a JPEG of bounded size."""
    import sys

    from kiosk.app import image_worker

    image_worker.run_picture_worker(sys.stdin.buffer, sys.stdout.buffer)


@commands.command(name="render-draft", hidden=True)
def render_draft(folder: Path) -> None:
    """Draw a picture into a folder for each request on standard input."""
    import sys

    from kiosk.app import draft_preview

    draft_preview.run_preview_worker(folder, sys.stdin, sys.stdout)


@contextmanager
def _open_workspace(data: Path | None, *, needed: bool) -> Iterator["Workspace | Any"]:
    """Open the data folder, or nothing if every session comes from an export."""
    from kiosk.app.workspace import open_workspace

    if not needed:
        yield None
        return
    with open_workspace(DataFolder.open(data), create=False) as workspace:
        yield workspace


def _check_large_print(path: Path | None, sessions: list[str]) -> None:
    """Refuse large print of several sessions before anything is written."""
    if path and (len(sessions) > 1 or sessions[0].casefold().endswith(".json")):
        message = "--large-print is of one session of this kiosk: make one of each. Nothing was written."
        raise typer.BadParameter(message)


def check_files(paths: list[Path], example: str = "goodfaith report latest --pdf summary.pdf") -> None:
    """Raise BadParameter unless there is a file to write, and each is another one."""
    if not paths:
        message = f"name at least one file to write, as in: {example}"
        raise typer.BadParameter(message)
    if len({path.absolute() for path in paths}) < len(paths):
        message = "two of the files have the same name, so one would overwrite the other."
        raise typer.BadParameter(message)
