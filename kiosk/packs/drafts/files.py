"""Drafts on disk: a folder each, with the draft, its earlier versions, and the other files of the pack it was made of."""

import json
import logging
import re
import secrets
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.domain.debate_draft import DebateDraft
from kiosk.errors import KnownError
from kiosk.packs import plain_debate
from kiosk.packs.file_names import MANIFEST
from kiosk.packs.pack_export import files_of, remove_folder
from kiosk.services.drafts import VERSIONS, DraftEntry, DraftVersion
from kiosk.system import atomic_file
from kiosk.system.regular_file import read_regular

_FORMAT: Final = 1
_DRAFT: Final = "draft.json"
_MAX_BYTES: Final = 8_000_000
_TIME: Final = "%Y%m%dT%H%M%SZ"
_VERSION: Final = re.compile(r"(\d{6})-(\d{8}T\d{6}Z)\.json")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DraftFiles:
    """Implements `DraftStore` in a folder that only this account can read."""

    folder: Path

    def all(self) -> Sequence[DraftEntry]:
        entries = []
        for path in sorted(self.folder.glob(f"[!.]*/{_DRAFT}")):
            try:
                draft, finished = _read(path)
            except (OSError, ValueError, TypeError, LookupError, RecursionError) as error:
                _log.warning("a draft of a debate cannot be read and is left as it is: %s", type(error).__name__)
                continue
            entries.append(DraftEntry(path.parent.name, draft.text.question, draft.id, finished))
        return entries

    def create(self, draft: DebateDraft, pack: Path | None = None) -> str:
        """Save a new draft, with the files of the pack that it was made of, and return its key. Raises KnownError."""
        key = secrets.token_hex(8)
        try:
            files = self.files(key)
            self.folder.mkdir(exist_ok=True, mode=0o700)
            files.mkdir(parents=True)
            if pack:
                _copy_others(pack, files, {MANIFEST, *(f"{language}.md" for language in draft.languages)})
        except OSError as error:
            message = f"The debate could not be opened for writing ({error.strerror or error}): make room on the disk, and try again."
            raise KnownError(message) from error
        self.save(key, draft, finished=pack is not None)
        return key

    def files(self, key: str) -> Path:
        """Return the folder of the files that a draft has beside its texts."""
        return self._folder(key) / "files"

    def load(self, key: str) -> DebateDraft:
        try:
            return _read(self._folder(key) / _DRAFT)[0]
        except (OSError, ValueError, TypeError, LookupError, RecursionError) as error:
            message = f"What was written of this debate cannot be read ({type(error).__name__}). It was left as it is."
            raise KnownError(message) from error

    def save(self, key: str, draft: DebateDraft, *, finished: bool = False) -> None:
        _write(self._folder(key) / _DRAFT, draft, finished=finished)

    def keep_version(self, key: str, draft: DebateDraft) -> None:
        kept = self._version_files(key)
        with suppress(KnownError):
            if kept and self.load_version(key, kept[0].name) == draft:
                return
        number = int(kept[0].name[:6]) + 1 if kept else 1
        folder = self._folder(key) / "versions"
        with suppress(OSError):  # what cannot be created cannot be written to, which says so
            folder.mkdir(exist_ok=True, mode=0o700)
        _write(folder / f"{number:06}-{datetime.now(UTC).strftime(_TIME)}.json", draft, finished=False)
        for old in kept[VERSIONS - 1 :]:
            with suppress(OSError):
                old.unlink()

    def versions(self, key: str) -> Sequence[DraftVersion]:
        return [DraftVersion(path.name, _time(path.name)) for path in self._version_files(key)]

    def load_version(self, key: str, name: str) -> DebateDraft:
        try:
            if not _VERSION.fullmatch(name):
                raise FileNotFoundError
            return _read(self._folder(key) / "versions" / name)[0]
        except (OSError, ValueError, TypeError, LookupError, RecursionError) as error:
            message = f"This version cannot be read ({type(error).__name__}). Choose another one."
            raise KnownError(message) from error

    def discard(self, key: str) -> None:
        try:
            remove_folder(self._folder(key))
        except OSError as error:
            message = f"The draft could not be removed ({error.strerror or error}), so it is still there."
            raise KnownError(message) from error

    def _folder(self, key: str) -> Path:
        return self.folder / Path(key).name

    def _version_files(self, key: str) -> list[Path]:
        found = (path for path in (self._folder(key) / "versions").glob("*.json") if _VERSION.fullmatch(path.name))
        return sorted(found, key=lambda path: path.name, reverse=True)


def _read(path: Path) -> tuple[DebateDraft, bool]:
    content = read_regular(path, _MAX_BYTES + 1)
    stored = json.loads(content)
    if stored["format"] != _FORMAT or len(content) > _MAX_BYTES:
        message = "a file of another version"
        raise ValueError(message)
    draft = plain_debate.read_plain(DebateDraft, stored["draft"])
    if not draft.languages or set(draft.languages) != set(draft.texts):
        message = "other texts than languages"
        raise ValueError(message)
    return draft, stored["finished"] is True


def _write(path: Path, draft: DebateDraft, *, finished: bool) -> None:
    stored = {"format": _FORMAT, "finished": finished, "draft": plain_debate.to_plain(draft)}
    atomic_file.write(path, json.dumps(stored, ensure_ascii=False).encode("utf-8", "replace"), mode=0o600)


def _copy_others(pack: Path, target: Path, left_out: set[str]) -> None:
    for path in files_of(pack):
        name = path.relative_to(pack)
        if str(name) not in left_out:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target / name)


def _time(name: str) -> datetime:
    match = _VERSION.fullmatch(name)
    return datetime.strptime(match[2] if match else "", _TIME).replace(tzinfo=UTC)
