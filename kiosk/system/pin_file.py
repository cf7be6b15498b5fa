"""Where the organiser's PIN is kept in a data folder. Needs nothing but the folder, so that a kiosk that does not start can ask for it."""

from pathlib import Path

from kiosk.services.pin import PinStore


def pin_store(folder: Path) -> PinStore:
    """The PIN of a data folder."""
    return PinStore(folder / "pin.json", _write_private)


def _write_private(path: Path, content: bytes) -> None:
    from kiosk.system import atomic_file  # noqa: PLC0415 - no start of the kiosk waits for it

    atomic_file.write(path, content)
    path.chmod(0o600)
