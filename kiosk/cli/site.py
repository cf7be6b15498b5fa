"""The command that writes debates as web pages."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import Data
from kiosk.data_folder import DataFolder

commands = typer.Typer()


@commands.command(epilog="goodfaith site --out public --debate phones-at-school")
def site(
    *,
    out: Annotated[Path, typer.Option(metavar="DIR", help="The folder to write to: new, empty, or of an earlier site.")],
    debate: Annotated[list[str] | None, typer.Option("--debate", metavar="ID|FOLDER", help="A debate, not all. May be repeated.")] = None,
    language: Annotated[list[str] | None, typer.Option(metavar="L", help="A language, not all. May be repeated.")] = None,
    vote_url: Annotated[str, typer.Option("--vote-url", metavar="URL", help="Where people can vote online.", show_default=False)] = "",
    data: Data = None,
) -> None:
    """Write debates as web pages to read, for any web space or a USB stick."""
    from kiosk.app.debates import debate_questions, read_debate
    from kiosk.app.site import SiteOptions, write_site
    from kiosk.settings.addresses import is_https_address

    if vote_url and not is_https_address(vote_url):
        message = f"'{vote_url}' is not an https address, such as https://example.org/vote."
        raise typer.BadParameter(message)
    folder = DataFolder.open(data) if data is not None or DataFolder.locate(data).path.exists() else None
    debates = [read_debate(name, folder) for name in debate or debate_questions(folder)]
    for page in write_site(out, debates, folder, SiteOptions(language or (), vote_url)):
        typer.echo(str(page))
