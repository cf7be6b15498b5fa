"""Copies a pack from an untrusted folder or zip file within limits of size, number of files and allowed names."""

import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, Final

from kiosk.errors import KnownError
from kiosk.packs.problems import printable

MAX_BYTES: Final = 50_000_000
MAX_ENTRIES: Final = 500
MAX_RATIO: Final = 100
"""Text compresses to a third of its size, a zip bomb to a thousandth."""
_CHUNK: Final = 1 << 16
_ALWAYS_ALLOWED: Final = 1 << 20
"""Bytes a file may have at any compression ratio: small files of equal letters are harmless."""
_ENCRYPTED: Final = 0x1
_MAX_NAME_BYTES: Final = 200
_FORBIDDEN: Final = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\\ud800-\udfff]')
_RESERVED: Final = re.compile(r"con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]", re.IGNORECASE)
"""Device names of Windows, with any suffix."""


@dataclass(slots=True)
class _CopyLimits:
    """What may still be copied."""

    source: str
    entries_left: int = MAX_ENTRIES
    bytes_left: int = MAX_BYTES
    names: set[str] = field(default_factory=set)

    def add_entry(self, name: PurePosixPath) -> None:
        """Count a file or folder and check that its path in the pack is valid on every operating system."""
        if any(_is_forbidden(part) for part in name.parts):
            raise rejection(self.source, f"'{printable(str(name))}' is a name that not every computer can use")
        same = unicodedata.normalize("NFC", str(name)).casefold()
        if same in self.names:
            raise rejection(self.source, "two of its files have the same name")
        self.names.add(same)
        self.entries_left -= 1
        if self.entries_left < 0:
            raise rejection(self.source, f"it holds more than {MAX_ENTRIES} files and folders")

    def copy(self, incoming: IO[bytes], target: Path, limit: int = MAX_BYTES) -> None:
        """Copy a file of at most `limit` bytes, counted while copying: the size in a zip file's directory cannot be trusted."""
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            while chunk := incoming.read(_CHUNK):
                self.bytes_left -= len(chunk)
                limit -= len(chunk)
                if self.bytes_left < 0:
                    raise rejection(self.source, f"it is larger than {MAX_BYTES // 1_000_000} MB")
                if limit < 0:
                    raise rejection(self.source, "it unpacks to far more than it should")
                file.write(chunk)


def unpack(source: Path, target: Path) -> None:
    """Copy a pack, a folder or zip file, into the empty folder `target`.

    Raises:
        KnownError: the source is refused or cannot be read. `target` is then incomplete.
        OSError: `target` cannot be written.
    """
    limits = _CopyLimits(source.name)
    if source.is_dir():
        _copy_folder(source, target, limits)
    else:
        _copy_zip(source, target, limits)


def rejection(name: str, reason: str) -> KnownError:
    return KnownError(f"'{printable(name)}' was not imported: {reason}. Nothing was changed.")


def _copy_folder(source: Path, target: Path, limits: _CopyLimits) -> None:
    try:
        for path in _files(source, limits, PurePosixPath()):
            with path.open("rb") as incoming:
                limits.copy(incoming, target / path.relative_to(source))
    except OSError as error:
        if error.filename is not None and Path(error.filename).is_relative_to(target):
            raise
        raise rejection(source.name, f"it cannot be read ({error.strerror or error})") from error


def _is_forbidden(name: str) -> bool:
    reserved = _RESERVED.fullmatch(name.partition(".")[0].rstrip()) is not None
    too_long = len(name.encode(errors="replace")) > _MAX_NAME_BYTES
    return reserved or too_long or name[-1:] in {".", " "} or _FORBIDDEN.search(name) is not None


def _files(folder: Path, limits: _CopyLimits, parent: PurePosixPath) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        limits.add_entry(parent / path.name)
        mode = path.lstat().st_mode
        if stat.S_ISDIR(mode):
            yield from _files(path, limits, parent / path.name)
        elif stat.S_ISREG(mode):
            yield path
        else:
            raise rejection(limits.source, f"'{printable(path.name)}' is a link or no file")


def _copy_zip(source: Path, target: Path, limits: _CopyLimits) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            members = archive.infolist()
            names = _names([member.filename for member in members], source.name)
            for member, name in zip(members, names, strict=True):
                limits.add_entry(name)
                _reject_unusual(member, source.name)
                if not member.is_dir():
                    with archive.open(member) as incoming:
                        limits.copy(incoming, target / name, max(_ALWAYS_ALLOWED, member.compress_size * MAX_RATIO))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeError, ValueError) as error:
        raise rejection(source.name, "it is no zip file that can be read") from error
    except FileExistsError as error:
        raise rejection(source.name, "two of its files have the same name") from error
    except (FileNotFoundError, PermissionError, IsADirectoryError) as error:
        raise rejection(source.name, f"it cannot be read ({error.strerror or error})") from error


def _names(names: list[str], source: str) -> list[PurePosixPath]:
    """Return the path of each entry. A single folder around everything, as file managers create it, is removed."""
    paths = [PurePosixPath(name) for name in names]
    for name, path in zip(names, paths, strict=True):
        if "\\" in name or "\0" in name or ":" in name or path.is_absolute() or ".." in path.parts:
            raise rejection(source, f"'{printable(name)}' would lie outside its folder")
    top_names = {path.parts[0] for path in paths if path.parts}
    wrapped = len(top_names) == 1 and all(len(path.parts) > 1 or name.endswith("/") for name, path in zip(names, paths, strict=True))
    return [PurePosixPath(*path.parts[1:]) for path in paths] if wrapped else paths


def _reject_unusual(member: zipfile.ZipInfo, source: str) -> None:
    if member.flag_bits & _ENCRYPTED:
        raise rejection(source, "it is locked with a password")
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        raise rejection(source, f"'{printable(member.filename)}' is a link or no file")
