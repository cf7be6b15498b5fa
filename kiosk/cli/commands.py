"""All commands, as Typer reads them."""

from typing import Annotated, Final

import typer

from kiosk import __version__
from kiosk.cli import boot, classroom, debates, hub, licences, maintenance, pin, reports, run, sessions, site, slips, verification, web

_EXAMPLES: Final = """[bold]Examples[/bold]

goodfaith --windowed --size 1280x800

goodfaith --session 'Open day'

goodfaith report latest --pdf summary.pdf

goodfaith tour --out pictures

Without a command, the kiosk starts. For help on a command: goodfaith report --help"""


commands = typer.Typer(
    name="goodfaith",
    help="A full-screen kiosk for one hard question.",
    epilog=_EXAMPLES,
    pretty_exceptions_enable=False,  # they print local variables, which may hold what a visitor wrote
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["--help", "-h"]},
)
for _module in (run, debates, classroom, site, web, slips, sessions, reports, maintenance, licences, verification, hub, pin, boot):
    commands.add_typer(_module.commands)


def _print_version(requested: bool) -> None:  # noqa: FBT001 - Typer's callback
    if requested:
        typer.echo(f"goodfaith {__version__}")
        raise typer.Exit


@commands.callback()
def about(
    *, version: Annotated[bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Print the version.")] = False
) -> None:
    """Accept the options before a command. The callback of `--version` has already exited."""
