"""The folder of a site: which of its files this program wrote, and how they are replaced."""

import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

from kiosk.errors import KnownError

LIST: Final = "goodfaith-site.sha256"
"""Lists what was written, as `sha256sum --check` reads it."""
_PART: Final = ".goodfaith-site-"
"""Begins the name of a folder of files that are not in their places yet."""

Content = bytes | Path
"""What is written, or the file to copy."""


@dataclass(frozen=True, slots=True)
class SiteFolder:
    """A folder that holds nothing or an earlier site. `earlier` are the (hash, path) of the files that belong to it."""

    path: Path
    earlier: frozenset[tuple[str, str]]

    @classmethod
    def open(cls, path: Path) -> "SiteFolder":
        """Look what is there. Raises KnownError if a file is someone else's: nothing of theirs is ever replaced or removed."""
        try:
            listed = _read_list(path / LIST)
            for file in _files(path):
                name = file.relative_to(path).as_posix()
                if name != LIST and (file.is_symlink() or not file.is_file() or (_hash(file), name) not in listed):
                    why = f"'{name}' in it is not part of a site that was written here"
                    message = f"'{path}' cannot be used: {why}. Choose an empty folder or a new one. Nothing was changed."
                    raise KnownError(message)
        except (OSError, UnicodeDecodeError) as error:
            message = f"'{path}' cannot be used ({_reason(error)}): choose another folder. Nothing was changed."
            raise KnownError(message) from error
        return cls(path, listed)

    def replace(self, files: Mapping[str, Content]) -> None:
        """Replace what is there by `files`, by path. All of it is on the disk before the first file changes.

        Raises:
            KnownError: it could not be written; what was there is unchanged.
        """
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            part = Path(mkdtemp(prefix=_PART, dir=self.path))
            try:
                hashes = {(_write(part / name, content), name) for name, content in files.items()}
                self._move(part, files, frozenset(hashes))
            finally:
                shutil.rmtree(part, ignore_errors=True)
        except OSError as error:
            why = f"The site could not be written to '{self.path}' ({_reason(error)})"
            message = f"{why}: make room or choose another folder. What was there before is kept."
            raise KnownError(message) from error

    def _move(self, part: Path, files: Mapping[str, Content], hashes: frozenset[tuple[str, str]]) -> None:
        """Move the files to their places.

        Until all are there, the list names the old and the new ones: whatever stops this, the next run can go on.
        """
        _write_list(part / LIST, self.path / LIST, self.earlier | hashes)
        for name in files:
            target = self.path / name
            target.parent.mkdir(parents=True, exist_ok=True)
            (part / name).replace(target)
        for name in {name for _, name in self.earlier} - set(files):
            (self.path / name).unlink(missing_ok=True)
            _remove_empty((self.path / name).parent, self.path)
        _write_list(part / LIST, self.path / LIST, hashes)


def _files(folder: Path) -> Iterator[Path]:
    """Yield everything in the folder that is no folder, but what an interrupted run left."""
    if not folder.exists() and not folder.is_symlink():
        return
    if not folder.is_dir():
        raise NotADirectoryError(0, "it is not a folder")
    for where, folders, names in os.walk(folder, onerror=_raise):
        folders[:] = [name for name in folders if not (Path(where) == folder and name.startswith(_PART))]
        yield from (Path(where) / name for name in sorted(names))
        yield from (Path(where) / name for name in folders if (Path(where) / name).is_symlink())


def _raise(error: OSError) -> None:
    raise error


def _read_list(path: Path) -> frozenset[tuple[str, str]]:
    if not path.is_file() or path.is_symlink():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset((digest, name) for digest, _, name in (line.partition("  ") for line in lines) if name)


def _write_list(part: Path, target: Path, hashes: frozenset[tuple[str, str]]) -> None:
    lines = (f"{digest}  {name}\n" for digest, name in sorted(hashes, key=lambda each: each[::-1]))
    part.write_text("".join(lines), encoding="utf-8", newline="\n")
    part.replace(target)


def _write(path: Path, content: Content) -> str:
    """Write a file and return its hash."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        shutil.copyfile(content, path)
    return _hash(path)


def _hash(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def _remove_empty(folder: Path, root: Path) -> None:
    while folder != root and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
