"""Lessons that outlive a restart of the program."""

import logging
from collections.abc import Collection
from typing import Final, Protocol

from kiosk.domain.lesson import Lesson
from kiosk.domain.session import Session
from kiosk.errors import KnownError
from kiosk.services.sessions import Sessions

SAVE_SECONDS: Final = 5
"""Between two saves while the timer runs. They follow the clock and the teacher alone, so the file's time says nothing about a vote."""
_log = logging.getLogger(__name__)


class LessonStore(Protocol):
    """Keeps where the lesson of each session is. Holds nothing about votes."""

    def load(self, session: Session) -> Lesson | None:
        """Return the lesson of a session; None if it has none, or one that cannot be read."""

    def save(self, session: Session, lesson: Lesson) -> None:
        """Replace the lesson of a session. Raises KnownError; the earlier one stays then."""

    def prune(self, sessions: Collection[Session]) -> None:
        """Remove the lessons of all but these sessions: what belongs to a rehearsal goes with it."""


class LessonKeeper:
    """Loads and saves lessons. A lesson never stops because of the disk."""

    def __init__(self, store: LessonStore, sessions: Sessions) -> None:
        self._store, self._sessions = store, sessions
        self._failed = False

    def open(self, session: Session) -> Lesson:
        """Return the lesson of a session, with the proposed times if it has none, and remove those of sessions that are gone."""
        try:
            self._store.prune(self._sessions.all())
        except KnownError as error:
            _log.warning("the lessons of earlier sessions could not be removed: %s", error)
        return self._store.load(session) or Lesson.proposed(session.id)

    def save(self, session: Session, lesson: Lesson) -> None:
        """Save a lesson. If the disk refuses, the log says it, once."""
        try:
            self._store.save(session, lesson)
        except KnownError as error:
            if not self._failed:
                _log.warning("the lesson could not be saved, so a restart would go back to the last time that it was: %s", error)
            self._failed = True
        else:
            self._failed = False
