"""The store of the session log."""

from collections.abc import Sequence
from typing import Protocol

from kiosk.domain.session_log import Details, LogHead, LogLine


class SessionLog(Protocol):
    """Reads the log of a session and records exports. All other lines are written by what they report. Raises KnownError."""

    def lines(self, session_id: str) -> Sequence[LogLine]:
        """Return every line, the first one first."""

    def first_hash(self, session_id: str) -> str:
        """Return what the first line continues."""

    def record_export(self, session_id: str, details: Details, *, ended: bool) -> LogHead:
        """Append a line unless it would repeat the last one of today. Of an `ended` session record decisions on reasons first."""
