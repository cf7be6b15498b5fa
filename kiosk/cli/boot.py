"""Commands that let a machine start into the kiosk, and give it back: kiosk enable, kiosk disable."""

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from kiosk.errors import KnownError

commands = typer.Typer()
_kiosk = typer.Typer(help="Let this machine start into the kiosk, or give it back.", no_args_is_help=True)
commands.add_typer(_kiosk, name="kiosk")

Yes = Annotated[bool, typer.Option("--yes", help="Do it without asking.")]
Root = Annotated[Path, typer.Option("--root", metavar="DIR", help="The root folder of the system, such as that of an image.")]


@_kiosk.command(epilog="sudo goodfaith kiosk enable")
def enable(*, yes: Yes = False, root: Root = Path("/")) -> None:
    """Start into the kiosk when the machine is switched on, instead of a desktop. Says first what it will do."""
    from kiosk.system.boot_session import RECORD, BootSession

    _require_linux(root)
    session = BootSession(root)
    session.check()
    typer.echo("From the next start on this machine shows only the kiosk, full screen in cage, as the user 'goodfaith':")
    typer.echo("- the login manager no longer starts, and goodfaith.service starts in its place on the first console;")
    typer.echo("- votes and settings are in /var/lib/goodfaith;")
    typer.echo(f"- how the machine starts today is written to /{RECORD}, for 'sudo goodfaith kiosk disable'.")
    typer.echo("Make sure that you can log in over the network. Set a PIN: without one anybody can leave the kiosk.")
    _confirm(yes=yes)
    session.enable()
    _reload(root)
    typer.echo("Restart the machine to see the kiosk. Until then nothing changes.")


@_kiosk.command(epilog="sudo goodfaith kiosk disable")
def disable(*, yes: Yes = False, root: Root = Path("/")) -> None:
    """Start into what the machine started into before. Votes and settings are kept. Says first what it will do."""
    from kiosk.system.boot_session import BootSession

    _require_linux(root)
    session = BootSession(root)
    if not session.is_enabled:
        typer.echo("This machine does not start into the kiosk. Nothing was changed.")
        return
    typer.echo("From the next start on this machine starts as it did before 'goodfaith kiosk enable':")
    for name, target in session.before().items():
        typer.echo(f"- /{name} {f'points to {target}' if target else 'is removed'};")
    typer.echo("Votes and settings in /var/lib/goodfaith are kept.")
    _confirm(yes=yes)
    session.disable()
    _reload(root)
    typer.echo("Restart the machine. Until then the kiosk goes on.")


def _require_linux(root: Path) -> None:
    if sys.platform != "linux":
        message = "This command is for Linux with systemd. Nothing was changed."
        raise KnownError(message)
    if root == Path("/") and os.geteuid() != 0:
        message = "Only an administrator can change how this machine starts. Nothing was changed. Put sudo before the command."
        raise KnownError(message)


def _confirm(*, yes: bool) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        message = "Nothing was changed, because nobody can be asked here. Add --yes to do it without asking."
        raise KnownError(message)
    typer.confirm("Do this?", abort=True)


def _reload(root: Path) -> None:
    """Let systemd read its links again. If that fails, it reads them at the next start."""
    systemctl = shutil.which("systemctl")
    if systemctl and root == Path("/"):
        with suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run([systemctl, "daemon-reload"], check=False, capture_output=True, timeout=60)  # noqa: S603 - no input of a user
