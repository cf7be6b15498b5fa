"""The command that makes slips with one-time codes: slips."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import Data, Language
from kiosk.cli.reports import Paper
from kiosk.data_folder import DataFolder
from kiosk.domain.slips import MOST
from kiosk.settings.addresses import ADDRESS_RULE, may_have_code

commands = typer.Typer()


@commands.command(epilog="goodfaith slips --count 30 --pdf slips.pdf --url https://vote.example.org/")
def slips(  # noqa: PLR0913 - an option each
    *,
    count: Annotated[int, typer.Option(min=1, max=MOST, metavar="N", help="How many slips to make.")],
    pdf: Annotated[Path | None, typer.Option(metavar="F", help="The file; needed unless they are printed.", show_default=False)] = None,
    print_: Annotated[bool, typer.Option("--print", help="Print them. The file is erased with the session.")] = False,
    printer: Annotated[str | None, typer.Option(metavar="P", help="A print queue; by default that of the settings or the system.")] = None,
    session: Annotated[str | None, typer.Option(metavar="NAME", help="The session; the running one by default.")] = None,
    url: Annotated[str | None, typer.Option(metavar="URL", help="The address to vote at, as text and code on each slip.")] = None,
    paper: Paper = None,
    language: Language = None,
    data: Data = None,
) -> None:
    """Make slips that give one vote each, by phone or online. From then on such a vote needs one; nobody knows whose slip is whose."""
    from kiosk.app.printing import follow, system_printer
    from kiosk.app.slips import SlipOrder, find_session, write_slips
    from kiosk.app.workspace import open_workspace
    from kiosk.services.printing import PrintOptions, choose_paper

    if (pdf is None) is not print_:
        message = "choose one: a file, as in: goodfaith slips --count 30 --pdf slips.pdf; or --print."
        raise typer.BadParameter(message)
    if url is not None and not may_have_code(url):
        message = f"'{url}' is not {ADDRESS_RULE}."
        raise typer.BadParameter(message, param_hint="--url")
    queues = system_printer()
    with open_workspace(DataFolder.open(data), create=False, shared=True) as workspace:
        queue = printer or workspace.settings.printer
        setting = workspace.settings.paper
        size = paper or (choose_paper(setting, queues, queue) if print_ else setting.replace("printer", "A4"))
        order = SlipOrder(count, language, size, url or "")
        path = write_slips(workspace, find_session(workspace, session), order, pdf)
    if not print_:
        typer.echo(str(path))
        return
    job = queues.print_file(path, queue, PrintOptions(1, size))
    typer.echo(f"{job.id}: {path}")
    typer.echo(follow(queues, job))
