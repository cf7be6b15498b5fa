"""The organiser's PIN in a file only this user can read. Light on purpose: a kiosk that does not start can still ask for the PIN."""

from pathlib import Path

from kiosk.services.pin import PinStore
from kiosk.system.boot_clock import boot_clock, boot_id


def pin_store(file: Path) -> PinStore:
    return PinStore(file, _write_private, boot_clock, boot_id())


def _write_private(path: Path, content: bytes) -> None:
    from kiosk.system import atomic_file  # noqa: PLC0415 - no start of the kiosk waits for it

    atomic_file.write(path, content, mode=0o600)
