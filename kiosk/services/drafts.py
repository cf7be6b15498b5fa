"""Debates that are being written: saved while somebody types, with earlier versions to go back to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from typing import TYPE_CHECKING, Final, Protocol

from kiosk.domain.debate_draft import DebateDraft
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.services.draft_remarks import DraftRemark
    from kiosk.services.fairness import TextFairness

SAVE_SECONDS: Final = 2.0
"""From a change to its saving, at most; saving itself takes less than another second or two on the slowest card."""
VERSION_SECONDS: Final = 600.0
"""Of writing between two versions."""
VERSIONS: Final = 10
"""Kept of each draft."""


@dataclass(frozen=True, slots=True)
class DraftEntry:
    """A draft in a list. `finished` if nothing was changed since a debate was made of it."""

    key: str
    question: str
    debate_id: str
    finished: bool


@dataclass(frozen=True, slots=True)
class DraftVersion:
    """An earlier version of a draft, with its time in UTC."""

    name: str
    kept_at: datetime


@dataclass(frozen=True, slots=True)
class DraftCheck:
    """What there is to say about a draft, and the figures of its two sides by language."""

    remarks: "Sequence[DraftRemark]" = ()
    fairness: "Mapping[str, TextFairness]" = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FinishedDraft:
    """The debate that was made of a draft, '' if the remarks block it."""

    debate_id: str
    remarks: "Sequence[DraftRemark]" = ()


class DraftStore(Protocol):
    """Keeps drafts. Each call but `all` and `versions` raises KnownError; nothing is changed then."""

    def all(self) -> Sequence[DraftEntry]:
        """Return every draft that can be read, by key."""

    def load(self, key: str) -> DebateDraft: ...

    def save(self, key: str, draft: DebateDraft, *, finished: bool = False) -> None:
        """Replace a draft. It is on the disk when this returns."""

    def keep_version(self, key: str, draft: DebateDraft) -> None:
        """Add a version, unless the newest one is the same, and drop what is more than `VERSIONS`."""

    def versions(self, key: str) -> Sequence[DraftVersion]:
        """Return the versions, newest first."""

    def load_version(self, key: str, name: str) -> DebateDraft: ...

    def discard(self, key: str) -> None:
        """Remove a draft with its versions."""


class DraftKeeper:
    """Saves one draft while it is being written. `save` may be called by any thread, the rest by one."""

    def __init__(self, store: DraftStore, key: str, draft: DebateDraft, clock: Callable[[], float]) -> None:
        """`clock` returns seconds."""
        self._store, self._key, self._clock = store, key, clock
        self._draft = self._saved = draft
        self._unsaved_since: float | None = None
        self._version_at: float | None = None
        self._saving = Lock()

    @property
    def due(self) -> bool:
        """Whether something has been unsaved for `SAVE_SECONDS`."""
        return self._unsaved_since is not None and self._clock() - self._unsaved_since >= SAVE_SECONDS

    @property
    def saved(self) -> bool:
        """Whether the disk has everything."""
        return self._unsaved_since is None and self._draft == self._saved

    def change(self, draft: DebateDraft) -> None:
        self._draft = draft
        if self._unsaved_since is None:
            self._unsaved_since = self._clock()

    def save(self) -> None:
        """Save what has changed, and keep a version before the first change and every `VERSION_SECONDS`. Raises KnownError."""
        with self._saving:
            began, self._unsaved_since = self._unsaved_since, None  # before the draft is read: a change meanwhile is unsaved again
            draft = self._draft
            if began is None or draft == self._saved:
                return
            try:
                self._keep_version()
                self._store.save(self._key, draft)
            except KnownError:
                self._unsaved_since = self._clock()
                raise
            self._saved = draft

    def _keep_version(self) -> None:
        if self._version_at is None or self._clock() - self._version_at >= VERSION_SECONDS:
            self._store.keep_version(self._key, self._saved)
            self._version_at = self._clock()
