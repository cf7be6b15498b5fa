"""What the commands about a hub do: make one, join and leave, look at all stations, offer joint sessions, report on them."""

import os
import secrets
import tomllib
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kiosk.app.debates import read_debate
from kiosk.data_folder import DataFolder
from kiosk.errors import AlreadyExistsError, KnownError
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.hub import Figures, HubUnavailable, Identity, SessionOffer, StationRow
from kiosk.services.joint_report import StationResults, add_up
from kiosk.services.session_results import SessionResults
from kiosk.services.station_link import Membership
from kiosk.storage.hub import HubOrganiser, Login, PostgresHub, connect, initialize, join
from kiosk.system import atomic_file
from kiosk.system.hub_file import PASSWORD_VARIABLE, HubFile, checked_name
from kiosk.system.regular_file import others_can_read, read_regular

_MAX_BYTES: Final = 10_000
_PRIVATE: Final = 0o600
_HEADING: Final = """\
# The logins of a hub. Whoever has this file can join, read and offer joint sessions: keep it where only you can read it.
# For each kiosk, enter the address and password below [join] at Kiosk > Other kiosks, or run 'goodfaith hub join'.
"""


@dataclass(frozen=True, slots=True)
class HubLogin:
    """An address without a password, and the password."""

    url: str
    password: str


def make_hub(admin: HubLogin, logins_file: Path, *, renew: bool) -> Sequence[Login]:
    """Make a hub, or bring one up to date. Write the logins that are new into a file that only this user can read, and return them.

    Raises:
        AlreadyExistsError: the file exists. Nothing was changed.
        KnownError: the hub could not be made, or the file not written.
    """
    if logins_file.exists():
        message = f"'{logins_file}' exists, and may hold passwords that are needed. Nothing was changed. Name another file with --logins."
        raise AlreadyExistsError(message)
    atomic_file.write(logins_file, b"", mode=_PRIVATE)  # before the passwords are made: they could not be read again
    made: Sequence[Login] = ()
    try:
        made = initialize(admin.url, admin.password, renew=renew)
        if made:
            atomic_file.write(logins_file, _logins_text(made).encode(), mode=_PRIVATE)
    finally:
        if not made:
            logins_file.unlink(missing_ok=True)
    return made


def _logins_text(logins: Sequence[Login]) -> str:
    parts = (f'\n[{login.role}]\naddress = "{login.url}"\npassword = "{login.password}"\n' for login in logins)
    return _HEADING + "".join(parts)


def read_login(file: Path, role: str) -> HubLogin:
    """Return a login of the file that `make_hub` has written. Raises KnownError, also if others can read it."""
    content: Any = {}
    with suppress(ValueError):
        content = tomllib.loads(_read_private(file))
    found = content.get(role)
    if not isinstance(found, Mapping) or not all(isinstance(found.get(key), str) for key in ("address", "password")):
        message = f"'{file}' has no login [{role}]. Name the file that 'goodfaith hub init' has written."
        raise KnownError(message)
    return HubLogin(found["address"], found["password"])


def read_password(file: Path | None) -> str:
    """Return the password in a file, or else in the environment; '' if neither is there. Raises KnownError."""
    return _read_private(file).strip("\r\n") if file else os.environ.get(PASSWORD_VARIABLE, "")


def _read_private(file: Path) -> str:
    try:
        if others_can_read(file):
            message = f"Others can read '{file}', which holds a password. Nothing was sent; run 'chmod 600 {file}' and try again."
            raise KnownError(message)
        return read_regular(file, _MAX_BYTES).decode()
    except (OSError, UnicodeDecodeError) as error:
        message = f"'{file}' cannot be read ({getattr(error, 'strerror', None) or 'it is no text'}). Nothing was sent; check its name."
        raise KnownError(message) from error


