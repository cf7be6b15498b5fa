"""Commands for many kiosks: hub init, join, leave, status, session, report."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from kiosk.cli.options import Data, Json, Language
from kiosk.cli.output import open_or_create, plural, print_json, progress_bar
from kiosk.cli.reports import Paper
from kiosk.data_folder import DataFolder
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.app.hub import HubLogin
    from kiosk.storage.hub import PostgresHub

commands = typer.Typer()
hub = typer.Typer(help="Bring the results of many kiosks together in a PostgreSQL database.", no_args_is_help=True)
commands.add_typer(hub, name="hub")

_WATCH_SECONDS: Final = 10.0
Url = Annotated[str, typer.Argument(metavar="URL", help="The database, such as postgresql://user@host/database.")]
PasswordFile = Annotated[
    Path | None,
    typer.Option(metavar="F", help="A file with the password that only you can read. Otherwise GOODFAITH_HUB_PASSWORD, or you are asked."),
]
Logins = Annotated[Path | None, typer.Option("--logins", metavar="F", help="The logins that 'hub init' has written.")]
SessionName = Annotated[str, typer.Argument(metavar="NAME", help="The name of the joint session.")]


@hub.command(epilog="goodfaith hub init postgresql://postgres@db.example.org/goodfaith --logins hub-logins.toml")
def init(
    url: Url,
    *,
    logins: Annotated[Path, typer.Option(metavar="F", help="The file to write the new logins to, for you alone.")] = Path(
        "hub-logins.toml"
    ),
    new_passwords: Annotated[bool, typer.Option("--new-passwords", help="Give the logins new passwords. Stations keep theirs.")] = False,
    password_file: PasswordFile = None,
) -> None:
    """Make a hub in an empty database, or bring one up to date. The user in the address must be allowed to create roles."""
    from kiosk.app import hub as app

    made = app.make_hub(_login(url, password_file), logins, renew=new_passwords)
    if made:
        typer.echo(f"The hub is ready. Its logins are in {logins}, which only you can read.")
    else:
        typer.echo("The hub is up to date.")


@hub.command(epilog="goodfaith hub join postgresql://goodfaith_join@db.example.org/goodfaith --name 'Hall B, left'")
def join(  # noqa: PLR0913 - an option each
    url: Annotated[str | None, typer.Argument(metavar="URL", help="The address below [join] in the logins, or --logins.")] = None,
    *,
    name: Annotated[str, typer.Option(metavar="NAME", help="What this kiosk is called in the list of all.")],
    may_end: Annotated[bool, typer.Option("--may-end", help="Let the hub's organiser end a joint session here.")] = False,
    logins: Logins = None,
    password_file: PasswordFile = None,
    data: Data = None,
) -> None:
    """Make this kiosk a station of a hub. A kiosk that is running sends from its next start on."""
    from kiosk.app import hub as app

    if (url is None) is (logins is None):
        message = "name the address of the hub, or the file with its logins."
        raise typer.BadParameter(message)
    login = app.read_login(logins, "join") if logins else _login(url or "", password_file)
    membership = app.join_hub(open_or_create(data), login, name, may_end=may_end)
    typer.echo(f"This kiosk has joined as '{membership.name}'.")


@hub.command()
def leave(data: Data = None) -> None:
    """Leave the hub: nothing more is sent, and its address and password are forgotten. What was sent stays there."""
    from kiosk.app import hub as app

    if app.leave_hub(DataFolder.open(data)):
        typer.echo("This kiosk has left the hub.")
    else:
        typer.echo("This kiosk has left the hub, which could not be told and goes on listing it.")


@hub.command(epilog="goodfaith hub status --logins hub-logins.toml --watch")
def status(
    *,
    watch: Annotated[bool, typer.Option("--watch", help="Show it again every ten seconds, until Ctrl+C.")] = False,
    as_json: Json = False,
    logins: Logins = None,
    data: Data = None,
) -> None:
    """Show every station with its state, votes and health, and the sums of joint sessions."""
    from kiosk.app import hub_status

    with _open(logins, data) as opened:
        while True:
            found = hub_status.read(opened)
            if as_json:
                print_json(hub_status.as_json(found))
            else:
                clear = "\x1b[H\x1b[2J" if watch and sys.stdout.isatty() else ""
                typer.echo(clear + "\n".join(hub_status.lines(found)))
            if not watch:
                return
            sys.stdout.flush()
            opened.close()
            hub_status.wait(_WATCH_SECONDS)


@hub.command(epilog="goodfaith hub session 'Open day' --debate phones-at-school --logins hub-logins.toml")
def session(  # noqa: PLR0913 - an option each
    name: SessionName,
    *,
    debate: Annotated[str | None, typer.Option(metavar="ID|FOLDER", help="Offer a session on this debate to all stations.")] = None,
    sealed: Annotated[bool, typer.Option("--sealed", help="Show no results of other stations until it is revealed.")] = False,
    end: Annotated[bool, typer.Option("--end", help="Ask all stations to end it.")] = False,
    reveal: Annotated[bool, typer.Option("--reveal", help="Show the results of a sealed one.")] = False,
    logins: Annotated[Path, typer.Option(metavar="F", help="The logins that 'hub init' has written.")],
    data: Data = None,
) -> None:
    """Offer a joint session to all stations, ask for its end, or reveal it."""
    from kiosk.app import hub as app

    if sum((debate is not None, end, reveal)) != 1 or (sealed and debate is None):
        message = "use one of --debate (perhaps with --sealed), --end and --reveal."
        raise typer.BadParameter(message)
    login = app.read_login(logins, "organiser")
    if debate is not None:
        offer = app.offer_session(login, name, debate, DataFolder.open(data) if data else None, sealed=sealed)
        typer.echo(f"The session '{offer.name}' is offered to all stations, which take it at Kiosk > Other kiosks.")
        return
    with app.open_organiser(login) as organiser:
        if end:
            organiser.request_end(name)
            typer.echo(f"Every station is asked to end '{name}'. Those that agreed to it when joining end when nobody is at their screen.")
        else:
            organiser.reveal(name)
            typer.echo(f"The results of '{name}' may be seen now.")


@hub.command(epilog="goodfaith hub report 'Open day' --pdf open-day.pdf --xlsx open-day.xlsx --logins hub-logins.toml")
def report(  # noqa: PLR0913 - an option each
    name: SessionName,
    *,
    pdf: Annotated[Path | None, typer.Option(metavar="F", help="The report as PDF.")] = None,
    html: Annotated[Path | None, typer.Option(metavar="F", help="A web page.")] = None,
    png: Annotated[Path | None, typer.Option(metavar="F", help="A slide, 1920 by 1080 pixels.")] = None,
    xlsx: Annotated[Path | None, typer.Option(metavar="F", help="A spreadsheet.")] = None,
    csv: Annotated[Path | None, typer.Option(metavar="F", help="One table.")] = None,
    json: Annotated[Path | None, typer.Option(metavar="F", help="For other programs.")] = None,
    paper: Paper = None,
    language: Language = None,
    logins: Logins = None,
    data: Data = None,
) -> None:
    """Write the report of a joint session: a row for each station, and their sum."""
    from kiosk.app import hub as app
    from kiosk.app.reports import writers
    from kiosk.cli.reports import check_files

    files = writers.ReportFiles(pdf=pdf, html=html, png=png, xlsx=xlsx, csv=csv, json=json)
    check_files([path for _, path in files.selected()], f"goodfaith hub report '{name}' --pdf report.pdf")
    with _open(logins, data) as opened:
        combined = app.joint_report(opened, name)
    locale = writers.print_locale(language)
    form = writers.ReportOptions(locale, paper or "A4", separator=writers.choose_separator("language", locale))
    with progress_bar("Writing") as progress:
        for path in writers.write(combined, files, form, progress):
            typer.echo(str(path))
    if combined.joint and (late := combined.joint.late):
        typer.echo(f"The last figures of {plural(len(late), 'station', 'stations')} are missing: {'; '.join(late)}", err=True)


def _login(url: str, password_file: Path | None) -> "HubLogin":
    """Return the address with its password, asked for at a terminal if it is nowhere else."""
    from kiosk.app import hub as app

    password = app.read_password(password_file)
    if not password and sys.stdin.isatty():
        password = typer.prompt("Password", hide_input=True)
    if not password:
        message = "The password is missing. Give it in GOODFAITH_HUB_PASSWORD, or in a file that only you can read, with --password-file."
        raise KnownError(message)
    return app.HubLogin(url, password)


@contextmanager
def _open(logins: Path | None, data: Path | None) -> "Iterator[PostgresHub]":
    """Open the hub of the logins, or the one that this kiosk has joined."""
    from kiosk.app import hub as app

    with app.open_hub(app.read_login(logins, "reader")) if logins else app.own_hub(DataFolder.open(data)) as opened:
        yield opened
