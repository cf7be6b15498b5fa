"""The command that sets and changes the organiser's PIN."""

import sys
from getpass import getpass
from typing import TYPE_CHECKING, Annotated, Final

import typer

from kiosk.cli.options import Data
from kiosk.cli.output import open_or_create
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.services.pin import PinStore

commands = typer.Typer()
_ATTEMPTS: Final = 3


@commands.command(epilog="goodfaith pin --recovery")
def pin(
    *,
    recovery: Annotated[bool, typer.Option("--recovery", help="Enter the recovery code instead of a forgotten PIN.")] = False,
    new_code: Annotated[bool, typer.Option("--new-code", help="Keep the PIN and create a new recovery code.")] = False,
    unlock: Annotated[bool, typer.Option("--unlock", help="End the wait after wrong tries. PIN and recovery code stay.")] = False,
    data: Data = None,
) -> None:
    """Set or change the organiser's PIN at a terminal. What you type is not shown."""
    from kiosk.system.pin_file import pin_store

    if not sys.stdin.isatty():
        message = "A PIN is only taken from a terminal, where nobody has to write it into a file. Nothing was changed."
        raise KnownError(message)
    store = pin_store(open_or_create(data).pin_file)
    if unlock:
        store.end_waiting()
        typer.echo("The wait is over. The next PIN or recovery code is checked at once.")
        return
    is_new = not store.is_set()
    if recovery and not store.has_recovery_code():
        message = (
            "There is no recovery code for this kiosk. Whoever may write to its data folder can remove pin.json there and set a new PIN."
        )
        raise KnownError(message)
    if not is_new:
        _authenticate(store, recovery=recovery)
    if is_new or not new_code:
        store.set(_ask_new_pin(store))
        typer.echo("The PIN is set.")
    if is_new or recovery or new_code:
        typer.echo(f"Recovery code: {store.new_recovery_code()}")
        typer.echo("It opens the organiser's area if the PIN is forgotten. Write it down now: it is not shown again.")


def _authenticate(store: "PinStore", *, recovery: bool) -> None:
    """Ask until the answer is right. Raises KnownError if it was wrong too often."""
    secret = "Recovery code" if recovery else "PIN"
    for _ in range(_ATTEMPTS):
        if seconds := store.seconds_to_wait_for_code() if recovery else store.seconds_to_wait():
            message = f"Too many wrong tries. Nothing was changed. Wait {seconds} seconds, or end the wait with: goodfaith pin --unlock"
            raise KnownError(message)
        answer = _ask(secret)
        if store.verify_recovery_code(answer) if recovery else store.verify(answer):
            return
        typer.echo("That is wrong.", err=True)
    message = f"The {secret} was wrong {_ATTEMPTS} times. Nothing was changed."
    raise KnownError(message)


def _ask_new_pin(store: "PinStore") -> str:
    new_pin = _ask("New PIN, 6 to 12 digits")
    store.validate_new(new_pin)
    if _ask("Repeat the new PIN") != new_pin:
        message = "The two PINs were not the same. Nothing was changed."
        raise KnownError(message)
    return new_pin


def _ask(question: str) -> str:
    return getpass(f"{question}: ")