def join_hub(folder: DataFolder, login: HubLogin, name: str, *, may_end: bool) -> Membership:
    """Make this kiosk a station. A kiosk that runs notices at its next start. Raises KnownError; nothing was changed then."""
    station_id, files = secrets.token_hex(16), HubFile(folder.path)
    if files.load() is not None:
        message = "This kiosk has joined a hub already. Nothing was changed; let it leave that one with 'goodfaith hub leave' first."
        raise AlreadyExistsError(message)
    own = join(login.url, login.password, station_id, checked_name(name))
    return files.join(own.url, name, own.password, may_end=may_end, station_id=station_id)


def leave_hub(folder: DataFolder) -> bool:
    """Forget the hub. Return whether it was told; a hub that cannot be reached goes on listing this station. Raises KnownError."""
    files, told = HubFile(folder.path), False
    membership = _require(files)
    with suppress(KnownError), own_hub(folder) as hub:
        hub.leave(Identity(membership.station_id, membership.name, membership.instance))
        told = True
    files.leave()
    return told


def own_hub(folder: DataFolder) -> closing[PostgresHub]:
    """Return the hub that this kiosk has joined, with its own login. Raises KnownError if it never joined."""
    files = HubFile(folder.path)
    return open_hub(HubLogin(_require(files).address, files.password()))


def _require(files: HubFile) -> Membership:
    membership = files.load()
    if membership is None:
        message = "This kiosk has not joined a hub. Join one with 'goodfaith hub join', or name a hub's logins with --logins."
        raise KnownError(message)
    return membership


def open_hub(login: HubLogin) -> closing[PostgresHub]:
    """Return a hub to use in a block, after which its connection is closed. Raises KnownError."""
    return closing(connect(login.url, login.password))


def open_organiser(login: HubLogin) -> closing[HubOrganiser]:
    """Return the same for changing its joint sessions. Raises KnownError."""
    return closing(HubOrganiser(login.url, login.password))


def offer_session(login: HubLogin, name: str, debate: str, folder: DataFolder | None, *, sealed: bool) -> SessionOffer:
    """Offer a joint session on a debate of this program, of a data folder or of another folder. Raises KnownError."""
    debate_id = read_debate(debate, folder).id
    with open_organiser(login) as organiser:
        return organiser.offer(name, debate_id, sealed=sealed)


@dataclass(frozen=True, slots=True)
class JointStatus:
    """A joint session as the hub has it. `combined` is None as long as it may not be seen or a station still votes."""

    offer: SessionOffer
    stations: int
    combined: CombinedSummary | None


def stations_and_sessions(hub: PostgresHub) -> tuple[Sequence[StationRow], Sequence[JointStatus]]:
    """Return all stations and joint sessions. Raises HubUnavailable, HubRefused."""
    return hub.stations(), [_joint_status(hub, offer) for offer in hub.offers()]


def _joint_status(hub: PostgresHub, offer: SessionOffer) -> JointStatus:
    stations = len(hub.taken(offer.name))
    combined = None
    if offer.shown and hub.is_closed(offer.name):  # a sum of a thousand summaries takes seconds
        with suppress(KnownError):
            combined = joint_report(hub, offer.name)
    complete = combined is not None and combined.joint is not None and not combined.joint.late
    return JointStatus(offer, stations, combined if complete else None)


def joint_report(hub: PostgresHub, name: str) -> CombinedSummary:
    """Return the report of a joint session.

    Raises:
        KnownError: there is nothing to report on yet, it is sealed, or the hub cannot be used.
    """
    for offer in hub.offers():
        if offer.name == name and not offer.shown:
            message = f"The session '{name}' is sealed. Reveal it first: goodfaith hub session '{name}' --reveal."
            raise KnownError(message)
    sent = [StationResults(station, _results(station, figures)) for station, figures in hub.figures(name)]
    return add_up(name, sent, hub.taken(name))


def _results(station: StationRow, figures: Figures) -> Sequence[SessionResults] | None:
    """Return what a station's document says, nothing if it was withdrawn, and None if it cannot be used."""
    from kiosk.publishing.data import json_import

    if figures.document.get("sessions") == []:
        return ()
    try:
        return json_import.read_document(figures.document, station.name)
    except HubUnavailable:
        raise
    except KnownError:
        return None
