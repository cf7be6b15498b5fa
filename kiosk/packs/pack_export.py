"""Exports a pack as a zip file, and removes one."""

import secrets
import shutil
import zipfile
from collections.abc import Iterator
from io import BytesIO
from itertools import chain, count
from pathlib import Path

from kiosk.errors import KnownError
from kiosk.packs.problems import printable
from kiosk.system import atomic_file


def export_pack(pack: Path, name: str, folder: Path) -> Path:
    """Write the regular files of a pack to `<name>.zip` in a folder. Return its path, which has a number if that name is taken.

    Raises:
        KnownError: a file could not be read or the zip file not be written. No part of it is left.
    """
    content = zip_pack(pack, name)
    target = free_path(folder, name, ".zip")
    atomic_file.write(target, content)
    return target


def zip_pack(pack: Path, name: str) -> bytes:
    """Return a zip file with a folder of this name and the regular files of a pack in it. Raises KnownError."""
    content = BytesIO()
    try:
        with zipfile.ZipFile(content, "w") as archive:
            for file in files_of(pack):
                info = zipfile.ZipInfo(f"{name}/{file.relative_to(pack).as_posix()}")  # without the file's time
                archive.writestr(info, file.read_bytes(), zipfile.ZIP_DEFLATED)
    except OSError as error:
        message = f"The debate '{printable(name)}' could not be read ({error.strerror or error}), so no zip file was written."
        raise KnownError(message) from error
    return content.getvalue()


def free_path(folder: Path, name: str, ending: str) -> Path:
    """Return the path of a file that does not exist yet; its name has a number if the plain one is taken."""
    numbered = (folder / f"{name}-{number}{ending}" for number in count(2))
    return next(path for path in chain([folder / f"{name}{ending}"], numbered) if not path.exists())


def remove_pack(pack: Path, name: str) -> None:
    """Remove a pack, all of it or nothing. Raises KnownError."""
    try:
        remove_folder(pack)
    except OSError as error:
        message = f"The debate '{printable(name)}' could not be removed ({error.strerror or error}), so it is still there."
        raise KnownError(message) from error


def remove_folder(folder: Path) -> None:
    """Remove a folder, all of it or nothing. Raises OSError."""
    hidden = folder.with_name(f".removed-{secrets.token_hex(8)}")
    folder.rename(hidden)
    shutil.rmtree(hidden, ignore_errors=True)


def files_of(pack: Path) -> Iterator[Path]:
    """Yield the files of a pack, in order, without links."""
    yield from (path for path in sorted(pack.rglob("*")) if path.is_file() and not path.is_symlink())
