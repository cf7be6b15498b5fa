"""Records the system calls by which a program changes files, with strace."""

import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.commands import clean_environment
from tests.tools import require_tools

_FOLLOWED = (
    "openat",
    "lseek",
    "write",
    "pwrite64",
    "ftruncate",
    "fsync",
    "fdatasync",
    "unlink",
    "unlinkat",
    "rename",
    "renameat",
    "renameat2",
    "sendfile",
)
_NOT_FOLLOWED = ("writev", "pwritev", "pwritev2", "fallocate", "truncate", "link", "linkat", "copy_file_range", "mmap")
"""Other ways to change a file. None may be used, or the recording would be incomplete."""
_CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_FD = re.compile(r"^(?:\d+|AT_FDCWD)<([^>]*)>(?:\(deleted\))?")
_OFFSET = re.compile(r"\[(\d+)\]")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_OUTPUT = 1


@dataclass(frozen=True, slots=True)
class Create:
    """A name for a new, empty file."""

    name: str


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes at a place in a file."""

    name: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Copy:
    """Bytes of another file, to the same place in this one."""

    name: str
    source: str
    offset: int
    size: int


@dataclass(frozen=True, slots=True)
class Truncate:
    """A new size."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """The program returns only when all of a file, or with an empty name all names of the folder, are on the disk."""

    name: str


@dataclass(frozen=True, slots=True)
class Unlink:
    """A name is gone."""

    name: str


@dataclass(frozen=True, slots=True)
class Rename:
    """A file gets another name, in place of what had it."""

    name: str
    target: str


@dataclass(frozen=True, slots=True)
class Said:
    """A line that the program printed."""

    line: str


Event = Create | Write | Copy | Truncate | Sync | Unlink | Rename | Said


def record(script: Path, folder: Path, *arguments: str) -> list[Event]:
    """Run a script under strace with `folder` as first argument and return what it did in that folder, and what it printed."""
    require_tools("strace")
    known = {path.name for path in folder.iterdir()}
    log = folder.with_name(f"{folder.name}.strace")
    calls = ",".join(f"?{call}" for call in (*_FOLLOWED, *_NOT_FOLLOWED))
    watched = ["strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", "2000000", "-e", f"trace={calls}", "-e", "signal=none", "-o", str(log)]
    words = [*watched, sys.executable, str(script), str(folder), *arguments]
    subprocess.run(words, env=clean_environment(), stdout=subprocess.PIPE, timeout=300, check=True)
    with log.open() as lines:
        return list(_events(lines, folder, known))


def _events(lines: Iterator[str], folder: Path, known: set[str]) -> Iterator[Event]:
    positions: dict[str, int] = {}
    for line in lines:
        if "unfinished" in line:
            message = "more than one thread or process at work: the order of their calls is not known"
            raise ValueError(message)
        found = _CALL.match(line)
        if found and int(found[3]) >= 0:
            yield from _event(*_positioned(found[1], found[2], int(found[3]), positions), int(found[3]), folder, known)


def _positioned(call: str, arguments: str, result: int, positions: dict[str, int]) -> tuple[str, str]:
    """Return a write as the call that names its place. `positions` are where the next write goes, by descriptor."""
    descriptor = arguments.partition("<")[0]
    if call == "openat":
        positions[str(result)] = 0
    elif call == "lseek":
        positions[descriptor] = result
    elif call == "write" and descriptor in positions:
        positions[descriptor] += result
        return "pwrite64", f"{arguments}, {positions[descriptor] - result}"
    return call, arguments


def _event(call: str, arguments: str, result: int, folder: Path, known: set[str]) -> Iterator[Event]:
    name, strings = _name_in(arguments, folder), [_bytes(found) for found in _STRING.finditer(arguments)]
    numbers = [int(word) for word in arguments.split(", ")[1:] if word.isdecimal()]
    if call == "write" and arguments.startswith(f"{_OUTPUT}<"):
        yield from (Said(line) for line in strings[0].decode().splitlines())
    elif call in {"openat", "unlink", "unlinkat", "rename", "renameat", "renameat2"}:
        yield from _naming(call, arguments, [_inside(Path(string.decode()), folder) for string in strings], known)
    elif name is None or call == "lseek":
        return
    elif call == "pwrite64":
        yield Write(name, numbers[-1], strings[0][:result])
    elif call == "sendfile":
        yield _copy(name, arguments, result, folder)
    elif call == "ftruncate":
        yield Truncate(name, numbers[-1])
    elif call in {"fsync", "fdatasync"}:
        yield Sync(name)
    elif call != "mmap" or _changes_file(arguments, name):
        message = f"{call} on '{name}' is a write that the recorder does not follow"
        raise ValueError(message)


def _copy(name: str, arguments: str, size: int, folder: Path) -> Copy:
    """Copy like shutil: from one file of this folder to another, both from the start."""
    source, offset = _name_in(arguments.partition(", ")[2], folder), _OFFSET.search(arguments)
    if source is None or offset is None:
        message = f"'{name}' gets its content from somewhere that the recorder does not see"
        raise ValueError(message)
    return Copy(name, source, int(offset[1]), size)


def _naming(call: str, arguments: str, names: Sequence[str | None], known: set[str]) -> Iterator[Event]:
    """`known` are the names there are."""
    first = names[0]
    if call == "openat" and first and "O_CREAT" in arguments and first not in known:
        known.add(first)
        yield Create(first)
    elif call == "openat" and first and "O_TRUNC" in arguments:
        yield Truncate(first, 0)
    elif call.startswith("unlink") and first:
        known.discard(first)
        yield Unlink(first)
    elif call.startswith("rename") and first and names[1]:
        known.discard(first)
        known.add(names[1])
        yield Rename(first, names[1])


def _name_in(arguments: str, folder: Path) -> str | None:
    """Return the file of the call's first descriptor; for mmap it is the fifth argument."""
    found = next((m for word in arguments.split(", ") if (m := _FD.match(word))), None)
    return _inside(Path(_unquoted(found[1]).decode()), folder) if found else None


def _inside(path: Path, folder: Path) -> str | None:
    if path == folder:
        return ""
    return path.name if path.parent == folder else None


def _bytes(found: re.Match[str]) -> bytes:
    if found[2]:
        message = "strace cut a write short"
        raise ValueError(message)
    return _unquoted(found[1])


def _unquoted(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _changes_file(arguments: str, name: str) -> bool:
    """Return whether a file is changed by mmap. The shared memory of a WAL is rebuilt after a power cut, so it does not count."""
    return "MAP_SHARED" in arguments and "PROT_WRITE" in arguments and not name.endswith("-shm")
