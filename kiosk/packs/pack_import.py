"""Imports a pack from a folder, zip file or document into the organiser's own packs: complete and checked, or not at all."""

import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.domain.debate import Debate
from kiosk.errors import AlreadyExistsError
from kiosk.packs.file_names import MANIFEST, similar_names
from kiosk.packs.files import file_names
from kiosk.packs.find import available_packs, is_document, is_pack_file
from kiosk.packs.manifest_file import read_manifest
from kiosk.packs.problems import Findings, PackWarning, printable
from kiosk.packs.reader import Inspection, inspect_pack, read_pack
from kiosk.packs.safe_unpack import rejection, unpack
from kiosk.services.document_remarks import Remark
from kiosk.system.atomic_file import sync

if TYPE_CHECKING:
    from kiosk.packs.documents.convert import UnpackedDocument


class DebateExistsError(AlreadyExistsError):
    """There is a debate with the same id already."""


@dataclass(frozen=True, slots=True)
class ImportedPack:
    """An imported debate and its new folder."""

    debate: Debate
    folder: Path
    warnings: tuple[PackWarning, ...]
    remarks: tuple[Remark, ...] = ()
    """What a document held that a debate does not, and what was taken for something that it lacked."""


Inspect = Callable[[Path], Inspection]


def import_pack(
    source: Path, root: Path, *, replace: bool = False, in_use: str | None = None, inspect: Inspect = inspect_pack
) -> ImportedPack:
    """Copy a pack into `root`, under its id, if `inspect` finds no problem in it.

    `replace` allows replacing a pack of the same id. `in_use` is the id of the running session's debate, which may not change.

    Raises:
        KnownError: the pack cannot be used, exists already or cannot be written. Nothing was changed.
    """
    try:
        if not source.exists():
            raise rejection(source.name, "it does not exist")
        if not source.is_dir() and not source.is_file():
            raise rejection(source.name, "it is neither a folder nor a file")
        if is_pack_file(source) and not is_document(source):
            raise rejection(source.name, f"it is a file of a debate: give its folder, '{printable(source.absolute().parent.name)}'")
        root.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _staging_folder(root) as staging:
            pack = _unpack_and_check(source, staging, inspect)
            if pack.debate.id == in_use:
                raise rejection(source.name, f"a session on the debate '{in_use}' is still running. End it first")
            return _install(pack, staging, root, replace=replace)
    except OSError as error:
        raise rejection(source.name, f"the folder of debates cannot be written to ({error.strerror or error})") from error


@contextmanager
def unpacked(source: Path) -> "Iterator[tuple[Path, UnpackedDocument | None]]":
    """Yield a temporary folder with the pack of a zip file or document, and what a document held. Raises KnownError."""
    with TemporaryDirectory() as folder:
        document = _unpack(source, Path(folder))
        yield Path(folder), document


def _unpack_and_check(source: Path, staging: Path, inspect: Inspect) -> ImportedPack:
    folder = staging / "new"
    folder.mkdir()
    document = _unpack(source, folder)
    renamed = tuple(_correct_names(folder))
    inspection = inspect(folder)
    if inspection.debate is None:
        more = len(inspection.problems) - 1
        also = f" and {more} more" if more else ""
        first = document.sentence(inspection.problems) if document else str(inspection.problems[0])
        raise rejection(source.name, f"{first}{also}")
    return ImportedPack(inspection.debate, folder, (*renamed, *inspection.warnings), document.remarks if document else ())


def _unpack(source: Path, folder: Path) -> "UnpackedDocument | None":
    """Write the files of a pack into a folder, and return what was read if it was a document."""
    if is_document(source):
        from kiosk.packs.documents.convert import convert  # noqa: PLC0415 - its libraries are for documents only

        return convert(source, folder)
    unpack(source, folder)
    return None


def _correct_names(folder: Path) -> Iterator[PackWarning]:
    """Give files of almost the right name the right one."""
    yield from _correct_name(folder, MANIFEST)
    for language in read_manifest(folder, Findings()).languages:
        yield from _correct_name(folder, f"{language}.md")


def _correct_name(folder: Path, name: str) -> Iterator[PackWarning]:
    existing = file_names(folder)
    similar = similar_names(name, existing)
    if name not in existing and len(similar) == 1:
        (folder / similar[0]).rename(folder / name)
        yield PackWarning(name, None, f"imported from '{printable(similar[0])}'")


def _install(pack: ImportedPack, staging: Path, root: Path, *, replace: bool) -> ImportedPack:
    debate = pack.debate
    earlier = available_packs([root]).get(debate.id)
    if earlier and not replace:
        message = f"A debate '{debate.id}' is there already and was left as it is. Replace it, or give the new one another id."
        raise DebateExistsError(message)
    for path in [*pack.folder.rglob("*"), pack.folder]:
        sync(path)
    target = earlier or root / debate.id
    if target.exists():
        target.rename(staging / "old")
    try:
        pack.folder.rename(target)
    except OSError:
        with suppress(OSError):
            (staging / "old").rename(target)
        raise
    return ImportedPack(read_pack(target), target, pack.warnings, pack.remarks)


@contextmanager
def _staging_folder(root: Path) -> Iterator[Path]:
    """Create a hidden folder on the same disk, so that the finished pack can be moved into place atomically."""
    staging = root / f".incoming-{secrets.token_hex(8)}"
    staging.mkdir(mode=0o700)
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)
