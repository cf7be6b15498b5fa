"""A disk that keeps what it promised and nothing else: what was not synced when the power went may be there, in part, or not."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType
from typing import Final, TypeVar

from tests.faults.recorder import Copy, Create, Event, Rename, Said, Sync, Truncate, Unlink, Write

SECTOR: Final = 512
NO_FILES: Final[Mapping[str, bytes]] = MappingProxyType({})
Files = dict[str, bytes]
Change = TypeVar("Change")


@dataclass(frozen=True, slots=True)
class Cut:
    """The folder after a power cut, and what the program had said by then."""

    files: Files
    said: tuple[str, ...]


@dataclass(eq=False, slots=True)
class _File:
    """`kept` is on the disk for good; `waiting` is not yet."""

    kept: bytes = b""
    waiting: list[Write | Truncate] = field(default_factory=list)

    def content(self) -> bytes:
        """As programs read it."""
        content = bytearray(self.kept)
        for change in self.waiting:
            _carry_out(change, content)
        return bytes(content)

    def sync(self) -> None:
        """All of it for good."""
        self.kept = self.content()
        self.waiting.clear()


class Disk:
    """One folder. A new name, an unlinked or a renamed one is for good only when the folder was synced."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._names = {name: _File(content) for name, content in files.items()}
        self._kept_names = dict(self._names)
        self._waiting_names: list[dict[str, _File | None]] = []

    def carry_out(self, event: Event) -> None:
        """Do what the program asked for."""
        match event:
            case Said():
                pass
            case Sync(""):
                self._kept_names, self._waiting_names = dict(self._names), []
            case Sync(name):
                self._names[name].sync()
            case Write(name) | Truncate(name):
                self._names[name].waiting.append(event)
            case Copy(name, source, offset, size):
                self._names[name].waiting.append(Write(name, offset, self._names[source].content()[offset : offset + size]))
            case Create(name):
                self._rename({name: _File()})
            case Unlink(name):
                self._rename({name: None})
            case Rename(name, target):
                self._rename({target: self._names[name], name: None})

    def cut(self, rng: random.Random) -> Files:
        """Cut the power: one of the many states that the disk may be found in. The disk itself goes on."""
        names = dict(self._kept_names)
        for change in _some(self._waiting_names, rng):
            _rename(names, change)
        return {name: _survivor(file, rng) for name, file in names.items()}

    def _rename(self, change: dict[str, _File | None]) -> None:
        _rename(self._names, change)
        self._waiting_names.append(change)


def cuts(events: Sequence[Event], rng: random.Random, before: Mapping[str, bytes] = NO_FILES) -> Iterator[Cut]:
    """Cut the power once after every event, again and again: there is no end to it. `before` is what the folder began with."""
    while True:
        disk, said = Disk(before), list[str]()
        for event in events:
            disk.carry_out(event)
            if isinstance(event, Said):
                said.append(event.line)
            yield Cut(disk.cut(rng), tuple(said))


def _rename(names: dict[str, _File], change: dict[str, _File | None]) -> None:
    for name, file in change.items():
        if file is None:
            names.pop(name, None)
        else:
            names[name] = file


def _survivor(file: _File, rng: random.Random) -> bytes:
    content = bytearray(file.kept)
    fate = rng.choice(_FATES)
    for change in fate(file.waiting, rng):
        _carry_out(change, content)
    return bytes(content)


def _carry_out(change: Write | Truncate, content: bytearray) -> None:
    size = change.size if isinstance(change, Truncate) else change.offset + len(change.data)
    if isinstance(change, Truncate):
        del content[size:]
    content.extend(bytes(max(0, size - len(content))))
    if isinstance(change, Write):
        content[change.offset : size] = change.data


def _some(changes: Sequence[Change], rng: random.Random) -> list[Change]:
    share = rng.choice((0, 0.5, 0.9, 1))
    return [change for change in changes if rng.random() < share]


def _in_order(changes: Sequence[Write | Truncate], rng: random.Random) -> list[Write | Truncate]:
    """The first few, the last of them torn."""
    whole = rng.randrange(len(changes) + 1)
    return [*changes[:whole], *_torn(changes[whole : whole + 1], rng)]


def _reordered(changes: Sequence[Write | Truncate], rng: random.Random) -> list[Write | Truncate]:
    return rng.sample(changes, rng.randrange(len(changes) + 1))


def _torn(changes: Sequence[Write | Truncate], rng: random.Random) -> list[Write | Truncate]:
    """Sector by sector."""
    return _some([part for change in changes for part in _sectors(change)], rng)


def _trashed(changes: Sequence[Write | Truncate], rng: random.Random) -> list[Write | Truncate]:
    """The same, and what was being written when the power went is nonsense in places."""
    parts = _torn(changes, rng)
    return [Write(p.name, p.offset, rng.randbytes(len(p.data))) if isinstance(p, Write) and rng.random() < 0.1 else p for p in parts]


def _sectors(change: Write | Truncate) -> Iterator[Write | Truncate]:
    if isinstance(change, Truncate):
        yield change
        return
    begin, end = change.offset, change.offset + len(change.data)
    edges = [begin, *range((begin // SECTOR + 1) * SECTOR, end, SECTOR), end]
    for start, stop in pairwise(edges):
        yield Write(change.name, start, change.data[start - begin : stop - begin])


_FATES: Final[Sequence[Callable[[Sequence[Write | Truncate], random.Random], list[Write | Truncate]]]] = (
    lambda _changes, _rng: [],
    lambda changes, _rng: list(changes),
    _some,
    _in_order,
    _reordered,
    _torn,
    _trashed,
)
