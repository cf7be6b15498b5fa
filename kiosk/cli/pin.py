"""The command that sets and changes the organiser's PIN."""

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Final

import typer

from kiosk.cli.options import Data
from kiosk.data_folder import DataFolder
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.services.pin import PinStore

commands = typer.Typer()
_TRIES: Final = 3


@commands.command(epilog="goodfaith pin --recovery")
def pin(
    *,
    recovery: Annotated[bool, typer.Option("--recovery", help="Give the recovery code in place of a PIN that is forgotten.")] = False,
    new_code: Annotated[bool, typer.Option("--new-code", help="Keep the PIN, and make a new recovery code.")] = False,
    data: Data = None,
) -> None:
    """Set the organiser's PIN, or change it, at a terminal; nothing that is typed is shown."""
    from kiosk.system.pin_file import pin_store

    if not sys.stdin.isatty():
        message = "A PIN is only taken from a terminal, where nobody has to write it into a file. Nothing was changed."
        raise KnownError(message)
    keeper = pin_store(DataFolder.open(data).pin_file)
    fresh = not keeper.is_set()
    if recovery and not keeper.has_recovery_code():
        message = (
            "There is no recovery code for this kiosk. Whoever may write to its data folder can remove pin.json there and set a new PIN."
        )
        raise KnownError(message)
    if not fresh:
        _prove(keeper, "Recovery code" if recovery else "PIN", keeper.verify_recovery_code if recovery else keeper.verify)
    if fresh or not new_code:
        keeper.set(_chosen(keeper))
        typer.echo("The PIN is set.")
    if fresh or recovery or new_code:
        typer.echo(f"Recovery code: {keeper.new_recovery_code()}")
        typer.echo("It opens the organiser's door where the PIN is forgotten. Write it down now: it is told nowhere else.")


def _prove(keeper: "PinStore", name: str, is_right: Callable[[str], bool]) -> None:
    """Ask until it is right. A wait is sat out here: a new start of this command would begin it anew."""
    for _ in range(_TRIES):
        if seconds := keeper.seconds_to_wait():
            typer.echo(f"Too many wrong tries. Wait {seconds} seconds.", err=True)
            time.sleep(seconds)
        if is_right(_asked(name)):
            return
        typer.echo("That is not it.", err=True)
    message = f"The {name} was wrong {_TRIES} times. Nothing was changed."
    raise KnownError(message)


def _chosen(keeper: "PinStore") -> str:
    wanted = _asked("New PIN, 6 to 12 digits")
    keeper.validate_new(wanted)
    if _asked("The same once more") != wanted:
        message = "The two were not the same. Nothing was changed."
        raise KnownError(message)
    return wanted


def _asked(what: str) -> str:
    from getpass import getpass

    return getpass(f"{what}: ")
