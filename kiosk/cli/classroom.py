"""The command that writes and prints paper for a class."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import Data, Language
from kiosk.cli.reports import Paper
from kiosk.data_folder import DataFolder
from kiosk.services.printing import MAX_COPIES_FOR_CLASS

commands = typer.Typer()


@commands.command(epilog="goodfaith handout phones-at-school --pdf handout.pdf")
def handout(  # noqa: PLR0913 - an option each
    debate: Annotated[str, typer.Argument(metavar="DEBATE", help="The id or folder of a debate.")],
    *,
    pdf: Annotated[Path | None, typer.Option(metavar="F", help="The file; needed unless it is printed.", show_default=False)] = None,
    slips: Annotated[bool, typer.Option("--slips", help="Exit slips, four on a sheet, instead of the hand-out.")] = False,
    plan: Annotated[bool, typer.Option("--plan", help="The teacher's plan of a lesson instead of the hand-out.")] = False,
    print_: Annotated[bool, typer.Option("--print", help="Print it.")] = False,
    printer: Annotated[str | None, typer.Option(metavar="P", help="A print queue; by default that of the settings or the system.")] = None,
    copies: Annotated[int, typer.Option(min=1, max=MAX_COPIES_FOR_CLASS, metavar="N", help="The number of copies.")] = 1,
    paper: Paper = None,
    language: Language = None,
    data: Data = None,
) -> None:
    """Write or print a hand-out for pupils: what both sides agree on and both cases, in short and in full."""
    from kiosk.app import classroom
    from kiosk.app.debates import read_debate
    from kiosk.app.printing import follow, system_printer
    from kiosk.services.classroom_paper import Sheet
    from kiosk.services.printing import PrintOptions, choose_paper
    from kiosk.settings import Settings
    from kiosk.system import atomic_file

    if pdf is None and not print_:
        message = "name a file to write, as in: goodfaith handout phones-at-school --pdf handout.pdf; or use --print."
        raise typer.BadParameter(message)
    if slips and plan:
        message = "choose --slips or --plan: each is a file of its own. Nothing was written."
        raise typer.BadParameter(message)
    sheet = Sheet.SLIPS if slips else Sheet.PLAN if plan else Sheet.HANDOUT
    needed = data is not None or pdf is None
    folder = DataFolder.open(data) if needed or DataFolder.locate(data).path.exists() else None
    settings = Settings.load(folder.settings_file) if folder else Settings()
    found = read_debate(debate, folder)
    chosen = classroom.choose_paper_of_class(found, language, sheet, folder)
    queues, queue = system_printer(), printer or settings.printer
    size = paper or (choose_paper(settings.paper, queues, queue) if print_ else settings.paper.replace("printer", "A4"))
    path = pdf if pdf or folder is None else classroom.reports_folder(folder) / classroom.file_name(found, chosen)
    if path is None:
        raise AssertionError
    atomic_file.write(path, classroom.render(chosen, size))
    if not print_:
        typer.echo(str(path))
        return
    job = queues.print_file(path, queue, PrintOptions(copies, size))
    typer.echo(f"{job.id}: {path}")
    typer.echo(follow(queues, job))
