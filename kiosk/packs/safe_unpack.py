"""A debate from a stranger's folder or zip file, copied within limits: nothing large, nothing hidden, nothing outside."""

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
"""A text packs to a third, nonsense made to fill a disk to a thousandth."""
_CHUNK: Final = 1 << 16
_SMALL: Final = 1 << 20
"""Below this a ratio says nothing: ten thousand equal letters fill no disk."""
_ENCRYPTED: Final = 0x1
_MOST_LETTERS: Final = 200
_UNFIT: Final = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\\ud800-\udfff]')
_RESERVED: Final = re.compile(r"con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]", re.IGNORECASE)
"""Windows' own names, whatever comes after a dot."""


@dataclass(slots=True)
class _Allowance:
    """What may still be copied."""

    source: str
    entries: int = MAX_ENTRIES
    room: int = MAX_BYTES
    names: set[str] = field(default_factory=set)

    def entry(self, name: PurePosixPath) -> None:
        """One more, `name` being its place in the debate; it has to have one on every system, wherever the debate goes from here."""
        if any(_unfit(part) for part in name.parts):
            raise rejection(self.source, f"'{printable(str(name))}' is a name that not every computer can use")
        same = unicodedata.normalize("NFC", str(name)).casefold()
        if same in self.names:
            raise rejection(self.source, "two of its files have the same name")
        self.names.add(same)
        self.entries -= 1
        if self.entries < 0:
            raise rejection(self.source, f"it holds more than {MAX_ENTRIES} files and folders")

    def copy(self, incoming: IO[bytes], target: Path, most: int = MAX_BYTES) -> None:
        """`most` is for this file alone; the source's own words about its size are not believed."""
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            while chunk := incoming.read(_CHUNK):
                self.room -= len(chunk)
                most -= len(chunk)
                if self.room < 0:
                    raise rejection(self.source, f"it is larger than {MAX_BYTES // 1_000_000} MB")
                if most < 0:
                    raise rejection(self.source, "it unpacks to far more than it should")
                file.write(chunk)


def unpack(source: Path, target: Path) -> None:
    """Copy the files of a debate, a folder or a zip file, into the empty folder `target`.

    Raises:
        KnownError: the source is not what it should be or cannot be read; what is in `target` by then is of no use.
        OSError: `target` cannot be written to.
    """
    allowance = _Allowance(source.name)
    if source.is_dir():
        _copy_folder(source, target, allowance)
    else:
        _copy_zip(source, target, allowance)


def rejection(name: str, why: str) -> KnownError:
    """The one sentence there is for it."""
    return KnownError(f"'{printable(name)}' was not brought in: {why}. Nothing was changed.")


def _copy_folder(source: Path, target: Path, allowance: _Allowance) -> None:
    try:
        for path in _files(source, allowance, PurePosixPath()):
            with path.open("rb") as incoming:
                allowance.copy(incoming, target / path.relative_to(source))
    except OSError as error:
        if error.filename is not None and Path(error.filename).is_relative_to(target):
            raise
        raise rejection(source.name, f"it cannot be read ({error.strerror or error})") from error


def _unfit(name: str) -> bool:
    reserved = _RESERVED.fullmatch(name.partition(".")[0].rstrip())
    return bool(reserved) or name[-1:] in {".", " "} or bool(_UNFIT.search(name)) or len(name.encode(errors="replace")) > _MOST_LETTERS


def _files(folder: Path, allowance: _Allowance, place: PurePosixPath) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        allowance.entry(place / path.name)
        mode = path.lstat().st_mode
        if stat.S_ISDIR(mode):
            yield from _files(path, allowance, place / path.name)
        elif stat.S_ISREG(mode):
            yield path
        else:
            raise rejection(allowance.source, f"'{printable(path.name)}' is a link or no file")


def _copy_zip(source: Path, target: Path, allowance: _Allowance) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            members = archive.infolist()
            names = _names([member.filename for member in members], source.name)
            for member, name in zip(members, names, strict=True):
                allowance.entry(name)
                _refuse_odd(member, source.name)
                if not member.is_dir():
                    with archive.open(member) as incoming:
                        allowance.copy(incoming, target / name, max(_SMALL, member.compress_size * MAX_RATIO))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeError, ValueError) as error:
        raise rejection(source.name, "it is no zip file that can be read") from error
    except FileExistsError as error:
        raise rejection(source.name, "two of its files have the same name") from error
    except (FileNotFoundError, PermissionError, IsADirectoryError) as error:
        raise rejection(source.name, f"it cannot be read ({error.strerror or error})") from error


def _names(names: list[str], source: str) -> list[PurePosixPath]:
    """Where each entry goes. One folder around everything, as file managers make it, is left away."""
    paths = [PurePosixPath(name) for name in names]
    for name, path in zip(names, paths, strict=True):
        if "\\" in name or "\0" in name or ":" in name or path.is_absolute() or ".." in path.parts:
            raise rejection(source, f"'{printable(name)}' would lie outside its folder")
    heads = {path.parts[0] for path in paths if path.parts}
    wrapped = len(heads) == 1 and all(len(path.parts) > 1 or name.endswith("/") for name, path in zip(names, paths, strict=True))
    return [PurePosixPath(*path.parts[1:]) for path in paths] if wrapped else paths


def _refuse_odd(member: zipfile.ZipInfo, source: str) -> None:
    if member.flag_bits & _ENCRYPTED:
        raise rejection(source, "it is locked with a password")
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        raise rejection(source, f"'{printable(member.filename)}' is a link or no file")
