"""The commands that put the kiosk on a screen."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import Data, DebateName, Language, Size
from kiosk.data_folder import DataFolder
from kiosk.process.gc_freeze import gc_frozen

commands = typer.Typer()


@commands.command(epilog="goodfaith run --debate open-source-ai --session 'Open day' --windowed")
def run(  # noqa: PLR0913 - one a command-line option
    *,
    debate: DebateName = None,
    session: Annotated[str | None, typer.Option(metavar="NAME", help="The session to take up or to start.")] = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window instead of the full screen.")] = False,
    size: Size = None,
    rehearsal: Annotated[bool, typer.Option("--rehearsal", help="Try it out; these votes do not count.")] = False,
    supervised: Annotated[bool, typer.Option("--supervised", help="Start it again whenever it dies or freezes.")] = False,
    data: Data = None,
) -> int:
    """Start the kiosk, which is what happens without a command too."""
    if rehearsal and session:
        message = "--rehearsal has a session of its own, so it does not go with --session."
        raise typer.BadParameter(message)
    if supervised:
        from kiosk.process import relaunch
        from kiosk.process.supervisor import Supervisor

        own: dict[str, object] = {"--debate": debate, "--session": session, "--rehearsal": rehearsal}
        shared: dict[str, object] = {"--windowed": windowed, "--size": "x".join(map(str, size)) if size else None, "--data": data}
        return Supervisor(relaunch.command()).run(["run", *_words(own | shared)], ["out-of-service", *_words(shared)])
    with gc_frozen():
        from kiosk.app.run import RunOptions, run_kiosk

    return run_kiosk(DataFolder.open(data), RunOptions(debate, session, rehearsal, _window_size(size, windowed=windowed)))


@commands.command(epilog="goodfaith out-of-service --windowed")
def out_of_service(
    *,
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window instead of the full screen.")] = False,
    size: Size = None,
    data: Data = None,
) -> int:
    """Say on the screen that this kiosk is out of service, until the organiser comes. Exits with 3 to have it started again."""
    from kiosk.app.out_of_service import show_page

    return show_page(DataFolder.open(data), window_size=_window_size(size, windowed=windowed))


@commands.command(epilog="goodfaith tour --out pictures --size 1080x1920 --theme night")
def tour(  # noqa: PLR0913 - one a command-line option
    *,
    out: Annotated[Path, typer.Option(metavar="DIR", help="The folder for the pictures.")],
    size: Size = None,
    language: Language = None,
    text_size: Annotated[int, typer.Option(min=0, max=3, metavar="0..3", help="How large the text is.")] = 0,
    theme: Annotated[str | None, typer.Option(metavar="T", help="The colours of the screen, 'paper' if not named.")] = None,
    every: Annotated[bool, typer.Option("--every", help="In every language and theme, each in a folder of its own.")] = False,
    debate: DebateName = None,
    data: Data = None,
) -> None:
    """Walk a whole visit off screen and keep a picture of every screen, and the printed page."""
    from kiosk.app.tour import TourOptions, take_every_tour, take_tour

    if every and (language or theme):
        message = "--every takes all languages and themes, so it does not go with --language or --theme."
        raise typer.BadParameter(message)
    folder = DataFolder(data) if data else None
    options = TourOptions(debate, size or (1920, 1080), language, text_size, theme or "paper")
    if every:
        for done in take_every_tour(out, folder, options):
            typer.echo(str(done))
        return
    pictures = take_tour(out, folder, options, lambda name: typer.echo(str(out / f"{name}.png")))
    typer.echo(f"{pictures} pictures and summary.pdf are in {out}.")


def _window_size(size: tuple[int, int] | None, *, windowed: bool) -> tuple[int, int] | None:
    """Return the size of the window, None for the full screen."""
    return size or ((1280, 720) if windowed else None)


def _words(options: Mapping[str, object]) -> list[str]:
    """Options as one would type them; those that are not set are left out."""
    return [name if value is True else f"{name}={value}" for name, value in options.items() if value]
