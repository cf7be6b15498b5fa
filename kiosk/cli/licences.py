"""The command that tells what is in the box, and under which licence."""

from typing import Annotated

import typer

from kiosk.cli.options import Json
from kiosk.cli.output import print_json
from kiosk.errors import KnownError

commands = typer.Typer()


@commands.command(epilog="goodfaith licences pillow")
def licences(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="Print the licence texts of this one.", show_default=False)] = None,
    *,
    as_json: Json = False,
) -> None:
    """List everything in the box with its licence."""
    from kiosk.system.licences import components

    found = [each for each in components() if name is None or each.name.casefold() == name.casefold()]
    if not found:
        message = f"There is no '{name}' in the box. 'goodfaith licences' lists what there is."
        raise KnownError(message)
    if as_json:
        keys = ("name", "version", "licence", "holder")
        print_json([{**{key: getattr(each, key) for key in keys}, "texts": [*map(str, each.texts)]} for each in found])
    elif name is None:
        for each in found:
            inside = f" (inside {each.holder})" if each.holder else ""
            typer.echo(f"{f'{each.name} {each.version}'.strip()}{inside}: {each.licence}")
    else:
        for text in (text for each in found for text in each.texts):
            typer.echo(text.read_text(encoding="utf-8", errors="replace"))
