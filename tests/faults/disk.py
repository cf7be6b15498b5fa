"""Simulates a disk in a power cut: only synced data is sure to survive; the rest may be lost, torn or reordered."""

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
    """The folder after a power cut, and what the program had printed by then."""

    files: Files
    said: tuple[str, ...]


@dataclass(eq=False, slots=True)
class _File:
    """`durable` content is synced; `pending` changes are not."""

    durable: bytes = b""
    pending: list[Write | Truncate] = field(default_factory=list)

    def content(self) -> bytes:
        """Return the content that programs read."""
        content = bytearray(self.durable)
        for change in self.pending:
            _apply(change, content)
        return bytes(content)

    def sync(self) -> None:
        self.durable = self.content()
        self.pending.clear()


class Disk:
    """One folder. Creating, removing and renaming files is durable only when the folder was synced."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._names = {name: _File(content) for name, content in files.items()}
        self._durable_names = dict(self._names)
        self._pending_names: list[dict[str, _File | None]] = []

    def apply(self, event: Event) -> None:
        match event:
            case Said():
                pass
            case Sync(""):
                self._durable_names, self._pending_names = dict(self._names), []
            case Sync(name):
                self._names[name].sync()
            case Write(name) | Truncate(name):
                self._names[name].pending.append(event)
            case Copy(name, source, offset, size):
                self._names[name].pending.append(Write(name, offset, self._names[source].content()[offset : offset + size]))
            case Create(name):
                self._rename({name: _File()})
            case Unlink(name):
                self._rename({name: None})
            case Rename(name, target):
                self._rename({target: self._names[name], name: None})

    def cut(self, rng: random.Random) -> Files:
        """Return one of the states that a power cut may leave. The disk itself is not changed."""
        names = dict(self._durable_names)
        for change in _some(self._pending_names, rng):
            _rename(names, change)
        return {name: _survivor(file, rng) for name, file in names.items()}

    def _rename(self, change: dict[str, _File | None]) -> None:
        _rename(self._names, change)
        self._pending_names.append(change)


def cuts(events: Sequence[Event], rng: random.Random, before: Mapping[str, bytes] = NO_FILES) -> Iterator[Cut]:
    """Yield a power cut after every event, endlessly. `before` is the initial content of the folder."""
    while True:
        disk, said = Disk(before), list[str]()
        for event in events:
            disk.apply(event)
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
    content = bytearray(file.durable)
    fate = rng.choice(_FATES)
    for change in fate(file.pending, rng):
        _apply(change, content)
    return bytes(content)


def _apply(change: Write | Truncate, content: bytearray) -> None:
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
    """Keep the first few, the last of them torn."""
    whole = rng.randrange(len(changes) + 1)
    return [*changes[:whole], *_torn(changes[whole : whole + 1], rng)]


def _reordered(changes: Sequence[Write | Truncate], rng: random.Random) -> list[Write | Truncate]:
    return rng.sample(changes, rng.randrange(len(changes) + 1))


def _torn(changes: Sequence[Write | Truncate], rng: random.Random) -> list[Write | Truncate]:
    """Keep some sectors."""
    return _some([part for change in changes for part in _sectors(change)], rng)


def _trashed(changes: Sequence[Write | Truncate], rng: random.Random) -> list[Write | Truncate]:
    """Keep some sectors, a few of them with random content."""
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
