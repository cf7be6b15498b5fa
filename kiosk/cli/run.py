"""Commands that show the kiosk: run, out-of-service, tour."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import Data, DebateName, Language, Screen, Size
from kiosk.cli.output import plural
from kiosk.cli.start import StartOptions, start_kiosk, window_options
from kiosk.data_folder import DataFolder
from kiosk.process import core_dumps

commands = typer.Typer()


@commands.command(epilog="goodfaith run --debate open-source-ai --session 'Open day' --windowed")
def run(  # noqa: PLR0913 - one a command-line option
    *,
    debate: DebateName = None,
    session: Annotated[str | None, typer.Option(metavar="NAME", help="The session to resume or start.")] = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="Open a window instead of filling the screen.")] = False,
    size: Size = None,
    screen: Screen = None,
    rehearsal: Annotated[bool, typer.Option("--rehearsal", help="Try the kiosk out. These votes do not count.")] = False,
    supervised: Annotated[bool, typer.Option("--supervised", help="Restart the kiosk whenever it dies or freezes.")] = False,
    data: Data = None,
) -> int:
    """Start the kiosk. This is also what happens without a command."""
    if rehearsal and session:
        message = "--rehearsal uses a session of its own, so it cannot be combined with --session."
        raise typer.BadParameter(message)
    if supervised:
        from kiosk.process import relaunch
        from kiosk.process.supervisor import Supervisor

        kiosk_only: dict[str, object] = {"--debate": debate, "--session": session, "--rehearsal": rehearsal}
        window = {"--windowed": windowed, "--size": "x".join(map(str, size)) if size else None, "--screen": screen}
        shared: dict[str, object] = {**window, "--data": data}
        return Supervisor(relaunch.command()).run(["run", *_to_arguments(kiosk_only | shared)], ["out-of-service", *_to_arguments(shared)])
    return start_kiosk(StartOptions(debate, session, windowed, size, screen, rehearsal, data))


@commands.command(epilog="goodfaith out-of-service --windowed")
def out_of_service(
    *,
    windowed: Annotated[bool, typer.Option("--windowed", help="Open a window instead of filling the screen.")] = False,
    size: Size = None,
    screen: Screen = None,
    data: Data = None,
) -> int:
    """Show that this kiosk is out of service until the organiser comes. Exits with 3 to restart the kiosk."""
    from kiosk.app.out_of_service import show_page

    core_dumps.forbid_core_dumps()
    return show_page(DataFolder.locate(data), window_options(size, screen, windowed=windowed))


@commands.command(epilog="goodfaith tour --out pictures --size 1080x1920 --theme night")
def tour(  # noqa: PLR0913 - one a command-line option
    *,
    out: Annotated[Path, typer.Option(metavar="DIR", help="The folder for the pictures.")],
    size: Size = None,
    language: Language = None,
    text_size: Annotated[int, typer.Option(min=0, max=3, metavar="0..3", help="The text size.")] = 0,
    theme: Annotated[str | None, typer.Option(metavar="T", help="The colour theme; 'paper' by default.")] = None,
    every: Annotated[bool, typer.Option("--every", help="Every language and theme, each in a folder of its own.")] = False,
    debate: DebateName = None,
    data: Data = None,
) -> None:
    """Simulate a visit off screen. Write a picture of every screen, and the report."""
    from kiosk.app.tour import TourOptions, take_every_tour, take_tour

    if every and (language or theme):
        message = "--every includes all languages and themes, so it cannot be combined with --language or --theme."
        raise typer.BadParameter(message)
    folder = DataFolder.open(data) if data else None
    options = TourOptions(debate, size or (1920, 1080), language, text_size, theme or "paper")
    if every:
        for theme_folder in take_every_tour(out, folder, options):
            typer.echo(str(theme_folder))
        return
    pictures = take_tour(out, folder, options, lambda name: typer.echo(str(out / f"{name}.png")))
    typer.echo(f"{plural(pictures, 'picture', 'pictures')} and summary.pdf are in {out}.")


def _to_arguments(options: Mapping[str, object]) -> list[str]:
    """Return the options as command-line arguments, without those that are not set."""
    return [name if value is True else f"{name}={value}" for name, value in options.items() if value]
