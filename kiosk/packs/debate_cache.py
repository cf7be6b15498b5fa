"""Keeps debates as they were read, so that a start need not parse them again.

An entry is JSON with two proofs. The hash of every file of the pack, of the version and of what reads packs: a changed file makes it
stale. A code (HMAC) with a key of this data folder: an entry that was prepared elsewhere or edited is ignored, like one that is
damaged, too large or of another shape. Whatever happens, the pack itself can be read.
"""

import hashlib
import hmac
import json
import os
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk import __version__
from kiosk.domain.debate import Debate
from kiosk.errors import KnownError
from kiosk.packs import plain_debate
from kiosk.system.regular_file import read_regular

_KEY_FILE: Final = "key"
_KEY_BYTES: Final = 32
_TAG_BYTES: Final = 32
_MAX_BYTES: Final = 4_000_000
"""More than any debate has: eight languages of 100 kB, with markup."""
_MAX_FILES: Final = 200
_MAX_TEXT: Final = 100_000
"""Bytes. Larger files, such as videos, are known by size and times."""


@dataclass(frozen=True, slots=True)
class DebateCache:
    """Debates as they were read, in a folder of its own that only this account can read."""

    folder: Path

    def read(self, pack: Path, read_pack: Callable[[Path], Debate]) -> Debate:
        """Return the debate of a pack, from the cache if nothing has changed. Raises what `read_pack` raises."""
        state = _state(pack)
        if state is None:
            return read_pack(pack)
        if (debate := self._load(pack, state)) is None:
            debate = read_pack(pack)
            if _state(pack) == state:
                self._store(pack, state, debate)
        return debate

    def _load(self, pack: Path, state: bytes) -> Debate | None:
        try:
            content = read_regular(self._entry(pack), _MAX_BYTES + 1)
            tag, body = content[:_TAG_BYTES], content[_TAG_BYTES:]
            key = read_regular(self.folder / _KEY_FILE, _KEY_BYTES + 1)
            if len(content) > _MAX_BYTES or len(key) != _KEY_BYTES or not hmac.compare_digest(tag, _tag(key, state, body)):
                return None
            return plain_debate.from_plain(json.loads(body))
        except (OSError, ValueError, TypeError, LookupError, RecursionError):
            return None

    def _store(self, pack: Path, state: bytes, debate: Debate) -> None:
        """Store the one entry of a pack. A disk that refuses it only costs time at the next start."""
        from kiosk.system import atomic_file  # noqa: PLC0415 - a start that finds its debate does not need it

        body = json.dumps(plain_debate.to_plain(debate), ensure_ascii=False).encode()
        with suppress(OSError, KnownError):
            self.folder.mkdir(mode=0o700, exist_ok=True)
            atomic_file.write(self._entry(pack), _tag(self._key(), state, body) + body, mode=0o600)

    def _key(self) -> bytes:
        from kiosk.system import atomic_file  # noqa: PLC0415 - the same

        path = self.folder / _KEY_FILE
        with suppress(OSError):
            if len(found := read_regular(path, _KEY_BYTES + 1)) == _KEY_BYTES:
                return found
        atomic_file.write(path, key := secrets.token_bytes(_KEY_BYTES), mode=0o600)
        return key

    def _entry(self, pack: Path) -> Path:
        return self.folder / f"{hashlib.sha256(os.fsencode(pack.resolve())).hexdigest()[:32]}.debate"


def _tag(key: bytes, state: bytes, body: bytes) -> bytes:
    return hmac.digest(key, state + body, "sha256")


def _state(pack: Path) -> bytes | None:
    """Return the hash of everything that reading the pack depends on, None if it cannot be told, as with links or many files."""
    digest = hashlib.sha256()
    try:
        for part in (__version__.encode(), os.fsencode(pack.resolve()), *_reader_state(), *_files(pack)):
            digest.update(len(part).to_bytes(8) + part)
    except (OSError, ValueError, RuntimeError):
        return None
    return digest.digest()


def _reader_state() -> Iterator[bytes]:
    """Yield what tells this program's reader of packs from another, where its version does not: in a checkout."""
    here = Path(__file__).parent
    for file in sorted(here.glob("*.py")):
        yield f"{file.name} {file.stat().st_mtime_ns}".encode()


def _files(folder: Path) -> Iterator[bytes]:
    """Yield name, size and times of every file, and the content of small ones. Raises ValueError if there are links or many files."""
    for number, entry in enumerate(_entries(folder)):
        found = entry.stat(follow_symlinks=False)
        if number == _MAX_FILES or not stat.S_ISREG(found.st_mode):
            message = "this folder is not cached"
            raise ValueError(message)
        yield os.fsencode(os.path.relpath(entry.path, folder))
        yield f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns}".encode()
        if found.st_size <= _MAX_TEXT:
            yield read_regular(Path(entry.path), _MAX_TEXT)


def _entries(folder: Path) -> Iterator["os.DirEntry[str]"]:
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            yield from _entries(Path(entry.path))
        else:
            yield entry
