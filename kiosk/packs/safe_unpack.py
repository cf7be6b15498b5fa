"""Copies a pack from an untrusted folder or zip file within limits of size, number of files, depth and allowed names."""

import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO, Final

from kiosk.errors import KnownError
from kiosk.packs.file_names import MAX_DEPTH, is_clutter, is_portable
from kiosk.packs.pack_layout import list_names, pack_folders
from kiosk.packs.problems import printable
from kiosk.system.regular_file import open_regular

MAX_BYTES: Final = 50_000_000
MAX_ENTRIES: Final = 500
MAX_RATIO: Final = 100
"""Text compresses to a third of its size, a zip bomb to a thousandth."""
_CHUNK: Final = 1 << 16
ALWAYS_ALLOWED: Final = 1 << 20
"""Bytes a file may have at any compression ratio: small files of equal letters are harmless."""
_MAX_VISITED: Final = 20_000
"""Files of a whole repository around the pack."""
_MAX_DIRECTORY_BYTES: Final = 4_000_000
_MAX_LEVELS: Final = 20
_ARCHIVES: Final = {
    b"Rar!": "RAR",
    b"7z\xbc\xaf": "7z",
    b"\x1f\x8b": "gzip",
    b"BZh": "bzip2",
    b"\xfd7zXZ": "xz",
    b"\x28\xb5\x2f\xfd": "zstd",
    b"MSCF": "CAB",
}
"""The first bytes of other archives."""
_PACK_AGAIN: Final = "it is no zip file that can be read: unpack it elsewhere and import its folder"
_ENCRYPTED: Final = 0x1
_UTF8: Final = 0x800


@dataclass(frozen=True, slots=True)
class _Entry:
    """A file or folder of the source. `refusal` is a reason that counts if it belongs to the pack."""

    path: PurePosixPath
    open: Callable[[], AbstractContextManager[IO[bytes]]] | None
    limit: int = MAX_BYTES
    refusal: str = ""


@dataclass(slots=True)
class _CopyLimits:
    """What may still be copied."""

    source: str
    entries_left: int = MAX_ENTRIES
    bytes_left: int = MAX_BYTES
    names: set[str] = field(default_factory=set)

    def add_entry(self, name: PurePosixPath) -> None:
        """Count a file or folder and check that its path in the pack is valid on every operating system."""
        if len(name.parts) > MAX_DEPTH:
            raise rejection(self.source, f"its folders are nested more than {MAX_DEPTH} deep")
        if not is_portable(name):
            raise rejection(self.source, f"'{printable(str(name))}' is a name that not every computer can use")
        same = str(name).casefold()
        if same in self.names:
            raise rejection(self.source, "two of its files have the same name")
        self.names.add(same)
        self.entries_left -= 1
        if self.entries_left < 0:
            raise rejection(self.source, f"it holds more than {MAX_ENTRIES} files and folders")

    def copy(self, incoming: IO[bytes], target: Path, limit: int) -> None:
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
    """Copy a pack into the empty folder `target`, from a folder or zip file, also from deeper inside it.

    Raises:
        KnownError: the source is refused or cannot be read. `target` is then incomplete.
        OSError: `target` cannot be written.
    """
    try:
        if source.is_dir():
            _copy(source.name, list(_folder_entries(source, source, PurePosixPath())), target)
        else:
            with open_regular(source) as file:
                _copy_zip(source.name, file, target)
    except OSError as error:
        if error.filename is not None and Path(error.filename).is_relative_to(target):
            raise
        raise rejection(source.name, f"it cannot be read ({error.strerror or error})") from error


def rejection(name: str, reason: str) -> KnownError:
    return KnownError(f"'{printable(name)}' was not imported: {reason}. Nothing was changed.")


def _copy(source: str, entries: list[_Entry], target: Path) -> None:
    root = _root([entry.path for entry in entries if entry.open], source)
    limits = _CopyLimits(source)
    for entry in entries:
        if entry.path == root or not entry.path.is_relative_to(root):
            continue
        path = entry.path.relative_to(root)
        limits.add_entry(path)
        if entry.refusal:
            raise rejection(source, entry.refusal)
        if entry.open:
            with entry.open() as incoming:
                limits.copy(incoming, target / path, entry.limit)


