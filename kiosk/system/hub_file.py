"""The kiosk's membership of a hub: `hub.toml` with the address and who this station is, and the password in a file of its own.

Neither is part of the settings, so a set-up for other kiosks has neither. Both can be read by this account alone.
"""

import os
import re
import secrets
import tomllib
from contextlib import suppress
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from kiosk.domain.text import clean, shorten
from kiosk.errors import KnownError
from kiosk.services.hub import HubRefused
from kiosk.services.station_link import Membership
from kiosk.system import atomic_file, secure_delete
from kiosk.system.regular_file import others_can_read

FILE: Final = "hub.toml"
PASSWORD_FILE: Final = "hub-password"  # noqa: S105 - a file's name
SENT_FILE: Final = "hub-sent.json"
PASSWORD_VARIABLE: Final = "GOODFAITH_HUB_PASSWORD"  # noqa: S105 - a variable's name
MAX_NAME: Final = 60
_MAX_BYTES: Final = 10_000
_PRIVATE: Final = 0o600
_ID: Final = re.compile(r"[0-9a-f]{32}")
_ESCAPES: Final = {'"': '\\"', "\\": "\\\\"}


class HubFile:
    """Reads and writes the membership in a data folder."""

    def __init__(self, folder: Path) -> None:
        self.path, self.password_path, self.sent_path = folder / FILE, folder / PASSWORD_FILE, folder / SENT_FILE

    def load(self) -> Membership | None:
        """Return the membership, None if this kiosk never joined or has left. Raises KnownError if the file cannot be used."""
        try:
            with self.path.open("rb") as file:
                return _checked(tomllib.loads(file.read(_MAX_BYTES).decode()))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError) as error:
            message = f"{self.path} cannot be used ({error}), so nothing is sent to the hub. Votes are kept; join again."
            raise KnownError(message) from error

    def join(self, address: str, name: str, password: str, *, may_end: bool = False, station_id: str | None = None) -> Membership:
        """Become a new station, whatever this kiosk was before. An empty password leaves it to the environment.

        `station_id` is what the hub knows it by, if it does.

        Raises:
            KnownError: the address or name cannot be used, or a file could not be written. Nothing has changed then.
        """
        station_id = station_id or secrets.token_hex(16)
        membership = Membership(checked_address(address), checked_name(name), station_id, secrets.token_hex(16), may_end=may_end)
        self._forget(self.password_path)
        self._forget(self.sent_path)
        if password:
            atomic_file.write(self.password_path, password.encode(), mode=_PRIVATE)
        self._write(membership)
        return membership

    def begin(self) -> Membership | None:
        """Return the membership for this start, with an instance of its own.

        One that the hub may have heard of without an answer reaching this kiosk is used again.
        """
        found = self.load()
        if found is None or found.instance != found.accepted:
            return found
        begun = replace(found, instance=secrets.token_hex(16))
        self._write(begun)
        return begun

    def accept(self, membership: Membership) -> Membership:
        """Note that the hub knows this instance."""
        if membership.accepted == membership.instance:
            return membership
        accepted = replace(membership, accepted=membership.instance)
        self._write(accepted)
        return accepted

    def password(self) -> str:
        """Return the password, from the environment if it is there, '' for none.

        Raises:
            HubRefused: others can read the file, or it cannot be read.
        """
        if given := os.environ.get(PASSWORD_VARIABLE):
            return given
        try:
            if others_can_read(self.password_path):
                message = f"Other accounts can read the password of the hub. Nothing was sent; run 'chmod 600 {self.password_path}'."
                raise HubRefused(message)
            return self.password_path.read_text(encoding="utf-8").strip("\r\n")
        except FileNotFoundError:
            return ""
        except (OSError, ValueError) as error:
            message = f"{self.password_path} cannot be read, so nothing is sent to the hub. Votes are kept; join again."
            raise HubRefused(message) from error

    def leave(self) -> None:
        """Forget hub and password. Raises KnownError if a file cannot be removed."""
        for path in (self.path, self.password_path, self.sent_path):
            self._forget(path)

    def _forget(self, path: Path) -> None:
        try:
            secure_delete.wipe(path)
        except OSError as error:
            message = f"{path} cannot be removed ({error.strerror}). Remove it by hand and try again."
            raise KnownError(message) from error

    def _write(self, membership: Membership) -> None:
        lines = [f"{key} = {_toml(value)}\n" for key, value in asdict(membership).items()]
        atomic_file.write(self.path, "".join(lines).encode(), mode=_PRIVATE)


def checked_name(name: str) -> str:
    """Return the name of a station. Raises KnownError if nothing is left of it."""
    name = shorten(clean(name), MAX_NAME).rstrip()
    if not name:
        message = "A station needs a name, such as 'Hall B, left'. Nothing was changed."
        raise KnownError(message)
    return name


def checked_address(address: str) -> str:
    """Return the address of a hub. Raises KnownError if it is none or holds a password, which everyone could read there."""
    address = clean(address).strip()
    try:
        parts = urlsplit(address)
        usable = parts.scheme in {"postgresql", "postgres"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable, parts = False, urlsplit("")
    if not usable or len(address) > 300 or re.search(r"\s", address):  # noqa: PLR2004 - as long as an address may be elsewhere
        message = "The address of a hub looks like postgresql://station@hub.example.org/goodfaith. Nothing was changed; check it."
        raise KnownError(message)
    if parts.password is not None or re.search(r"(?i)[?&](ssl)?pass", address):
        message = "The address of the hub holds a password, which others could read. Nothing was changed; enter the password apart."
        raise KnownError(message)
    return address


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    letters = (_ESCAPES.get(letter, letter if letter.isprintable() else f"\\U{ord(letter):08x}") for letter in str(value))
    return f'"{"".join(letters)}"'


def _checked(stored: dict[str, object]) -> Membership:
    known = {field.name for field in fields(Membership)}
    membership = Membership(**{key: value for key, value in stored.items() if key in known})  # type: ignore[arg-type] # checked below
    texts = (membership.address, membership.name, membership.station_id, membership.instance, membership.accepted)
    if not all(isinstance(text, str) for text in texts) or not isinstance(membership.may_end, bool):
        message = "a value has another type"
        raise TypeError(message)
    ids = (membership.station_id, membership.instance, *([membership.accepted] if membership.accepted else []))
    if not all(_ID.fullmatch(each) for each in ids):
        message = "it does not say which station this is"
        raise ValueError(message)
    with suppress(KnownError):
        return replace(membership, address=checked_address(membership.address))
    message = "its address is none"
    raise ValueError(message)
