"""Takes a debate from a folder, a zip file or a stick among the organiser's own, whole and checked, or not at all."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.debate import Debate
from kiosk.errors import KnownError
from kiosk.packs.find import available_packs
from kiosk.packs.problems import PackWarning
from kiosk.packs.reader import inspect_pack, read_pack
from kiosk.packs.safe_unpack import rejection, unpack


@dataclass(frozen=True, slots=True)
class ImportedPack:
    """A debate that is now among the organiser's own."""

    debate: Debate
    folder: Path
    warnings: tuple[PackWarning, ...]


def import_pack(source: Path, root: Path, *, replace: bool = False, in_use: str | None = None) -> ImportedPack:
    """Copy a debate into `root`, under its id.

    `replace` puts it in the place of an earlier one of that id. `in_use` is the id that a running session is on: its text is locked.

    Raises:
        KnownError: it cannot be used, is there already, or cannot be written; whatever was there is as it was.
    """
    try:
        if not source.exists():
            raise rejection(source.name, "it is not there")
        root.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _workshop(root) as place:
            fresh = _checked(source, place)
            if fresh.debate.id == in_use:
                raise rejection(source.name, f"a session on the debate '{in_use}' is still running. End it first")
            return _put(fresh, place, root, replace=replace)
    except OSError as error:
        raise rejection(source.name, f"the folder of debates cannot be written to ({error.strerror or error})") from error


def _checked(source: Path, place: Path) -> ImportedPack:
    folder = place / "new"
    folder.mkdir()
    unpack(source, folder)
    inspection = inspect_pack(folder)
    if inspection.debate is None:
        more = len(inspection.problems) - 1
        also = f" and {more} more" if more else ""
        raise rejection(source.name, f"{inspection.problems[0]}{also}")
    return ImportedPack(inspection.debate, folder, inspection.warnings)


def _put(fresh: ImportedPack, place: Path, root: Path, *, replace: bool) -> ImportedPack:
    debate = fresh.debate
    earlier = available_packs([root]).get(debate.id)
    if earlier and not replace:
        message = f"A debate '{debate.id}' is there already and was left as it is. Replace it, or give the new one another id."
        raise KnownError(message)
    _sync(fresh.folder)
    target = earlier or root / debate.id
    if target.exists():
        target.rename(place / "old")
    try:
        fresh.folder.rename(target)
    except OSError:
        with suppress(OSError):
            (place / "old").rename(target)
        raise
    return ImportedPack(read_pack(target), target, fresh.warnings)


@contextmanager
def _workshop(root: Path) -> Iterator[Path]:
    """A hidden folder on the same disk, so that what is finished can be moved into place at one stroke."""
    place = root / f".incoming-{secrets.token_hex(8)}"
    place.mkdir(mode=0o700)
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _sync(folder: Path) -> None:
    for path in [*folder.rglob("*"), folder]:
        with suppress(OSError):  # some file systems cannot sync a folder
            handle = os.open(path, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