def _root(files: list[PurePosixPath], source: str) -> PurePosixPath:
    """Return the folder of the pack. If there is none, it is the one around everything, so that what is missing is reported from there."""
    folders = pack_folders(files)
    if len(folders) > 1:
        raise rejection(source, f"it holds several debates, in {list_names(folders)}: import one of these folders, unpacked")
    if folders:
        return folders[0]
    archives = [path for path in files if path.suffix.casefold() == ".zip"]
    if archives:
        raise rejection(source, f"it holds no pack.toml, but another zip file, {list_names(archives)}: import that one")
    top = {path.parts[0] for path in files}
    return PurePosixPath(*top) if len(top) == 1 and all(len(path.parts) > 1 for path in files) else PurePosixPath()


def _folder_entries(source: Path, folder: Path, parent: PurePosixPath) -> Iterator[_Entry]:
    visited = 0
    for child in sorted(folder.iterdir()):
        if is_clutter(child.name):
            continue
        path = parent / unicodedata.normalize("NFC", child.name)
        mode = child.lstat().st_mode
        inner: Iterator[_Entry] = iter(())
        if stat.S_ISDIR(mode):
            yield _Entry(path, None)
            inner = _folder_entries(source, child, path) if len(path.parts) < _MAX_LEVELS else inner
        elif stat.S_ISREG(mode):
            yield _Entry(path, partial(open_regular, child))
        else:
            yield _Entry(path, None, refusal=f"'{printable(child.name)}' is a link or no file")
        for entry in inner:
            visited += 1
            if visited > _MAX_VISITED:
                raise rejection(source.name, f"it holds more than {_MAX_VISITED} files and folders")
            yield entry


def _copy_zip(source: str, file: BinaryIO, target: Path) -> None:
    start = file.read(8)
    if other := next((kind for first, kind in _ARCHIVES.items() if start.startswith(first)), None):
        raise rejection(source, f"it is a {other} archive and no zip file: unpack it and import its folder")
    try:
        check_directory(source, file)
        with zipfile.ZipFile(file) as archive:
            _copy(source, list(_zip_entries(source, archive)), target)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeError, ValueError) as error:
        raise rejection(source, _PACK_AGAIN) from error
    except FileExistsError as error:
        raise rejection(source, "two of its files have the same name") from error
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
        raise rejection(source, "one of its files is a folder as well") from error


def check_directory(source: str, file: BinaryIO) -> None:
    """Refuse a directory of names that would fill the memory: zipfile reads all of it."""
    end_record, locator, zip64_record = 22, 20, 56
    size = file.seek(0, 2)
    file.seek(max(0, size - end_record - 0xFFFF - locator - zip64_record))
    tail = file.read()
    end = tail.rfind(b"PK\5\6")
    sizes = [struct.unpack_from("<L", tail, end + 12)[0]] if 0 <= end <= len(tail) - end_record else []
    start = end - locator - zip64_record
    if start >= 0 and tail.startswith(b"PK\6\6", start):
        sizes.append(struct.unpack_from("<Q", tail, start + 40)[0])
    if any(size > _MAX_DIRECTORY_BYTES for size in sizes):
        raise rejection(source, f"it holds more than {_MAX_VISITED} files and folders")


def _zip_entries(source: str, archive: zipfile.ZipFile) -> Iterator[_Entry]:
    for member in archive.infolist():
        name = _name(member)
        path = PurePosixPath(name)
        if "\0" in name or name[1:2] == ":" or path.is_absolute() or ".." in path.parts:
            raise rejection(source, f"'{printable(member.filename)}' would lie outside its folder")
        if not path.parts or any(map(is_clutter, path.parts)):
            continue
        if name.endswith("/"):
            yield _Entry(path, None, refusal=_refusal(member))
        else:
            limit = max(ALWAYS_ALLOWED, member.compress_size * MAX_RATIO)
            yield _Entry(path, partial(archive.open, member), limit, _refusal(member))


def _name(member: zipfile.ZipInfo) -> str:
    """Return the name with slashes. Programs of Windows write backslashes; Finder writes UTF-8 without saying so."""
    name = member.filename.replace("\\", "/")
    if not member.flag_bits & _UTF8:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode()
    return unicodedata.normalize("NFC", name)


def _refusal(member: zipfile.ZipInfo) -> str:
    if member.flag_bits & _ENCRYPTED:
        return "it is locked with a password"
    kind = stat.S_IFMT(member.external_attr >> 16)
    return "" if kind in {0, stat.S_IFREG, stat.S_IFDIR} else f"'{printable(member.filename)}' is a link or no file"
