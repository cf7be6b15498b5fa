"""What this station has sent, as far as it must know it again: revisions, joint sessions, and the sessions that are left out.

A file without times, words or numbers of votes: of what was sent it keeps a hash.
"""

import json
import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.services.hub import JSON, Figures

_log = logging.getLogger(__name__)
_EMPTY: Final[Mapping[str, JSON]] = {"format": "goodfaith summary", "version": 2, "sessions": [], "together": None}
"""What is sent of a session that was erased."""


@dataclass(frozen=True, slots=True)
class SentSession:
    """The latest state of one session's figures. `digest` is that of what the hub has, once it is `arrived`."""

    name: str
    debate: str
    revision: int = 0
    digest: str = ""
    arrived: bool = False


@dataclass(frozen=True, slots=True)
class _Record:
    left_out: tuple[str, ...] = ()
    sessions: Mapping[str, SentSession] = field(default_factory=dict)
    joint: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Id and name of the offer, by session."""


class SentFigures:
    """Numbers the figures of each session. Thread-safe. `write` replaces a file atomically and may raise KnownError."""

    def __init__(self, path: Path, write: Callable[[Path, bytes], None]) -> None:
        self._path, self._write = path, write
        self._lock, self._retired = threading.RLock(), False
        self._record = self._load()

    @property
    def is_new(self) -> bool:
        """Whether nothing was noted yet."""
        return not self._path.exists()

    def leave_out(self, session_ids: Iterable[str]) -> None:
        """Never send these sessions: they had ended when this kiosk joined."""
        with self._lock:
            self._save(replace(self._record, left_out=tuple(session_ids)))

    def is_left_out(self, session_id: str) -> bool:
        return session_id in self._record.left_out

    def take(self, session_id: str, offer_id: str, name: str) -> None:
        """Note which joint session a session is held for."""
        with self._lock:
            self._save(replace(self._record, joint={**self._record.joint, session_id: (offer_id, name)}))

    def joint(self, session_id: str) -> str:
        """Return the id of the joint session, '' for a session of this kiosk's own."""
        return self._record.joint.get(session_id, ("", ""))[0]

    def joint_offers(self) -> set[str]:
        """Return the ids of all joint sessions that were taken."""
        return {offer for offer, _ in self._record.joint.values()}

    def name(self, session_id: str, own: str) -> str:
        """Return the name under which the figures of a session are sent."""
        return self._record.joint.get(session_id, ("", own))[1]

    def due(self, session_id: str, name: str, debate: str, document: Mapping[str, JSON], *, closed: bool) -> Figures | None:
        """Return the figures if the hub does not have them yet, under a revision that is on disk before they leave."""
        name = self.name(session_id, name)
        digest = _digest(document, closed=closed)
        with self._lock:
            known = self._record.sessions.get(session_id, SentSession(name, debate))
            if digest != known.digest:
                known = SentSession(name, debate, known.revision + 1, digest)
                self._save(replace(self._record, sessions={**self._record.sessions, session_id: known}))
        return None if known.arrived else Figures(session_id, name, debate, closed, known.revision, document)

    def arrived(self, figures: Figures) -> None:
        """Note that the hub has these figures, unless newer ones were made since."""
        with self._lock:
            known = self._record.sessions.get(figures.session_id)
            if known and known.revision == figures.revision:
                self._save(replace(self._record, sessions={**self._record.sessions, figures.session_id: replace(known, arrived=True)}))

    def withdrawn(self, existing: Iterable[str]) -> list[Figures]:
        """Return empty figures for every session that was sent and no longer exists."""
        gone = {key: sent for key, sent in self._record.sessions.items() if key not in set(existing)}
        found = [self.due(key, sent.name, sent.debate, _EMPTY, closed=True) for key, sent in gone.items()]
        return [figures for figures in found if figures]

    def retire(self) -> None:
        """Write no more: this kiosk is no longer that station."""
        with self._lock:
            self._retired = True

    def _save(self, record: _Record) -> None:
        if self._retired:
            message = "This kiosk has left the hub."
            raise KnownError(message)
        if record != self._record or self.is_new:
            self._write(self._path, json.dumps(asdict(record)).encode())
            self._record = record

    def _load(self) -> _Record:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
            sessions = {str(key): _sent(value) for key, value in stored["sessions"].items()}
            joint = {str(key): (str(offer), str(name)) for key, (offer, name) in stored["joint"].items()}
            return _Record(tuple(map(str, stored["left_out"])), sessions, joint)
        except FileNotFoundError:
            return _Record()
        except (OSError, ValueError, TypeError, LookupError, AttributeError) as error:
            _log.warning("what was sent to the hub cannot be read, so it is sent again: %s", type(error).__name__)
            return _Record()


def _sent(value: Mapping[str, object]) -> SentSession:
    sent = SentSession(**value)  # type: ignore[arg-type] # checked below
    if (type(sent.revision), type(sent.arrived)) != (int, bool):
        message = "a field of another type"
        raise TypeError(message)
    return sent


def _digest(document: Mapping[str, JSON], *, closed: bool) -> str:
    content = json.dumps([closed, document], sort_keys=True, separators=(",", ":"))
    return sha256(content.encode()).hexdigest()
