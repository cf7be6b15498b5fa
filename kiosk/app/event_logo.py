"""The event's logo: taken from a stick or from the debate's pack, drawn once in a process of its own, and kept as a small PNG."""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from kiosk.data_folder import DataFolder
from kiosk.domain.debate import Debate
from kiosk.errors import KnownError
from kiosk.services.event import Event
from kiosk.settings import Settings


def choose_logo(source: Path, folder: DataFolder) -> None:
    """Use a file as the event's logo.

    Raises:
        KnownError: it cannot be used or saved. The earlier logo is kept.
    """
    _save(source, folder.logo_file)


def remove_logo(folder: DataFolder) -> None:
    """Use the logo of the debate's pack again, if it has one. Raises KnownError."""
    try:
        folder.logo_file.unlink(missing_ok=True)
    except OSError as error:
        message = f"The logo {folder.logo_file} cannot be removed ({error.strerror}). It is still used; try again."
        raise KnownError(message) from error


def find_logo(folder: DataFolder, debate: Debate) -> Path | None:
    """Return the logo to show: the one that was chosen, else that of the pack if it was prepared."""
    if folder.logo_file.is_file():
        return folder.logo_file
    prepared = _pack_logo_file(folder, debate)
    return prepared if prepared and prepared.is_file() else None


def prepare_logo(folder: DataFolder, debate: Debate) -> Path | None:
    """Return the logo to show, after drawing that of the pack if need be. Takes up to some seconds. Raises KnownError."""
    found, target = find_logo(folder, debate), _pack_logo_file(folder, debate)
    if found is None and target is not None:
        target.parent.mkdir(mode=0o700, exist_ok=True)
        _save(Path(debate.logo), target)
        found = target
    return found


def event_of(folder: DataFolder, settings: Settings, debate: Debate) -> Event:
    """Return what pages say of the event. A logo that cannot be used is left out: it must not keep anyone from a page."""
    logo = b""
    with suppress(KnownError, OSError):
        path = prepare_logo(folder, debate)
        logo = _read_logo(path) if path else b""
    return Event(settings.event_name or "", logo)


def _save(source: Path, target: Path) -> None:
    from kiosk.system import atomic_file

    atomic_file.write(target, _render(source, _read_logo(source)))


def _read_logo(path: Path) -> bytes:
    from kiosk.packs.logo import read_logo

    return read_logo(path)


def _render(source: Path, content: bytes) -> bytes:
    from kiosk.app import image_worker

    message = f"The logo '{source.name}' cannot be drawn here. Nothing was changed; save it as PNG and try again."
    if not (drawn := image_worker.render(image_worker.LOGO, content)):
        raise KnownError(message)
    return drawn


def _pack_logo_file(folder: DataFolder, debate: Debate) -> Path | None:
    """Return where the pack's logo is kept once it is drawn; the name changes with its content."""
    with suppress(OSError):
        return folder.logos / f"{sha256(Path(debate.logo).read_bytes()).hexdigest()[:32]}.png" if debate.logo else None
    return None
