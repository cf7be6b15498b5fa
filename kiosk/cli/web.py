"""The command that serves a debate as a web site: serve."""

import sys
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import Data
from kiosk.cli.output import open_or_create
from kiosk.process import core_dumps, freed_memory
from kiosk.settings.addresses import is_https_address

commands = typer.Typer()


@commands.command(epilog="goodfaith serve --session 'Open day' --host 192.168.1.20")
def serve(  # noqa: PLR0913 - one a command-line option
    *,
    session: Annotated[str | None, typer.Option(metavar="NAME", help="The session to resume or start.")] = None,
    host: Annotated[str, typer.Option(metavar="ADDRESS", help="The address to listen on; this machine alone by default.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port to listen on; 0 is any free one.")] = 8420,
    public_url: Annotated[str | None, typer.Option(metavar="URL", help="The https address of a proxy in front of this server.")] = None,
    cert: Annotated[Path | None, typer.Option(metavar="F", help="A certificate, to serve https itself. Needs --key.")] = None,
    key: Annotated[Path | None, typer.Option(metavar="F", help="The private key of the certificate.")] = None,
    proxy: Annotated[list[str] | None, typer.Option(metavar="ADDRESS", help="A proxy whose X-Forwarded-For is believed.")] = None,
    with_parent: Annotated[bool, typer.Option("--with-parent", help="Stop when standard input ends.")] = False,
    data: Data = None,
) -> None:
    """Serve the debate as a web site, where people read and vote with a browser."""
    if (cert is None) is not (key is None):
        message = "--cert and --key belong together."
        raise typer.BadParameter(message)
    if public_url is not None and not is_https_address(public_url):
        message = f"'{public_url}' is not an https address such as https://vote.example.org/."
        raise typer.BadParameter(message, param_hint="--public-url")
    for address in proxy or ():
        _require_address(address)
    from kiosk.app.web import WebOptions, serve_session
    from kiosk.web.server.serving import Listening

    core_dumps.forbid_core_dumps()
    freed_memory.overwrite_freed_memory()
    options = WebOptions(session, Listening(host, port, cert, key), public_url or "", proxy or (), with_parent)
    serve_session(open_or_create(data), options, lambda served, address: _say_ready(served.name, address))


def _require_address(address: str) -> None:
    try:
        ip_address(address)
    except ValueError:
        message = f"'{address}' is not an address in digits, such as 127.0.0.1."
        raise typer.BadParameter(message, param_hint="--proxy") from None


def _say_ready(session: str, address: str) -> None:
    """Print one line, at once: another program may wait for it."""
    sys.stdout.write(f"Serving '{session}' at {address}\n")
    sys.stdout.flush()
